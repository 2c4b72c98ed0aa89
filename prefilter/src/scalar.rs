//! The kernels where there is no SIMD.

use super::tables::Tables;
use super::{GROUP, Group, SEEN, in_run, words};

/// See [`super::Mark`].
pub(super) fn mark(tables: &Tables, text: &[u8], groups: &mut [Group]) {
    let [first, second, third] = &tables.bytes;
    for (index, group) in groups.iter_mut().enumerate() {
        let Some(bytes) = text.get(index * GROUP..).and_then(|text| text.first_chunk::<SEEN>()) else {
            continue;
        };
        *group = Group::default();
        for place in 0..GROUP {
            let [a, b, c] = [bytes[place], bytes[place + 1], bytes[place + 2]];
            let buckets = first[usize::from(a)] & second[usize::from(b)] & third[usize::from(c)];
            group.inside |= u64::from(buckets & 0xff != 0) << place;
            group.anywhere |= u64::from(buckets >> 8 != 0) << place;
            group.run |= u64::from(IN_RUN[usize::from(a)]) << place;
        }
    }
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
pub(super) fn begins(before: u8, text: &[u8], masks: &mut [u64]) {
    let mut before = before;
    for (bytes, mask) in text.chunks_exact(GROUP).zip(masks) {
        *mask = 0;
        for (place, &byte) in bytes.iter().enumerate() {
            *mask |= u64::from(words::begins(before, byte)) << place;
            before = byte;
        }
    }
}
