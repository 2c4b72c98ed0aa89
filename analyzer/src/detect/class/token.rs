//! Could a service have issued this value, could a person have chosen it?

use super::super::words::words;
use super::random::{grouped, token_like};
use super::reference::balanced;

/// Whether nobody would name this value a password, were it not one: digits between letters, or signs among both.
pub(crate) fn strong_password(text: &[u8]) -> bool {
    if !(6..=64).contains(&text.len()) || !text.iter().all(u8::is_ascii_graphic) {
        return false;
    }
    let colour = colour(text.strip_suffix(b";").unwrap_or(text));
    if colour || text.iter().any(|byte| b"(){}[];=<>\"'`\\$/".contains(byte)) {
        return false;
    }
    let upper = text.iter().any(u8::is_ascii_uppercase);
    let lower = text.iter().any(u8::is_ascii_lowercase);
    let digit = text.iter().any(u8::is_ascii_digit);
    // Behind a sign that no name, path or address has.
    let sign = text.iter().any(|byte| b"!@#^*~".contains(byte)) && !text.starts_with(b"@") && !address(text);
    let between = text.windows(2).any(|pair| pair[0].is_ascii_digit() && pair[1].is_ascii_alphabetic());
    let plain = text.iter().all(u8::is_ascii_alphanumeric);
    digit && (sign && (upper || lower) || upper && lower && between && plain && text.len() >= 8)
}

/// Whether it is of so many signs that no language has it: a generator made it.
pub(crate) fn odd(text: &[u8]) -> bool {
    let signs = distinct(text.iter().copied().filter(u8::is_ascii_punctuation));
    let pattern = text.starts_with(b"^")
        || [&b"[^"[..], b"(?"].iter().any(|open| memchr::memmem::find(text, open).is_some());
    (10..=128).contains(&text.len())
        && !pattern
        && signs >= 6
        && !text.iter().any(|&byte| byte == b'\\' || byte.is_ascii_whitespace())
        && !std::str::from_utf8(text).is_ok_and(balanced)
}

/// Whether it is a colour of a style sheet.
pub(crate) fn colour(value: &[u8]) -> bool {
    let hex = value.strip_prefix(b"#").unwrap_or_default();
    matches!(hex.len(), 3 | 6 | 8) && hex.iter().all(u8::is_ascii_hexdigit)
}

/// `name@host.tld`
fn address(text: &[u8]) -> bool {
    let Some(at) = memchr::memchr(b'@', text) else { return false };
    let host = &text[at + 1..];
    host.contains(&b'.')
        && host.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
}

/// Whether a key or token of a service does not look like `text`, the value of `name`: a word, too short, with signs that no
/// alphabet of tokens has.
pub(super) fn unlike(name: Option<&str>, text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    // Letters alone under such a name are mostly a cipher's.
    let shared = digits > 0 && name.is_some_and(preshared);
    let chosen = shared || name.is_some_and(chosen);
    let upper = text.bytes().any(|byte| byte.is_ascii_uppercase());
    let lower = text.bytes().any(|byte| byte.is_ascii_lowercase());
    if chosen {
        return matches!(text, "secret" | "short" | "test") || text.len() < 4;
    }
    if grouped(text.as_bytes()) {
        return false;
    }
    if digits == 0 && wordy(text) || numbered(text) {
        return true;
    }
    if text.len() < 8 || text.len() < 12 && !(digits > 0 && upper && lower) {
        return true;
    }
    // Of what a generator draws from letters of one case and digits, every fourth character is a digit.
    let prefixed = text.find('_').is_some_and(|at| at < 6);
    let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    // `acme_test_` and letters that no words have.
    let body = text.rsplit('_').next().unwrap_or(text);
    let drawn = digits == 0 && !upper && body.len() >= 24 && token_like(body.as_bytes());
    if text.len() >= 20 && digits < 2 && upper != lower && plain && !prefixed && !drawn {
        return true;
    }
    // Words with a number between them.
    if digits * 8 < text.len() && text.len() >= 24 && spelt(text) && wordy(text) {
        return true;
    }
    // It looks like a bot's token of Telegram, which has a form of its own.
    if let Some((id, rest)) = text.split_once(':')
        && id.bytes().all(|byte| byte.is_ascii_digit())
        && rest.starts_with('A')
        && rest.len() > 20
    {
        return true;
    }
    let odd = |byte: u8| !byte.is_ascii_alphanumeric() && !b"-_./+=:~|!%&\\".contains(&byte);
    let signs = text.bytes().filter(|&byte| odd(byte)).count();
    let plain = text.bytes().filter(u8::is_ascii_alphanumeric).count();
    signs > 0
        && distinct(text.bytes().filter(|&byte| odd(byte))) <= 3
        && text.len() >= 10
        && plain * 10 >= text.len() * 7
}

/// Whether `name` is that of a key which two sides agree on: `VPN_PSK`, `PRESHARED_KEY`.
fn preshared(name: &str) -> bool {
    let words = words(name);
    let said: Vec<&str> = words.iter().map(String::as_str).collect();
    matches!(said.as_slice(), [.., "psk" | "presharedkey"] | [.., "preshared" | "shared", "key"])
}

/// Whether a person may have chosen the secret of this name: not what a service issues.
fn chosen(name: &str) -> bool {
    let words = words(name);
    let said: Vec<&str> = words.iter().map(String::as_str).collect();
    match said.as_slice() {
        [.., "client" | "api" | "consumer" | "access" | "webhook" | "app", "secret"] => false,
        [.., "secret" | "secretkey"] => true,
        said => said.windows(2).any(|pair| pair == ["secret", "key"]),
    }
}

/// Whether it is what few services issue: some eight letters and digits in turn, or a number.
pub(crate) fn curt(text: &[u8]) -> bool {
    let turn = |pair: &&[u8]| pair[0].is_ascii_digit() != pair[1].is_ascii_digit();
    let digits = text.iter().filter(|byte| byte.is_ascii_digit()).count();
    let mixed = || text.iter().all(u8::is_ascii_alphanumeric) && text.windows(2).filter(turn).count() > 1;
    match text.len() {
        8..12 => mixed(),
        16..=20 => digits == text.len(),
        _ => false,
    }
}

/// Words with separators or in camel case between them.
fn wordy(text: &str) -> bool {
    let said = words(text);
    let letters: usize = said.iter().map(String::len).sum();
    text.len() < 64
        && !token_like(text.as_bytes())
        && !said.is_empty()
        && said.iter().all(|word| word.len() <= 16)
        && letters >= said.len() * 3
}

/// Words in small letters and numbers with signs between them: `etcd-cluster-1`, `0001_initial`.
fn numbered(text: &str) -> bool {
    let parts = || text.split(['-', '_', '.']);
    let number = |part: &str| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let word = |part: &str| part.len() > 2 && part.bytes().all(|byte| byte.is_ascii_lowercase());
    parts().count() > 1
        && parts().all(|part| number(part) || word(part))
        && parts().any(|part| part.len() > 5 && word(part))
}

/// Four words and more, long ones on average.
fn spelt(text: &str) -> bool {
    let said = words(text);
    said.len() >= 4 && said.iter().map(String::len).sum::<usize>() >= said.len() * 4
}

fn distinct(bytes: impl Iterator<Item = u8>) -> usize {
    let mut seen = [false; 256];
    bytes.for_each(|byte| seen[usize::from(byte)] = true);
    seen.iter().filter(|&&seen| seen).count()
}
