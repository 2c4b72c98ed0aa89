//! A value that names a file or a place.

use super::random::drawn;

/// How paths begin.
const STARTS: [&str; 6] = ["./", "../", "~/", "/", "\\\\", "@/"];
/// The endings of files that hold secrets, keys or settings.
const ENDINGS: [&str; 22] = [
    "txt", "pem", "key", "json", "yml", "yaml", "env", "crt", "pub", "conf", "ini", "toml", "p12", "jks",
    "js", "ts", "py", "php", "html", "asc", "gpg", "pfx",
];

/// Whether `text` is a path, the name of a file, or a URL without credentials.
pub(super) fn path(text: &str) -> bool {
    if text.contains(char::is_whitespace) {
        return false;
    }
    let begins = text.len() > 1 && STARTS.iter().any(|start| text.starts_with(start));
    url(text) || of_windows(text) || begins && !drawn(text.as_bytes()) || file(text)
}

fn url(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, rest)| {
        !scheme.is_empty()
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte))
            && !rest.contains('@')
    })
}

/// `C:\\…`
fn of_windows(text: &str) -> bool {
    matches!(text.as_bytes(), [drive, b':', b'\\' | b'/', _, ..] if drive.is_ascii_alphabetic())
}

fn file(text: &str) -> bool {
    let ending = text.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}
