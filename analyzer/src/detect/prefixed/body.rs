//! What stands behind a prefix: was it drawn?

use super::lists::KEYS;
use super::{sign, thing};
use crate::detect::class::{alphabets, in_words, token_like};
use crate::detect::kind::Alphabet;
use crate::detect::words::is_one_of;

/// Fewer drawn characters may be a name or a digest that was cut short.
const BODY: usize = 24;
/// So many with several digits among letters of both cases.
pub(super) const SHORT_BODY: usize = 20;
/// Hex is drawn too, but digests are hex: as many digits. So many, too, behind a dot, and where signs stand among the drawn
/// characters or no capitals do, unless the prefix says that a key follows.
const LONG: usize = 32;
/// Each part of what signs divide has so many characters, where no capitals are among them.
const PART: usize = 12;
/// One of them may be as short.
const FEW: usize = 8;
/// So many letters of both cases without a digit among them are drawn.
const LETTERS: usize = 30;
/// Hex digits of a commit.
const COMMIT: usize = 40;
/// In so long a one a part between signs may be a word by chance.
const VERY_LONG: usize = 64;

/// What stands behind a prefix.
pub(super) struct Body<'a> {
    prefix: &'a [u8],
    /// The sign between them.
    before: u8,
    bytes: &'a [u8],
    digits: usize,
    upper: usize,
    lower: usize,
}

impl<'a> Body<'a> {
    /// What stands behind `prefix` and the sign `before` it, if it looks like a token.
    pub(super) fn read(prefix: &'a [u8], before: u8, bytes: &'a [u8]) -> Option<Self> {
        let token = bytes.len() >= SHORT_BODY && token_like(bytes) && in_words(bytes) * 5 < bytes.len() * 3;
        let [digits, upper, lower] = alphabets(bytes);
        let body = Self { prefix, before, bytes, digits, upper, lower };
        // Groups behind a word in capitals are the key of a program, the word itself one of them.
        let groups = !body.is_plain()
            && prefix[0].is_ascii_uppercase()
            && !bytes.split(sign).all(|part| part.len() >= SHORT_BODY);
        (token && (!groups || uuid(bytes) && body.is_key())).then_some(body)
    }

    /// Whether letters and digits are all it has.
    fn is_plain(&self) -> bool {
        self.digits + self.upper + self.lower == self.bytes.len()
    }

    /// Whether it has digits and letters of both cases.
    fn is_mixed(&self) -> bool {
        self.digits > 1 && self.upper > 3 && self.lower > 3
    }

    /// Whether letters of both cases are nearly all it has.
    fn is_lettered(&self) -> bool {
        let length = self.bytes.len();
        self.digits <= 1 && self.upper * 4 > length && self.lower * 4 > length
    }

    /// Whether the prefix begins with a word for keys.
    fn is_key(&self) -> bool {
        self.prefix.split(sign).next().is_some_and(keyed)
    }

    /// Whether a word behind the first says that a key follows: `acme_live_`, `acme_key_`.
    fn is_told(&self) -> bool {
        self.prefix.split(sign).skip(1).any(|word| word == b"live" || is_one_of(word, KEYS))
    }

    /// Whether it is a commit of what the prefix names: `cd acme-901ca278…`.
    fn is_commit(&self) -> bool {
        let hex = |&byte: &u8| Alphabet::Hex.has(byte);
        let told = self.is_key() || self.is_told();
        self.before == b'-' && self.bytes.len() == COMMIT && self.bytes.iter().all(hex) && !told
    }

    /// Whether every sixth character is a digit.
    fn is_sprinkled(&self) -> bool {
        self.digits * 6 >= self.bytes.len()
    }

    /// Whether it is long enough for what it consists of.
    pub(super) fn drawn(&self) -> bool {
        let length = self.bytes.len();
        match (self.is_plain(), self.is_mixed()) {
            (true, true) => length >= self.least_mixed(),
            (false, true) => self.drawn_in_parts(),
            // A UUID is the number of anything.
            _ if uuid(self.bytes) => {
                self.is_key() || self.prefix.split(sign).any(|word| is_one_of(word, KEYS))
            }
            _ if self.before == b'.' => {
                self.lower == 0 && self.is_sprinkled() && parted(self.bytes, SHORT_BODY)
            }
            _ if self.is_lettered() => length >= LETTERS,
            _ => !self.is_commit() && self.drawn_of_one_case(),
        }
    }

    fn least_mixed(&self) -> usize {
        if self.before == b'.' {
            return LONG;
        }
        let clear = self.digits > 2 && self.prefix[0].is_ascii_lowercase() && in_words(self.bytes) == 0;
        if clear { SHORT_BODY } else { BODY }
    }

    fn drawn_in_parts(&self) -> bool {
        let body = self.bytes;
        let very_long = body.len() >= VERY_LONG;
        let whole = !body.contains(&b'.') || very_long || parted(body, PART);
        let words: usize = body.split(sign).filter(|part| word(part)).map(<[u8]>::len).sum();
        let chance = if very_long { 4 } else { 0 };
        let least = if self.is_told() { BODY } else { LONG };
        body.len() >= least && self.digits > 2 && whole && words <= chance && in_words(body) * 5 < body.len()
    }

    fn drawn_of_one_case(&self) -> bool {
        let (body, plain) = (self.bytes, self.is_plain());
        let hex = body.iter().all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b'-' | b'_'));
        let whole = plain || self.upper == 0 && parted(body, PART);
        // Capitals and digits are no digest.
        let least = if plain && !hex && (self.lower == 0 || self.is_told()) { BODY } else { LONG };
        body.len() >= least && whole && (hex || self.is_sprinkled()) && !self.prefix.split(sign).any(thing)
    }
}

/// Whether signs divide `body` into parts that were drawn, most of them at least so long.
fn parted(body: &[u8], least: usize) -> bool {
    let parts = || body.split(sign);
    parts().all(|part| part.len() >= FEW)
        && parts().filter(|part| part.len() < least).count() < 2
        && parts().any(|part| part.len() >= BODY)
}

/// Whether it is a word or a number, where drawn characters would be both.
fn word(part: &[u8]) -> bool {
    part.len() > 2 && (part.iter().all(u8::is_ascii_lowercase) || part.iter().all(u8::is_ascii_digit))
}

/// Whether a word for a key ends it: `acmeapi`.
fn keyed(word: &[u8]) -> bool {
    let word = word.to_ascii_lowercase();
    KEYS.iter().any(|key| word.ends_with(key.as_bytes()))
}

fn uuid(body: &[u8]) -> bool {
    let dash = |(index, byte): (usize, &u8)| {
        if matches!(index, 8 | 13 | 18 | 23) { *byte == b'-' } else { byte.is_ascii_hexdigit() }
    };
    body.len() == 36 && body.iter().enumerate().all(dash)
}
