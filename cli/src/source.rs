//! Files and folders of the disk. Links below a checked folder are never followed.

use analyzer::plan::{Item, ItemKind, Source};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

/// A checked file or folder.
#[derive(Debug)]
pub(crate) struct Disk {
    root: PathBuf,
    /// The file that was read last: planning an archive reads it header by header.
    open: Option<(Vec<u8>, File)>,
}

impl Disk {
    /// What stands at `root`.
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), open: None }
    }
}

impl Source for Disk {
    fn list(&mut self, folder: &[u8]) -> Result<Vec<Item>, &'static str> {
        let mut items = Vec::new();
        for entry in fs::read_dir(below(&self.root, folder)).map_err(|error| sentence(&error))? {
            let entry = entry.map_err(|error| sentence(&error))?;
            // Of the entry itself, not of what a link leads to.
            let Ok(metadata) = entry.metadata() else {
                items.push(Item { name: bytes(&entry.file_name()), kind: ItemKind::Special, len: 0 });
                continue;
            };
            let kind = match metadata.file_type() {
                kind if kind.is_symlink() => ItemKind::Link,
                kind if kind.is_dir() => ItemKind::Folder,
                kind if kind.is_file() => ItemKind::File,
                _ => ItemKind::Special,
            };
            let len = if kind == ItemKind::File { metadata.len() } else { 0 };
            items.push(Item { name: bytes(&entry.file_name()), kind, len });
        }
        items.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(items)
    }

    fn read_at(&mut self, path: &[u8], offset: u64, buffer: &mut [u8]) -> Result<usize, &'static str> {
        let is_open = self.open.as_ref().is_some_and(|(name, _)| name == path);
        if !is_open {
            self.open = Some((path.to_owned(), open(&self.root, path)?));
        }
        let Some((_, file)) = &mut self.open else { return Err("the file cannot be read") };
        file.seek(SeekFrom::Start(offset)).map_err(|error| sentence(&error))?;
        read_full(file, buffer)
    }
}

/// Opens the file at `path` below `root`; an empty path is `root` itself, which the user named and which may be a link.
pub(crate) fn open(root: &Path, path: &[u8]) -> Result<File, &'static str> {
    let full = below(root, path);
    if !path.is_empty() {
        let metadata = fs::symlink_metadata(&full).map_err(|error| sentence(&error))?;
        if !metadata.is_file() {
            return Err("it is no file any more");
        }
    }
    File::open(full).map_err(|error| sentence(&error))
}

/// Reads until `buffer` is full or the file ends.
pub(crate) fn read_full(file: &mut File, buffer: &mut [u8]) -> Result<usize, &'static str> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(sentence(&error)),
        }
    }
    Ok(filled)
}

/// Why a file cannot be read, without its path: the report has its own, masked.
fn sentence(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "it is gone",
        io::ErrorKind::PermissionDenied => "it cannot be read: permission denied",
        io::ErrorKind::InvalidFilename => "its name cannot be opened on this system",
        _ => "it cannot be read",
    }
}

fn below(root: &Path, path: &[u8]) -> PathBuf {
    if path.is_empty() { root.to_owned() } else { root.join(name(path)) }
}

/// A name as the report's raw bytes.
#[cfg(unix)]
pub(crate) fn bytes(name: &OsStr) -> Vec<u8> {
    std::os::unix::ffi::OsStrExt::as_bytes(name).to_vec()
}

/// A name as the report's raw bytes.
#[cfg(not(unix))]
pub(crate) fn bytes(name: &OsStr) -> Vec<u8> {
    name.as_encoded_bytes().to_vec()
}

#[cfg(unix)]
fn name(bytes: &[u8]) -> PathBuf {
    PathBuf::from(<OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(bytes))
}

#[cfg(not(unix))]
fn name(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}
