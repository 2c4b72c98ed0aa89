//! The kernels where there is no SIMD.

use super::tables::Tables;
use super::{GROUP, SEEN, words};

/// See [`super::Mark`].
pub(super) fn mark(tables: &Tables, text: &[u8], masks: &mut [u64]) {
    let [first, second, third] = &tables.bytes;
    for (group, mask) in masks.iter_mut().enumerate() {
        *mask = 0;
        let Some(bytes) = text.get(group * GROUP..).and_then(|text| text.first_chunk::<SEEN>()) else {
            continue;
        };
        for place in 0..GROUP {
            let [a, b, c] = [bytes[place], bytes[place + 1], bytes[place + 2]];
            let buckets = first[usize::from(a)] & second[usize::from(b)] & third[usize::from(c)];
            *mask |= u64::from(buckets != 0) << place;
        }
    }
}

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
