//! What was dropped, chosen or pasted, as inputs: file handles and paths, no bytes.

use crate::messages::{Given, GivenFile};
use js_sys::{Array, Promise, Reflect};
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, File, FileList, FileSystemDirectoryEntry, FileSystemEntry, FileSystemFileEntry};

/// The files of a file input.
pub(crate) fn chosen(files: &FileList) -> Vec<Given> {
    (0..files.length()).filter_map(|index| files.get(index)).map(|file| Given::File(alone(file))).collect()
}

/// The folders of a folder input: the browser gives every file with its path from the folder's name on.
pub(crate) fn chosen_folders(files: &FileList) -> Vec<Given> {
    let mut folders: BTreeMap<String, Vec<GivenFile>> = BTreeMap::new();
    for file in (0..files.length()).filter_map(|index| files.get(index)) {
        let path = Reflect::get(&file, &"webkitRelativePath".into()).ok().and_then(|path| path.as_string());
        let path = path.unwrap_or_default();
        let (folder, path) = path.split_once('/').unwrap_or(("", &path));
        folders.entry(folder.to_owned()).or_default().push(GivenFile { path: path.to_owned(), file });
    }
    folders.into_iter().map(|(name, files)| Given::Folder { name, files, unread: Vec::new() }).collect()
}

/// What is being dropped. The browser empties the transfer when the event is over, so this is taken at once.
pub(crate) fn dropped(transfer: &DataTransfer) -> Vec<Dropped> {
    let items = transfer.items();
    let mut dropped = Vec::new();
    for item in (0..items.length()).filter_map(|index| items.get(index)) {
        if item.kind() != "file" {
            continue;
        }
        match item.webkit_get_as_entry() {
            Ok(Some(entry)) if entry.is_directory() => dropped.push(Dropped::Folder(entry.unchecked_into())),
            _ => dropped.extend(item.get_as_file().ok().flatten().map(Dropped::File)),
        }
    }
    dropped
}

/// One thing that was dropped.
pub(crate) enum Dropped {
    File(File),
    Folder(FileSystemDirectoryEntry),
}

/// Lists the folders among `dropped`.
pub(crate) async fn listed(dropped: Vec<Dropped>) -> Vec<Given> {
    let mut given = Vec::new();
    for item in dropped {
        given.push(match item {
            Dropped::File(file) => Given::File(alone(file)),
            Dropped::Folder(folder) => list(&folder).await,
        });
    }
    given
}

fn alone(file: File) -> GivenFile {
    GivenFile { path: file.name(), file }
}

async fn list(root: &FileSystemDirectoryEntry) -> Given {
    let (mut files, mut unread) = (Vec::new(), Vec::new());
    let mut waiting = vec![(String::new(), root.clone())];
    while let Some((path, folder)) = waiting.pop() {
        let Some(entries) = entries(&folder).await else {
            unread.push(path);
            continue;
        };
        for entry in entries {
            let path = if path.is_empty() { entry.name() } else { format!("{path}/{}", entry.name()) };
            if entry.is_directory() {
                waiting.push((path, entry.unchecked_into()));
            } else if let Some(file) = file(entry.unchecked_ref()).await {
                files.push(GivenFile { path, file });
            } else {
                unread.push(path);
            }
        }
    }
    Given::Folder { name: root.name(), files, unread }
}

async fn entries(folder: &FileSystemDirectoryEntry) -> Option<Vec<FileSystemEntry>> {
    let reader = folder.create_reader();
    let mut all = Vec::new();
    loop {
        // The browser hands out a hundred at a time; none means the end.
        let batch = Promise::new(&mut |done, failed| {
            if reader.read_entries_with_callback_and_callback(&done, &failed).is_err() {
                let _ = failed.call0(&reader);
            }
        });
        let batch: Array = JsFuture::from(batch).await.ok()?.dyn_into().ok()?;
        if batch.length() == 0 {
            return Some(all);
        }
        all.extend(batch.iter().map(JsCast::unchecked_into::<FileSystemEntry>));
    }
}

async fn file(entry: &FileSystemFileEntry) -> Option<File> {
    let file = Promise::new(&mut |done, failed| entry.file_with_callback_and_callback(&done, &failed));
    JsFuture::from(file).await.ok()?.dyn_into().ok()
}
