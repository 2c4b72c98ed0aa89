//! What is looked up, made from the keywords at compile time.

use super::BEHIND;
use super::head::{Head, around, same};
use super::keyword::{Keyword, WINDOW};
use super::marks;
use super::runs::RUN;

/// Bits of a window's hash.
const BITS: u32 = 11;
/// Slots for windows.
const SLOTS: usize = 1 << BITS;
/// More keywords than that have no place.
const MOST: usize = 1024;
/// Bytes before a window that are compared first, with it and one behind it.
pub(super) const FRONT: usize = 4;

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
    /// By the hash of a window, one bit for each byte that may stand before a keyword's window, then for each behind it.
    sieve: [[u32; 2]; SLOTS],
    /// Where in `order` the keywords of each slot begin.
    starts: [u16; SLOTS + 1],
    /// The keywords by the hash of their window, as they are compared first.
    heads: [Head; MOST],
    /// Which they are.
    order: [u16; MOST],
    /// The largest offset of a window in its keyword.
    pub(super) deepest: usize,
}

/// The field of a byte that indexes [`Tables::low`].
const fn low(byte: u8) -> usize {
    (byte & 15) as usize
}

/// The field of a byte that indexes [`Tables::high`].
const fn high(byte: u8) -> usize {
    (byte >> 3 & 15) as usize
}

/// The slot of three bytes, the same for letters in either case. What else falls together is told apart when it is compared.
#[inline]
const fn slot(window: u32) -> usize {
    (((window & 0x00ff_ffff) | 0x0020_2020).wrapping_mul(0x9e37_79b1) >> (32 - BITS)) as usize
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
            sieve: [[0; 2]; SLOTS],
            starts: [0; SLOTS + 1],
            heads: [Head::NONE; MOST],
            order: [0; MOST],
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
            let slot = slot_of(keyword);
            let [before, behind] = &mut tables.sieve[slot];
            let (text, window) = (keyword.text.as_bytes(), keyword.window as usize);
            *before |= if window > 0 { 1 << (text[window - 1] & 31) } else { u32::MAX };
            let end = window + WINDOW;
            *behind |= if end < text.len() { 1 << (text[end] & 31) } else { u32::MAX };
            tables.starts[slot + 1] += 1;
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

    /// Fills `order`; `starts` holds how many keywords each slot has.
    const fn sorted(mut self, keywords: &[Keyword]) -> Self {
        let mut slot = 0;
        while slot < SLOTS {
            self.starts[slot + 1] += self.starts[slot];
            slot += 1;
        }
        let mut next = self.starts;
        let mut index = 0;
        while index < keywords.len() {
            let keyword = &keywords[index];
            let slot = slot_of(keyword);
            let place = next[slot] as usize;
            self.heads[place] = Head::around(keyword.text, keyword.any_case, keyword.window as usize, FRONT);
            self.order[place] = index as u16;
            next[slot] += 1;
            index += 1;
        }
        self
    }

    /// Of `places`, counted from `first` of the text on, keeps those at which the window of a keyword may really stand, and says how many.
    #[inline]
    pub(super) fn sift(&self, text: &[u8], first: usize, places: &mut [u16]) -> usize {
        marks::sift(places, |place| {
            // With the byte before.
            let bytes = around(text, first + place, 1);
            let [before, behind] = self.sieve[slot((bytes >> 8) as u32) & (SLOTS - 1)];
            marks::allows(before, bytes) & marks::allows(behind, bytes >> 32)
        })
    }

    /// Calls `each` with the keywords whose window may stand at `window` of `text`, and few others.
    #[inline]
    pub(super) fn at(&self, text: &[u8], window: usize, mut each: impl FnMut(u16)) {
        let around = around(text, window, FRONT);
        let slot = slot((around >> (8 * FRONT)) as u32) & (SLOTS - 1);
        same(&self.heads, self.starts[slot], self.starts[slot + 1], around, |place| {
            if let Some(&number) = self.order.get(place) {
                each(number);
            }
        });
    }
}

const fn slot_of(keyword: &Keyword) -> usize {
    slot(u32::from_le_bytes([keyword.byte(0), keyword.byte(1), keyword.byte(2), 0]))
}
