//! What a kernel marks: masks, and the places of their bits.

use super::keyword::WINDOW;
use super::{CHUNK, GROUP, SEEN, runs};
use std::cell::Cell;

/// Places written at a time, whether there are as many or not.
const AT_ONCE: usize = 4;

/// The places of a chunk that are marked, and room for those that a kernel writes in vain.
pub(crate) type Places = [u16; CHUNK + GROUP];

/// No place yet.
pub(crate) const NONE: Places = [0; CHUNK + GROUP];

/// What is marked in a text, for each group of it one mask with one bit for each byte.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Masks {
    /// Where the window of a keyword may begin: first only of those that count anywhere, later also of the others, where a run goes on.
    pub(crate) anywhere: Vec<u64>,
    /// The bytes of which runs consist; later where runs begin and end.
    pub(crate) run: Vec<u64>,
}

impl Masks {
    /// Those of so many bytes, and an empty group behind them.
    pub(crate) fn new(bytes: usize) -> Self {
        let none = || vec![0; bytes.div_ceil(GROUP) + 1];
        Self { anywhere: none(), run: none() }
    }

    /// Fills both masks of each group of the text, one after the other, as `told` tells of it.
    #[inline]
    pub(crate) fn mark(&mut self, text: &[u8], mut told: impl FnMut(&[u8; SEEN]) -> [u64; 2]) {
        let groups = self.anywhere.iter_mut().zip(&mut self.run);
        for ((anywhere, run), start) in groups.zip((0..text.len()).step_by(GROUP)) {
            let rest = text.get(start..).unwrap_or_default();
            let end;
            let bytes = match rest.first_chunk() {
                Some(bytes) => bytes,
                None => {
                    end = padded(rest);
                    &end
                }
            };
            [*anywhere, *run] = told(bytes);
        }
    }

    /// Marks where windows begin what is marked where they end.
    pub(crate) fn move_back(&mut self) {
        let mut behind = 0;
        for mask in self.anywhere.iter_mut().rev() {
            let ends = *mask;
            *mask = ends >> (WINDOW - 1) | behind << (GROUP + 1 - WINDOW);
            behind = ends;
        }
    }

    /// Marks also those keywords that count only where a run of [`super::RUN`] bytes follows, as `inside` tells of a group of the text and
    /// of the places in it from which such a run goes on; and where such runs begin, and the bytes behind which no more is left of them.
    #[inline]
    pub(crate) fn follow(&mut self, text: &[u8], inside: impl Fn(&[u8; SEEN], u64) -> u64) {
        let groups = self.run.len();
        // One before the first.
        let mut insides = vec![0; groups + 1];
        if let (Some(to), Some(next)) = (insides.get_mut(1..groups), self.run.get(1..)) {
            for ((to, &here), &next) in to.iter_mut().zip(&self.run).zip(next) {
                *to = runs::insides(here, next);
            }
        }
        let here = insides.get(1..).unwrap_or_default();
        for (part, (anywhere, here)) in self.anywhere.chunks_mut(64).zip(here.chunks(64)).enumerate() {
            // In half of all groups no run goes on: the others first, without a branch for each.
            let some = |some: u64, &here: &u64| some << 1 | u64::from(here != 0);
            let mut some = here.iter().rev().fold(0, some);
            while some != 0 {
                let group = some.trailing_zeros() as usize;
                some &= some - 1;
                let Some((anywhere, &here)) = anywhere.get_mut(group).zip(here.get(group)) else { break };
                let rest = text.get((part * 64 + group) * GROUP..).unwrap_or_default();
                *anywhere |= here
                    & match rest.first_chunk() {
                        Some(bytes) => inside(bytes, here),
                        None => inside(&padded(rest), here),
                    };
            }
        }
        for ((run, &insides), &before) in self.run.iter_mut().zip(here).zip(&insides) {
            *run = insides ^ (insides << 1 | before >> 63);
        }
    }
}

/// What a kernel looks at, with zeros behind the end of the text: no keyword holds one, and no run.
pub(crate) fn padded(rest: &[u8]) -> [u8; SEEN] {
    let mut padded = [0; SEEN];
    padded.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    padded
}

/// Writes the places of the bits of `masks`, one mask for each group of a chunk, and says how many there are.
///
/// Without a branch for each bit: most masks have few, and to guess how many costs more than to write some in vain.
#[inline]
pub(crate) fn places(masks: &[u64], places: &mut Places) -> usize {
    let mut count = 0;
    for (group, &mask) in masks.iter().enumerate() {
        let mut mask = mask;
        let first = group * GROUP;
        let all = count + mask.count_ones() as usize;
        while let Some(free) = places.get_mut(count..).and_then(|free| free.first_chunk_mut::<AT_ONCE>()) {
            for place in free {
                *place = (first + mask.trailing_zeros() as usize) as u16;
                mask &= mask.wrapping_sub(1);
            }
            if mask == 0 {
                break;
            }
            count += AT_ONCE;
        }
        count = all;
    }
    count
}

/// Keeps those of `places` that pass, for which the lowest bit is set, in order, and says how many. Without a branch for each: to
/// guess wrong costs more than to look.
#[inline]
pub(crate) fn sift(places: &mut [u16], passes: impl Fn(usize) -> u64) -> usize {
    let places = Cell::from_mut(places).as_slice_of_cells();
    let mut kept = 0;
    for place in places {
        let place = place.get();
        if let Some(free) = places.get(kept) {
            free.set(place);
        }
        kept += (passes(usize::from(place)) & 1) as usize;
    }
    kept
}

/// Bit 0 where `allowed` has the bit of the lower five bits of `byte`, which letters have in common in either case.
#[inline]
pub(crate) const fn allows(allowed: u32, byte: u64) -> u64 {
    (allowed >> (byte & 31)) as u64
}

#[cfg(test)]
mod tests {
    use super::{CHUNK, GROUP, NONE, places};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_bit_is_a_place(masks in proptest::collection::vec(
            prop_oneof![
                Just(0),
                Just(u64::MAX),
                any::<u64>(),
                any::<(u64, u64, u64)>().prop_map(|(a, b, c)| a & b & c),
            ],
            0..=CHUNK / GROUP,
        )) {
            let mut found = NONE;
            let count = places(&masks, &mut found);
            let expected = (0..masks.len() * GROUP).filter(|bit| masks[bit / GROUP] >> (bit % GROUP) & 1 == 1);
            prop_assert!(found[..count].iter().map(|&place| usize::from(place)).eq(expected));
        }
    }
}
