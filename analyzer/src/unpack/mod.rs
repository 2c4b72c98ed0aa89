//! Decompression as push decoders: bytes in, decoded bytes out, never held whole.

mod gzip;

pub use gzip::Gzip;

/// What a reader of a container format met: its own words only, so it may enter a report as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trouble {
    /// See [`crate::report::Problem::kind`].
    pub kind: &'static str,
    /// A sentence.
    pub message: &'static str,
    /// Something was not read because of it.
    pub unread: bool,
}
