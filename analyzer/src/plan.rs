//! What has to be read: faces that can seek (command line, plugin) give a [`Source`] and get a list of [`Job`]s,
//! which they carry out in any order and on any thread. Faces that cannot seek use [`Session::push`].

use crate::blob::Want;
use crate::image::tar::{Event, RECORD, Walker};
use crate::order;
use crate::report::InputKind;
use crate::session::{BlobId, EntryKind, Form, HEAD, InputId, OPEN, Session};
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

/// Bytes of archive headers that are read at once.
const HEADER_BYTES: usize = 64 << 10;

/// Plans one file (`len` bytes, at the source's path `""`): a text, or an image archive whose members are jobs of their own.
pub fn file(session: &mut Session, name: &[u8], len: u64, source: &mut dyn Source) -> (InputId, Vec<Job>) {
    match form(source, b"") {
        Form::Archive => archive(session, name, b"", len, source),
        form => {
            let kind = if form == Form::Layer { InputKind::ImageArchive } else { InputKind::Text };
            let input = session.open(name, kind);
            let path = if form == Form::Layer { b"".as_slice() } else { name };
            let (blob, want) = session.entry(input, path, EntryKind::File, len);
            (input, vec![Job { input, blob, want, path: Vec::new(), range: 0..len }])
        }
    }
}

/// Plans a folder: a project, or an image in OCI layout. Image archives in it become inputs of their own.
pub fn folder(session: &mut Session, name: &[u8], source: &mut dyn Source) -> (InputId, Vec<Job>) {
    let mut jobs = Vec::new();
    if is_layout(source) {
        let input = session.open(name, InputKind::OciLayout);
        descend(session, input, b"", source, &mut jobs);
        return (input, jobs);
    }
    let input = session.open(name, InputKind::Folder);
    descend(session, input, b"", source, &mut jobs);
    (input, jobs)
}

/// The form of a file, by its first bytes. A file that cannot be read is a problem of the job that reads it.
fn form(source: &mut dyn Source, path: &[u8]) -> Form {
    let mut head = [0; HEAD];
    let read = source.read_at(path, 0, &mut head).unwrap_or(0);
    Form::of(&head[..read])
}

/// Whether the folder is an OCI image layout (image-spec, image-layout.md).
fn is_layout(source: &mut dyn Source) -> bool {
    source.list(b"").is_ok_and(|items| {
        let has = |name: &[u8]| items.iter().any(|item| item.name == name);
        has(b"oci-layout") && has(b"index.json")
    })
}

fn descend(
    session: &mut Session,
    input: InputId,
    folder: &[u8],
    source: &mut dyn Source,
    jobs: &mut Vec<Job>,
) {
    let mut items = match source.list(folder) {
        Ok(items) => items,
        Err(reason) => return session.unread(input, folder, reason),
    };
    order::by(&mut items, |a, b| a.name.cmp(&b.name));
    for item in items {
        let mut path = folder.to_vec();
        if !path.is_empty() {
            path.push(b'/');
        }
        path.extend_from_slice(&item.name);
        match item.kind {
            ItemKind::Folder => {
                if session.entry(input, &path, EntryKind::Directory, 0).1 != Want::Skip {
                    descend(session, input, &path, source, jobs);
                }
            }
            ItemKind::File => one_file(session, input, path, item.len, source, jobs),
            ItemKind::Link => {
                session.entry(input, &path, EntryKind::Link(b""), 0);
            }
            ItemKind::Special => {
                session.entry(input, &path, EntryKind::Special, 0);
            }
        }
    }
}

fn one_file(
    session: &mut Session,
    input: InputId,
    path: Vec<u8>,
    len: u64,
    source: &mut dyn Source,
    jobs: &mut Vec<Job>,
) {
    let is_archive = session.is_folder(input)
        && len >= HEAD as u64
        && session.wants(input, &path)
        && form(source, &path) == Form::Archive;
    if is_archive {
        jobs.extend(archive(session, &path, &path, len, source).1);
        return;
    }
    let (blob, want) = session.entry(input, &path, EntryKind::File, len);
    if want != Want::Skip {
        jobs.push(Job { input, blob, want, path, range: 0..len });
    }
}

/// Plans an image archive of `len` bytes: walks its headers only and makes a job of each member.
fn archive(
    session: &mut Session,
    name: &[u8],
    path: &[u8],
    len: u64,
    source: &mut dyn Source,
) -> (InputId, Vec<Job>) {
    let input = session.open(name, InputKind::ImageArchive);
    let mut jobs = Vec::new();
    let mut walker = Walker::default();
    let mut buffer = vec![0; HEADER_BYTES];
    let mut offset = 0;
    loop {
        let read = match source.read_at(path, offset, &mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(reason) => {
                session.unread(input, path, reason);
                break;
            }
        };
        // 512 bytes at a time, so that a body can be jumped over as soon as its header is read.
        for block in buffer[..read].chunks(RECORD) {
            walker.push(block, &mut |event| member(session, input, path, event, &mut jobs));
            offset += block.len() as u64;
            // Never past the end: a body that is cut off must be told as one.
            let jump = walker.skippable().min(len.saturating_sub(offset));
            if jump > 0 {
                walker.skip(jump, &mut |event| member(session, input, path, event, &mut jobs));
                offset += jump;
                break;
            }
        }
    }
    if walker.is_open() {
        session.problem(input, OPEN);
    }
    walker.finish(&mut |event| member(session, input, path, event, &mut jobs));
    (input, jobs)
}

fn member(session: &mut Session, input: InputId, path: &[u8], event: Event<'_>, jobs: &mut Vec<Job>) {
    match event {
        Event::Entry(entry) => {
            let (blob, want) = session.tell(input, entry);
            if want != Want::Skip {
                let range = entry.offset..entry.offset + entry.size;
                jobs.push(Job { input, blob, want, path: path.to_vec(), range });
            }
        }
        Event::Trouble(trouble) => session.problem(input, trouble),
        Event::Loose(_) => session.loose(input),
        Event::Body(_) | Event::EntryEnd => {}
    }
}
