//! Packs the declarations into one text, at compile time.
//!
//! A column for each field, because like compresses with like; in each a line for each kind; in the lines of forms an end for
//! each form. What stands everywhere is left out: `https://`, the words of the form before, what a form proves and shows if
//! nothing else is said. The provider's id, which most links, names and words hold, is one sign.

use super::odd::{has_check, has_steps};
use crate::detect::alphabet::Alphabet;
use crate::detect::kind::{Form, Kind, Piece, prefix};
use crate::detect::kinds::FAMILIES;
use crate::detect::matches::Strength;

/// Stands behind a column.
pub(super) const COLUMN: char = '\0';
/// Stands behind a kind in a column.
pub(super) const LINE: char = '\n';
/// Stands between the texts of a list.
pub(super) const ITEM: char = '\t';
/// Stands behind a form.
pub(super) const FORM: char = '\x1b';
/// In a shape: least and most follow, not one length.
pub(super) const RANGE: char = '\x1c';
/// In a shape: stands before and behind a list of texts of which one stands there.
pub(super) const ANY: char = '\x1d';
/// The words of the form before.
pub(super) const SAME: char = '\x1e';
/// The provider's id.
pub(super) const OWN: char = '\x1f';
/// The provider's id, its first letter in upper case.
pub(super) const CAPITAL: char = '\x1a';
/// The number 0: others are the characters behind it.
pub(super) const ZERO: char = ' ';

/// Which column is which.
#[derive(Clone, Copy)]
enum Column {
    Providers,
    Ids,
    Names,
    Rotates,
    Marks,
    Words,
    Beside,
    Shapes,
    Proofs,
}

/// In the order in which they are read.
const COLUMNS: [Column; 9] = [
    Column::Providers,
    Column::Ids,
    Column::Names,
    Column::Rotates,
    Column::Marks,
    Column::Words,
    Column::Beside,
    Column::Shapes,
    Column::Proofs,
];

const LENGTH: usize = Text::<0>::packed().length;
static BYTES: [u8; LENGTH] = Text::<LENGTH>::packed().bytes;
/// All kinds, but for what is no text.
pub(super) static TEXT: &str = match str::from_utf8(&BYTES) {
    Ok(text) => text,
    Err(_) => panic!("only whole characters are written"),
};

/// With no room in it, it counts only.
struct Text<const N: usize> {
    bytes: [u8; N],
    length: usize,
}

impl<const N: usize> Text<N> {
    const fn packed() -> Self {
        let mut text = Self { bytes: [0; N], length: 0 };
        let mut column = 0;
        while column < COLUMNS.len() {
            let mut family = 0;
            while family < FAMILIES.len() {
                let mut index = 0;
                while index < FAMILIES[family].len() {
                    text.kind(COLUMNS[column], FAMILIES[family][index]);
                    text.put(LINE);
                    index += 1;
                }
                family += 1;
            }
            text.put(COLUMN);
            column += 1;
        }
        text
    }

    const fn kind(&mut self, column: Column, kind: &Kind) {
        match column {
            Column::Providers => self.text(kind.provider, 0, ""),
            Column::Ids => self.text(kind.id, 0, kind.provider),
            Column::Names => self.text(kind.name, 0, kind.provider),
            Column::Rotates => {
                let start = begun(kind.rotate, "https://");
                assert!(kind.rotate.is_empty() || start > 0, "links begin with https://");
                self.text(kind.rotate, start, kind.provider);
            }
            Column::Marks => {
                if has_steps(kind) {
                    self.put('s');
                }
                if kind.made.is_some() {
                    self.put('m');
                }
            }
            Column::Words => self.list(kind.words, kind.provider),
            Column::Beside | Column::Shapes | Column::Proofs => {
                let mut index = 0;
                while index < kind.forms.len() {
                    match column {
                        Column::Beside => self.beside(kind, index),
                        Column::Shapes => self.shape(kind.forms[index].shape),
                        _ => self.proof(&kind.forms[index]),
                    }
                    self.put(FORM);
                    index += 1;
                }
            }
        }
    }

    const fn beside(&mut self, kind: &Kind, index: usize) {
        let names = kind.forms[index].names;
        if index > 0 && !names.is_empty() && same_all(names, kind.forms[index - 1].names) {
            self.put(SAME);
        } else {
            self.list(names, kind.provider);
        }
    }

    const fn shape(&mut self, shape: &[Piece]) {
        let mut index = 0;
        while index < shape.len() {
            match shape[index] {
                Piece::Text(text) => {
                    let alone = index == 0 || !matches!(shape[index - 1], Piece::Text(_));
                    assert!(alone, "two texts of a shape, one behind the other, are one");
                    self.text(text, 0, "");
                }
                Piece::Any(choice) => {
                    self.put(ANY);
                    self.list(choice, "");
                    self.put(ANY);
                }
                Piece::Chars(alphabet, least, most) => {
                    if least != most {
                        self.put(RANGE);
                    }
                    self.put(sign(alphabet));
                    self.number(least);
                    if least != most {
                        self.number(most);
                    }
                }
            }
            index += 1;
        }
    }

    const fn proof(&mut self, form: &Form) {
        match (form.strength, form.names.is_empty()) {
            (Strength::Strong, true) | (Strength::Fair, false) => {}
            (Strength::Strong, _) => self.put('s'),
            (Strength::Fair, _) => self.put('f'),
            (Strength::Weak, _) => self.put('w'),
        }
        if has_check(form.check) {
            self.put('c');
        }
        if form.clear != prefix(form.shape) {
            self.number(form.clear);
        }
    }

    const fn list(&mut self, texts: &[&str], provider: &str) {
        let mut index = 0;
        while index < texts.len() {
            assert!(!texts[index].is_empty(), "a text of a list is empty");
            if index > 0 {
                self.put(ITEM);
            }
            self.text(texts[index], 0, provider);
            index += 1;
        }
    }

    /// `text` from `from` on, with signs where the id of the provider stands. Of the shortest ids nothing is gained.
    const fn text(&mut self, text: &str, from: usize, provider: &str) {
        let (text, provider) = (text.as_bytes(), provider.as_bytes());
        let (end, length) = (text.len(), provider.len());
        let first = if length < 3 { 0 } else { provider[0] };
        let mut index = from;
        while index < end {
            let byte = text[index];
            // What differs in the sixth bit only is the same letter in upper case, if it is a letter.
            let capital = byte != first && byte == first & !0x20 && byte >= b'A';
            if (byte == first || capital) && goes_on(text, index, provider) {
                self.put(if capital { CAPITAL } else { OWN });
                index += length;
            } else {
                assert!(byte >= b' ', "declarations hold no signs that steer");
                self.byte(byte);
                index += 1;
            }
        }
    }

    const fn number(&mut self, number: usize) {
        let letter = char::from_u32(ZERO as u32 + number as u32);
        assert!(letter.is_some(), "nothing is as long");
        if let Some(letter) = letter {
            self.put(letter);
        }
    }

    const fn put(&mut self, letter: char) {
        if letter < '\u{80}' {
            return self.byte(letter as u8);
        }
        let mut bytes = [0; 4];
        let length = letter.encode_utf8(&mut bytes).len();
        let mut index = 0;
        while index < length {
            self.byte(bytes[index]);
            index += 1;
        }
    }

    const fn byte(&mut self, byte: u8) {
        if self.length < N {
            self.bytes[self.length] = byte;
        }
        self.length += 1;
    }
}

/// The sign of an alphabet: below the space, and no tab or line feed.
const fn sign(alphabet: Alphabet) -> char {
    let index = alphabet as u8;
    (if index < 8 { index + 1 } else { index + 3 }) as char
}

/// The alphabet with this sign.
pub(super) const fn alphabet(sign: char) -> Option<Alphabet> {
    let index = match sign as usize {
        sign @ 1..=8 => sign - 1,
        sign @ 11..=25 => sign - 3,
        _ => return None,
    };
    if index < Alphabet::ALL.len() { Some(Alphabet::ALL[index]) } else { None }
}

const _: () = {
    let mut index = 0;
    while index < Alphabet::ALL.len() {
        let known = alphabet(sign(Alphabet::ALL[index]));
        assert!(matches!(known, Some(alphabet) if alphabet as usize == index), "an alphabet has no sign");
        index += 1;
    }
};

/// Whether `provider` stands at `at`, whatever its first letter is there.
const fn goes_on(text: &[u8], at: usize, provider: &[u8]) -> bool {
    let length = provider.len();
    if text.len() - at < length {
        return false;
    }
    let mut index = 1;
    while index < length {
        if text[at + index] != provider[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// How long `start` is, if `text` begins with it, else 0.
const fn begun(text: &str, start: &str) -> usize {
    let (text, start) = (text.as_bytes(), start.as_bytes());
    let length = start.len();
    if text.len() < length {
        return 0;
    }
    let mut index = 0;
    while index < length {
        if text[index] != start[index] {
            return 0;
        }
        index += 1;
    }
    length
}

/// Whether two lists hold the same.
pub(super) const fn same_all(one: &[&str], other: &[&str]) -> bool {
    let count = one.len();
    if count != other.len() {
        return false;
    }
    let mut index = 0;
    while index < count {
        let length = one[index].len();
        if length != other[index].len() || begun(one[index], other[index]) != length {
            return false;
        }
        index += 1;
    }
    true
}
