//! What else stands near a match: in another assignment of the same line, in a name, in a comment. It is masked with it.

use super::cover::Cover;
use super::engine::Set;
use super::found::Found;
use crate::blob::BlobSettings;
use std::cell::OnceCell;

/// Bytes searched at a time, and what matchers may see before and behind them.
const BLOCK: usize = 64 << 10;
const BEFORE: usize = 4 << 10;
const BEHIND: usize = 16 << 10;

/// What the candidates of one source cover, looked for once, when the first is asked for: a source may have as many assignments
/// as it has words.
#[derive(Clone, Debug, Default)]
pub struct Nearby(OnceCell<Cover>);

impl Nearby {
    /// What nobody may see of `source`.
    pub(super) fn cover(&self, settings: &BlobSettings, source: &[u8]) -> &Cover {
        self.0.get_or_init(|| Cover::of(&find(settings, source)))
    }
}

/// All candidates.
fn find(settings: &BlobSettings, source: &[u8]) -> Vec<Found> {
    let mut all = Vec::new();
    for start in (0..source.len()).step_by(BLOCK) {
        let low = start.saturating_sub(BEFORE);
        let end = (start + BLOCK).min(source.len());
        let window = &source[low..(end + BEHIND).min(source.len())];
        let found = settings.engine.find(window, start - low..end - low, Set::Text);
        all.extend(found.into_iter().map(|one| Found { at: one.at.start + low..one.at.end + low, ..one }));
    }
    all
}
