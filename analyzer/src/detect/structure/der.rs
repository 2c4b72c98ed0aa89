//! A private key in base64 without the lines around it, as environment variables hold it.

use crate::base64::{self, is_base64};
use crate::detect::found::{Found, Rank};
use crate::detect::kinds::private_key::PRIVATE_KEY;
use crate::detect::matches::Fact;
use crate::detect::pem;
use crate::report::Validity;

/// No key is longer.
const LONGEST: usize = 8 << 10;

/// Whether a key begins here: both lengths, the version number, what follows it.
fn begins(text: &[u8]) -> bool {
    let rest = text.strip_prefix(b"MII").and_then(|rest| rest.get(3..)).unwrap_or_default();
    rest.starts_with(b"IBADANBgkq") || rest.starts_with(b"IBAAKC")
}

/// The key whose version number (`IBA`) stands at `at`.
pub(super) fn bare(text: &[u8], at: usize) -> Vec<Found> {
    let Some(start) = at.checked_sub(6).filter(|&start| text[start..].starts_with(b"MII")) else {
        return Vec::new();
    };
    if start > 0 && is_base64(text[start - 1]) {
        return Vec::new();
    }
    let mut end = start;
    while let Some(&byte) = text.get(end) {
        let blank = byte.is_ascii_whitespace();
        // Another one begins where this one should go on.
        if blank && begins(&text[end + 1..]) {
            break;
        }
        if !is_base64(byte) && byte != b'=' && !blank || end - start > LONGEST {
            break;
        }
        end += 1;
    }
    end = start + text[start..end].trim_ascii_end().len();
    // Inside a PEM block there is a matcher for the whole.
    if text[..start].trim_ascii_end().ends_with(b"KEY-----")
        || text[end..].trim_ascii_start().starts_with(b"-----END")
    {
        return Vec::new();
    }
    let Some(key) = base64::decode(&text[start..end]).filter(|key| pem::is_private(key)) else {
        return Vec::new();
    };
    let mut found = Found::new(&PRIVATE_KEY, start..end, Rank::Proven);
    found.validity = Validity::StructureValid;
    found.fact = Some(Fact::Key(pem::about(&key, b"", false)));
    vec![found.classed(pem::class_of_key(&key))]
}
