//! An input while it is open: its entries in order, and the reports that came in.

use super::EntryKind;
use crate::blob::{BlobReport, Want};
use crate::report::InputKind;
use crate::unpack::Trouble;

/// An opened input.
#[derive(Debug)]
pub(crate) struct Opened {
    /// Raw display name.
    pub(crate) name: Vec<u8>,
    pub(crate) kind: InputKind,
    pub(crate) entries: Vec<Entry>,
    pub(crate) above: Vec<Above>,
    /// Paths that could not be read, and why.
    pub(crate) unread: Vec<(Vec<u8>, &'static str)>,
    /// What was wrong with the archive as a whole.
    pub(crate) problems: Vec<Trouble>,
}

impl Opened {
    pub(super) fn new(name: &[u8], kind: InputKind) -> Self {
        Self {
            name: name.to_vec(),
            kind,
            entries: Vec::new(),
            above: Vec::new(),
            unread: Vec::new(),
            problems: Vec::new(),
        }
    }
}

/// One entry, in the order of `Session::entry`.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) path: Vec<u8>,
    pub(crate) kind: OwnedKind,
    /// Bytes that were announced; 0 where that is not known.
    pub(crate) len: u64,
    pub(crate) want: Want,
    pub(crate) report: Option<BlobReport>,
}

/// [`EntryKind`] that owns its target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum OwnedKind {
    File,
    Directory,
    Link(Vec<u8>),
    Special,
}

impl From<EntryKind<'_>> for OwnedKind {
    fn from(kind: EntryKind<'_>) -> Self {
        match kind {
            EntryKind::File => Self::File,
            EntryKind::Directory => Self::Directory,
            EntryKind::Link(target) => Self::Link(target.to_vec()),
            EntryKind::Special => Self::Special,
        }
    }
}

/// Something above a checked folder.
#[derive(Debug)]
pub(crate) struct Above {
    /// Folders up: 1 is the parent.
    pub(crate) levels: u32,
    pub(crate) name: Vec<u8>,
    pub(crate) bytes: Vec<u8>,
}
