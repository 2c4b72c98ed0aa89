//! Runs of characters that could be a key, and the escapes and encodings in which a value may stand.

use crate::detect::{digest_like, looks_random};
use std::ops::Range;

/// Runs of characters of which keys are made.
pub(super) fn runs(text: &[u8]) -> Vec<Range<usize>> {
    let of_key = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'_' | b'-' | b'=');
    stretches(text, of_key)
}

/// Stretches without white space or quotes.
pub(super) fn words(text: &[u8]) -> Vec<Range<usize>> {
    stretches(text, |byte| byte > b' ' && !matches!(byte, b'"' | b'\''))
}

fn stretches(text: &[u8], belongs: impl Fn(u8) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    for (index, &byte) in text.iter().chain([&b' ']).enumerate() {
        match (start, belongs(byte) && index < text.len()) {
            (None, true) => start = Some(index),
            (Some(from), false) => {
                found.push(from..index);
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Long, mixed, no digest, no path: what nobody could tell from a key.
pub(super) fn could_be_a_key(text: &[u8], run: &Range<usize>) -> bool {
    let whole = &text[run.clone()];
    let before = &text[run.start.saturating_sub(8)..run.start];
    if before.ends_with(b"sha256:")
        || before.ends_with(b"sha512:")
        || whole.starts_with(b"sha512-")
        || whole.starts_with(b"sha256-")
    {
        return false;
    }
    let long = |part: &[u8]| part.len() >= 20 && looks_random(part) && !digest_like(part);
    // A path is judged part by part; base64 has few slashes and letters of both cases between them.
    let parts: Vec<&[u8]> = whole.split(|&byte| byte == b'/' || byte == b'=').collect();
    let mixed = |part: &&[u8]| {
        part.is_empty() || part.iter().any(u8::is_ascii_uppercase) && part.iter().any(u8::is_ascii_lowercase)
    };
    parts.iter().any(|part| long(part)) || whole.len() >= 20 && parts.iter().all(mixed) && long(whole)
}

/// Escapes of URLs, JSON and shells taken out.
pub(super) fn unescaped(word: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let mut plain = Vec::with_capacity(word.len());
    let mut rest = word;
    loop {
        rest = match rest {
            [b'%', high, low, tail @ ..] if digit(*high).is_some() && digit(*low).is_some() => {
                plain.extend(hex(&[*high, *low]));
                tail
            }
            [b'\\', b'u', b'0', b'0', high, low, tail @ ..]
                if digit(*high).is_some() && digit(*low).is_some() =>
            {
                plain.extend(hex(&[*high, *low]));
                tail
            }
            [b'\\', byte, tail @ ..] => {
                plain.push(*byte);
                tail
            }
            [byte, tail @ ..] => {
                plain.push(*byte);
                tail
            }
            [] => return plain,
        }
    }
}

/// The bytes that base64 text stands for, from its first letter on; what is none is left out.
pub(super) fn base64(text: &[u8]) -> Vec<u8> {
    let mut bits = 0u32;
    let mut count = 0;
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    for &letter in text {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count).to_le_bytes()[0]);
        }
    }
    bytes
}

/// The bytes that hex text stands for, up to the first letter that is none.
pub(super) fn hex(text: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = text
        .iter()
        .map_while(|&byte| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect();
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}
