//! Of candidates that overlap, which one stays.

use super::found::Found;

/// Of candidates that overlap, the most specific one stays.
pub(crate) fn resolve(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|one| (one.at.start, one.at.end));
    let keep: Vec<bool> = (0..found.len()).map(|index| stays(&found, index)).collect();
    let mut index = 0;
    found.retain(|_| {
        index += 1;
        keep[index - 1]
    });
    found
}

/// Whether no candidate of `found` (sorted by start) that overlaps the one at `index` is more specific.
pub(crate) fn stays(found: &[Found], index: usize) -> bool {
    let one = &found[index];
    let after =
        found[index + 1..].iter().take_while(|other| other.at.start < one.at.end.max(one.at.start + 1));
    let same = |other: &Found| other.at == one.at && other.id() == one.id() && !one.beats(other);
    let beaten = |other: &Found| (other.overlaps(&one.at) || other.at == one.at) && other.beats(one);
    !after.clone().any(beaten) && !found[..index].iter().any(|other| beaten(other) || same(other))
}
