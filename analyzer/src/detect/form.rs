//! One shape of a kind: where it stands in a text, and samples of it.

use super::alphabet::Alphabet;
use super::class::looks_random;
use super::dice::Dice;
use super::kind::{Form, Piece};
use std::ops::Range;

/// So many letters are a word before a number, at most.
const WORD: usize = 16;

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
    pub(crate) fn find(&self, text: &[u8], at: usize, loose: bool) -> Option<Range<usize>> {
        let (lead, pieces) = lead(self.shape, text, at)?;
        let extent = extent(pieces, text, at)?;
        let range = at - lead..extent.end;
        let token = &text[range.clone()];
        if self.check.is_sum() && self.check.verify(token) == Some(true) {
            return Some(range);
        }
        let ends =
            !extent.goes_on(text) || extent.closed || extent.exact && begins(pieces, &text[range.end..]);
        let alone = if loose { ends || extent.exact } else { ends && !self.touched(&text[..range.start]) };
        (alone && !self.check.denies(token)).then_some(range)
    }

    /// Whether it cannot begin behind `before`. In a path a number may have a word before it: `/bot123456789:…`.
    fn touched(&self, before: &[u8]) -> bool {
        let numbered = matches!(self.shape, [Piece::Chars(Alphabet::Digits, ..), ..]);
        touched(before) && !(numbered && ends_in_a_path(before))
    }

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
}

/// How many characters stand before the anchor at `at` where `shape` begins with drawn ones, and the other pieces.
fn lead<'a>(shape: &'a [Piece], text: &[u8], at: usize) -> Option<(usize, &'a [Piece])> {
    let [Piece::Chars(alphabet, least, most), rest @ ..] = shape else { return Some((0, shape)) };
    let before = text.get(..at)?;
    let run = before.iter().rev().take(most + 1).take_while(|&&byte| alphabet.has(byte)).count();
    let length = if run > *most && opened(&before[..at - most]) { *most } else { run };
    (*least..=*most).contains(&length).then_some((length, rest))
}

/// Whether `before` ends in signs that open a value, though tokens may have them, too: those of an escape, of a default
/// (`${NAME:-…}`).
fn opened(before: &[u8]) -> bool {
    before.ends_with(b":-") || before.last().is_some_and(u8::is_ascii_alphanumeric) && !touched(before)
}

/// How far the pieces of a shape reach.
struct Extent {
    end: usize,
    /// Whether the last drawn piece has one length.
    exact: bool,
    /// Its alphabet.
    alphabet: Alphabet,
    /// Whether a sign ends the shape.
    closed: bool,
}

impl Extent {
    /// Whether the next byte may belong to something longer.
    fn goes_on(&self, text: &[u8]) -> bool {
        text.get(self.end).is_some_and(|&byte| self.alphabet.has(byte) || byte.is_ascii_alphanumeric())
    }
}

/// Where `pieces` end that begin at `at`.
fn extent(pieces: &[Piece], text: &[u8], at: usize) -> Option<Extent> {
    let mut extent = Extent { end: at, exact: false, alphabet: Alphabet::Base62, closed: false };
    for (index, piece) in pieces.iter().enumerate() {
        let rest = &text[extent.end..];
        extent.closed = false;
        extent.end += match *piece {
            Piece::Text(fixed) => {
                extent.closed = !fixed.ends_with(|last: char| last.is_ascii_alphanumeric());
                rest.starts_with(fixed.as_bytes()).then_some(fixed.len())?
            }
            Piece::Any(choice) => choice.iter().find(|fixed| rest.starts_with(fixed.as_bytes()))?.len(),
            Piece::Chars(alphabet, least, most) => {
                (extent.exact, extent.alphabet) = (least == most, alphabet);
                let run = rest.iter().take(most).take_while(|&&byte| alphabet.has(byte)).count();
                match pieces.get(index + 1) {
                    Some(Piece::Text(next)) => {
                        (least..=run).find(|&length| rest[length..].starts_with(next.as_bytes()))?
                    }
                    _ => (run >= least).then_some(run)?,
                }
            }
        };
    }
    Some(extent)
}

/// Whether `rest` begins as `pieces` do: of two tokens that touch, the first ends where the second begins.
fn begins(pieces: &[Piece], rest: &[u8]) -> bool {
    match pieces.iter().find(|piece| !matches!(piece, Piece::Chars(..))) {
        Some(Piece::Text(fixed)) => rest.starts_with(fixed.as_bytes()),
        Some(Piece::Any(choice)) => {
            choice.iter().any(|fixed| fixed.len() > 3 && rest.starts_with(fixed.as_bytes()))
        }
        _ => false,
    }
}

/// Whether all of `text` belongs to a run, and how much of its beginning.
fn of_run(text: &str) -> (bool, usize) {
    let length = text.bytes().take_while(|&byte| prefilter::in_run(byte)).count();
    (length == text.len(), length)
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

/// Whether a word that begins a part of a path ends `before`.
fn ends_in_a_path(before: &[u8]) -> bool {
    let letters = before.iter().rev().take(WORD).take_while(|byte| byte.is_ascii_alphabetic()).count();
    before[..before.len() - letters].ends_with(b"/")
}

/// Whether a token cannot begin behind `before`: it ends in a letter or digit that is no escape (`\n`, `%3D`, a mail's `=3D`).
pub(super) fn touched(before: &[u8]) -> bool {
    match before {
        [.., b'\\', b'n' | b'r' | b't'] => false,
        // The end of an ANSI escape that sets a colour.
        [.., b'0'..=b'9', b'm'] if colour(before) => false,
        [.., b'=', b'3', b'D'] => false,
        [.., b'%', first, second] if first.is_ascii_hexdigit() && second.is_ascii_hexdigit() => false,
        [.., last] => last.is_ascii_alphanumeric(),
        [] => false,
    }
}
