//! A file that holds one value and nothing else, as those do that are mounted as secrets: `db_password.txt`, `secrets/api_key`,
//! `config/master.key`. What the value is, only the file's name says, which is not known where the text is scanned.

use super::class::{strong_password, token_like};
use super::matches::Match;
use super::named::named;
use super::secret_file::is_sample;
use super::words::{Promise, promise, words};
use crate::blob::BlobSettings;
use crate::mask::{Gate, Values};
use serde::{Deserialize, Serialize};

/// The shortest and the longest value.
const LENGTHS: std::ops::RangeInclusive<usize> = 4..=512;
/// How files end that hold one value. Others hold what their name is about.
const ENDINGS: &[&str] =
    &["txt", "key", "secret", "secrets", "token", "pass", "passwd", "password", "pwd", "pw", "cred"];
/// Folders that hold secrets only: where compose files and orchestrators take them from, and mount them.
const FOLDERS: &[&str] = &["secrets", ".secrets", "secret"];
/// Last words of names of what lies in such folders, and is none.
const NONE: &[&str] =
    &["user", "username", "login", "host", "hostname", "url", "email", "id", "name", "cert", "crt"];

/// Other files that hold one value: Vault's token, Erlang's cookie.
const KNOWN: &[&str] = &[".vault-token", ".erlang.cookie"];

/// The only value of a file, as it is judged if the file's name promises a password, or another secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whole {
    /// Judged as a password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    password: Option<Match>,
    /// Judged as a token or a key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    secret: Option<Match>,
    /// Whether it was drawn, or has signs and digits among letters: it is a secret wherever secrets lie.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    drawn: bool,
}

impl Whole {
    /// The only value of `text`, if there is nothing else in it but the end of a line.
    pub(super) fn of(settings: &BlobSettings, text: &[u8]) -> Option<Box<Self>> {
        let value = value(text)?;
        let judged = |name| named(settings, Some(name), value).0.into_iter().next();
        let whole = Self {
            password: judged("password"),
            secret: judged("secret_key"),
            drawn: strong_password(value) || token_like(value),
        };
        (whole.password.is_some() || whole.secret.is_some()).then(|| Box::new(whole))
    }

    /// The match that it is in the file at `path`, if that promises a secret. The gate of the name knows `values`.
    pub(crate) fn in_file(self, settings: &BlobSettings, path: &[u8], values: &Values) -> Option<Match> {
        let path = std::str::from_utf8(path).ok()?;
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let found = match promised(name)? {
            Promise::Password => self.password,
            Promise::Secret => self.secret,
            _ if self.drawn && is_for_secrets(folder) => self.secret.or(self.password),
            _ => None,
        }?;
        let name = Gate::new(&settings.engine, values).name(name.as_bytes());
        Some(Match { name: Some(name), ..found })
    }
}

/// The value that fills `text`.
pub(super) fn value(text: &[u8]) -> Option<&[u8]> {
    let value = text.trim_ascii_end();
    let one = value.iter().all(u8::is_ascii_graphic) && !is_setting(value);
    (LENGTHS.contains(&value.len()) && one).then_some(value)
}

/// `NAME=value`: it was judged under that name.
fn is_setting(value: &[u8]) -> bool {
    let name = value.iter().take_while(|&&byte| byte.is_ascii_alphanumeric() || byte == b'_').count();
    name > 0 && value.get(name) == Some(&b'=') && value.get(name + 1).is_some_and(|&byte| byte != b'=')
}

/// What a file of this name holds, if it holds one value.
pub(super) fn promised(name: &str) -> Option<Promise> {
    let name = name.to_ascii_lowercase();
    let known = name.ends_with(".key") || KNOWN.contains(&name.as_str());
    let plain = name.trim_start_matches('.');
    let (stem, ending) = plain.rsplit_once('.').unwrap_or((plain, ""));
    // The list of users, which may be one.
    let users = matches!(plain, "passwd" | "passwd-");
    if users || is_sample(&name) || !ending.is_empty() && !ENDINGS.contains(&ending) && !known {
        return None;
    }
    let of_stem = promise(stem);
    let best = if ending == "txt" { of_stem } else { of_stem.max(promise(plain)) };
    let last = words(stem).pop().unwrap_or_default();
    Some(match best {
        Promise::Password | Promise::Secret => best,
        _ if known => Promise::Secret,
        _ if NONE.contains(&last.as_str()) => return None,
        _ => Promise::Nothing,
    })
}

fn is_for_secrets(folder: &str) -> bool {
    FOLDERS.contains(&folder.rsplit('/').next().unwrap_or(folder))
}

#[cfg(test)]
mod tests {
    use super::{Promise, promised, value};

    #[test]
    fn one_value_fills_a_file() {
        assert_eq!(value(b"abcd\r\n"), Some(&b"abcd"[..]));
        for text in
            [&b""[..], b"abc", b" abcd", b"ab cd\n", b"abcd\nefgh\n", &[b'a'; 600], b"ab\0cd", b"A_b=cd"]
        {
            assert_eq!(value(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_name_says_what_its_file_holds() {
        let password = [
            "db_password.txt",
            "postgres-passwd",
            ".vault_pass",
            "root.password",
            "PASSWORD",
            "mysql_root_password",
        ];
        let secret = [
            "master.key",
            "production.key",
            "token",
            "api_key",
            "jwt_secret.txt",
            "github.token",
            ".erlang.cookie",
        ];
        for name in password {
            assert_eq!(promised(name), Some(Promise::Password), "{name}");
        }
        for name in secret {
            assert_eq!(promised(name), Some(Promise::Secret), "{name}");
        }
        for name in ["VERSION", "motd.txt", "postgres"] {
            assert_eq!(promised(name), Some(Promise::Nothing), "{name}");
        }
        for name in [
            "passwd",
            "password.py",
            "secret.example.txt",
            "token.json",
            "db_user.txt",
            "passwords.md",
            "hostname.txt",
        ] {
            assert_eq!(promised(name), None, "{name}");
        }
    }
}
