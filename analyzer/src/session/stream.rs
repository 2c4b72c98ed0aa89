//! An input that comes as one stream: a text, or an archive in one pass. Its members go the same way as those of a file.

use super::form::HEAD;
use super::{BlobId, EntryKind, Form, InputId, OPEN, Session};
use crate::blob::{BlobScan, Want};
use crate::image::tar::{Event, Walker};
use crate::report::InputKind;

/// The state of one stream.
pub(super) enum Stream {
    /// Not enough bytes yet to tell what it is.
    Head(Vec<u8>),
    /// One blob.
    Blob(BlobId, Box<BlobScan>),
    /// An archive, and the member that is being read.
    Archive(Box<Walker>, Option<(BlobId, Box<BlobScan>)>),
}

impl Default for Stream {
    fn default() -> Self {
        Self::Head(Vec::new())
    }
}

impl Stream {
    pub(super) fn push(&mut self, session: &mut Session, input: InputId, bytes: &[u8]) {
        match self {
            Self::Head(head) => {
                head.extend_from_slice(bytes);
                if head.len() >= HEAD {
                    let head = std::mem::take(head);
                    *self = Self::begin(session, input, &head);
                    self.push(session, input, &head);
                }
            }
            Self::Blob(_, scan) => scan.push(bytes),
            Self::Archive(walker, member) => {
                walker.push(bytes, &mut |event| step(session, input, member, event));
            }
        }
    }

    pub(super) fn finish(self, session: &mut Session, input: InputId) {
        match self {
            Self::Head(head) => {
                let mut stream = Self::begin(session, input, &head);
                stream.push(session, input, &head);
                stream.finish(session, input);
            }
            Self::Blob(blob, scan) => join(session, input, blob, *scan),
            Self::Archive(walker, mut member) => {
                if walker.is_open() {
                    session.problem(input, OPEN);
                }
                walker.finish(&mut |event| step(session, input, &mut member, event));
                if let Some((blob, scan)) = member {
                    join(session, input, blob, *scan);
                }
            }
        }
    }

    fn begin(session: &mut Session, input: InputId, head: &[u8]) -> Self {
        let name = session.name_of(input);
        match Form::of(&head[..head.len().min(HEAD)]) {
            Form::Archive => {
                session.set_kind(input, InputKind::ImageArchive);
                Self::Archive(Box::default(), None)
            }
            form => {
                if form == Form::Layer {
                    session.set_kind(input, InputKind::ImageArchive);
                }
                let path = if form == Form::Layer { Vec::new() } else { name };
                let (blob, want) = session.entry(input, &path, EntryKind::File, 0);
                Self::Blob(blob, Box::new(session.blob(want)))
            }
        }
    }
}

fn join(session: &mut Session, input: InputId, blob: BlobId, scan: BlobScan) {
    // A key of our own always fits.
    let _ = session.add(input, blob, scan.finish());
}

/// One event of the walk.
fn step(
    session: &mut Session,
    input: InputId,
    member: &mut Option<(BlobId, Box<BlobScan>)>,
    event: Event<'_>,
) {
    match event {
        Event::Entry(entry) => {
            let (blob, want) = session.tell(input, entry);
            *member = (want != Want::Skip).then(|| (blob, Box::new(session.blob(want))));
        }
        Event::Body(bytes) => {
            if let Some((_, scan)) = member {
                scan.push(bytes);
            }
        }
        Event::EntryEnd => {
            if let Some((blob, scan)) = member.take() {
                join(session, input, blob, *scan);
            }
        }
        Event::Loose(_) => session.loose(input),
        Event::Trouble(trouble) => session.problem(input, trouble),
    }
}
