//! The kernels where there is no SIMD.

use super::marks::{Masks, Places, places};
use super::tables::Tables;
use super::{GROUP, Kernels, SEEN, in_run, words};
use std::ops::Range;

pub(super) const KERNELS: Kernels = Kernels { mark, follow, places, begins, drawn };

/// See [`super::Mark`].
fn mark(tables: &Tables, text: &[u8], masks: &mut Masks) {
    masks.mark(text, |bytes| {
        let (mut anywhere, mut run) = (0, 0);
        for place in 0..GROUP {
            anywhere |= u64::from(buckets(tables, bytes, place) >> 8 != 0) << place;
            run |= u64::from(IN_RUN[usize::from(bytes[place])]) << place;
        }
        [anywhere, run]
    });
}

/// See [`super::Follow`].
fn follow(tables: &Tables, text: &[u8], masks: &mut Masks) {
    masks.follow(text, |bytes, insides| {
        let (mut left, mut inside) = (insides, 0);
        while left != 0 {
            let place = left.trailing_zeros() as usize;
            inside |= u64::from(buckets(tables, bytes, place) & 0xff != 0) << place;
            left &= left - 1;
        }
        inside
    });
}

/// The buckets that allow the three bytes at a place of a group.
#[inline]
fn buckets(tables: &Tables, bytes: &[u8; SEEN], place: usize) -> u16 {
    let place = place % GROUP;
    let [first, second, third] = &tables.bytes;
    let [a, b, c] = [bytes[place], bytes[place + 1], bytes[place + 2]];
    first[usize::from(a)] & second[usize::from(b)] & third[usize::from(c)]
}

/// [`in_run`] of every byte.
static IN_RUN: [bool; 256] = {
    let mut bytes = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        bytes[byte] = in_run(byte as u8);
        byte += 1;
    }
    bytes
};

/// See [`super::words::Begins`].
fn begins(before: u8, text: &[u8], count: usize, found: &mut Places) -> usize {
    let mut before = before;
    let mut marked = 0;
    for (place, &byte) in text.iter().take(count).enumerate() {
        if let Some(free) = found.get_mut(marked) {
            *free = place as u16;
        }
        marked += usize::from(words::begins(before, byte));
        before = byte;
    }
    marked
}

/// See [`super::words::Drawn`].
fn drawn(text: &[u8], runs: &[Range<usize>], drawn: &mut Vec<Range<usize>>) {
    let may_be = |run: &Range<usize>| text.get(run.clone()).is_some_and(words::may_be_drawn);
    drawn.extend(runs.iter().filter(|run| may_be(run)).cloned());
}
