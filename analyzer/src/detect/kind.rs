//! A kind of credential, declared as data: prefix, alphabet, length, checksum.

pub use super::alphabet::Alphabet;
use super::check::Check;
use super::dice::Dice;
use super::matches::Strength;
use super::packed;

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
    /// Its vendor's names as they stand in names and texts, in lower case (`new_relic` and `new-relic` are two): beside one, any
    /// value that was drawn is its credential ([`super::vendor`]).
    pub words: &'static [&'static str],
    /// Makes a sample where there are no forms.
    pub(crate) made: Option<fn(&mut Dice) -> String>,
    /// Where to revoke it; empty for generic kinds.
    pub rotate: &'static str,
    /// How to revoke and replace it.
    pub steps: &'static [&'static str],
    /// Of a declaration, where its form is documented; empty for generic kinds. [`Kind::docs`] tells it of any.
    pub(crate) docs: &'static str,
}

/// What most kinds leave open.
pub(crate) const KIND: Kind = Kind {
    id: "",
    provider: "",
    name: "",
    forms: &[],
    words: &[],
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
    /// Words (lower case, no separators) of which one must stand beside it: in the name it is assigned to, or as the beginning
    /// of a word shortly before it ([`super::beside`]). Empty if the shape alone is enough.
    pub names: &'static [&'static str],
    /// How strong it is if the check does not fail.
    pub strength: Strength,
}

/// What most forms leave open.
pub(crate) const FORM: Form =
    Form { shape: &[], clear: 4, check: Check::None, names: &[], strength: Strength::Strong };

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

/// A kind with these forms.
pub(crate) const fn kind(
    id: &'static str,
    provider: &'static str,
    name: &'static str,
    forms: &'static [Form],
    rotate: &'static str,
    docs: &'static str,
) -> Kind {
    Kind { id, provider, name, forms, rotate, docs, ..KIND }
}

/// A shape that nothing else has: it is enough alone. Its first `clear` characters are public.
pub(crate) const fn form(clear: usize, shape: &'static [Piece]) -> Form {
    Form { shape, clear, ..FORM }
}

/// A shape that counts only beside one of `names`.
pub(crate) const fn beside(names: &'static [&'static str], shape: &'static [Piece]) -> Form {
    Form { shape, clear: prefix(shape), names, strength: Strength::Fair, ..FORM }
}

/// How much of a shape's fixed beginning is shown: it is the same for every credential.
pub(super) const fn prefix(shape: &[Piece]) -> usize {
    match shape {
        [Piece::Text(fixed), _, ..] => shown(fixed, 14),
        [Piece::Any(choice), _, ..] => {
            let (mut least, mut index) = (14, 0);
            while index < choice.len() {
                least = shown(choice[index], least);
                index += 1;
            }
            least
        }
        _ => 0,
    }
}

const fn shown(fixed: &str, most: usize) -> usize {
    if fixed.len() < most { fixed.len() } else { most }
}

impl Form {
    /// The same with a checksum.
    pub(crate) const fn checked(self, check: Check) -> Self {
        Self { check, ..self }
    }

    /// The same with another strength.
    pub(crate) const fn of(self, strength: Strength) -> Self {
        Self { strength, ..self }
    }
}

/// This text.
pub(crate) const fn text(fixed: &'static str) -> Piece {
    Piece::Text(fixed)
}

/// One of these texts.
pub(crate) const fn any(choice: &'static [&'static str]) -> Piece {
    Piece::Any(choice)
}

/// So many characters of an alphabet.
pub(crate) const fn chars(alphabet: Alphabet, count: usize) -> Piece {
    Piece::Chars(alphabet, count, count)
}

/// At least, at most so many characters of an alphabet.
pub(crate) const fn between(alphabet: Alphabet, least: usize, most: usize) -> Piece {
    Piece::Chars(alphabet, least, most)
}

/// A UUID, as most keys that have the form of one are written.
pub(crate) const UUID: &[Piece] = &[
    chars(Alphabet::HexAny, 8),
    text("-"),
    chars(Alphabet::HexAny, 4),
    text("-"),
    chars(Alphabet::HexAny, 4),
    text("-"),
    chars(Alphabet::HexAny, 4),
    text("-"),
    chars(Alphabet::HexAny, 12),
];

impl Kind {
    /// The same, and what was drawn beside one of these names of its vendor.
    pub(crate) const fn words(self, words: &'static [&'static str]) -> Self {
        Self { words, ..self }
    }

    /// Where its form is documented; empty for generic kinds.
    #[must_use]
    pub fn docs(&self) -> &'static str {
        packed::declared(self.id).map_or("", |kind| kind.docs)
    }

    /// A made-up credential of this kind, checksum included; equal seeds give equal samples.
    #[must_use]
    pub fn sample(&self, seed: u64) -> String {
        let mut dice = Dice::new(seed);
        if let Some(made) = self.made {
            return made(&mut dice);
        }
        match self.forms {
            [] if self.words.is_empty() => String::new(),
            [] => dice.text(Alphabet::Base62, 32),
            forms => forms[dice.below(forms.len())].sample(&mut dice),
        }
    }
}
