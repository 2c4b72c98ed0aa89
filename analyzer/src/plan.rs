//! What has to be read: faces that can seek (command line, plugin) give a [`Source`] and get a list of [`Job`]s,
//! which they carry out in any order and on any thread. Faces that cannot seek use [`Session::push`].

use crate::blob::Want;
use crate::report::InputKind;
use crate::session::{BlobId, InputId, Session};
use std::ops::Range;

/// Files that can be listed and read at any offset. Implemented by the faces.
pub trait Source {
    /// The items of a folder; an error is a sentence of the face's own (no path, no value in it).
    ///
    /// # Errors
    /// The folder cannot be read.
    fn list(&mut self, folder: &[u8]) -> Result<Vec<Item>, &'static str>;

    /// Reads at `offset` until `buffer` is full or the file ends; gives the bytes read.
    ///
    /// # Errors
    /// The file cannot be read.
    fn read_at(&mut self, path: &[u8], offset: u64, buffer: &mut [u8]) -> Result<usize, &'static str>;
}

/// An item of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name in the folder.
    pub name: Vec<u8>,
    /// What it is. Links are never followed.
    pub kind: ItemKind,
    /// Bytes of a file.
    pub len: u64,
}

/// What an item of a folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// Anything else.
    Special,
}

/// One blob to read: push `range` of `path` into `session.blob(want)` and `add` its report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// For [`Session::add`].
    pub input: InputId,
    /// For [`Session::add`].
    pub blob: BlobId,
    /// What the session wants.
    pub want: Want,
    /// File in the source: empty for the source that is one file.
    pub path: Vec<u8>,
    /// Bytes of the file.
    pub range: Range<u64>,
}

/// Plans one file (`len` bytes, at the source's path `""`): a text, or an image archive whose members are jobs of their own.
pub fn file(session: &mut Session, name: &[u8], len: u64, _source: &mut dyn Source) -> (InputId, Vec<Job>) {
    let input = session.open(name, InputKind::Text);
    let (blob, want) = session.entry(input, name, crate::session::EntryKind::File, len);
    (input, vec![Job { input, blob, want, path: Vec::new(), range: 0..len }])
}

/// Plans a folder: a project, or an image in OCI layout. Image archives in it become inputs of their own.
pub fn folder(session: &mut Session, name: &[u8], _source: &mut dyn Source) -> (InputId, Vec<Job>) {
    (session.open(name, InputKind::Folder), Vec::new())
}
