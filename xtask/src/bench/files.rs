//! The files that are searched: those of a real distribution.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::command::run;
use crate::programs;
use crate::workspace::Workspace;

/// Packages of the distribution, beside the smallest system.
const PACKAGES: &str = "python3,nodejs,default-jre-headless,gcc,git";
/// Searched where no distribution can be made, if nothing else was asked for.
const ENOUGH: u64 = 300_000_000;

/// A folder with the files, and what they are.
pub(super) struct Files {
    pub(super) folder: PathBuf,
    /// Their paths, sorted.
    pub(super) paths: Vec<PathBuf>,
    pub(super) bytes: u64,
    pub(super) about: String,
}

/// Debian bookworm with interpreters and a compiler, made with debootstrap where that is possible: below the target folder, once.
pub(crate) fn debian(workspace: &Workspace) -> Result<Option<PathBuf>> {
    let folder = workspace.scratch("debian")?;
    let marker = workspace.scratch("stamps")?.join("debian");
    if fs::read_to_string(&marker).is_ok_and(|known| known == PACKAGES) {
        return Ok(Some(folder));
    }
    if !programs::is_root() || programs::find(&["apt-get"]).is_none() {
        return Ok(None);
    }
    if programs::find(&["debootstrap"]).is_none() {
        programs::install(&["debootstrap"])?;
    }
    eprintln!("xtask: debootstrap of Debian bookworm with {PACKAGES}");
    fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    let mut debootstrap = Command::new("debootstrap");
    debootstrap.args(["--variant=minbase", &format!("--include={PACKAGES}"), "bookworm"]).arg(&folder);
    run(debootstrap.stdout(Stdio::null()), "debootstrap")?;
    fs::write(&marker, PACKAGES)?;
    Ok(Some(folder))
}

impl Files {
    /// The files of `tree`, of Debian, or else of this machine's `/usr`, together at most `most` bytes: as links in a folder of their
    /// own, for programs that take a folder.
    pub(super) fn gather(workspace: &Workspace, tree: Option<&Path>, most: Option<u64>) -> Result<Self> {
        let made = match tree {
            Some(tree) => Some(tree.to_owned()),
            None => debian(workspace)?,
        };
        let (from, about, most) = match made {
            Some(folder) => {
                let about = format!("a debootstrap of Debian bookworm with {}", PACKAGES.replace(',', ", "));
                (folder, about, most.unwrap_or(u64::MAX))
            }
            None => {
                (PathBuf::from("/usr"), "a part of this machine's `/usr`".to_owned(), most.unwrap_or(ENOUGH))
            }
        };
        let folder = workspace.scratch("bench-files")?;
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
        let mut files = Self { folder, paths: Vec::new(), bytes: 0, about };
        files.take(&from, &from, most)?;
        files.paths.sort();
        Ok(files)
    }

    fn take(&mut self, root: &Path, from: &Path, most: u64) -> Result<()> {
        let mut entries: Vec<_> = fs::read_dir(from)
            .with_context(|| format!("cannot read {}", from.display()))?
            .collect::<std::io::Result<_>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let (kind, path) = (entry.file_type()?, entry.path());
            if kind.is_dir() && path.strip_prefix(root).is_ok_and(|below| below != Path::new("proc")) {
                self.take(root, &path, most)?;
            }
            let length = entry.metadata()?.len();
            // A list with one path a line cannot name every file.
            let named = path.to_str().is_some_and(|text| !text.contains('\n'));
            if !kind.is_file() || length == 0 || !named || self.bytes + length > most {
                continue;
            }
            let to = self.folder.join(path.strip_prefix(root)?);
            fs::create_dir_all(to.parent().context("a file stands in no folder")?)?;
            if fs::hard_link(&path, &to).is_err() && fs::copy(&path, &to).is_err() {
                continue;
            }
            self.bytes += length;
            self.paths.push(to);
        }
        Ok(())
    }

    /// A file that names them, one a line.
    pub(super) fn list(&self, workspace: &Workspace) -> Result<PathBuf> {
        let list = workspace.scratch("bench")?.join("files");
        let mut text = String::new();
        for path in &self.paths {
            text.push_str(path.to_str().context("a path is no text")?);
            text.push('\n');
        }
        fs::write(&list, text)?;
        Ok(list)
    }
}
