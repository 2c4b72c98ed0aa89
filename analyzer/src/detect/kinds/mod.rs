//! The registry of kinds.

use super::kind::Kind;

/// Every built-in kind.
pub(crate) static ALL: &[&Kind] = &[];
