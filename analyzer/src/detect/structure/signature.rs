//! Shared access signatures of Azure: a query whose `sig` is the secret.

use crate::detect::class::class_of_form;
use crate::detect::found::{Found, Rank};
use crate::detect::kinds::files::SHARED_ACCESS_SIGNATURE;

/// How far around the signature the rest of the query may stand.
const NEAR: usize = 400;

/// The signature behind `sig=` at `at`.
pub(super) fn shared_access(text: &[u8], at: usize) -> Vec<Found> {
    if at > 0 && !matches!(text[at - 1], b'&' | b'?' | b';' | b' ' | b'"' | b'\'') {
        return Vec::new();
    }
    let start = at + 4;
    let in_query = |byte: &u8| byte.is_ascii_alphanumeric() || b"%+/=-_".contains(byte);
    let length = text[start..].iter().take(120).take_while(|byte| in_query(byte)).count();
    let before = &text[at.saturating_sub(NEAR)..at];
    let after = &text[start..(start + NEAR).min(text.len())];
    let beside = |what: &[u8]| {
        memchr::memmem::find(before, what).is_some() || memchr::memmem::find(after, what).is_some()
    };
    let storage = (beside(b"sv=20") || beside(b"api-version=20")) && (beside(b"se=") || beside(b"sp="));
    let bus = beside(b"sr=") && beside(b"se=") && beside(b"SharedAccessSignature");
    if !(40..=100).contains(&length) || !(storage || bus) {
        return Vec::new();
    }
    let found = Found::new(&SHARED_ACCESS_SIGNATURE, start..start + length, Rank::Form);
    let class = class_of_form(&text[start..start + length]);
    vec![found.classed(class)]
}
