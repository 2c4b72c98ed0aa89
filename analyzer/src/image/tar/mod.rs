//! Tar as a push walker over records of 512 bytes: never fails, finds its way back after damage, jumps over bodies.

mod header;
mod walker;

pub use header::{Entry, Kind};
pub use walker::{Event, Walker};

pub(super) use header::is_header;

/// Bytes of a record.
pub const RECORD: usize = 512;
