//! What is looked up, made from the keywords.

use super::head::{Chunk, Head, around, in_chunk, same};
use super::keyword::{Keyword, WINDOW};
use super::marks;

/// Bits of a window's hash.
const BITS: u32 = 12;
/// Slots for windows.
const SLOTS: usize = 1 << BITS;
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
    heads: Vec<Head>,
    /// Which they are.
    order: Vec<u16>,
    /// The largest offset of a window in its keyword.
    pub(super) deepest: usize,
}

/// The field of a byte that indexes [`Tables::low`].
fn low(byte: u8) -> usize {
    usize::from(byte & 15)
}

/// The field of a byte that indexes [`Tables::high`].
fn high(byte: u8) -> usize {
    usize::from(byte >> 3 & 15)
}

/// The slot of three bytes, the same for letters in either case. What else falls together is told apart when it is compared.
#[inline]
fn slot(window: u32) -> usize {
    (((window & 0x00ff_ffff) | 0x0020_2020).wrapping_mul(0x9e37_79b1) >> (32 - BITS)) as usize
}

impl Tables {
    pub(super) fn new(keywords: &[Keyword]) -> Self {
        let mut tables = Self {
            low: [[[0; 16]; WINDOW]; 2],
            high: [[[0; 16]; WINDOW]; 2],
            bytes: [[0; 256]; WINDOW],
            #[cfg(target_arch = "x86_64")]
            ascii: [[[0; 128]; WINDOW]; 2],
            sieve: [[0; 2]; SLOTS],
            starts: [0; SLOTS + 1],
            heads: vec![Head::NONE; keywords.len()],
            order: vec![0; keywords.len()],
            deepest: 0,
        };
        for keyword in keywords {
            for position in 0..WINDOW {
                let byte = keyword.byte(position);
                tables.allow(keyword.bucket, position, byte);
                if keyword.any_case {
                    tables.allow(keyword.bucket, position, byte.to_ascii_lowercase());
                    tables.allow(keyword.bucket, position, byte.to_ascii_uppercase());
                }
            }
            let slot = slot_of(keyword);
            let (text, window) = (keyword.text.as_bytes(), usize::from(keyword.window));
            let bit = |byte: Option<&u8>| byte.map_or(u32::MAX, |byte| 1 << (byte & 31));
            let [before, behind] = &mut tables.sieve[slot];
            *before |= bit(window.checked_sub(1).and_then(|before| text.get(before)));
            *behind |= bit(text.get(window + WINDOW));
            tables.starts[slot + 1] += 1;
            tables.deepest = tables.deepest.max(window);
        }
        tables.sorted(keywords)
    }

    fn allow(&mut self, bucket: u8, position: usize, byte: u8) {
        let (half, bit) = (usize::from(bucket / 8), 1 << (bucket % 8));
        self.low[half][position][low(byte)] |= bit;
        self.high[half][position][high(byte)] |= bit;
        self.bytes[position][usize::from(byte)] |= 1 << bucket;
        #[cfg(target_arch = "x86_64")]
        {
            self.ascii[half][position][usize::from(byte)] |= bit;
        }
    }

    /// Fills `order`; `starts` holds how many keywords each slot has.
    fn sorted(mut self, keywords: &[Keyword]) -> Self {
        for slot in 0..SLOTS {
            self.starts[slot + 1] += self.starts[slot];
        }
        let mut next = self.starts;
        for (index, keyword) in (0..).zip(keywords) {
            let slot = slot_of(keyword);
            let place = usize::from(next[slot]);
            self.heads[place] = Head::around(&keyword.text, keyword.any_case, keyword.window.into(), FRONT);
            self.order[place] = index;
            next[slot] += 1;
        }
        self
    }

    /// Of `places` of a chunk keeps those at which the window of a keyword may really stand, and says how many.
    #[inline]
    pub(super) fn sift(&self, chunk: &Chunk, places: &mut [u16]) -> usize {
        marks::sift(places, |place| {
            // With the byte before.
            let bytes = in_chunk(chunk, place);
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

fn slot_of(keyword: &Keyword) -> usize {
    slot(u32::from_le_bytes([keyword.byte(0), keyword.byte(1), keyword.byte(2), 0]))
}
