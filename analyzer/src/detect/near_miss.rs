//! What begins as the tokens of one kind do and has the form of none of them: cut off, too long, mistyped, made up. It is then
//! no other secret either.

use super::kind::{Alphabet, Form, Kind, Piece};
use super::prefixed;
use crate::order;

/// With words as long a token's beginning names its vendor.
const TELLING_WORDS: usize = 6;
/// Behind a short prefix so many characters tell a form.
const TELLING_BODY: usize = 48;
/// Behind a longer one so many.
const TELLING_REST: usize = 24;
/// No prefix of so many characters is short.
const LONG_PREFIX: usize = 6;

/// How the tokens of all kinds begin.
#[derive(Debug, Default)]
pub(super) struct Beginnings {
    /// In order of their first two bytes; those of one byte are looked at for every value.
    of_two: Vec<Start>,
    of_one: Vec<Start>,
    /// Those that may be known again where one letter is mistyped.
    mistyped: Vec<Start>,
}

/// A text with which the tokens of a form begin.
#[derive(Clone, Copy, Debug)]
struct Start {
    text: &'static str,
    form: &'static Form,
    /// Whether it does more than to tell what a token is for.
    owned: bool,
    /// If only the tokens of one kind begin so, and it is owned, how long they are.
    telling: Option<Lengths>,
}

impl Start {
    fn two(&self) -> Option<&[u8; 2]> {
        self.text.as_bytes().first_chunk()
    }
}

/// How long the tokens are that begin alike.
#[derive(Clone, Copy, Debug)]
struct Lengths {
    least: usize,
    /// If a checksum tells them and all are of one length: no longer one is a form that is not known yet.
    most: Option<usize>,
}

impl Beginnings {
    pub(super) fn new(kinds: &[&'static Kind]) -> Self {
        let mut all = Self::default();
        for (siblings, form) in kinds.iter().flat_map(|kind| kind.forms.iter().map(|form| (kind.forms, form)))
        {
            for &text in form.starts() {
                let lengths = || Lengths { least: form.shortest(), most: sealed(siblings, text) };
                let owned = !prefixed::is_anybodys(text);
                let telling = telling(text).then(lengths).filter(|_| owned);
                let start = Start { text, form, owned, telling };
                let starts = if start.two().is_some() { &mut all.of_two } else { &mut all.of_one };
                starts.push(start);
                if text.ends_with(['-', '_']) && matches!(form.shape, [_, Piece::Chars(..)]) {
                    all.mistyped.push(start);
                }
            }
        }
        order::by_key(&mut all.of_two, |start| start.two().copied());
        all
    }

    /// Those that begin as `value` does, and perhaps go on otherwise.
    fn near(&self, value: &[u8]) -> impl Iterator<Item = &Start> {
        let two = value.first_chunk::<2>();
        let from = self.of_two.partition_point(|start| start.two() < two);
        self.of_two[from..].iter().take_while(move |start| start.two() == two).chain(&self.of_one)
    }

    /// Those with which `value` begins.
    fn of(&self, value: &[u8]) -> impl Iterator<Item = &Start> {
        self.near(value).filter(|start| value.starts_with(start.text.as_bytes()))
    }

    /// Whether `value` is such a miss. A longer one may be of a form that is not known yet, but not where a checksum is.
    pub(super) fn near_miss(&self, value: &[u8]) -> bool {
        let mut begun = self.of(value).filter_map(|start| start.telling).peekable();
        let odd = || value.iter().any(|&byte| !Alphabet::Bearer.has(byte));
        let outside = |lengths: Lengths| {
            value.len() <= lengths.least || lengths.most.is_some_and(|most| value.len() > most)
        };
        begun.peek().is_some() && (odd() || begun.all(outside)) && !self.starts_a_form(value)
    }

    /// Whether `value` begins as the tokens of a kind do, with their vendor's words only, or but for one letter. What only tells
    /// what a token is for is nobody's.
    pub(super) fn begins_a_token(&self, value: &[u8]) -> bool {
        let begins = |start: &Start| {
            let words = start.text.rfind(['-', '_']).map_or("", |sign| &start.text[..=sign]);
            start.text.len() > 3 && value.starts_with(start.text.as_bytes())
                || words.len() >= TELLING_WORDS && value.starts_with(words.as_bytes())
        };
        let off = |start: &Start| one_letter_off(start.form, start.text.as_bytes(), value);
        self.near(value).filter(|start| start.owned).any(begins)
            || self.mistyped.iter().any(off) && !prefixed::opens_as_anybodys(value)
    }

    /// Whether the form of a kind fits where `value` begins.
    fn starts_a_form(&self, value: &[u8]) -> bool {
        self.of(value).any(|start| start.form.find(value, 0, false).is_some())
    }
}

/// Whether `value`, beside the name of `kind`'s vendor, begins as its tokens do and is none: beside that name the shortest
/// beginning tells.
pub(super) fn of_vendor(kind: &Kind, value: &[u8]) -> bool {
    let begins = |form: &Form| {
        form.starts().iter().any(|start| start.len() > 1 && value.starts_with(start.as_bytes()))
    };
    let mut begun = kind.forms.iter().filter(|form| begins(form)).peekable();
    begun.peek().is_some()
        && begun.all(|form| value.len() <= form.shortest() && form.find(value, 0, false).is_none())
}

/// How long all tokens are that begin with `start`, if one of their forms has a checksum.
fn sealed(forms: &[Form], start: &str) -> Option<usize> {
    let fixed = |form: &&Form| {
        form.shape.iter().all(|piece| !matches!(piece, Piece::Chars(_, least, most) if least != most))
    };
    let mut begun = forms.iter().filter(|form| form.starts().contains(&start)).peekable();
    let summed = begun.clone().any(|form| form.check.is_sum());
    let length = begun.peek()?.shortest();
    (summed && begun.all(|form| fixed(&form) && form.shortest() == length)).then_some(length)
}

/// Whether nothing else begins with `start`: it is long, and of more than one word or case.
fn telling(start: &str) -> bool {
    let has = |is: fn(u8) -> bool| start.bytes().any(is);
    let marked = has(|byte| !byte.is_ascii_alphanumeric()) || has(|byte| byte.is_ascii_digit());
    start.len() >= 4 && marked || start.len() >= 6 && has(|byte| byte.is_ascii_uppercase())
}

/// Whether `value` is a token of `form` but for one letter of its prefix `start`: mistyped.
fn one_letter_off(form: &Form, start: &[u8], value: &[u8]) -> bool {
    let [_, Piece::Chars(alphabet, least, most)] = form.shape else { return false };
    let Some((head, body)) = value.split_at_checked(start.len()) else { return false };
    let marked = matches!(start.last(), Some(b'-' | b'_'));
    let off = head.iter().zip(start).filter(|(ours, theirs)| ours != theirs).count();
    marked
        && off == 1
        && head.last() == start.last()
        && *least >= if start.len() < LONG_PREFIX { TELLING_BODY } else { TELLING_REST }
        && (*least..=*most).contains(&body.len())
        && body.iter().all(|&byte| alphabet.has(byte))
}

#[cfg(test)]
mod tests {
    use super::{Beginnings, of_vendor, one_letter_off};
    use crate::detect::Engine;
    use crate::detect::dice::Dice;
    use crate::detect::kind::{Alphabet, Form, between, form, text};

    #[test]
    fn a_long_token_with_one_letter_wrong_in_its_prefix_is_mistyped() {
        const LONG: Form = form(4, &[text("zqv-"), between(Alphabet::Base62, 60, 90)]);
        let body = Dice::new(4).text(Alphabet::Base62, 70);
        let off = |value: String| one_letter_off(&LONG, b"zqv-", value.as_bytes());
        assert!(off(format!("zxv-{body}")));
        assert!(!off(format!("zqv-{body}")) && !off(format!("axv-{body}")) && !off(format!("zqv_{body}")));
        assert!(!off(format!("zxv-{}", &body[..50])));
    }

    #[test]
    fn what_is_longer_than_a_checksum_allows_is_a_miss() {
        let engine = Engine::builtin();
        let beginnings = Beginnings::new(engine.kinds());
        let body = Dice::new(5).text(Alphabet::Base62, 200);
        for (start, misses) in [("cfk_", true), ("gsk_", false)] {
            assert_eq!(beginnings.near_miss(format!("{start}{body}").as_bytes()), misses, "{start}");
            assert!(beginnings.near_miss(format!("{start}{}", &body[..20]).as_bytes()), "{start}");
        }
        for kind in engine.kinds().iter().filter(|kind| !kind.forms.is_empty()) {
            assert!(!beginnings.near_miss(kind.sample(1).as_bytes()), "{}", kind.id);
        }
    }

    #[test]
    fn beside_its_vendor_a_token_cut_off_is_a_miss() {
        let engine = Engine::builtin();
        let kind = engine.kind("twilio-key").unwrap();
        let token = format!("SK{}", Dice::new(2).text(Alphabet::Hex, 32));
        assert!(!of_vendor(kind, token.as_bytes()) && of_vendor(kind, &token.as_bytes()[..30]));
        assert!(!of_vendor(kind, &token.as_bytes()[2..]));
    }
}
