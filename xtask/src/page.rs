//! The page as files: two wasm programs, their glue, and the assets.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::checks::lints::Lints;
use crate::command::run;
use crate::toolchain::{self, BROWSER};
use crate::workspace::Workspace;

/// How the page is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Compiles in seconds: for tests.
    Dev,
    /// What people get.
    Release,
}

impl Profile {
    /// The folder below a target's, as cargo names it.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "small",
        }
    }

    /// Tells it to a cargo that compiles for `target`.
    pub(crate) fn apply(self, cargo: &mut Command, target: &str) -> Result<()> {
        if self == Self::Release {
            cargo.args(["--profile", "small", "--config"]).arg(toolchain::without_paths(target)?);
        }
        Ok(())
    }
}

/// One wasm program of the page.
struct Program {
    name: &'static str,
    /// The page is a module; a worker made from a `blob:` URL is a classic script.
    module: bool,
}

const PROGRAMS: [Program; 2] =
    [Program { name: "page", module: true }, Program { name: "worker", module: false }];

/// Builds the page and writes all its files into `site`, which holds nothing else afterwards.
pub(crate) fn build(workspace: &Workspace, profile: Profile, lints: &Lints, site: &Path) -> Result<()> {
    toolchain::ensure_targets(&[BROWSER])?;
    same_version(workspace)?;
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--package", "web", "--bins", "--target", BROWSER]);
    profile.apply(&mut cargo, BROWSER)?;
    run(lints.apply(&mut cargo), "compiling the page")?;

    let compiled = workspace.target.join(BROWSER).join(profile.folder());
    let glue = workspace.scratch(&format!("page-{}", profile.folder()))?;
    for program in &PROGRAMS {
        bind(workspace, program, profile, &compiled.join(format!("{}.wasm", program.name)), &glue)?;
    }
    if site.exists() {
        fs::remove_dir_all(site).with_context(|| format!("cannot empty {}", site.display()))?;
    }
    copy_folder(&workspace.root.join("web").join("assets"), site)?;
    copy_folder(&glue, site)
}

/// The glue is written by a library of exactly the version that the page is compiled with, or it does not fit.
fn same_version(workspace: &Workspace) -> Result<()> {
    let (page, glue) = (workspace.locked("wasm-bindgen")?, workspace.locked("wasm-bindgen-cli-support")?);
    if page != glue {
        bail!(
            "Cargo.lock holds wasm-bindgen {page} and wasm-bindgen-cli-support {glue}: they must be equal. Set both \
             to one version in Cargo.toml"
        );
    }
    Ok(())
}

/// Writes the glue of one program, unless it was written from this very wasm file before.
fn bind(workspace: &Workspace, program: &Program, profile: Profile, wasm: &Path, glue: &Path) -> Result<()> {
    let about = fs::metadata(wasm).with_context(|| format!("cargo made no {}", wasm.display()))?;
    let changed = about.modified()?.duration_since(UNIX_EPOCH)?.as_nanos();
    let stamp = format!("{} {} {changed}", workspace.locked("wasm-bindgen")?, about.len());
    let written = workspace.scratch("stamps")?.join(format!("{}-{}", profile.folder(), program.name));
    let there = glue.join(format!("{}.js", program.name)).is_file();
    if there && fs::read_to_string(&written).is_ok_and(|known| known == stamp) {
        return Ok(());
    }
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name(program.name).typescript(false).omit_default_module_path(false);
    bindgen
        .remove_name_section(profile == Profile::Release)
        .remove_producers_section(profile == Profile::Release);
    if program.module {
        bindgen.web(true)?;
    } else {
        bindgen.no_modules(true)?;
    }
    bindgen.generate(glue).with_context(|| format!("wasm-bindgen could not read {}", wasm.display()))?;
    fs::write(&written, stamp).with_context(|| format!("cannot write {}", written.display()))
}

/// Copies a folder with everything below it.
pub(crate) fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let target: PathBuf = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target).with_context(|| format!("cannot write {}", target.display()))?;
        }
    }
    Ok(())
}
