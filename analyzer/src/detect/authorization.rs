//! HTTP's `Authorization`, and the `auth` of registries: `user:password` in base64, and tokens.

use super::class::{Written, class, known_example, looks_random};
use super::engine::{Engine, Set};
use super::found::{Found, Rank};
use super::kind::Kind;
use super::kinds::docker::REGISTRY_AUTH;
use super::kinds::generic::HTTP_AUTHORIZATION;
use super::matches::Strength;
use crate::base64;
use crate::place::Encoding;
use crate::report::Class;

impl Engine {
    /// `user:password` in base64: the password is the credential, a token if it is one.
    pub(super) fn registry_auth(&self, value: &[u8]) -> Option<Found> {
        let (kind, password) = basic(value)?;
        let mut found = Found::new(&REGISTRY_AUTH, 0..value.len(), Rank::Form);
        found.strength = Strength::Fair;
        let inner = self.find(&password, 0..password.len(), Set::Binary);
        if let Some(inner) = inner.into_iter().find(|inner| inner.at == (0..password.len())) {
            found = Found { at: 0..value.len(), ..inner };
        }
        let class = if found.kind.id == kind.id { password_class(&password) } else { found.class };
        found.decoded = Some(password);
        found.encoding = vec![Encoding::Base64];
        Some(found.classed(class))
    }
}

/// The class of a password that nobody would have encoded were it not one.
fn password_class(password: &[u8]) -> Class {
    match class(Some("password"), password, Written::Given) {
        Class::Public | Class::Path => Class::Literal,
        class => class,
    }
}

/// The password in base64 `user:password`.
fn basic(value: &[u8]) -> Option<(&'static Kind, Vec<u8>)> {
    let plain = base64::decode(value)?;
    let colon = memchr::memchr(b':', &plain)?;
    // A key alone stands where the user does.
    let password = if colon + 1 == plain.len() { &plain[..colon] } else { &plain[colon + 1..] };
    let printable = plain.iter().all(|&byte| (b' '..0x7f).contains(&byte));
    (colon > 0 && printable).then(|| (&REGISTRY_AUTH, password.to_vec()))
}

/// What follows `Bearer ` or `Basic `.
pub(super) fn header(text: &[u8], at: usize, value: usize) -> Option<Found> {
    let length = text[value..]
        .iter()
        .take(2048)
        .take_while(|&&byte| byte.is_ascii_alphanumeric() || b"._~+/=-".contains(&byte))
        .count();
    let token = &text[value..value + length];
    let mut found = Found::new(&HTTP_AUTHORIZATION, value..value + length, Rank::Placed);
    if text[at..].get(..5)?.eq_ignore_ascii_case(b"basic") {
        let before = text[at.saturating_sub(24)..at].to_ascii_lowercase();
        memchr::memmem::find(&before, b"authorization")?;
        let (_, password) = basic(token)?;
        let class = password_class(&password);
        found.decoded = Some(password);
        found.encoding = vec![Encoding::Base64];
        return Some(found.classed(class));
    }
    // More follows that no token has: what stands here is another thing, or a template.
    let cut = text.get(value + length).is_some_and(|byte| b"$%{<*^?!@".contains(byte));
    let header =
        memchr::memmem::find(&text[at.saturating_sub(24)..at].to_ascii_lowercase(), b"authorization");
    let mixed = || {
        let has = |is: fn(&u8) -> bool| token.iter().any(is);
        header.is_some()
            && has(u8::is_ascii_digit)
            && has(u8::is_ascii_uppercase)
            && has(u8::is_ascii_lowercase)
    };
    (!cut && (length >= 16 && (looks_random(token) || mixed()) || known_example(token)))
        .then(|| found.classed(class(Some("token"), token, Written::Quoted)))
}
