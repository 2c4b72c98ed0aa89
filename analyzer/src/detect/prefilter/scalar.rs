//! The kernel where there is no SIMD.

use super::tables::Tables;
use super::{GROUP, SEEN};

/// See [`super::Kernel`].
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
