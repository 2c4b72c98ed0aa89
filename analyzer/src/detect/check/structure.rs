//! Tokens that hold something: JSON, a macaroon, a number. One that does not parse is not thereby wrong: forms change.

use crate::base64;
use crate::json::Json;

/// What a token must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Structure {
    /// From its first `eyJ` on (to the next `_` behind padding or the end), base64 of a JSON object with these members.
    Json(&'static [&'static str]),
    /// Behind its first `-`, base64 of a macaroon: version 2, a location, an identifier.
    Macaroon,
    /// Behind so many characters, base64 of a text that begins like this.
    Begins(usize, &'static str),
    /// Its first part, up to `.`, is base64 of a decimal number.
    Number,
    /// Base 58 of so many bytes.
    Base58(usize),
}

impl Structure {
    /// Whether `token` holds it.
    pub(super) fn holds(self, token: &[u8]) -> bool {
        match self {
            Self::Json(members) => json(token, members),
            Self::Macaroon => macaroon(token),
            Self::Begins(clear, start) => {
                token.get(clear..).and_then(decode).is_some_and(|plain| plain.starts_with(start.as_bytes()))
            }
            Self::Number => {
                let first = token.split(|&byte| byte == b'.').next().unwrap_or_default();
                decode(first).is_some_and(|plain| plain.len() >= 15 && plain.iter().all(u8::is_ascii_digit))
            }
            Self::Base58(length) => base58(token, length),
        }
    }
}

impl Structure {
    /// Whether `token` is the same thing of somebody else: JSON with other members, or what was left of it when somebody
    /// changed a letter, to its closing brace.
    pub(super) fn denies(self, token: &[u8]) -> bool {
        let Self::Json(members) = self else { return false };
        let Some(plain) = encoded(token) else { return false };
        match Json::parse(&plain) {
            Some(value) => !value.is_map() || members.iter().any(|member| value.get(member).is_none()),
            None => {
                let named = |member: &&str| {
                    memchr::memmem::find(&plain, format!("\"{member}\"").as_bytes()).is_some()
                };
                plain.ends_with(b"}") && plain.is_ascii() && !members.iter().all(named)
            }
        }
    }
}

fn decode(text: &[u8]) -> Option<Vec<u8>> {
    base64::decode(text)
}

fn json(token: &[u8], members: &[&str]) -> bool {
    let plain = encoded(token).unwrap_or_default();
    Json::parse(&plain).is_some_and(|value| members.iter().all(|member| value.get(member).is_some()))
}

/// What stands in base64 inside a token, from its first `eyJ` on.
fn encoded(token: &[u8]) -> Option<Vec<u8>> {
    let rest = &token[memchr::memmem::find(token, b"eyJ")?..];
    // `sntrys_<JSON>_<secret>`: the alphabet is the standard one there, so `_` ends it.
    let end = memchr::memchr(b'_', rest).filter(|_| token.starts_with(b"sntrys_")).unwrap_or(rest.len());
    let end = memchr::memchr(b'.', &rest[..end]).unwrap_or(end);
    decode(&rest[..end])
}

/// `libmacaroons`, version 2: `2`, then fields of type and length.
fn macaroon(token: &[u8]) -> bool {
    let Some(dash) = memchr::memchr(b'-', token) else { return false };
    let Some(plain) = decode(&token[dash + 1..]) else { return false };
    let [2, 1, length, rest @ ..] = plain.as_slice() else { return false };
    let Some([2, identifier, rest @ ..]) = rest.get(usize::from(*length)..) else { return false };
    rest.len() > usize::from(*identifier)
}

fn base58(token: &[u8], length: usize) -> bool {
    const LETTERS: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    let mut bytes = vec![0u8; length];
    for letter in token {
        let Some(value) = LETTERS.iter().position(|known| known == letter) else { return false };
        let mut carry = value;
        for byte in bytes.iter_mut().rev() {
            carry += usize::from(*byte) * 58;
            *byte = (carry & 0xff) as u8;
            carry >>= 8;
        }
        if carry > 0 {
            return false;
        }
    }
    bytes.first().is_some_and(|&first| first > 0)
}
