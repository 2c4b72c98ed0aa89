//! A file that holds one value and nothing else, as those do that are mounted as secrets: `db_password.txt`, `secrets/api_key`,
//! `config/master.key`. What the value is, only the file's name says, which is not known where the text is scanned.

use super::class::{strong_password, token_like};
use super::matches::Match;
use super::named::named;
use super::secret_file::promised;
use super::words::Promise;
use crate::blob::BlobSettings;
use crate::mask::{Gate, Values};
use serde::{Deserialize, Serialize};

/// The shortest and the longest value.
const LENGTHS: std::ops::RangeInclusive<usize> = 4..=512;
/// Folders that hold secrets only: where compose files and orchestrators take them from, and mount them.
const FOLDERS: &[&str] = &["secrets", ".secrets", "secret"];

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
        let found = match told(path)? {
            Promise::Password => self.password,
            Promise::Secret => self.secret,
            _ if self.drawn => self.secret.or(self.password),
            _ => None,
        }?;
        let name = path.rsplit(|&byte| byte == b'/').next()?;
        let name = Gate::new(&settings.engine, values).name(name);
        Some(Match { name: Some(name), ..found })
    }
}

/// What the file at `path` holds, if it holds one value; [`Promise::Nothing`] in a folder for secrets, where only what was drawn counts.
pub(super) fn told(path: &[u8]) -> Option<Promise> {
    let path = std::str::from_utf8(path).ok()?;
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    promised(name).filter(|promised| *promised != Promise::Nothing || is_for_secrets(folder))
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

fn is_for_secrets(folder: &str) -> bool {
    FOLDERS.contains(&folder.rsplit('/').next().unwrap_or(folder))
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn one_value_fills_a_file() {
        assert_eq!(value(b"abcd\r\n"), Some(&b"abcd"[..]));
        for text in
            [&b""[..], b"abc", b" abcd", b"ab cd\n", b"abcd\nefgh\n", &[b'a'; 600], b"ab\0cd", b"A_b=cd"]
        {
            assert_eq!(value(text), None, "{text:?}");
        }
    }
}
