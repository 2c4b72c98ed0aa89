//! Where things are: the repository, its build folder, the test data beside it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command::output;

/// The places that every task needs.
pub(crate) struct Workspace {
    /// The repository.
    pub(crate) root: PathBuf,
    /// Cargo's target folder: everything that a task makes or downloads goes below it, but for `dist/`.
    pub(crate) target: PathBuf,
    /// Test data that is no part of the repository; it may be absent.
    pub(crate) shared: PathBuf,
}

impl Workspace {
    /// Asks cargo where the target folder is, so that every way to configure it is honoured.
    pub(crate) fn locate() -> Result<Self> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest.parent().context("xtask stands in no folder")?.to_path_buf();
        let mut ask = cargo_in(&root);
        ask.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]);
        let metadata: serde_json::Value = serde_json::from_str(&output(&mut ask)?)?;
        let Some(target) = metadata["target_directory"].as_str() else {
            bail!("cargo did not say where its target folder is");
        };
        let shared = std::env::var_os("UNBAKED_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
        Ok(Self { target: PathBuf::from(target), shared, root })
    }

    /// The cargo that runs this task, in the repository.
    pub(crate) fn cargo(&self) -> Command {
        cargo_in(&self.root)
    }

    /// The folder for one purpose below the target folder, made if it is not there.
    pub(crate) fn scratch(&self, name: &str) -> Result<PathBuf> {
        let folder = self.target.join("xtask").join(name);
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(folder)
    }

    /// The version of a package in `Cargo.lock`.
    pub(crate) fn locked(&self, package: &str) -> Result<String> {
        let lock = std::fs::read_to_string(self.root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
        locked_in(&lock, package).with_context(|| format!("Cargo.lock does not name {package}"))
    }
}

/// The executable that cargo made for this machine.
pub(crate) fn native_binary(workspace: &Workspace, profile: &str, name: &str) -> PathBuf {
    workspace.target.join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

fn cargo_in(root: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root);
    cargo
}

fn locked_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| **line != name);
    lines.next()?;
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::locked_in;

    #[test]
    fn a_version_is_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"ab\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"2.0.0\"\n";
        assert_eq!(locked_in(lock, "a").as_deref(), Some("2.0.0"));
        assert_eq!(locked_in(lock, "b"), None);
    }
}
