//! Words that count only where a word begins, and beside a run: thousands of names of vendors, too many for sixteen buckets.
//!
//! In front of a run that may hold a drawn value a kernel marks where words begin, every seventh byte of a text. The first bytes
//! there are looked up in two sieves, and what is left is compared.

use super::keyword::CASE;
use super::{CHUNK, GROUP, Kernels};
use std::ops::Range;

/// How many bytes behind a word its value may begin.
pub const NEAR: usize = 64;
/// No word is longer.
const LONGEST: usize = 64;
/// Words of a sieve of 64 Kbit.
const WORDS: usize = 1024;
/// The first bytes by which words are sifted: of those that are no longer, and of others.
const STEMS: [usize; 2] = [3, 5];

/// Marks where words begin: bit `i` of mask `g` for byte `64 g + i` of the text, which begins behind a given byte. Of the
/// masks it fills those whose bytes are all there.
pub(super) type Begins = fn(u8, &[u8], &mut [u64]);

/// A set of words, found in either case. Known at run time: nothing is to be chosen.
#[derive(Debug)]
pub struct Words {
    words: Vec<&'static str>,
    /// One bit for each hash of a stem, by its length.
    sieves: [Vec<u64>; STEMS.len()],
    /// Where in `order` the words of each word of a sieve begin.
    starts: Vec<usize>,
    /// The words by sieve and by the word of it in which their stem lies: the first eight bytes, which bits of them count, and which
    /// word it is.
    order: Vec<(u64, u64, usize)>,
    /// How long the longest is.
    longest: usize,
}

/// Whether a word can be told by where it begins: it has a stem, and begins with a letter or digit.
#[must_use]
pub fn is_word(text: &str) -> bool {
    (STEMS[0]..=LONGEST).contains(&text.len())
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

/// Whether a run may hold what was drawn: it has a digit, or its letters change their case more often than names do. Eight bytes
/// are looked at together, all of them ASCII; the last eight again, where they are fewer.
pub(super) fn may_be_drawn(run: &[u8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * ONES;
    // The highest bit of each byte from `first` to `last`, without carries between them.
    let within = |word: u64, first: u8, last: u8| {
        (word + u64::from(0x80 - first) * ONES) & !(word + u64::from(0x7f - last) * ONES) & HIGH
    };
    let last = run.len().saturating_sub(8);
    let word = |at: usize| {
        let bytes = run.get(at.min(last)..).and_then(|rest| rest.first_chunk::<8>());
        bytes.map_or(0, |bytes| u64::from_le_bytes(*bytes) & !HIGH)
    };
    if (0..run.len()).step_by(8).any(|at| within(word(at), b'0', b'9') != 0) {
        return true;
    }
    // Each word shares a byte with the next: what stands between two words counts once. Twice counted at the end is no harm.
    let turns = (0..last + 7).step_by(7).map(|at| {
        let word = word(at);
        let letters = within(word | CASE, b'a', b'z');
        (letters & (letters >> 8) & ((word ^ (word >> 8)) << 2)).count_ones()
    });
    turns.sum::<u32>() > 3
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
    u64::from_le_bytes(bytes) | CASE
}

/// Sixteen bits for the first bytes of a word.
#[inline]
fn hash(bytes: u64, stem: usize) -> usize {
    let kept = bytes << (64 - 8 * stem);
    (kept.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48) as usize
}

/// The sieve for a word of this length.
fn sieve_of(word: &str) -> usize {
    STEMS.iter().rposition(|&stem| word.len() >= stem).unwrap_or(0)
}

impl Words {
    /// Of `words` those that [`is_word`] accepts.
    #[must_use]
    pub fn new(words: Vec<&'static str>) -> Self {
        let mut sieves = STEMS.map(|_| vec![0; WORDS]);
        let mut starts = vec![0; STEMS.len() * WORDS + 1];
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
        for slot in 0..STEMS.len() * WORDS {
            starts[slot + 1] += starts[slot];
        }
        let mut next = starts.clone();
        let mut order = vec![(0, 0, 0); words.len()];
        for (index, word) in words.iter().enumerate() {
            let (.., slot) = place(word);
            let counts = u64::MAX >> (64 - 8 * word.len().clamp(1, 8));
            order[next[slot]] = (first_bytes(word.as_bytes()) & counts, counts, index);
            next[slot] += 1;
        }
        let longest = words.iter().map(|word| word.len()).max().unwrap_or(0);
        Self { words, sieves, starts, order, longest }
    }

    /// Adds every word that begins in `range` and shortly before or in one of `runs` that may hold what was drawn, by its index:
    /// where, and which.
    pub fn find(
        &self,
        kernels: Kernels,
        text: &[u8],
        range: &Range<usize>,
        runs: &[Range<usize>],
        hits: &mut Vec<(usize, usize)>,
    ) {
        let mut near = range.start..range.start;
        for run in runs.iter().filter(|run| text.get((*run).clone()).is_some_and(may_be_drawn)) {
            let start = run.start.saturating_sub(self.longest + NEAR);
            // What is looked through at a time is worth it.
            if start > near.end + GROUP {
                self.find_all(kernels, text, near, hits);
                near = start.max(range.start)..run.end.min(range.end);
            }
            near.end = run.end.min(range.end).max(near.end);
        }
        self.find_all(kernels, text, near, hits);
    }

    /// Adds every word that begins in `range`.
    pub fn find_all(
        &self,
        kernels: Kernels,
        text: &[u8],
        range: Range<usize>,
        hits: &mut Vec<(usize, usize)>,
    ) {
        let end = range.end.min(text.len());
        let mut masks = [0_u64; CHUNK / GROUP];
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
            if let Some(last) = groups.last_mut().filter(|_| !count.is_multiple_of(GROUP)) {
                *last &= (1 << (count % GROUP)) - 1;
            }
            self.sift(text, at, groups, hits);
            at += CHUNK;
        }
    }

    /// Adds the words that stand where `masks` marks the text from `first` on.
    #[inline]
    fn sift(&self, text: &[u8], first: usize, masks: &[u64], hits: &mut Vec<(usize, usize)>) {
        let [short, long] = &self.sieves;
        let (Some(short), Some(long)) = (short.first_chunk::<WORDS>(), long.first_chunk::<WORDS>()) else {
            return;
        };
        let has = |sieve: &[u64; WORDS], hash: usize| sieve[hash >> 6 & (WORDS - 1)] >> (hash & 63) & 1;
        for (group, &mask) in masks.iter().enumerate() {
            let mut mask = mask;
            while mask != 0 {
                let place = first + group * GROUP + mask.trailing_zeros() as usize;
                mask &= mask - 1;
                let bytes = first_bytes(text.get(place..).unwrap_or_default());
                if has(short, hash(bytes, STEMS[0])) | has(long, hash(bytes, STEMS[1])) != 0 {
                    self.confirm(text, place, bytes, hits);
                }
            }
        }
    }

    /// Adds the words that stand at `at`, where the text begins with `bytes`.
    fn confirm(&self, text: &[u8], at: usize, bytes: u64, hits: &mut Vec<(usize, usize)>) {
        let text = text.get(at..).unwrap_or_default();
        for (sieve, stem) in STEMS.into_iter().enumerate() {
            let slot = sieve * WORDS + (hash(bytes, stem) >> 6);
            let Some(&[start, end]) = self.starts.get(slot..).and_then(|starts| starts.first_chunk::<2>())
            else {
                continue;
            };
            for &(head, counts, index) in self.order.get(start..end).unwrap_or_default() {
                if bytes & counts != head {
                    continue;
                }
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
