//! What is inside: DER (PKCS #1, PKCS #8, SEC 1) or OpenSSH's format.

use crate::base64;

/// Whether this is a whole private key: the numbers of its format, from its outer length to its last byte.
pub(crate) fn is_private(key: &[u8]) -> bool {
    if key.starts_with(OPENSSH) {
        return openssh(key).is_some();
    }
    let Some((0x30, inside, [])) = element(key) else { return false };
    let Some((tag, first, rest)) = element(inside) else { return false };
    match (tag, first) {
        // PKCS #8 and what PKCS #1 and DSA have in common: a version, then an algorithm or the first number.
        (0x02, [0 | 1]) => element(rest).is_some_and(|(tag, second, rest)| {
            matches!(tag, 0x30 | 0x04) || tag == 0x02 && !second.is_empty() && !rest.is_empty()
        }),
        // Encrypted PKCS #8: an algorithm, then the octets.
        (0x30, _) => element(rest).is_some_and(|(tag, _, rest)| tag == 0x04 && rest.is_empty()),
        _ => false,
    }
}

/// Whether DER is a public key (RFC 5280, section 4.1: an algorithm and a bit string) or a certificate.
fn is_public_der(key: &[u8]) -> bool {
    let Some((0x30, inside, [])) = element(key) else { return false };
    let Some((0x30, _, rest)) = element(inside) else { return false };
    match element(rest) {
        Some((0x03, _, [])) => true,
        Some((0x30, _, rest)) => matches!(element(rest), Some((0x03, _, []))),
        _ => false,
    }
}

/// Whether `text` is base64 of a public key or a certificate.
pub(crate) fn is_public(text: &[u8]) -> bool {
    text.len() >= 56 && text.starts_with(b"M") && base64::decode(text).is_some_and(|key| is_public_der(&key))
}

pub(super) const OPENSSH: &[u8] = b"openssh-key-v1\0";

/// Whether OpenSSH's format says that it is encrypted; `None` if it is not that format, or cut short.
pub(super) fn openssh(key: &[u8]) -> Option<bool> {
    let rest = key.strip_prefix(OPENSSH)?;
    let (cipher, rest) = string(rest)?;
    let (_, rest) = string(rest)?;
    let (_, rest) = string(rest)?;
    let (_, rest) = rest.split_at_checked(4)?;
    let (public, rest) = string(rest)?;
    let (private, _) = string(rest)?;
    (!public.is_empty() && !private.is_empty()).then_some(cipher != b"none")
}

/// A string of SSH: 4 bytes of length, then that many.
pub(super) fn string(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}

/// The first element of DER: its tag, what is inside, what follows.
pub(super) fn element(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (length, rest) = match *bytes {
        [_, length @ ..=0x7f, ..] => (usize::from(length), &bytes[2..]),
        [_, 0x81, length, ..] => (usize::from(length), &bytes[3..]),
        [_, 0x82, high, low, ..] => (usize::from(high) << 8 | usize::from(low), &bytes[4..]),
        _ => return None,
    };
    let (inside, rest) = rest.split_at_checked(length)?;
    Some((bytes[0], inside, rest))
}

/// A made-up key: right in its structure, with noise for numbers.
pub(super) fn sample(dice: &mut super::Dice, openssh: bool) -> Vec<u8> {
    if openssh {
        let mut key = OPENSSH.to_vec();
        for part in [&b"none"[..], b"none", b""] {
            push(&mut key, part);
        }
        key.extend([0, 0, 0, 1]);
        push(&mut key, &dice.bytes(51));
        push(&mut key, &dice.bytes(136));
        return key;
    }
    // A version and two numbers: 3 + 131 + 127 bytes.
    let mut key = vec![0x30, 0x82, 0x01, 0x05, 0x02, 0x01, 0x00, 0x02, 0x81, 0x80];
    key.extend(dice.bytes(128));
    key.extend([0x02, 0x7d]);
    key.extend(dice.bytes(125));
    key
}

pub(super) fn push(key: &mut Vec<u8>, part: &[u8]) {
    key.extend(u32::try_from(part.len()).unwrap_or(0).to_be_bytes());
    key.extend_from_slice(part);
}
