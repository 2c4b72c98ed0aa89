//! What a vendor's credential looks like, as far as nothing is known of its form.

use crate::detect::class::{Written, camel, class, hyphenated, in_words, looks_random};
use crate::detect::noise::one_alphabet;
use crate::report::Class;

/// Shorter values say too little.
const SHORTEST: usize = 16;
/// Longer ones are data.
pub(super) const LONGEST: usize = 600;

/// Whether `value` has the length of a credential, and letters with digits or in both cases: cheaper than to look who is named.
pub(crate) fn may_be_one(value: &[u8]) -> bool {
    let has = |is: fn(&u8) -> bool| value.iter().any(is);
    (SHORTEST..=LONGEST).contains(&value.len())
        && (has(u8::is_ascii_digit) || has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase))
}

/// Whether a generator made it: random, of one piece, no path, no file's name, no words with dashes between.
pub(super) fn drawn(value: &[u8], written: Written) -> bool {
    let Ok(text) = std::str::from_utf8(value) else { return false };
    (SHORTEST..=LONGEST).contains(&value.len())
        && value.first().is_some_and(|&byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
        && looks_random(value)
        && !hyphenated(value)
        && one_alphabet(value)
        && !in_folders(value)
        && !ends_like_a_file(text)
        && !version(text)
        && in_words(value) * 5 < value.len() * 2
        && !camel(value)
        && matches!(class(Some("token"), value, written), Class::Literal | Class::KnownExample)
}

/// Whether it is a path: base64 has slashes too, but letters of both cases between them.
fn in_folders(value: &[u8]) -> bool {
    let few = |wanted: fn(&u8) -> bool| value.iter().filter(|byte| wanted(byte)).count() < 2;
    value.contains(&b'/')
        && (few(u8::is_ascii_uppercase)
            || few(u8::is_ascii_lowercase)
            || value.windows(2).any(|pair| pair == b"//"))
}

/// `app.1234abcd.js`
fn ends_like_a_file(text: &str) -> bool {
    let extension = text.rsplit_once('.').map(|(_, last)| last);
    extension.is_some_and(|last| last.len() < 5 && !last.bytes().any(|byte| byte.is_ascii_digit()))
}

/// `0.0~git20160126.23def4e-5`
fn version(text: &str) -> bool {
    text.split_once('.').is_some_and(|(major, rest)| {
        major.len() < 4
            && major.bytes().all(|byte| byte.is_ascii_digit())
            && rest.starts_with(|letter: char| letter.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_a_person_wrote_is_not_drawn() {
        for quiet in [
            "my-vault-secret-name-v1",
            "js/app.1234abcd.js",
            "org/repository-name1",
            "production-cluster-eu-west-1",
            "ubuntu-22.04-server-amd64",
            "com.example.api.v1.TokenService",
        ] {
            assert!(!super::drawn(quiet.as_bytes(), super::Written::Quoted), "{quiet}");
        }
    }
}
