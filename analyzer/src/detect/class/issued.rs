//! The class of what a service issued.

use super::known_example;
use super::typed::typed_as_issued;
use crate::base64;
use crate::report::Class;

/// The class of a token that a provider's form already told. One that somebody counted out or wrote `example` into opens
/// nothing: everybody has it.
pub(crate) fn class_of_form(token: &[u8]) -> Class {
    let lower = token.to_ascii_lowercase();
    let said = |hint: &&str| memchr::memmem::find(&lower, hint.as_bytes()).is_some();
    if masked(token) {
        return Class::Placeholder;
    }
    if known_example(token) || typed_as_issued(token) || ["example", "xxxxxx", "dummy"].iter().any(said) {
        return Class::KnownExample;
    }
    if host(token) {
        return Class::Public;
    }
    let hinted = ["placeholder", "changeme", "your_", "your-", "redacted"].iter().any(said);
    if hinted { Class::Placeholder } else { Class::Literal }
}

/// Whether it is the name of a host in base64, with which some tokens begin.
fn host(token: &[u8]) -> bool {
    let label = |label: &[u8]| label.len() > 1 && label.iter().all(u8::is_ascii_lowercase);
    let host = |plain: Vec<u8>| plain.contains(&b'.') && plain.split(|&byte| byte == b'.').all(label);
    (16..=64).contains(&token.len()) && base64::decode(token).is_some_and(host)
}

/// Whether somebody put a sign for each letter of it: nothing of it is left but the prefix.
fn masked(token: &[u8]) -> bool {
    let left = token.iter().rev().skip_while(|byte| byte.eq_ignore_ascii_case(&b'x')).count();
    token.len() - left >= 16 && left * 10 < token.len() * 3
}

#[cfg(test)]
mod tests {
    use super::class_of_form;
    use crate::report::Class;

    #[test]
    fn nothing_is_left_of_a_token_that_is_masked_whole() {
        let of = |token: String| class_of_form(token.as_bytes());
        assert_eq!(of(format!("hf_{}", "x".repeat(34))), Class::Placeholder);
        assert_eq!(of(format!("AKC{}", "x".repeat(10))), Class::KnownExample);
    }

    #[test]
    fn a_host_in_base64_is_no_key() {
        assert_eq!(class_of_form(b"dG9rZW5zLnZlbmRvci5jb20"), Class::Public);
    }
}
