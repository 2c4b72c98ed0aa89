//! The plugin as a file.

use std::path::PathBuf;

use anyhow::Result;

use crate::checks::lints::Lints;
use crate::command::run;
use crate::page::Profile;
use crate::toolchain;
use crate::workspace::Workspace;

/// Builds the plugin for one wasm target and says where it is.
pub(crate) fn build(workspace: &Workspace, target: &str, profile: Profile, lints: &Lints) -> Result<PathBuf> {
    toolchain::ensure_targets(&[target])?;
    let mut cargo = workspace.cargo();
    // Beside an rlib cargo makes the cdylib without LTO.
    cargo.args(["rustc", "--package", "plugin", "--lib", "--crate-type", "cdylib", "--target", target]);
    profile.apply(&mut cargo, target)?;
    if profile == Profile::Release {
        // The names of functions are a quarter of it.
        cargo.args(["--", "-C", "strip=symbols"]);
    }
    run(lints.apply(&mut cargo), &format!("compiling the plugin for {target}"))?;
    Ok(workspace.target.join(target).join(profile.folder()).join("plugin.wasm"))
}
