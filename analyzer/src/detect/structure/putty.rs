//! Private keys in the formats of PuTTY and of SSH2 (RFC 4716 has their public half).

use crate::base64;
use crate::detect::found::{Found, Rank};
use crate::detect::kinds::private_key::{ENCRYPTED_KEY, PUTTY_KEY};
use crate::detect::matches::{Fact, Strength};
use crate::detect::pem;
use crate::report::Validity;

/// No key file is longer.
const LONGEST: usize = 16 << 10;

/// The PuTTY key file that begins at `at`.
pub(super) fn putty(text: &[u8], at: usize) -> Vec<Found> {
    let window = &text[at..(at + LONGEST).min(text.len())];
    let mut encrypted = false;
    let (mut public, mut private) = (Vec::new(), Vec::new());
    // Lines of the half at hand that are still to come.
    let (mut left, mut open) = (0, false);
    let mut end = 0;
    let mut ended = false;
    for line in window.split_inclusive(|&byte| byte == b'\n') {
        let plain = line.trim_ascii();
        // Another one begins where this one should go on.
        if end > 0 && plain.starts_with(b"PuTTY-User-Key-File-") {
            break;
        }
        // A line with a colon is another field: lines are missing.
        if left > 0 && !plain.contains(&b':') {
            let half = if open { &mut public } else { &mut private };
            half.extend_from_slice(plain);
            left -= 1;
        } else if let Some(value) = plain.strip_prefix(b"Encryption:") {
            encrypted = value.trim_ascii() != b"none";
        } else if let Some(value) =
            plain.strip_prefix(b"Public-Lines:").or_else(|| plain.strip_prefix(b"Private-Lines:"))
        {
            open = plain.starts_with(b"Public");
            let count = std::str::from_utf8(value).ok().and_then(|count| count.trim().parse::<usize>().ok());
            left = count.unwrap_or(0).min(200);
        } else if plain.starts_with(b"Private-MAC:") || plain.starts_with(b"Private-Hash:") {
            end += line.trim_ascii_end().len();
            ended = true;
            break;
        }
        end += line.len();
    }
    if private.len() < 20 {
        return Vec::new();
    }
    if !ended {
        end = window[..end].trim_ascii_end().len();
    }
    let mut found = Found::new(if encrypted { &ENCRYPTED_KEY } else { &PUTTY_KEY }, at..at + end, Rank::Form);
    let public = base64::decode(&public).unwrap_or_default();
    found.fact = Some(Fact::Key(pem::with_public(&public, encrypted)));
    if encrypted {
        found.strength = Strength::Fair;
    } else if ended && base64::decode(&private).is_some() {
        found.validity = Validity::StructureValid;
        found.rank = Rank::Proven;
    }
    vec![found]
}

/// The SSH2 key that begins at `at`. Its name says that it is encrypted; it may be so with no passphrase.
pub(super) fn ssh2(text: &[u8], at: usize) -> Vec<Found> {
    let window = &text[at..(at + LONGEST).min(text.len())];
    let again = memchr::memmem::find(&window[4..], b"---- BEGIN ").map_or(window.len(), |again| 4 + again);
    let window = &window[..again];
    let Some(end) = memchr::memmem::find(window, b"---- END SSH2 ENCRYPTED PRIVATE KEY ----") else {
        return Vec::new();
    };
    let mut found = Found::new(&ENCRYPTED_KEY, at..at + end + 40, Rank::Form);
    found.strength = Strength::Fair;
    vec![found]
}
