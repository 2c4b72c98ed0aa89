//! What the compiler itself must bring: wasm targets, clippy.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command::{output, run};

/// The target of the page.
pub(crate) const BROWSER: &str = "wasm32-unknown-unknown";
/// The target of the plugin, where the host gives it files.
pub(crate) const WASI: &str = "wasm32-wasip1";

/// Adds the targets that are not installed. `rust-toolchain.toml` names them too, but rustup may be told to install
/// nothing by itself.
pub(crate) fn ensure_targets(targets: &[&str]) -> Result<()> {
    let libraries = sysroot()?.join("lib").join("rustlib");
    for target in targets {
        if !libraries.join(target).join("lib").is_dir() {
            eprintln!("xtask: adding the {target} target to the toolchain");
            rustup(&["target", "add", target]).with_context(|| {
                format!("the {target} target is missing and could not be added; please add it to your Rust toolchain")
            })?;
        }
    }
    Ok(())
}

/// The compiler with clippy's lints, for cargo to build with; and rustfmt, which comes the same way.
pub(crate) fn ensure_clippy() -> Result<PathBuf> {
    let programs = sysroot()?.join("bin");
    let program = |name: &str| programs.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let driver = program("clippy-driver");
    if !driver.is_file() || !program("rustfmt").is_file() {
        eprintln!("xtask: adding clippy and rustfmt to the toolchain");
        rustup(&["component", "add", "clippy", "rustfmt"]).context(
            "clippy or rustfmt is missing and could not be added; please add them to your Rust toolchain",
        )?;
    }
    if !driver.is_file() {
        bail!("clippy-driver is not beside the compiler, in {}", programs.display());
    }
    Ok(driver)
}

fn sysroot() -> Result<PathBuf> {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    Ok(PathBuf::from(output(rustc.args(["--print", "sysroot"]))?.trim()))
}

fn rustup(words: &[&str]) -> Result<()> {
    let mut rustup = Command::new("rustup");
    rustup.args(words);
    // The toolchain that runs this task, whatever the default is.
    if let Some(toolchain) = std::env::var_os("RUSTUP_TOOLCHAIN") {
        rustup.arg("--toolchain").arg(toolchain);
    }
    run(&mut rustup, "rustup")
}
