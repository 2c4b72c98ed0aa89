//! Words that count only where a word begins, and beside a run: thousands of names of vendors, too many for sixteen buckets.
//!
//! In front of a run that may hold a drawn value a kernel marks where words begin, every seventh byte of a text. The first bytes
//! there are looked up in two sieves, the first four, then two more; and what is left is compared.

use super::digests::is_digest;
use super::head::{Head, chunk, eight, in_chunk, is_all, same};
use super::marks::{self, Places};
use super::{CHUNK, GROUP, Kernels};
use std::ops::Range;

/// How many bytes behind a word its value may begin.
pub const NEAR: usize = 64;
/// No word is longer.
const LONGEST: usize = 64;
/// The first bytes by which words are told apart.
const STEM: usize = 4;
/// The shortest word; any byte may follow it.
const SHORTEST: usize = 3;
/// Bits of a hash.
const BITS: u32 = 12;
/// Slots for hashes.
const SLOTS: usize = 1 << BITS;

/// Writes where words begin in the first so many bytes of a text, which stands behind a given byte, and says how many there are; at
/// most a chunk.
pub(super) type Begins = fn(u8, &[u8], usize, &mut Places) -> usize;
/// Puts into an empty list those of the runs of a text that may hold what was drawn, as [`may_be_drawn`].
pub(super) type Drawn = fn(&[u8], &[Range<usize>], &mut Vec<Range<usize>>);

/// A set of words, found in either case. Known at run time: nothing is to be chosen.
#[derive(Debug)]
pub struct Words {
    words: Vec<&'static str>,
    /// By the slot of three bytes, one bit for each fourth byte with which a word begins; all where one ends before.
    stems: Vec<u32>,
    /// By the slot of a stem, one bit for each fifth and for each sixth byte; all where a word ends before.
    rests: Vec<[u32; 2]>,
    /// Where in `order` the words of each stem's slot begin.
    starts: Vec<u16>,
    /// The words by the slot of their stem, as they are compared first.
    heads: Vec<Head>,
    /// Which they are.
    order: Vec<u16>,
    /// How long the longest is.
    longest: usize,
}

/// Whether a word can be told by where it begins: it has a stem, and begins with a letter or digit.
#[must_use]
pub fn is_word(text: &str) -> bool {
    (SHORTEST..=LONGEST).contains(&text.len())
        && text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric)
        && text.is_ascii()
}

/// Whether a word begins behind `before` with `first`: `mailgunKey`, `MY_MAILGUN`, `myMailgun`; not `blobs` for `lob`.
pub(super) fn begins(before: u8, first: u8) -> bool {
    if before.is_ascii_alphanumeric() {
        !before.is_ascii_uppercase() && first.is_ascii_uppercase()
    } else {
        first.is_ascii_alphanumeric()
    }
}

/// Whether a run may hold what was drawn.
pub(super) fn may_be_drawn(run: &[u8]) -> bool {
    let solid = |piece: &[u8]| piece.len() >= SOLID && piece.iter().any(u8::is_ascii_digit);
    let mut told = Told {
        digits: run.iter().filter(|byte| byte.is_ascii_digit()).count() as u32,
        upper: run.iter().filter(|byte| byte.is_ascii_uppercase()).count() as u32,
        solid: u64::from(run.split(|byte| !byte.is_ascii_alphanumeric()).any(solid)),
        ..Told::default()
    };
    for pair in run.windows(2) {
        let turns = |one: fn(&u8) -> bool, other: fn(&u8) -> bool| match pair {
            [a, b] => u32::from(one(a) && other(b) || other(a) && one(b)),
            _ => 0,
        };
        told.digit_turns += turns(u8::is_ascii_digit, u8::is_ascii_alphabetic);
        told.case_turns += turns(u8::is_ascii_uppercase, u8::is_ascii_lowercase);
    }
    told.drawn()
}

/// Letters and digits in a row that a drawn value has somewhere: a version and the name of a package have fewer.
pub(super) const SOLID: usize = 8;

/// Not zero if among the digits of a group one stands among [`SOLID`] letters and digits in a row, `all` of which are given.
#[inline]
pub(super) const fn solid(all: u64, digits: u64) -> u64 {
    // Where so many begin in a row, and where a digit stands in the next so many: neither waits for the other.
    let (mut rows, mut before) = (all, digits);
    let mut length = 1;
    while length < SOLID {
        rows &= rows >> length;
        before |= before >> length;
        length *= 2;
    }
    rows & before
}

/// What is counted of a run.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    pub(super) digits: u32,
    /// Letters beside digits.
    pub(super) digit_turns: u32,
    /// Capital letters beside small ones.
    pub(super) case_turns: u32,
    /// Capital letters.
    pub(super) upper: u32,
    /// Not zero if a digit stands among [`SOLID`] letters and digits in a row.
    pub(super) solid: u64,
}

impl Told {
    /// Whether it has more digits than versions and names do, a digit between letters, or a letter between digits, and these neither in
    /// small letters nor in short pieces only, as in the names of packages; or letters that change their case more often than those of names.
    #[inline]
    pub(super) const fn drawn(self) -> bool {
        ((self.digits > 4) | (self.digit_turns > 1)) & ((self.solid != 0) | (self.upper > 4))
            | (self.case_turns > 3)
    }
}

/// The slot of up to four bytes, the same for letters in either case.
#[inline]
const fn slot(bytes: u32) -> usize {
    ((bytes & 0x1f1f_1f1f).wrapping_mul(0x9e37_79b1) >> (32 - BITS)) as usize
}

/// The slot of the first three bytes, in which also shorter words lie than a stem.
#[inline]
const fn short(eight: u64) -> usize {
    slot(eight as u32 & 0x00ff_ffff)
}

/// The slot of a stem.
#[inline]
const fn stem(eight: u64) -> usize {
    slot(eight as u32)
}

impl Words {
    /// Of `words` those that [`is_word`] accepts.
    #[must_use]
    pub fn new(words: Vec<&'static str>) -> Self {
        let (mut stems, mut rests) = (vec![0; SLOTS], vec![[0; 2]; SLOTS]);
        let mut starts = vec![0; SLOTS + 1];
        for word in &words {
            starts[stem(eight(word.as_bytes())) + 1] += 1;
        }
        for slot in 1..starts.len() {
            starts[slot] += starts[slot - 1];
        }
        // By the slot of the stem, then as they are given.
        let (mut next, mut order) = (starts.clone(), vec![0; words.len()]);
        for (index, word) in words.iter().enumerate() {
            let bytes = word.as_bytes();
            let allowed = |place: usize| bytes.get(place).map_or(u32::MAX, |byte| 1 << (byte & 31));
            let first = eight(bytes);
            stems[short(first)] |= allowed(SHORTEST);
            // A word that is no longer lies by itself.
            if word.len() >= STEM {
                let [fifth, sixth] = &mut rests[stem(first)];
                *fifth |= allowed(STEM);
                *sixth |= allowed(STEM + 1);
            }
            let place = &mut next[stem(first)];
            order[usize::from(*place)] = index as u16;
            *place += 1;
        }
        let heads = order.iter().map(|&index| Head::around(words[usize::from(index)], true, 0, 0)).collect();
        let longest = words.iter().map(|word| word.len()).max().unwrap_or(0);
        Self { heads, order, stems, rests, starts, longest, words }
    }

    /// Adds every word that begins in `range` and shortly before or in one of `runs` that may hold what was drawn, by its index:
    /// where, and which. Gives those runs.
    pub fn find(
        &self,
        kernels: Kernels,
        text: &[u8],
        range: &Range<usize>,
        runs: &[Range<usize>],
        hits: &mut Vec<(usize, usize)>,
    ) -> Vec<Range<usize>> {
        let mut drawn = Vec::with_capacity(runs.len());
        (kernels.drawn)(text, runs, &mut drawn);
        drawn.retain(|run| !is_digest(text, run));
        let mut near = range.start..range.start;
        let mut places = marks::NONE;
        for run in &drawn {
            let start = run.start.saturating_sub(self.longest + NEAR);
            // What is looked through at a time is worth it.
            if start > near.end + GROUP {
                self.find_in(kernels, text, near, &mut places, hits);
                near = start.max(range.start)..run.end.min(range.end);
            }
            near.end = run.end.min(range.end).max(near.end);
        }
        self.find_in(kernels, text, near, &mut places, hits);
        drawn
    }

    /// Adds every word that begins in `range`.
    pub fn find_all(
        &self,
        kernels: Kernels,
        text: &[u8],
        range: Range<usize>,
        hits: &mut Vec<(usize, usize)>,
    ) {
        self.find_in(kernels, text, range, &mut { marks::NONE }, hits);
    }

    fn find_in(
        &self,
        kernels: Kernels,
        text: &[u8],
        range: Range<usize>,
        places: &mut Places,
        hits: &mut Vec<(usize, usize)>,
    ) {
        let Some(stems) = self.stems.first_chunk::<SLOTS>() else { return };
        let Some(rests) = self.rests.first_chunk::<SLOTS>() else { return };
        let end = range.end.min(text.len());
        let mut at = range.start;
        let mut copied = None;
        while at < end {
            let here = text.get(at..).unwrap_or_default();
            let before = at.checked_sub(1).and_then(|before| text.get(before)).copied().unwrap_or(0);
            let marked = (kernels.begins)(before, here, CHUNK.min(end - at), places);
            let marked = places.get_mut(..marked).unwrap_or_default();
            let chunk = chunk(text, at, &mut copied);
            let kept = marks::sift(marked, |place| {
                let eight = in_chunk(chunk, place) >> 8;
                marks::allows(stems[short(eight) & (SLOTS - 1)], eight >> 24)
            });
            let kept = marks::sift(marked.get_mut(..kept).unwrap_or_default(), |place| {
                let eight = in_chunk(chunk, place) >> 8;
                let [fifth, sixth] = rests[stem(eight) & (SLOTS - 1)];
                marks::allows(fifth, eight >> 32) & marks::allows(sixth, eight >> 40)
                    | u64::from(stems[short(eight) & (SLOTS - 1)] == u32::MAX)
            });
            for &place in marked.get(..kept).unwrap_or_default() {
                let place = usize::from(place);
                let here = here.get(place..).unwrap_or_default();
                let eight = eight(here);
                let (stem, short) = (stem(eight), short(eight));
                self.confirm((here, eight), at + place, stem, hits);
                if short != stem && stems[short & (SLOTS - 1)] == u32::MAX {
                    self.confirm((here, eight), at + place, short, hits);
                }
            }
            at += CHUNK;
        }
    }

    /// Adds the words of a slot with which a text begins, given with its first eight bytes, which stands at `at`.
    #[inline]
    fn confirm(&self, (text, eight): (&[u8], u64), at: usize, slot: usize, hits: &mut Vec<(usize, usize)>) {
        let Some(&[start, end]) = self.starts.get(slot..).and_then(|starts| starts.first_chunk::<2>()) else {
            return;
        };
        same(&self.heads, start, end, eight, |place| {
            let Some(word) = self.order.get(place).copied().map(usize::from) else { return };
            let there = self.words.get(word).is_some_and(|word| {
                is_all(word.len(), 0, 0)
                    || text.get(..word.len()).is_some_and(|text| text.eq_ignore_ascii_case(word.as_bytes()))
            });
            if there {
                hits.push((at, word));
            }
        });
    }
}
