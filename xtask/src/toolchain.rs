//! What the compiler itself must bring: wasm targets, clippy.

use std::path::{Path, PathBuf};
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

/// The folders of this machine from which a program is compiled, but for the workspace, from which paths are relative: cargo's, and
/// the toolchain's.
pub(crate) fn folders() -> Result<[PathBuf; 2]> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home =
        home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).context("there is no home folder")?;
    Ok([home, sysroot()?])
}

/// The setting of cargo by which a program for `target` does not name these folders: the same sources give the same bytes
/// everywhere, and nobody reads in what is published who built it.
pub(crate) fn without_paths(target: &str) -> Result<String> {
    let [home, toolchain] = folders()?;
    let version = output(rustc().args(["--version", "--verbose"]))?;
    let hash = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or_default();
    let remap = |from: &Path, to: &str| format!("'--remap-path-prefix={}={to}'", from.display());
    // The library as the compiler names it where its sources are not installed.
    let library =
        remap(&toolchain.join("lib").join("rustlib").join("src").join("rust"), &format!("/rustc/{hash}"));
    Ok(format!(
        "target.{target}.rustflags=[{}, {library}]",
        remap(&home.join("registry").join("src"), "/cargo")
    ))
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
    Ok(PathBuf::from(output(rustc().args(["--print", "sysroot"]))?.trim()))
}

fn rustc() -> Command {
    Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
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
