//! Files of a package: their paths stand in dpkg's database, which arrives in the same layer, or in the same folder.

use crate::blob::LinkKey;
use std::collections::BTreeSet;

const FOLDER: &[u8] = b"var/lib/dpkg/info/";
/// Longer lines are no paths.
const LINE: usize = 4096;

/// Keyed hashes of the paths of packages.
#[derive(Debug, Default)]
pub(super) struct Owned {
    listed: BTreeSet<u64>,
    conffiles: BTreeSet<u64>,
}

/// One file of the database, as it comes.
#[derive(Debug)]
pub(super) struct List {
    form: Form,
    line: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// `/usr/bin/x`
    Paths,
    /// `<md5>  usr/bin/x`
    Sums,
    /// `/etc/x`: files that the administrator edits; never excused.
    Conffiles,
}

impl List {
    /// The reader for the file at `path`, if it belongs to the database.
    pub(super) fn of(path: &[u8]) -> Option<Self> {
        let name = path.strip_prefix(FOLDER)?;
        let form = match name.rsplit(|&byte| byte == b'.').next()? {
            b"list" => Form::Paths,
            b"md5sums" => Form::Sums,
            b"conffiles" => Form::Conffiles,
            _ => return None,
        };
        Some(Self { form, line: Vec::new() })
    }

    pub(super) fn push(&mut self, bytes: &[u8], key: &LinkKey, owned: &mut Owned) {
        for piece in bytes.split_inclusive(|&byte| byte == b'\n') {
            let room = LINE.saturating_sub(self.line.len()).min(piece.len());
            self.line.extend_from_slice(&piece[..room]);
            if piece.ends_with(b"\n") {
                self.end_line(key, owned);
            }
        }
    }

    pub(super) fn end_line(&mut self, key: &LinkKey, owned: &mut Owned) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim_ascii_end();
        let path = match self.form {
            Form::Sums => line.get(34..).unwrap_or_default(),
            _ => line,
        };
        let path = super::path::normal(path);
        if path.is_empty() || owned.listed.len() + owned.conffiles.len() >= Owned::MOST {
            return;
        }
        let list = if self.form == Form::Conffiles { &mut owned.conffiles } else { &mut owned.listed };
        list.insert(key.path(&path));
        // Packages still name the folders that a merged /usr made links of.
        if [&b"bin/"[..], b"lib/", b"sbin/"].iter().any(|top| path.starts_with(top)) {
            list.insert(key.path(&[b"usr/", &path[..]].concat()));
        }
    }
}

/// The packages of a checked folder that holds the root of a file system, perhaps below other folders.
#[derive(Debug)]
pub(crate) struct Packages<'a> {
    key: &'a LinkKey,
    /// By the folder in which the file system begins.
    roots: Vec<(Vec<u8>, Owned)>,
}

impl<'a> Packages<'a> {
    pub(crate) fn new(key: &'a LinkKey) -> Self {
        Self { key, roots: Vec::new() }
    }

    /// Whether the file at `path` belongs to a database.
    pub(crate) fn wants(path: &[u8]) -> bool {
        root(path).is_some_and(|(_, path)| List::of(path).is_some())
    }

    /// Takes a file of a database.
    pub(crate) fn read(&mut self, path: &[u8], bytes: &[u8]) {
        let Some((root, path)) = root(path) else { return };
        let Some(mut list) = List::of(path) else { return };
        let known = self.roots.iter().position(|(known, _)| known == root);
        let index = known.unwrap_or(self.roots.len());
        if known.is_none() {
            self.roots.push((root.to_vec(), Owned::default()));
        }
        let Some((_, owned)) = self.roots.get_mut(index) else { return };
        list.push(bytes, self.key, owned);
        list.end_line(self.key, owned);
    }

    /// Whether the file at `path` came with a package.
    pub(crate) fn own(&self, path: &[u8]) -> bool {
        self.roots.iter().any(|(root, owned)| {
            path.strip_prefix(root.as_slice())
                .is_some_and(|path| owned.has(self.key.path(&super::path::normal(path))))
        })
    }
}

/// The root of the file system to whose database `path` belongs, and the path below it.
fn root(path: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = memchr::memmem::find(path, FOLDER)?;
    (at == 0 || path[at - 1] == b'/').then(|| path.split_at(at))
}

impl Owned {
    /// Paths that are remembered.
    const MOST: usize = 1 << 20;

    pub(super) fn has(&self, hash: u64) -> bool {
        self.listed.contains(&hash) && !self.conffiles.contains(&hash)
    }
}
