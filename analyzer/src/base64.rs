//! Base64 as found in the wild ([RFC 4648]): either alphabet, padded or not, broken into lines or not.
//!
//! [RFC 4648]: https://www.rfc-editor.org/rfc/rfc4648

/// The letters by their values, but for the last two.
const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/// The last two of the standard's alphabet, and of the one for URLs.
const STANDARD: [u8; 2] = *b"+/";
const URL: [u8; 2] = *b"-_";
/// What a byte is that is no letter.
const NONE: u8 = 64;

/// Of every byte its value in either alphabet.
static VALUES: [u8; 256] = {
    let mut values = [NONE; 256];
    let mut value = 0;
    while value < 64 {
        if value < LETTERS.len() {
            values[LETTERS[value] as usize] = value as u8;
        } else {
            values[STANDARD[value - LETTERS.len()] as usize] = value as u8;
            values[URL[value - LETTERS.len()] as usize] = value as u8;
        }
        value += 1;
    }
    values
};

/// Whether `byte` stands in base64 text.
pub(crate) fn is_base64(byte: u8) -> bool {
    VALUES[usize::from(byte)] != NONE
}

/// Decodes `text`; `None` if it is none. White space counts nowhere, and no more padding is needed than there is.
pub(crate) fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut group, mut letters, mut padding) = (0u32, 0, 0);
    for &byte in text.iter().filter(|byte| !byte.is_ascii_whitespace()) {
        let value = VALUES[usize::from(byte)];
        if byte == b'=' {
            padding += 1;
        } else if value == NONE || padding > 0 {
            return None;
        } else {
            group = group << 6 | u32::from(value);
            letters = (letters + 1) % 4;
            match letters {
                1 => {}
                2 => bytes.push((group >> 4) as u8),
                3 => bytes.push((group >> 2) as u8),
                _ => bytes.push(group as u8),
            }
        }
    }
    // Of a group of one letter no byte is known; two want two signs of padding, three want one.
    (letters != 1 && padding <= (4 - letters) % 4).then_some(bytes)
}

/// Encodes `bytes` with padding.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = encoded(bytes, STANDARD);
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

/// Encodes `bytes` for URLs, without padding.
pub(crate) fn encode_url(bytes: &[u8]) -> String {
    encoded(bytes, URL)
}

fn encoded(bytes: &[u8], last: [u8; 2]) -> String {
    let letter = |value: u32| {
        let value = value as usize & 63;
        char::from(if value < LETTERS.len() { LETTERS[value] } else { last[value - LETTERS.len()] })
    };
    let mut text = String::with_capacity(bytes.len() / 3 * 4 + 4);
    for group in bytes.chunks(3) {
        let byte = |index: usize| u32::from(group.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        text.extend([18, 12, 6, 0].into_iter().take(group.len() + 1).map(|shift| letter(bits >> shift)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{decode, encode, encode_url, is_base64};
    use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD, URL_SAFE_NO_PAD};
    use base64::engine::{DecodePaddingMode, Engine as _};
    use proptest::prelude::*;

    /// What another reader makes of `text`.
    fn peer(text: &[u8]) -> Option<Vec<u8>> {
        let config = GeneralPurposeConfig::new()
            .with_decode_padding_mode(DecodePaddingMode::Indifferent)
            .with_decode_allow_trailing_bits(true);
        let plain: Vec<u8> = text
            .iter()
            .filter(|byte| !byte.is_ascii_whitespace())
            .map(|&byte| {
                if byte == b'-' {
                    b'+'
                } else if byte == b'_' {
                    b'/'
                } else {
                    byte
                }
            })
            .collect();
        GeneralPurpose::new(&base64::alphabet::STANDARD, config).decode(plain).ok()
    }

    #[test]
    fn the_letters_are_those_of_both_alphabets() {
        let letters: Vec<u8> = (0..=255).filter(|&byte| is_base64(byte)).collect();
        assert_eq!(letters.len(), 66);
        assert!(letters.iter().all(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(byte)));
    }

    proptest! {
        #[test]
        fn decodes_as_another_reader_does(text in "[A-Za-z0-9+/_=\n -]{0,40}|[AQg]{0,9}={0,4}|.{0,8}") {
            prop_assert_eq!(decode(text.as_bytes()), peer(text.as_bytes()));
        }

        #[test]
        fn encodes_as_another_writer_does(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            prop_assert_eq!(encode(&bytes), STANDARD.encode(&bytes));
            prop_assert_eq!(encode_url(&bytes), URL_SAFE_NO_PAD.encode(&bytes));
            prop_assert_eq!(decode(encode(&bytes).as_bytes()), Some(bytes));
        }
    }
}
