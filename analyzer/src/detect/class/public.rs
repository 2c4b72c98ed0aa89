//! A value that nobody hides: a setting, a number, a version, the public half of a key, a hash of a password.

use crate::detect::words::Promise;

/// Settings.
const WORDS: [&str; 17] = [
    "true", "false", "yes", "no", "on", "off", "enabled", "disabled", "always", "never", "optional",
    "required", "default", "external", "auto", "read", "write",
];
/// How public keys, digests, hashes of passwords and names of resources begin.
const STARTS: &[&str] = &[
    "ssh-rsa ",
    "ssh-ed25519 ",
    "ecdsa-sha2-",
    "sha256:",
    "sha512-",
    "sha384-",
    "sha1-",
    "alias/",
    "arn:",
    "-----begin certificate",
    "-----begin public",
    "-----begin rsa public",
    "pk_live_",
    "pk_test_",
    "pk-lf-",
    "$2a$",
    "$2b$",
    "$2y$",
    "$argon2",
    "$6$",
    "$5$",
    "$apr1$",
    "pbkdf2",
    "{sha}",
    "{ssha}",
    "scrypt:",
];

/// Whether `text` may be public, by the promise of its name; `bare`: it stands in something that may be source code.
pub(super) fn public(text: &str, promised: Promise, bare: bool) -> bool {
    let lower = text.to_ascii_lowercase();
    if WORDS.contains(&lower.as_str()) {
        return true;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return if promised != Promise::Password || bare { text.len() < 20 } else { text.len() < 3 };
    }
    constant(&lower)
        || cipher(&lower)
        || version(text)
        || promised != Promise::Password && amount(text)
        || STARTS.iter().any(|start| lower.starts_with(start))
}

/// `0x7fffffff`
fn constant(lower: &str) -> bool {
    let hex = lower.strip_prefix("0x");
    hex.is_some_and(|hex| hex.len() <= 16 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The name of a cipher suite or an algorithm of SSH: `AES-256-GCM`, `rsa-sha2-512`.
fn cipher(lower: &str) -> bool {
    const PARTS: &[&str] = &["sha1", "sha2", "sha256", "sha384", "sha512", "hmac", "aes", "aes128", "aes256"];
    let parts = || lower.split('-');
    parts().count() > 1
        && lower.len() < 48
        && parts().all(|part| part.len() < 12)
        && parts().any(|part| PARTS.contains(&part))
}

/// `v1.2.3`, `>=2.0rc1`
fn version(text: &str) -> bool {
    let version = text.trim_start_matches(['v', '=', '^', '~', '>', '<']);
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    version.contains('.')
        && version.len() < 24
        && version.bytes().filter(|&byte| !numeric(byte)).count() <= 4
        && version.starts_with(|letter: char| letter.is_ascii_digit())
        && version.split('.').take(2).all(digits)
}

/// `30s`, `1.5GB`
fn amount(text: &str) -> bool {
    let amount = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    !amount.is_empty() && amount.len() + 3 >= text.len() && amount.bytes().all(numeric)
}

fn numeric(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+')
}
