//! What the first bytes of a file tell: the same for a file that can be sought, a pipe and a stream in the browser.

use crate::image;

/// How many first bytes decide: room for the folders with which some archives begin.
pub(crate) const HEAD: usize = 4096;

/// What a single file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A tar whose members are blobs: an image archive.
    Archive,
    /// A tar that is one file system (`docker export`, a layer), plain or compressed.
    Layer,
    /// Any other file.
    File,
}

impl Form {
    /// The form of a file that begins with `head` ([`HEAD`] bytes, or the whole file).
    pub(crate) fn of(head: &[u8]) -> Self {
        if image::is_tar(head) && head.first() != Some(&0) {
            return if image::looks_like_archive(head) { Self::Archive } else { Self::Layer };
        }
        if image::compression(head).is_some() { Self::Layer } else { Self::File }
    }
}
