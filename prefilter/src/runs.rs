//! Runs of the characters of which tokens consist: whatever is one stands in a long run, and most of a text in none.

use std::ops::Range;

/// A shorter run is none.
pub const RUN: usize = 16;
/// Signs that count beside letters and digits.
const SIGNS: &[u8] = b"-_.~+/=:$";

/// Whether `byte` belongs to runs: letters, digits, and the signs of base64, of URLs and of hashes.
#[must_use]
pub const fn in_run(byte: u8) -> bool {
    let mut index = 0;
    while index < SIGNS.len() {
        if SIGNS[index] == byte {
            return true;
        }
        index += 1;
    }
    byte.is_ascii_alphanumeric()
}

/// By the lower four bits of a byte, one bit for each value of its upper bits that makes it belong to runs.
pub(crate) const LOW: [u8; 16] = {
    let mut table = [0; 16];
    let mut byte = 0;
    while byte < 128 {
        table[byte & 15] |= (in_run(byte as u8) as u8) << (byte >> 4);
        byte += 1;
    }
    table
};
/// By bits 3 to 6 of a byte, the bit of [`LOW`] that counts.
pub(crate) const HIGH: [u8; 16] = {
    let mut table = [0; 16];
    let mut field = 0;
    while field < 16 {
        table[field] = 1 << (field >> 1);
        field += 1;
    }
    table
};

/// Of the 64 bytes whose mask is `here`, those behind which, themselves included, a run goes on for [`RUN`] bytes.
#[inline]
pub(crate) fn insides(here: u64, next: u64) -> u64 {
    if here == 0 {
        return 0;
    }
    let mut all = u128::from(here) | u128::from(next) << 64;
    let mut length = 1;
    while length < RUN {
        all &= all >> length;
        length *= 2;
    }
    all as u64
}

/// Gathers runs from the masks of one group after another.
#[derive(Debug, Default)]
pub(crate) struct Gather {
    /// Where the run that is open began.
    open: Option<usize>,
}

impl Gather {
    /// Takes [`insides`] of the group whose first byte is `at`.
    #[inline]
    pub(crate) fn take(&mut self, insides: u64, at: usize, runs: &mut Vec<Range<usize>>) {
        let before = insides << 1 | u64::from(self.open.is_some());
        let mut turns = insides ^ before;
        while turns != 0 {
            let place = at + turns.trailing_zeros() as usize;
            turns &= turns - 1;
            match self.open.take() {
                None => self.open = Some(place),
                // The last byte inside was the one before, and fifteen more belong to the run.
                Some(start) => runs.push(start..place + RUN - 1),
            }
        }
    }
}
