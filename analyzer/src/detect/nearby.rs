//! What else stands near a match: in another assignment of the same line, in a name, in a comment. It is masked with it.

use super::engine::Set;
use super::found::Found;
use super::snippet::REACH;
use crate::blob::BlobSettings;
use std::cell::OnceCell;
use std::ops::Range;

/// Bytes searched at a time, and what matchers may see before and behind them.
const BLOCK: usize = 64 << 10;
const BEFORE: usize = 4 << 10;
const BEHIND: usize = 16 << 10;

/// The candidates of one source, looked for once, when the first is asked for: a source may have as many assignments as it has
/// words.
#[derive(Clone, Debug, Default)]
pub struct Nearby(OnceCell<Vec<Found>>);

impl Nearby {
    /// The candidates that may stand on the line of `at`.
    pub(super) fn at(&self, settings: &BlobSettings, source: &[u8], at: &Range<usize>) -> Vec<Found> {
        let all = self.0.get_or_init(|| find(settings, source));
        let (low, high) = (at.start.saturating_sub(REACH), at.end.saturating_add(REACH));
        let first = all.partition_point(|one| one.at.start < low.saturating_sub(BEHIND));
        let upto = all.partition_point(|one| one.at.start < high.saturating_add(BEHIND));
        let seen = |one: &&Found| {
            let (before, behind) = one.around;
            one.at.start.saturating_sub(before) < high && one.at.end.saturating_add(behind) > low
        };
        all.get(first..upto).unwrap_or_default().iter().filter(seen).cloned().collect()
    }
}

/// All of them, by where they begin.
fn find(settings: &BlobSettings, source: &[u8]) -> Vec<Found> {
    let mut all = Vec::new();
    for start in (0..source.len()).step_by(BLOCK) {
        let low = start.saturating_sub(BEFORE);
        let end = (start + BLOCK).min(source.len());
        let window = &source[low..(end + BEHIND).min(source.len())];
        let found = settings.engine.find(window, start - low..end - low, Set::Text);
        all.extend(found.into_iter().map(|one| Found { at: one.at.start + low..one.at.end + low, ..one }));
    }
    all.sort_by_key(|one| one.at.start);
    all
}
