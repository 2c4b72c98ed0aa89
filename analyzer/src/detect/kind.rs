//! A kind of credential, declared as data: prefix, alphabet, length, checksum.

use super::check::Check;
use super::dice::Dice;
use super::matches::{Ranked, Strength};

/// One kind of credential.
#[derive(Debug)]
pub struct Kind {
    /// Stable id, e.g. `github-token`.
    pub id: &'static str,
    /// Provider's id; empty for generic kinds.
    pub provider: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// Its shapes; empty where a matcher of its own finds it.
    pub forms: &'static [Form],
    /// Makes a sample where there are no forms.
    pub(crate) made: Option<fn(&mut Dice) -> String>,
    /// Where to revoke it; empty for generic kinds.
    pub rotate: &'static str,
    /// How to revoke and replace it.
    pub steps: &'static [&'static str],
    /// Where its form is documented; empty for generic kinds.
    pub docs: &'static str,
}

/// What most kinds leave open.
pub(crate) const KIND: Kind = Kind {
    id: "",
    provider: "",
    name: "",
    forms: &[],
    made: None,
    rotate: "",
    steps: &[
        "revoke it where it was issued",
        "issue a new one and hand it over as a build secret or at run time",
    ],
    docs: "",
};

/// One shape of a kind.
#[derive(Debug)]
pub struct Form {
    /// From left to right. The first literal text is the anchor by which it is found.
    pub shape: &'static [Piece],
    /// How many characters at its start are public, the same for every credential or no secret: at most 14.
    pub clear: usize,
    /// What its own form proves.
    pub check: Check,
    /// Words of which one must stand in the name it is assigned to; empty if the shape alone is enough.
    pub names: &'static [&'static str],
    /// How strong it is if the check does not fail.
    pub strength: Strength,
    /// Ranked low, and why.
    pub ranked: Option<Ranked>,
}

/// What most forms leave open.
pub(crate) const FORM: Form =
    Form { shape: &[], clear: 4, check: Check::None, names: &[], strength: Strength::Strong, ranked: None };

/// A piece of a shape.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// This text.
    Text(&'static str),
    /// One of these texts.
    Any(&'static [&'static str]),
    /// At least, at most so many characters of an alphabet.
    Chars(Alphabet, usize, usize),
}

/// A set of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// `0-9`.
    Digits,
    /// `A-Z a-z`.
    Letters,
    /// `0-9 a-f`.
    Hex,
    /// `A-Z 2-7`.
    Base32,
    /// `0-9 A-Z`.
    Upper,
    /// `0-9 A-Z a-z`.
    Base62,
    /// `0-9 A-Z a-z - _`.
    UrlSafe,
    /// `0-9 A-Z a-z + /`.
    Base64,
}

impl Alphabet {
    /// Whether `byte` belongs to it.
    #[must_use]
    pub fn has(self, byte: u8) -> bool {
        match self {
            Self::Digits => byte.is_ascii_digit(),
            Self::Letters => byte.is_ascii_alphabetic(),
            Self::Hex => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
            Self::Base32 => byte.is_ascii_uppercase() || (b'2'..=b'7').contains(&byte),
            Self::Upper => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
            Self::Base62 => byte.is_ascii_alphanumeric(),
            Self::UrlSafe => byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_',
            Self::Base64 => byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/',
        }
    }
}

impl Kind {
    /// A made-up credential of this kind, checksum included; equal seeds give equal samples.
    #[must_use]
    pub fn sample(&self, seed: u64) -> String {
        let mut dice = Dice::new(seed);
        if let Some(made) = self.made {
            return made(&mut dice);
        }
        match self.forms {
            [] => String::new(),
            forms => forms[dice.below(forms.len())].sample(&mut dice),
        }
    }
}

impl Form {
    /// A made-up credential of this form.
    pub(crate) fn sample(&self, dice: &mut Dice) -> String {
        let mut text = String::new();
        for piece in self.shape {
            match *piece {
                Piece::Text(fixed) => text.push_str(fixed),
                Piece::Any(choice) => text.push_str(choice[dice.below(choice.len())]),
                Piece::Chars(alphabet, least, most) => {
                    let length = least + dice.below(most.min(least + 16) - least + 1);
                    text.push_str(&dice.text(alphabet, length));
                }
            }
        }
        self.check.seal(&mut text);
        text
    }

    /// The range of `text` that has this form, if its anchor stands at `at`. `loose`: bytes may touch it on both sides, as
    /// they do in binary files.
    pub(crate) fn find(&self, text: &[u8], at: usize, loose: bool) -> Option<std::ops::Range<usize>> {
        let mut start = at;
        let mut pieces = self.shape;
        if let [Piece::Chars(alphabet, least, most), rest @ ..] = pieces {
            let run =
                text.get(..at)?.iter().rev().take(most + 1).take_while(|&&byte| alphabet.has(byte)).count();
            if run < *least || run > *most {
                return None;
            }
            start -= run;
            pieces = rest;
        }
        let mut end = at;
        let mut exact = false;
        let mut last = Alphabet::Base62;
        for (index, piece) in pieces.iter().enumerate() {
            match *piece {
                Piece::Text(fixed) => {
                    text[end..].starts_with(fixed.as_bytes()).then_some(())?;
                    end += fixed.len();
                }
                Piece::Any(choice) => {
                    end += choice.iter().find(|fixed| text[end..].starts_with(fixed.as_bytes()))?.len();
                }
                Piece::Chars(alphabet, least, most) => {
                    let run = text[end..].iter().take(most).take_while(|&&byte| alphabet.has(byte)).count();
                    let length = match pieces.get(index + 1) {
                        Some(Piece::Text(next)) => {
                            (least..=run).find(|&n| text[end + n..].starts_with(next.as_bytes()))?
                        }
                        _ => run,
                    };
                    if length < least {
                        return None;
                    }
                    end += length;
                    exact = least == most;
                    last = alphabet;
                }
            }
        }
        let sealed = self.check.verify(&text[start..end]) == Some(true);
        if sealed {
            return Some(start..end);
        }
        let goes_on = text.get(end).is_some_and(|&byte| last.has(byte) || byte.is_ascii_alphanumeric());
        if goes_on && !(loose && exact) || !loose && touched(&text[..start]) {
            return None;
        }
        Some(start..end)
    }
}

/// Whether a token cannot begin behind `before`: it ends in a letter or digit that is no escape (`\n`, `%3D`).
fn touched(before: &[u8]) -> bool {
    match before {
        [.., b'\\', b'n' | b'r' | b't'] => false,
        [.., b'%', first, second] if first.is_ascii_hexdigit() && second.is_ascii_hexdigit() => false,
        [.., last] => last.is_ascii_alphanumeric(),
        [] => false,
    }
}
