//! All kinds, compiled once.

use super::kind::Kind;
use super::kinds;
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

    /// The kind with this id.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<&'static Kind> {
        self.kinds().iter().copied().find(|kind| kind.id == id)
    }

    /// Every kind, in the order of the registry.
    #[must_use]
    pub fn kinds(&self) -> &'static [&'static Kind] {
        kinds::ALL
    }
}
