//! `cargo xtask dist`: the page as static files that any web server can host, as a zip, and the plugin.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::checks::lints::Lints;
use crate::page::{self, Profile};
use crate::plugin;
use crate::toolchain::WASI;
use crate::workspace::Workspace;

/// The page as one file, offered by the page itself.
pub(crate) const ZIP: &str = "unbaked-page.zip";
const PLUGIN: &str = "unbaked.plugin.wasm";

/// Writes `dist/`.
pub(crate) fn dist(workspace: &Workspace) -> Result<()> {
    let site = workspace.root.join("dist");
    page::build(workspace, Profile::Release, &Lints::none(), &site)?;
    pack(&site)?;
    let wasm = plugin::build(workspace, WASI, Profile::Release, &Lints::none())?;
    fs::copy(&wasm, site.join(PLUGIN)).with_context(|| format!("cannot copy {}", wasm.display()))?;
    let mut files = Vec::new();
    list(&site, "", &mut files)?;
    for name in files {
        println!("dist/{name}  {} bytes", fs::metadata(site.join(&name))?.len());
    }
    Ok(())
}

/// Packs the files of the page into a zip among them. The same files give the same bytes: no times, sorted names.
pub(crate) fn pack(site: &Path) -> Result<()> {
    let mut files = Vec::new();
    list(site, "", &mut files)?;
    files.retain(|name| name != ZIP);
    let path = site.join(ZIP);
    let mut zip =
        ZipWriter::new(File::create(&path).with_context(|| format!("cannot write {}", path.display()))?);
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).unix_permissions(0o644);
    for name in files {
        zip.start_file(format!("unbaked/{name}"), options)?;
        zip.write_all(&fs::read(site.join(&name))?)?;
    }
    zip.finish()?;
    Ok(())
}

/// The files below a folder by their names from it, sorted.
fn list(root: &Path, below: &str, names: &mut Vec<String>) -> Result<()> {
    let mut entries = fs::read_dir(root.join(below))?.collect::<std::io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let name = if below.is_empty() { name } else { format!("{below}/{name}") };
        if entry.file_type()?.is_dir() {
            list(root, &name, names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}
