//! What cargo checks alone.

use std::path::PathBuf;

use anyhow::Result;

use super::Bench;
use crate::command::run;
use crate::toolchain::{self, BROWSER, WASI};
use crate::train;
use crate::workspace::native_binary;

/// The packages that run on this machine. They are always built together: another selection would mean other features
/// of their dependencies, and so another build.
pub(crate) const NATIVE: [&str; 6] = ["--package", "analyzer", "--package", "unbaked", "--package", "plugin"];
/// xtask has many dependencies of its own and is built apart.
const XTASK: [&str; 4] = ["--package", "xtask", "--features", "wasm-test-runner"];

pub(super) fn fmt(bench: &Bench<'_>) -> Result<()> {
    toolchain::ensure_clippy()?;
    run(bench.workspace.cargo().args(["fmt", "--all", "--", "--check"]), "`cargo fmt --all -- --check`")
}

/// Builds everything with clippy as the compiler; the other parts use what is built here.
pub(super) fn clippy(bench: &Bench<'_>) -> Result<()> {
    toolchain::ensure_targets(&[BROWSER, WASI])?;
    let builds: [(&str, Vec<&str>); 5] = [
        ("core, command line and plugin", [&["test", "--no-run", "--all-targets"], &NATIVE[..]].concat()),
        ("xtask", [&["test", "--no-run", "--all-targets"], &XTASK[..]].concat()),
        ("the page", vec!["build", "--package", "web", "--lib", "--bins", "--tests", "--target", BROWSER]),
        ("the plugin with WASI", vec!["build", "--package", "plugin", "--target", WASI]),
        ("the plugin without WASI", vec!["build", "--package", "plugin", "--target", BROWSER]),
    ];
    for (what, words) in builds {
        let mut cargo = bench.workspace.cargo();
        run(bench.lints.apply(cargo.args(words)), &format!("clippy on {what}"))?;
    }
    Ok(())
}

pub(super) fn tests(bench: &Bench<'_>) -> Result<()> {
    train::run(bench.workspace, &train::Options::Check, &bench.lints)?;
    let mut cargo = bench.workspace.cargo();
    cargo.arg("test").args(NATIVE).env("UNBAKED_SHARED", &bench.workspace.shared);
    run(bench.lints.apply(&mut cargo), "`cargo test` of core, command line and plugin")?;
    let mut cargo = bench.workspace.cargo();
    run(bench.lints.apply(cargo.arg("test").args(XTASK)), "`cargo test` of xtask")
}

/// The command line as a program, for the tests that compare with it.
pub(super) fn command_line(bench: &Bench<'_>) -> Result<PathBuf> {
    let mut cargo = bench.workspace.cargo();
    run(bench.lints.apply(cargo.arg("build").args(NATIVE)), "building the command line")?;
    Ok(native_binary(bench.workspace, "debug", "unbaked"))
}

/// The program that runs wasm tests in a browser.
pub(super) fn wasm_test_runner(bench: &Bench<'_>) -> Result<PathBuf> {
    let mut cargo = bench.workspace.cargo();
    cargo.arg("build").args(XTASK).args(["--bin", "wasm-test-runner"]);
    run(bench.lints.apply(&mut cargo), "building the runner of wasm tests")?;
    Ok(native_binary(bench.workspace, "debug", "wasm-test-runner"))
}
