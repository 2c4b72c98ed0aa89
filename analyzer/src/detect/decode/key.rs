//! Private keys whose DER stands in base64 without the armour of PEM.

use crate::base64::{decode, is_base64};
use crate::detect::found::{Found, Rank};
use crate::detect::kinds::private_key::PRIVATE_KEY;
use crate::detect::matches::Fact;
use crate::detect::pem::about;
use crate::place::Encoding;
use crate::report::Validity;
use std::ops::Range;

/// The key that begins with `run` and goes on in the lines behind it.
pub(super) fn find(bytes: &[u8], run: &Range<usize>) -> Option<Found> {
    // A sequence with two bytes of length is `MI` in base64.
    if !bytes[run.clone()].starts_with(b"MI") {
        return None;
    }
    let head = decode(&bytes[run.start..run.start + run.len().min(32) / 4 * 4])?;
    let length = private(&head)?;
    let letters = length.div_ceil(3) * 4;
    let mut end = run.start;
    let mut count = 0;
    while count < letters {
        let byte = *bytes.get(end)?;
        if is_base64(byte) || byte == b'=' {
            count += 1;
        } else if !byte.is_ascii_whitespace() {
            // Without its padding the last group is shorter.
            break;
        }
        end += 1;
    }
    let key = decode(bytes[run.start..end].trim_ascii_end().split(|&byte| byte == b'=').next()?)?;
    if key.len() != length {
        return None;
    }
    let mut found = Found::new(&PRIVATE_KEY, run.start..end, Rank::Proven);
    found.validity = Validity::StructureValid;
    found.fact = Some(Fact::Key(about(&key, b"", false)));
    found.decoded = Some(key);
    found.encoding.push(Encoding::Base64);
    Some(found)
}

/// How long the key is that begins with `head`, if it is a private one: PKCS#8, PKCS#1 or SEC 1.
fn private(head: &[u8]) -> Option<usize> {
    let (length, body) = match *head {
        [0x30, 0x82, high, low, ..] => (4 + (usize::from(high) << 8 | usize::from(low)), &head[4..]),
        [0x30, 0x81, length, ..] => (3 + usize::from(length), &head[3..]),
        _ => return None,
    };
    let told = match *body {
        // Version 0, then the algorithm (PKCS#8) or the modulus (PKCS#1).
        [0x02, 0x01, 0x00, 0x30, _, 0x06, ..] => true,
        [0x02, 0x01, 0x00, 0x02, 0x82, ..]
        | [0x02, 0x01, 0x00, 0x02, 0x81, 0x81, 0x00, ..]
        | [0x02, 0x01, 0x00, 0x02, 0x41, 0x00, ..] => true,
        // Version 1, then the private number of an elliptic curve.
        [0x02, 0x01, 0x01, 0x04, 0x20 | 0x30 | 0x42, ..] => true,
        _ => false,
    };
    told.then_some(length)
}
