//! Of candidates that overlap, which one stays.

use super::found::Found;
use crate::order;
use std::collections::BinaryHeap;

/// Of candidates that overlap, the most specific one stays.
pub(crate) fn resolve(mut found: Vec<Found>) -> Vec<Found> {
    order::by_key(&mut found, |one| (one.at.start, one.at.end));
    let mut keep = staying(&found).into_iter();
    found.retain(|_| keep.next().unwrap_or(true));
    found
}

/// Of each candidate, whether none that overlaps it is more specific; of equal ones the first stays. However many there are, and
/// however far they reach over each other, this takes no longer than to sort them.
pub(crate) fn staying(found: &[Found]) -> Vec<bool> {
    let mut stays = vec![true; found.len()];
    let place = |index: usize| (found[index].at.start, found[index].at.end);
    let sorted = order::of(found.len(), &|one, other| place(one).cmp(&place(other)));
    let rank = ranks(found);
    // Those before it that reach as far as the place at hand: the most specific first.
    let mut open: BinaryHeap<(usize, usize)> = BinaryHeap::new();
    // Those for which nothing more specific has come yet: each is less specific than the one below it.
    let mut waiting: Vec<usize> = Vec::new();
    for index in sorted {
        let here = &found[index].at;
        let passed = |other: usize| found[other].at.end <= here.start && found[other].at != *here;
        while open.peek().is_some_and(|&(_, other)| passed(other)) {
            open.pop();
        }
        stays[index] = open.peek().is_none_or(|&(strongest, _)| strongest < rank[index]);
        while let Some(&other) = waiting.last().filter(|&&other| rank[other] < rank[index]) {
            let at = &found[other].at;
            stays[other] &= here.start >= at.end && at != here;
            waiting.pop();
        }
        open.push((rank[index], index));
        waiting.push(index);
    }
    stays
}

/// How specific each is among the others: a number that only equal ones share.
fn ranks(found: &[Found]) -> Vec<usize> {
    let order = order::of(found.len(), &|one, other| found[one].order(&found[other]));
    let mut ranks = vec![0; found.len()];
    for pair in order.windows(2) {
        ranks[pair[1]] = ranks[pair[0]] + usize::from(found[pair[0]].order(&found[pair[1]]).is_lt());
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::staying;
    use crate::detect::found::{Found, Rank};
    use crate::detect::kinds::generic::{PASSWORD, SECRET};
    use proptest::prelude::*;

    /// Every one against every other.
    fn plainly(found: &[Found], index: usize) -> bool {
        let one = &found[index];
        !found.iter().enumerate().any(|(other, at)| {
            other != index
                && (at.overlaps(&one.at) || at.at == one.at)
                && (at.beats(one) || other < index && !one.beats(at))
        })
    }

    proptest! {
        #[test]
        fn they_are_those_that_none_beats(
            drawn in prop::collection::vec((0_usize..30, 0_usize..12, 0_usize..3, any::<bool>(), 0_usize..3), 0..24),
        ) {
            let found: Vec<Found> = drawn.into_iter().map(|(start, length, rank, word, far)| {
                let rank = [Rank::Named, Rank::Vendor, Rank::Form][rank];
                let kind = if word { &PASSWORD } else { &SECRET };
                Found { far, ..Found::new(kind, start..start + length, rank) }
            }).collect();
            let wanted: Vec<bool> = (0..found.len()).map(|index| plainly(&found, index)).collect();
            prop_assert_eq!(staying(&found), wanted);
        }
    }
}
