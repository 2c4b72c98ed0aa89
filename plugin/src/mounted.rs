//! Files of a mounted folder. Links are refused on every component of every path: in some hosts they lead out of the mount.

use crate::failure::Failure;
use analyzer::plan::{Item, ItemKind, Source};
use std::collections::BTreeMap;
use std::fs::{self, File, Metadata};
use std::io::{Read, Seek, SeekFrom};
use std::path::{Component, Path, PathBuf};

/// A folder or a single file below a mount.
#[derive(Debug)]
pub struct Mounted {
    root: PathBuf,
    /// The folder whose components were found free of links; listing and reading stay in one folder for long.
    checked: Option<PathBuf>,
    open: Option<Open>,
    broken: bool,
}

#[derive(Debug)]
struct Open {
    path: Vec<u8>,
    file: File,
    at: u64,
}

const LINK: &str = "it is a symbolic link or lies behind one, and links are never followed";
const UNREADABLE: &str = "it cannot be opened";
const BROKEN: &str = "it cannot be read to its end";

impl Mounted {
    /// The folder or file at `path`, an absolute path in the guest.
    ///
    /// # Errors
    /// `E_REQUEST` if the path is not absolute and plain, or if this build reads no paths; `E_INPUT` if it cannot be opened or is
    /// a link.
    pub fn new(path: &str) -> Result<(Self, Metadata), Failure> {
        if cfg!(all(target_family = "wasm", target_os = "unknown")) {
            return Err(Failure::request(
                "this build reads no paths; send `files` or use `begin`, `feed`, `finish`",
            ));
        }
        let root = PathBuf::from(path);
        let plain = root.components().all(|part| matches!(part, Component::RootDir | Component::Normal(_)));
        if !root.has_root() || !plain {
            return Err(Failure::request("a path must be absolute and without `..`, such as `/in/app.tar`"));
        }
        let metadata = refuse_links(&root)
            .map_err(|reason| Failure::input(format!("the path of a source: {reason}")))?;
        Ok((Self { root, checked: None, open: None, broken: false }, metadata))
    }

    /// Whether a read failed after its file was opened: the host wants to stop, or the medium is broken.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        self.broken
    }

    fn resolve(&mut self, path: &[u8]) -> Result<PathBuf, &'static str> {
        let mut full = self.root.clone();
        if !path.is_empty() {
            full.push(from_bytes(path)?);
        }
        let parent = full.parent().unwrap_or(&full).to_path_buf();
        if self.checked.as_ref() != Some(&parent) {
            refuse_links(&full)?;
            self.checked = Some(parent);
        } else if fs::symlink_metadata(&full).map_err(|_| UNREADABLE)?.is_symlink() {
            return Err(LINK);
        }
        Ok(full)
    }

    fn open(&mut self, path: &[u8]) -> Result<&mut Open, &'static str> {
        if self.open.as_ref().is_none_or(|open| open.path != path) {
            self.open = None;
            let file = File::open(self.resolve(path)?).map_err(|_| UNREADABLE)?;
            self.open = Some(Open { path: path.to_vec(), file, at: 0 });
        }
        self.open.as_mut().ok_or(UNREADABLE)
    }
}

impl Source for Mounted {
    fn list(&mut self, folder: &[u8]) -> Result<Vec<Item>, &'static str> {
        let full = self.resolve(folder)?;
        // By name, as everywhere.
        let mut items: BTreeMap<Vec<u8>, Item> = BTreeMap::new();
        for entry in fs::read_dir(full).map_err(|_| UNREADABLE)? {
            let entry = entry.map_err(|_| BROKEN)?;
            // The entry's own type is unknown in some hosts; its metadata, which follows no link, is not.
            let Ok(metadata) = entry.metadata() else {
                let name = to_bytes(entry.file_name());
                items.insert(name.clone(), Item { name, kind: ItemKind::Special, len: 0 });
                continue;
            };
            let kind = if metadata.is_symlink() {
                ItemKind::Link
            } else if metadata.is_dir() {
                ItemKind::Folder
            } else if metadata.is_file() {
                ItemKind::File
            } else {
                ItemKind::Special
            };
            let name = to_bytes(entry.file_name());
            items.insert(name.clone(), Item { name, kind, len: metadata.len() });
        }
        Ok(items.into_values().collect())
    }

    fn read_at(&mut self, path: &[u8], offset: u64, buffer: &mut [u8]) -> Result<usize, &'static str> {
        let open = self.open(path)?;
        let result = read_full(open, offset, buffer);
        if result.is_err() {
            self.broken = true;
        }
        result
    }
}

/// Hosts may read short: only zero bytes are the end.
fn read_full(open: &mut Open, offset: u64, buffer: &mut [u8]) -> Result<usize, &'static str> {
    if open.at != offset {
        open.file.seek(SeekFrom::Start(offset)).map_err(|_| BROKEN)?;
        open.at = offset;
    }
    let mut filled = 0;
    while filled < buffer.len() {
        match open.file.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(len) => {
                filled += len;
                open.at += len as u64;
            }
            Err(_) => return Err(BROKEN),
        }
    }
    Ok(filled)
}

/// The metadata of `path`, if no component of it is a link.
fn refuse_links(path: &Path) -> Result<Metadata, &'static str> {
    for part in path.ancestors().skip(1) {
        // What lies above a mount cannot be looked at, and nothing there can lead out of it.
        if fs::symlink_metadata(part).is_ok_and(|metadata| metadata.is_symlink()) {
            return Err(LINK);
        }
    }
    let metadata = fs::symlink_metadata(path).map_err(|_| UNREADABLE)?;
    if metadata.is_symlink() { Err(LINK) } else { Ok(metadata) }
}

#[cfg(any(unix, target_os = "wasi"))]
fn from_bytes(path: &[u8]) -> Result<&Path, &'static str> {
    #[cfg(unix)]
    use std::os::unix::ffi::OsStrExt;
    #[cfg(target_os = "wasi")]
    use std::os::wasi::ffi::OsStrExt;
    Ok(Path::new(std::ffi::OsStr::from_bytes(path)))
}

#[cfg(not(any(unix, target_os = "wasi")))]
fn from_bytes(path: &[u8]) -> Result<&Path, &'static str> {
    std::str::from_utf8(path).map(Path::new).map_err(|_| UNREADABLE)
}

#[cfg(any(unix, target_os = "wasi"))]
fn to_bytes(name: std::ffi::OsString) -> Vec<u8> {
    #[cfg(unix)]
    use std::os::unix::ffi::OsStringExt;
    #[cfg(target_os = "wasi")]
    use std::os::wasi::ffi::OsStringExt;
    name.into_vec()
}

#[cfg(not(any(unix, target_os = "wasi")))]
fn to_bytes(name: std::ffi::OsString) -> Vec<u8> {
    name.into_encoded_bytes()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    /// A folder of its own for each test, removed at the end.
    struct Scratch(PathBuf);

    #[allow(clippy::unwrap_used, reason = "a helper of tests alone")]
    impl Scratch {
        fn new(name: &str) -> Self {
            // Its own components must be no links either; a temporary folder may lie behind one.
            let base = fs::canonicalize(std::env::temp_dir()).unwrap();
            let path = base.join(format!("unbaked-plugin-{name}-{}", std::process::id()));
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        fn path(&self, below: &str) -> String {
            self.0.join(below).to_str().unwrap().to_owned()
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn lists_sorted_and_reads_at_any_offset() {
        let scratch = Scratch::new("list");
        fs::create_dir(scratch.path("d")).unwrap();
        for name in ["z", "a", "d/m"] {
            fs::write(scratch.path(name), b"0123456789").unwrap();
        }
        symlink("a", scratch.path("l")).unwrap();
        let (mut source, metadata) = Mounted::new(&scratch.path("")).unwrap();
        assert!(metadata.is_dir());
        let items = source.list(b"").unwrap();
        assert_eq!(
            items.iter().map(|item| (item.name.as_slice(), item.kind)).collect::<Vec<_>>(),
            [
                (b"a".as_slice(), ItemKind::File),
                (b"d", ItemKind::Folder),
                (b"l", ItemKind::Link),
                (b"z", ItemKind::File)
            ]
        );
        let mut buffer = [0; 4];
        assert_eq!(source.read_at(b"d/m", 8, &mut buffer), Ok(2));
        assert_eq!(source.read_at(b"d/m", 0, &mut buffer), Ok(4));
        assert_eq!(&buffer, b"0123");
        assert!(source.read_at(b"none", 0, &mut buffer).is_err());
        assert!(!source.is_broken());
    }

    #[test]
    fn links_are_refused_on_every_component() {
        let scratch = Scratch::new("links");
        fs::create_dir(scratch.path("real")).unwrap();
        fs::write(scratch.path("real/file"), b"x").unwrap();
        symlink("real", scratch.path("folder")).unwrap();
        symlink("real/file", scratch.path("file")).unwrap();
        for path in ["folder", "file", "folder/file"] {
            let failure = Mounted::new(&scratch.path(path)).unwrap_err();
            assert!(failure.to_string().starts_with("E_INPUT: "), "{failure}");
            let (mut source, _) = Mounted::new(&scratch.path("")).unwrap();
            assert_eq!(source.read_at(path.as_bytes(), 0, &mut [0; 1]), Err(LINK));
            assert!(source.list(path.as_bytes()).is_err());
        }
        let (mut source, _) = Mounted::new(&scratch.path("real/file")).unwrap();
        assert_eq!(source.read_at(b"", 0, &mut [0; 4]), Ok(1));
    }

    #[test]
    fn paths_are_absolute_and_plain() {
        for path in ["", "in", "../in", "/in/../etc"] {
            let failure = Mounted::new(path).unwrap_err();
            assert!(failure.to_string().starts_with("E_REQUEST: "), "{failure}");
        }
    }
}
