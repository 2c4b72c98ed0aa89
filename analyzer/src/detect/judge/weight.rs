//! How much a value must look like a secret for what its name promises.

use crate::detect::class::{Written, digest_like, dotted, member, token_like};
use crate::detect::words::{CONTENT, Promise, whose, words};

/// Whether `value` has the weight that the promise of its name asks for.
///
/// `issued` tells whether somebody is named near it who may issue keys.
pub(super) fn weighty(
    name: &str,
    promised: Promise,
    value: &[u8],
    written: Written,
    issued: &dyn Fn() -> bool,
) -> bool {
    let digits = value.iter().any(u8::is_ascii_digit);
    match (promised, written) {
        (Promise::Perhaps, _) => {
            let named = || !whose(name).is_empty() || issued();
            let says = |said: &[&str]| words(name).iter().any(|word| said.contains(&word.as_str()));
            let content = || says(CONTENT);
            let digest = digest_like(value);
            token_like(value)
                && (digits
                    || matches!(written, Written::Quoted | Written::Line) && value.len() >= 20 && named())
                && !member(&String::from_utf8_lossy(value))
                && !constant(value)
                && !dotted(value)
                && value.iter().all(|&byte| byte.is_ascii_alphanumeric() || b"_-./+=~:!|".contains(&byte))
                && !(digest && content())
                && ((written != Written::Bare || says(&["secret"])) && !digest || named())
        }
        // What a parser compares with is mostly a word of its language.
        (Promise::Password, Written::Compared) => digits || signs(value) > 2,
        (_, Written::Compared) => token_like(value) && digits || signs(value) > 4,
        (Promise::Secret, Written::Given) => true,
        // `#define TLS1_TXT_PSK_WITH_AES_128_CCM "PSK-AES128-CCM"`: a name that stands for a name.
        (Promise::Secret, _) if constant(name.as_bytes()) && constant(value) => false,
        (Promise::Secret, _) => value.len() >= 8 || value.len() >= 4 && digits,
        (Promise::Password, Written::Bare) => value.len() >= 3,
        _ => true,
    }
}

/// Whether it is a constant's name, of several words: `CKM_NSS_AES_KEY_WRAP`, `PSK-AES128-CCM`.
fn constant(name: &[u8]) -> bool {
    let parts: Vec<&[u8]> = name.split(|byte| matches!(byte, b'_' | b'-')).collect();
    let upper = |part: &&[u8]| {
        part.len() <= 16 && part.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    };
    // A word, with a number or without.
    let word = |part: &&&[u8]| {
        let letters = part.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
        part[letters..].iter().all(u8::is_ascii_digit) && part.len() - letters <= 4
    };
    let words = parts.iter().filter(word).count();
    parts.len() >= 3 && parts.iter().all(upper) && words * 3 >= parts.len() * 2
}

/// How many bytes are neither letters nor digits.
fn signs(value: &[u8]) -> usize {
    value.iter().filter(|byte| byte.is_ascii_punctuation()).count()
}
