//! What stands above a checked folder and counts for it: the ignore files of its repository.

use crate::source;
use analyzer::{InputId, Session};
use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

/// A `.gitignore` larger than this is none that a person wrote.
const MOST: u64 = 1 << 20;

/// Hands in the `.gitignore` of each folder above `root` up to the repository's root, and that there is a repository.
/// Without a `.git` above there is none, and nothing is handed in.
pub(crate) fn hand_in(session: &mut Session, input: InputId, root: &Path) {
    let Ok(root) = root.canonicalize() else { return };
    if has_git(&root) {
        return;
    }
    let Some(levels) = root.ancestors().skip(1).position(has_git) else { return };
    for (level, folder) in (1..).zip(root.ancestors().skip(1).take(levels + 1)) {
        if let Some(bytes) = ignore_file(folder) {
            session.above(input, level, b".gitignore", &bytes);
        }
        if has_git(folder) {
            session.above(input, level, b".git", b"");
        }
    }
}

/// A folder, or in a worktree or submodule a file.
fn has_git(folder: &Path) -> bool {
    fs::symlink_metadata(folder.join(".git")).is_ok_and(|metadata| !metadata.is_symlink())
}

fn ignore_file(folder: &Path) -> Option<Vec<u8>> {
    let path = folder.join(".gitignore");
    if !fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_file()) {
        return None;
    }
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(MOST).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The last component of `path`, by its real name: `.` has one too, so that a folder has the same name from everywhere.
pub(crate) fn display_name(path: &Path) -> Vec<u8> {
    let named = path.file_name().map(source::bytes);
    named
        .or_else(|| path.canonicalize().ok()?.file_name().map(source::bytes))
        .unwrap_or_else(|| source::bytes(path.as_os_str()))
}
