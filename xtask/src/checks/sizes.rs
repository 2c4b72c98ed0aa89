//! What is downloaded stays small.

use anyhow::{Result, bail};

use super::Bench;
use crate::packed::Packed;
use crate::page::{self, Profile};
use crate::plugin;
use crate::toolchain::WASI;

/// The plugin, and the plugin packed by gzip, in bytes: 2 MB and 700 kB are the most that was asked for.
const PLUGIN: [u64; 2] = [1_810_000, 690_000];
/// The worker with the core, packed by brotli, in bytes. The aim is 350 kB.
const WORKER: u64 = 467_000;
/// The page's program, packed by brotli, in bytes. It holds no engine and no rules.
const PAGE: u64 = 131_000;

pub(super) fn tests(bench: &Bench<'_>) -> Result<()> {
    let workspace = bench.workspace;
    let site = workspace.scratch("site-for-sizes")?;
    page::build(workspace, Profile::Release, &bench.lints, &site)?;
    let worker = Packed::of(&site.join("worker_bg.wasm"))?;
    let page = Packed::of(&site.join("page_bg.wasm"))?;
    let plugin = Packed::of(&plugin::build(workspace, WASI, Profile::Release, &bench.lints)?)?;
    let within = [
        within("the worker, packed by brotli", worker.brotli, WORKER),
        within("the page's program, packed by brotli", page.brotli, PAGE),
        within("the plugin", plugin.plain, PLUGIN[0]),
        within("the plugin, packed by gzip", plugin.gzip, PLUGIN[1]),
    ];
    if within.contains(&false) {
        bail!(
            "what is downloaded has grown: look for what is compiled into it, or for kinds that tell nothing"
        );
    }
    Ok(())
}

fn within(what: &str, bytes: u64, most: u64) -> bool {
    let fits = bytes <= most;
    println!("{} {what}: {bytes} bytes, at most {most}", if fits { "ok  " } else { "FAIL" });
    fits
}
