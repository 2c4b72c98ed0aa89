//! Words that count only where a word begins: thousands of names of vendors, too many for sixteen buckets.
//!
//! A kernel marks where words begin, every seventh byte of a text. The first four and the first six bytes there are looked up in
//! two sieves, and what is left is compared.

use super::{CHUNK, GROUP, Kernels};
use std::ops::Range;

/// Words of a sieve of 64 Kbit.
const WORDS: usize = 1024;
/// The first bytes of short words, and of others.
const STEMS: [usize; 2] = [4, 6];

/// Marks where words begin: bit `i` of mask `g` for byte `64 g + i` of the text, which begins behind a given byte. Of the
/// masks it fills those whose bytes are all there.
pub(super) type Begins = fn(u8, &[u8], &mut [u64]);

/// A set of words, found in either case. Known at run time: nothing is to be chosen.
#[derive(Debug)]
pub(crate) struct Words {
    words: Vec<&'static str>,
    /// One bit for each hash of a stem, by its length.
    sieves: [Vec<u64>; 2],
    /// Where in `order` the words of each word of a sieve begin.
    starts: Vec<usize>,
    /// The words by sieve and by the word of it in which their stem lies.
    order: Vec<usize>,
}

/// Whether a word can be told by where it begins: it has a stem, and begins with a letter or digit.
pub(crate) fn is_word(text: &str) -> bool {
    text.len() >= STEMS[0] && text.as_bytes()[0].is_ascii_alphanumeric() && text.is_ascii()
}

/// Whether a word begins behind `before` with `first`: `mailgunKey`, `MY_MAILGUN`, `myMailgun`; not `blobs` for `lob`.
pub(super) fn begins(before: u8, first: u8) -> bool {
    if before.is_ascii_alphanumeric() {
        !before.is_ascii_uppercase() && first.is_ascii_uppercase()
    } else {
        first.is_ascii_alphanumeric()
    }
}

/// The first eight bytes, letters in one case, and zeros behind the end.
#[inline]
fn first_bytes(text: &[u8]) -> u64 {
    let bytes = match text.first_chunk::<8>() {
        Some(bytes) => *bytes,
        None => {
            let mut bytes = [0; 8];
            bytes.iter_mut().zip(text).for_each(|(to, from)| *to = *from);
            bytes
        }
    };
    u64::from_le_bytes(bytes) | 0x2020_2020_2020_2020
}

/// Sixteen bits for the first bytes of a word.
#[inline]
fn hash(bytes: u64, stem: usize) -> usize {
    let kept = bytes << (64 - 8 * stem);
    (kept.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48) as usize
}

/// The sieve for a word of this length.
fn sieve_of(word: &str) -> usize {
    usize::from(word.len() >= STEMS[1])
}

impl Words {
    /// Of `words` those that [`is_word`] accepts.
    pub(crate) fn new(words: Vec<&'static str>) -> Self {
        let mut sieves = [vec![0; WORDS], vec![0; WORDS]];
        let mut starts = vec![0; 2 * WORDS + 1];
        let place = |word: &str| {
            let sieve = sieve_of(word);
            let hash = hash(first_bytes(word.as_bytes()), STEMS[sieve]);
            (sieve, hash, sieve * WORDS + (hash >> 6))
        };
        for word in &words {
            let (sieve, hash, slot) = place(word);
            sieves[sieve][hash >> 6] |= 1 << (hash & 63);
            starts[slot + 1] += 1;
        }
        for slot in 0..2 * WORDS {
            starts[slot + 1] += starts[slot];
        }
        let mut next = starts.clone();
        let mut order = vec![0; words.len()];
        for (index, word) in words.iter().enumerate() {
            let (.., slot) = place(word);
            order[next[slot]] = index;
            next[slot] += 1;
        }
        Self { words, sieves, starts, order }
    }

    /// Adds every word that begins in `range`, by its index: where, and which.
    pub(crate) fn find(
        &self,
        kernels: Kernels,
        text: &[u8],
        range: Range<usize>,
        hits: &mut Vec<(usize, usize)>,
    ) {
        let end = range.end.min(text.len());
        let mut masks = [0_u64; CHUNK / GROUP];
        let mut places = [0_u16; CHUNK];
        let mut at = range.start;
        while at < end {
            let here = text.get(at..).unwrap_or_default();
            let before = at.checked_sub(1).and_then(|before| text.get(before)).copied().unwrap_or(0);
            let count = CHUNK.min(end - at);
            let groups = masks.get_mut(..count.div_ceil(GROUP)).unwrap_or_default();
            let whole = groups.len().min(here.len() / GROUP);
            let (full, last) = groups.split_at_mut(whole);
            (kernels.begins)(before, here, full);
            if let [last] = last {
                let mut padded = [0; GROUP];
                let rest = here.get(whole * GROUP..).unwrap_or_default();
                padded.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
                let before =
                    (whole * GROUP).checked_sub(1).and_then(|last| here.get(last)).copied().unwrap_or(before);
                (kernels.begins)(before, &padded, std::slice::from_mut(last));
            }
            let kept = self.sift(here, groups, &mut places);
            for &place in places.get(..kept).unwrap_or_default() {
                let place = at + usize::from(place);
                if place < end {
                    self.confirm(text, place, hits);
                }
            }
            at += CHUNK;
        }
    }

    /// Writes the places marked in `masks` at which a word may really stand into `places`, and says how many.
    #[inline]
    fn sift(&self, text: &[u8], masks: &[u64], places: &mut [u16; CHUNK]) -> usize {
        let [short, long] = &self.sieves;
        let (Some(short), Some(long)) = (short.first_chunk::<WORDS>(), long.first_chunk::<WORDS>()) else {
            return 0;
        };
        let has = |sieve: &[u64; WORDS], hash: usize| sieve[hash >> 6 & (WORDS - 1)] >> (hash & 63) & 1;
        let mut kept = 0;
        for (group, &mask) in masks.iter().enumerate() {
            let mut mask = mask;
            while mask != 0 {
                let place = group * GROUP + mask.trailing_zeros() as usize;
                mask &= mask - 1;
                let bytes = first_bytes(text.get(place..).unwrap_or_default());
                let passes = has(short, hash(bytes, STEMS[0])) | has(long, hash(bytes, STEMS[1]));
                if let Some(free) = places.get_mut(kept) {
                    *free = place as u16;
                }
                kept += passes as usize;
            }
        }
        kept
    }

    /// Adds the words that stand at `at`.
    fn confirm(&self, text: &[u8], at: usize, hits: &mut Vec<(usize, usize)>) {
        let text = text.get(at..).unwrap_or_default();
        let bytes = first_bytes(text);
        for (sieve, stem) in STEMS.into_iter().enumerate() {
            let slot = sieve * WORDS + (hash(bytes, stem) >> 6);
            let Some(&[start, end]) = self.starts.get(slot..).and_then(|starts| starts.first_chunk::<2>())
            else {
                continue;
            };
            for &index in self.order.get(start..end).unwrap_or_default() {
                let there = self.words.get(index).is_some_and(|word| {
                    text.get(..word.len()).is_some_and(|text| text.eq_ignore_ascii_case(word.as_bytes()))
                });
                if there {
                    hits.push((at, index));
                }
            }
        }
    }
}
