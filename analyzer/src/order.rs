//! One sort for all types: the standard library's is compiled anew for each, and is no small part of what a page downloads.

use std::cmp::Ordering;

/// Sorts by `compare`; equals stay as they stand.
pub(crate) fn by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let order = of(items.len(), &|one, other| compare(&items[one], &items[other]));
    arrange(items, order);
}

/// Sorts by a key, which each item is asked for once; equals stay as they stand.
pub(crate) fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    if items.len() > 1 {
        let keys: Vec<K> = items.iter().map(key).collect();
        arrange(items, of(keys.len(), &|one, other| keys[one].cmp(&keys[other])));
    }
}

/// Which of `count` items belongs to each place.
pub(crate) fn of(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|&one, &other| compare(one, other));
    order
}

/// The places of equals among `count` items, together; the groups in order.
pub(crate) fn groups(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for place in of(count, compare) {
        match groups.last_mut() {
            Some(group) if compare(group[0], place).is_eq() => group.push(place),
            _ => groups.push(vec![place]),
        }
    }
    groups
}

/// Numbers what is different among `count` items from 0 on, in the order in which it comes first; equals have one number.
pub(crate) fn numbers(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut first: Vec<usize> = (0..count).collect();
    for group in groups(count, compare) {
        group.iter().for_each(|&place| first[place] = group[0]);
    }
    let mut numbers: Vec<usize> = Vec::with_capacity(count);
    let mut next = 0;
    for (place, first) in first.into_iter().enumerate() {
        let known = numbers.get(first).copied();
        numbers.push(known.unwrap_or(next));
        next += usize::from(first == place);
    }
    numbers
}

/// Gives each place what belongs there, along the circles that the places form.
fn arrange<T>(items: &mut [T], mut order: Vec<usize>) {
    for start in 0..order.len() {
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut order[at], at);
            if from == start || from == at {
                break;
            }
            items.swap(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(items: Vec<(u8, u16)>) {
            let (mut ours, mut theirs) = (items.clone(), items);
            super::by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn what_comes_first_has_the_lowest_number(items: Vec<u8>) {
            let numbers = super::numbers(items.len(), &|one, other| items[one].cmp(&items[other]));
            let mut seen = Vec::new();
            for (item, number) in items.iter().zip(numbers) {
                if number == seen.len() {
                    prop_assert!(!seen.contains(item));
                    seen.push(*item);
                }
                prop_assert_eq!(seen.get(number), Some(item));
            }
        }

        #[test]
        fn equals_stand_together(items: Vec<u8>) {
            let groups = super::groups(items.len(), &|one, other| items[one].cmp(&items[other]));
            let mut sorted: Vec<usize> = (0..items.len()).collect();
            sorted.sort_by_key(|&place| items[place]);
            prop_assert_eq!(groups.concat(), sorted);
            prop_assert!(groups.windows(2).all(|pair| items[pair[0][0]] < items[pair[1][0]]));
        }
    }
}
