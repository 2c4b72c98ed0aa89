//! Runs of the characters of which tokens consist: whatever is one stands in a long run, and most of a text in none.

use super::marks::Places;
use super::{CHUNK, GROUP, Kernels};
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

/// A bit for each byte of ASCII that belongs to runs.
#[cfg(target_arch = "x86_64")]
pub(crate) const ASCII: [u8; 128] = {
    let mut table = [0; 128];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = in_run(byte as u8) as u8;
        byte += 1;
    }
    table
};

/// Of the 64 bytes whose mask is `here`, those behind which, themselves included, a run goes on for [`RUN`] bytes.
#[inline]
pub(crate) const fn insides(here: u64, next: u64) -> u64 {
    let (mut here, mut next) = (here, next);
    let mut length = 1;
    while length < RUN {
        here &= here >> length | next << (GROUP - length);
        next &= next >> length;
        length *= 2;
    }
    here
}

/// Adds the runs of a text that begins at `from`, and ends outside of any, from the masks that [`super::marks::Masks::follow`] made.
pub(crate) fn gather(
    kernels: Kernels,
    from: usize,
    masks: &[u64],
    places: &mut Places,
    runs: &mut Vec<Range<usize>>,
) {
    let mut open = None;
    for (index, masks) in masks.chunks(CHUNK / GROUP).enumerate() {
        let first = from + index * CHUNK;
        let count = (kernels.places)(masks, places);
        let mut turns =
            places.get(..count).unwrap_or_default().iter().map(|&place| first + usize::from(place));
        while let Some(start) = open.take().or_else(|| turns.next()) {
            match turns.next() {
                // The last byte inside was the one before, and fifteen more belong to the run.
                Some(end) => runs.push(start..end + RUN - 1),
                None => {
                    open = Some(start);
                    break;
                }
            }
        }
    }
}
