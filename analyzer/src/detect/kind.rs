//! A kind of credential, declared as data: prefix, alphabet, length, checksum.

pub use super::alphabet::Alphabet;
use super::check::Check;
use super::class::looks_random;
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

/// Whether all of `text` belongs to a run, and how much of its beginning.
fn of_run(text: &str) -> (bool, usize) {
    let length = text.bytes().take_while(|&byte| prefilter::in_run(byte)).count();
    (length == text.len(), length)
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
    /// How many bytes from its anchor `literal` on are always a run ([`prefilter::in_run`]), whatever was drawn.
    pub(crate) fn reach(&self, literal: &str) -> usize {
        let leads = usize::from(matches!(self.shape.first(), Some(Piece::Chars(..))));
        let mut reach = 0;
        for (index, piece) in self.shape.iter().enumerate().skip(leads) {
            let (all, some) = match *piece {
                Piece::Any(_) if index == leads => of_run(literal),
                Piece::Text(fixed) => of_run(fixed),
                Piece::Any(choice) => choice.iter().map(|fixed| of_run(fixed)).min().unwrap_or((false, 0)),
                Piece::Chars(alphabet, least, _) => {
                    (alphabet.runs(), if alphabet.runs() { least } else { 0 })
                }
            };
            reach += some;
            if !all {
                break;
            }
        }
        reach
    }

    /// Whether all of it is always one run that looks drawn: of pieces with signs between them, only where they are long together.
    pub(crate) fn is_run(&self) -> bool {
        let (mut longest, mut drawn) = (0, 0);
        for piece in self.shape {
            let all = match *piece {
                Piece::Text(fixed) => of_run(fixed).0,
                Piece::Any(choice) => choice.iter().all(|fixed| of_run(fixed).0),
                Piece::Chars(alphabet, least, _) => {
                    // Of many signs few letters and digits may be drawn.
                    if alphabet.has(b'7') && !alphabet.has(b'~') {
                        longest = least.max(longest);
                        drawn += least;
                    }
                    alphabet.runs()
                }
            };
            if !all {
                return false;
            }
        }
        longest >= prefilter::RUN || drawn >= prefilter::RUN * 3 / 2
    }

    /// The same with a checksum.
    pub(crate) const fn checked(self, check: Check) -> Self {
        Self { check, ..self }
    }

    /// The texts with one of which it begins; none if its first characters are drawn.
    pub(crate) fn starts(&self) -> &[&'static str] {
        match self.shape {
            [Piece::Text(text), ..] => std::slice::from_ref(text),
            [Piece::Any(texts), ..] => texts,
            _ => &[],
        }
    }

    /// How many characters its shortest tokens have.
    pub(crate) fn shortest(&self) -> usize {
        let least = |piece: &Piece| match piece {
            Piece::Text(fixed) => fixed.len(),
            Piece::Any(choice) => choice.iter().map(|fixed| fixed.len()).min().unwrap_or(0),
            Piece::Chars(_, least, _) => *least,
        };
        self.shape.iter().map(least).sum()
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

impl Form {
    /// A made-up credential of this form.
    pub(crate) fn sample(&self, dice: &mut Dice) -> String {
        let mut text = self.draw(dice);
        // Real ones look drawn too, nearly always; the few that do not are not found beside a word or with a short prefix.
        for _ in 0..64 {
            if looks_random(text.as_bytes()) {
                break;
            }
            text = self.draw(dice);
        }
        text
    }

    fn draw(&self, dice: &mut Dice) -> String {
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
        let sealed = self.check.is_sum() && self.check.verify(&text[start..end]) == Some(true);
        if sealed {
            return Some(start..end);
        }
        if self.check.denies(&text[start..end]) {
            return None;
        }
        // Of two that touch, the first ends where the second begins.
        let again = match pieces.iter().find(|piece| !matches!(piece, Piece::Chars(..))) {
            Some(Piece::Text(fixed)) => exact && text[end..].starts_with(fixed.as_bytes()),
            Some(Piece::Any(choice)) => {
                exact
                    && choice.iter().any(|fixed| fixed.len() > 3 && text[end..].starts_with(fixed.as_bytes()))
            }
            _ => false,
        };
        let closed = matches!(
            pieces.last(),
            Some(Piece::Text(fixed)) if !fixed.ends_with(|last: char| last.is_ascii_alphanumeric())
        );
        let goes_on = !again
            && !closed
            && text.get(end).is_some_and(|&byte| last.has(byte) || byte.is_ascii_alphanumeric());
        if goes_on && !(loose && exact) || !loose && touched(&text[..start]) {
            return None;
        }
        Some(start..end)
    }
}

/// Whether `before` ends in `ESC [ … m`, the escape perhaps lost.
fn colour(before: &[u8]) -> bool {
    let digits = before[..before.len() - 1]
        .iter()
        .rev()
        .take(12)
        .take_while(|byte| byte.is_ascii_digit() || **byte == b';')
        .count();
    before[..before.len() - 1 - digits].ends_with(b"[")
}

/// Whether a token cannot begin behind `before`: it ends in a letter or digit that is no escape (`\n`, `%3D`).
pub(super) fn touched(before: &[u8]) -> bool {
    match before {
        [.., b'\\', b'n' | b'r' | b't'] => false,
        // The end of an ANSI escape that sets a colour.
        [.., b'0'..=b'9', b'm'] if colour(before) => false,
        [.., b'%', first, second] if first.is_ascii_hexdigit() && second.is_ascii_hexdigit() => false,
        [.., last] => last.is_ascii_alphanumeric(),
        [] => false,
    }
}
