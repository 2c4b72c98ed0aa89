//! A chosen folder as the core's planner wants it: listed, and read at any offset; and the configuration that lies in it.

use crate::messages::{Given, GivenFile};
use analyzer::Config;
use analyzer::plan::{Item, ItemKind, Source};
use js_sys::Uint8Array;
use std::collections::BTreeMap;
use web_sys::{Blob, File, FileReaderSync};

/// The files of a folder by the bytes of their path, which is the order in which they are read.
pub(super) struct Folder {
    files: BTreeMap<Vec<u8>, File>,
}

impl Folder {
    pub(super) fn new(files: Vec<GivenFile>) -> Self {
        let mut folder = Self { files: BTreeMap::new() };
        // Not collected: that compiles the standard library's sort for the entries.
        folder.files.extend(files.into_iter().map(|given| (given.path.into_bytes(), given.file)));
        folder
    }

    pub(super) fn file(&self, path: &[u8]) -> Option<&File> {
        self.files.get(path)
    }
}

/// The configuration of the first folder that has one, as for the command line.
///
/// # Errors
/// A sentence that names the line, if it is wrong.
pub(super) fn configuration(inputs: &[Given]) -> Result<Config, String> {
    const NAME: &str = "unbaked.toml";
    let folders = inputs.iter().filter_map(|input| match input {
        Given::Folder { files, .. } => Some(files),
        _ => None,
    });
    let Some(given) = folders.filter_map(|files| files.iter().find(|given| given.path == NAME)).next() else {
        return Ok(Config::default());
    };
    let text = read(&given.file).and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
    let text = text.ok_or("The folder's unbaked.toml cannot be read: it must be a text in UTF-8.")?;
    Config::parse(&text).map_err(|error| format!("The configuration has a wrong line. {error}."))
}

fn read(blob: &Blob) -> Option<Uint8Array> {
    let bytes = FileReaderSync::new().and_then(|reader| reader.read_as_array_buffer(blob)).ok()?;
    Some(Uint8Array::new(&bytes))
}

impl Source for Folder {
    fn list(&mut self, folder: &[u8]) -> Result<Vec<Item>, &'static str> {
        let mut prefix = folder.to_vec();
        if !prefix.is_empty() {
            prefix.push(b'/');
        }
        let below = self.files.range(prefix.clone()..).take_while(|(path, _)| path.starts_with(&prefix));
        let mut items: BTreeMap<Vec<u8>, Item> = BTreeMap::new();
        for (path, file) in below {
            let rest = &path[prefix.len()..];
            let (name, kind, len) = match rest.iter().position(|&byte| byte == b'/') {
                Some(end) => (&rest[..end], ItemKind::Folder, 0),
                None => (rest, ItemKind::File, file.size() as u64),
            };
            items.entry(name.to_vec()).or_insert_with(|| Item { name: name.to_vec(), kind, len });
        }
        Ok(items.into_values().collect())
    }

    fn read_at(&mut self, path: &[u8], offset: u64, buffer: &mut [u8]) -> Result<usize, &'static str> {
        const UNREADABLE: &str = "the browser could not read the file";
        let file = self.files.get(path).ok_or("there is no such file")?;
        let end = offset.saturating_add(buffer.len() as u64).min(file.size() as u64);
        if offset >= end {
            return Ok(0);
        }
        let slice = file.slice_with_f64_and_f64(offset as f64, end as f64).map_err(|_| UNREADABLE)?;
        let bytes = read(&slice).ok_or(UNREADABLE)?;
        let filled = buffer.get_mut(..bytes.length() as usize).ok_or(UNREADABLE)?;
        bytes.copy_to(filled);
        Ok(filled.len())
    }
}
