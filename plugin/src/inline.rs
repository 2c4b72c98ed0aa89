//! Files that stand in the request itself.

use crate::failure::Failure;
use analyzer::plan::{Item, ItemKind, Source};
use base64::Engine as _;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One file of a request: its path and either `text` or `base64`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InlineFile {
    path: String,
    text: Option<String>,
    base64: Option<String>,
}

impl InlineFile {
    /// Its bytes.
    ///
    /// # Errors
    /// `E_REQUEST` without content or with two, or if the base64 is wrong.
    pub fn bytes(self) -> Result<(String, Vec<u8>), Failure> {
        let bytes = match (self.text, self.base64) {
            (Some(text), None) => text.into_bytes(),
            (None, Some(encoded)) => base64::engine::general_purpose::STANDARD
                .decode(encoded)
                .map_err(|_| Failure::request("a file has base64 that cannot be decoded"))?,
            _ => return Err(Failure::request("a file needs one of `text` and `base64`")),
        };
        Ok((self.path, bytes))
    }
}

/// A folder in memory; with the empty path alone, a single file.
pub struct Inline {
    files: BTreeMap<Vec<u8>, Vec<u8>>,
}

impl Inline {
    /// A single file.
    #[must_use]
    pub fn file(bytes: Vec<u8>) -> Self {
        Self { files: [(Vec::new(), bytes)].into() }
    }

    /// A folder.
    ///
    /// # Errors
    /// `E_REQUEST` for a path that is not relative and plain, that is there twice, or that is a file and a folder at once.
    pub fn folder(files: Vec<InlineFile>) -> Result<Self, Failure> {
        let mut folder = BTreeMap::new();
        for file in files {
            let (path, bytes) = file.bytes()?;
            let plain = path.split('/').all(|part| !matches!(part, "" | "." | "..")) && !path.contains('\0');
            if !plain {
                return Err(Failure::request(
                    "a path of `files` must be relative, without `.`, `..` or empty parts",
                ));
            }
            if folder.insert(path.into_bytes(), bytes).is_some() {
                return Err(Failure::request("two of `files` have the same path"));
            }
        }
        let is_folder_too = |path: &[u8]| {
            let below = [path, b"/"].concat();
            folder.range(below.clone()..).next().is_some_and(|(next, _)| next.starts_with(&below))
        };
        if folder.keys().any(|path| is_folder_too(path)) {
            return Err(Failure::request("one of `files` is a file and a folder at once"));
        }
        Ok(Self { files: folder })
    }
}

impl Source for Inline {
    fn list(&mut self, folder: &[u8]) -> Result<Vec<Item>, &'static str> {
        let below = if folder.is_empty() { Vec::new() } else { [folder, b"/"].concat() };
        let mut items: BTreeMap<Vec<u8>, Item> = BTreeMap::new();
        for (path, bytes) in &self.files {
            let Some(rest) = path.strip_prefix(below.as_slice()) else { continue };
            let (name, kind, len) = match rest.iter().position(|&byte| byte == b'/') {
                Some(end) => (&rest[..end], ItemKind::Folder, 0),
                None => (rest, ItemKind::File, bytes.len() as u64),
            };
            items.insert(name.to_vec(), Item { name: name.to_vec(), kind, len });
        }
        Ok(items.into_values().collect())
    }

    fn read_at(&mut self, path: &[u8], offset: u64, buffer: &mut [u8]) -> Result<usize, &'static str> {
        let bytes = self.files.get(path).ok_or("it is not there")?;
        let rest = usize::try_from(offset).ok().and_then(|start| bytes.get(start..)).unwrap_or_default();
        let len = rest.len().min(buffer.len());
        buffer[..len].copy_from_slice(&rest[..len]);
        Ok(len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> InlineFile {
        InlineFile { path: path.to_owned(), text: Some(text.to_owned()), base64: None }
    }

    #[test]
    fn lists_and_reads_sorted() {
        let mut folder = Inline::folder(vec![file("b/c", "12345"), file("b/a", ""), file("a", "x")]).unwrap();
        let items = folder.list(b"").unwrap();
        assert_eq!(
            items.iter().map(|item| (item.name.as_slice(), item.kind)).collect::<Vec<_>>(),
            [(b"a".as_slice(), ItemKind::File), (b"b".as_slice(), ItemKind::Folder)]
        );
        assert_eq!(folder.list(b"b").unwrap().len(), 2);
        let mut buffer = [0; 8];
        assert_eq!(folder.read_at(b"b/c", 3, &mut buffer), Ok(2));
        assert_eq!(&buffer[..2], b"45");
        assert_eq!(folder.read_at(b"b/c", 9, &mut buffer), Ok(0));
        assert!(folder.read_at(b"b", 0, &mut buffer).is_err());
    }

    #[test]
    fn odd_paths_are_refused() {
        for path in ["", "/etc/passwd", "a/../b", "./a", "a//b", "a/"] {
            assert!(Inline::folder(vec![file(path, "")]).is_err(), "{path}");
        }
        assert!(Inline::folder(vec![file("a", ""), file("a", "")]).is_err());
        assert!(Inline::folder(vec![file("a", ""), file("a/b", ""), file("a-b", "")]).is_err());
    }

    #[test]
    fn content_is_text_or_base64() {
        let encoded =
            InlineFile { path: "a".to_owned(), text: None, base64: Some("AAEC".to_owned()) }.bytes().unwrap();
        assert_eq!(encoded.1, [0, 1, 2]);
        assert!(InlineFile { path: "a".to_owned(), text: None, base64: None }.bytes().is_err());
    }
}
