//! What is looked up, made from the keywords at compile time.

use super::BEHIND;
use super::head::{Head, four};
use super::keyword::{Keyword, WINDOW};
use super::marks;
use super::runs::RUN;

/// Words of the sieve: 32 Kbit.
const WORDS: usize = 512;
/// More keywords than that have no place.
const MOST: usize = 1024;

/// The tables of one set of keywords.
#[derive(Debug)]
pub(super) struct Tables {
    /// Buckets by position and by the lower four bits of a byte: of the first eight, for keywords in runs, then of the others.
    pub(super) low: [[[u8; 16]; WINDOW]; 2],
    /// The same by bits 3 to 6. That bit 3 is in both makes the product of the two sets smaller.
    pub(super) high: [[[u8; 16]; WINDOW]; 2],
    /// Buckets by position and byte, for the kernel without SIMD.
    pub(super) bytes: [[u16; 256]; WINDOW],
    /// The lower and the upper eight of `bytes`, of ASCII, for the kernel that can look them up.
    #[cfg(target_arch = "x86_64")]
    pub(super) ascii: [[[u8; 128]; WINDOW]; 2],
    /// One bit for each hash of a window that exists.
    sieve: [u64; WORDS],
    /// Where in `order` the keywords of each word of the sieve begin.
    starts: [u16; WORDS + 1],
    /// The keywords by the word of the sieve in which their window lies.
    order: [Entry; MOST],
    /// The largest offset of a window in its keyword.
    pub(super) deepest: usize,
}

/// A keyword as it is compared first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) head: Head,
    /// Where its window begins.
    pub(super) window: u8,
    /// Which keyword it is.
    pub(super) keyword: u16,
}

/// The field of a byte that indexes [`Tables::low`].
const fn low(byte: u8) -> usize {
    (byte & 15) as usize
}

/// The field of a byte that indexes [`Tables::high`].
const fn high(byte: u8) -> usize {
    (byte >> 3 & 15) as usize
}

/// The hash of three bytes: fifteen bits, the same for letters in either case.
#[inline]
const fn hash(window: u32) -> usize {
    // Letters in either case are one; what else falls together is told apart when it is compared.
    (((window & 0x00ff_ffff) | 0x0020_2020).wrapping_mul(0x9e37_79b1) >> 17) as usize
}

impl Tables {
    pub(super) const fn new(keywords: &[Keyword]) -> Self {
        assert!(keywords.len() <= MOST, "more keywords than the tables are made for: raise MOST");
        let mut tables = Self {
            low: [[[0; 16]; WINDOW]; 2],
            high: [[[0; 16]; WINDOW]; 2],
            bytes: [[0; 256]; WINDOW],
            #[cfg(target_arch = "x86_64")]
            ascii: [[[0; 128]; WINDOW]; 2],
            sieve: [0; WORDS],
            starts: [0; WORDS + 1],
            order: [Entry { head: Head::of(" "), window: 0, keyword: 0 }; MOST],
            deepest: 0,
        };
        let mut index = 0;
        while index < keywords.len() {
            let keyword = &keywords[index];
            let mut position = 0;
            while position < WINDOW {
                let byte = keyword.byte(position);
                tables.allow(keyword.bucket, position, byte);
                if keyword.any_case {
                    tables.allow(keyword.bucket, position, byte.to_ascii_lowercase());
                    tables.allow(keyword.bucket, position, byte.to_ascii_uppercase());
                }
                position += 1;
            }
            let hash = hash_of(keyword);
            tables.sieve[hash >> 6] |= 1 << (hash & 63);
            tables.starts[(hash >> 6) + 1] += 1;
            if keyword.window as usize > tables.deepest {
                tables.deepest = keyword.window as usize;
            }
            index += 1;
        }
        assert!(tables.deepest + WINDOW + RUN < BEHIND, "what follows a window is seen");
        tables.sorted(keywords)
    }

    const fn allow(&mut self, bucket: u8, position: usize, byte: u8) {
        let (half, bit) = ((bucket / 8) as usize, 1 << (bucket % 8));
        self.low[half][position][low(byte)] |= bit;
        self.high[half][position][high(byte)] |= bit;
        self.bytes[position][byte as usize] |= 1 << bucket;
        #[cfg(target_arch = "x86_64")]
        {
            self.ascii[half][position][byte as usize] |= bit;
        }
    }

    /// Fills `order`; `starts` holds how many keywords each word of the sieve has.
    const fn sorted(mut self, keywords: &[Keyword]) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.starts[word + 1] += self.starts[word];
            word += 1;
        }
        let mut next = self.starts;
        let mut index = 0;
        while index < keywords.len() {
            let keyword = &keywords[index];
            let word = hash_of(keyword) >> 6;
            self.order[next[word] as usize] =
                Entry { head: Head::of(keyword.text), window: keyword.window, keyword: index as u16 };
            next[word] += 1;
            index += 1;
        }
        self
    }

    /// Of `places` keeps those at which the window of a keyword may really stand, and says how many.
    #[inline]
    pub(super) fn sift(&self, text: &[u8], places: &mut [u16]) -> usize {
        marks::sift(&self.sieve, places, |place| hash(four(text.get(place..).unwrap_or_default())))
    }

    /// The keywords whose window may stand at the start of `text`.
    pub(super) fn at(&self, text: &[u8]) -> &[Entry] {
        match self.starts.get(hash(four(text)) >> 6..) {
            Some([start, end, ..]) => {
                self.order.get(usize::from(*start)..usize::from(*end)).unwrap_or_default()
            }
            _ => &[],
        }
    }
}

const fn hash_of(keyword: &Keyword) -> usize {
    hash(u32::from_le_bytes([keyword.byte(0), keyword.byte(1), keyword.byte(2), 0]))
}
