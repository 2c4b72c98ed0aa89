//! What does a secret look like? Texts and assignments in, matches out. Knows nothing of Docker.

mod matches;

pub use matches::{DocumentPlace, Judged, Look, Match, Ranked, Same, Scanned, Strength};

use std::sync::{Arc, OnceLock};

/// Everything that is known about kinds of credentials, ready to scan. Immutable.
#[derive(Debug, Default)]
pub struct Engine {}

impl Engine {
    /// The engine with the built-in kinds.
    #[must_use]
    pub fn builtin() -> Arc<Self> {
        static BUILTIN: OnceLock<Arc<Engine>> = OnceLock::new();
        Arc::clone(BUILTIN.get_or_init(|| Arc::new(Self::default())))
    }
}
