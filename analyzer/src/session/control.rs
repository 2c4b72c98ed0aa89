//! The control files that a session holds, within `Limits::control_total`.
//!
//! Which ones stay must not depend on the order in which they arrive: always the first ones, by input and path, as many
//! as fit together.

use super::{BlobId, InputId};
use crate::unpack::Trouble;
use std::collections::BTreeMap;

/// Told of a control file that did not fit.
pub(super) const TOTAL: Trouble = Trouble {
    kind: "limit",
    message: "all control files together are longer than the limit `control-total`; this one was searched but not understood",
    unread: true,
};

/// The canonical order of control files: input, path, and the number of the blob for those that share a path.
type Key = (InputId, Vec<u8>, BlobId);

/// The lengths of the control files that are held.
#[derive(Debug, Default)]
pub(super) struct Control {
    held: BTreeMap<Key, u64>,
    total: u64,
    /// The first one that did not fit: neither does anything behind it.
    bar: Option<Key>,
}

impl Control {
    /// Takes one more of `len` bytes; tells which ones must be let go, that one perhaps among them.
    pub(super) fn take(&mut self, key: Key, len: u64, most: u64) -> Vec<(InputId, BlobId)> {
        if self.bar.as_ref().is_some_and(|bar| key > *bar) {
            return vec![(key.0, key.2)];
        }
        self.total += len;
        self.total -= self.held.insert(key, len).unwrap_or(0);
        let mut dropped = Vec::new();
        while self.total > most
            && let Some((last, len)) = self.held.pop_last()
        {
            self.total -= len;
            dropped.push((last.0, last.2));
            self.bar = Some(last);
        }
        dropped
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn held(files: &[(usize, u64)], most: u64) -> Vec<Key> {
        let mut control = Control::default();
        for &(name, len) in files {
            control.take((InputId(0), vec![u8::try_from(name).unwrap()], BlobId(name)), len, most);
        }
        control.held.into_keys().collect()
    }

    proptest! {
        #[test]
        fn the_order_of_arrival_changes_nothing(lengths in prop::collection::vec(0u64..20, 0..12), seed in any::<prop::sample::Index>()) {
            let mut files: Vec<(usize, u64)> = lengths.into_iter().enumerate().collect();
            let sorted = held(&files, 40);
            let fits = files.iter().scan(0, |sum, file| { *sum += file.1; Some(*sum) }).take_while(|&sum| sum <= 40).count();
            prop_assert_eq!(sorted.len(), fits);
            let by = seed.index(files.len().max(1));
            files.rotate_left(by);
            prop_assert_eq!(&held(&files, 40), &sorted);
            files.reverse();
            prop_assert_eq!(held(&files, 40), sorted);
        }
    }
}
