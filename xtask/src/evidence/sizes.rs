//! How much is downloaded, and how long the first answer takes.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::{Figures, Product, bytes, seconds};
use crate::command::output;
use crate::packed::Packed;

pub(super) fn measure(product: &Product<'_>) -> Result<Figures> {
    let mut table = "| what | size | gzip | brotli |\n|---|---|---|---|\n".to_owned();
    let mut row = |what: &str, path: &Path| -> Result<()> {
        let Packed { plain, gzip, brotli } = Packed::of(path)?;
        table.push_str(&format!("| {what} | {} | {} | {} |\n", bytes(plain), bytes(gzip), bytes(brotli)));
        Ok(())
    };
    row("the page's program (`page_bg.wasm`)", &product.site.join("page_bg.wasm"))?;
    row("the worker with the core (`worker_bg.wasm`)", &product.site.join("worker_bg.wasm"))?;
    row("the plugin (`unbaked.plugin.wasm`)", &product.plugin)?;
    row("the command line (`unbaked`)", &product.binary)?;
    table.push_str("\n| what | time |\n|---|---|\n");
    table.push_str(&format!("| `unbaked --version`, median of 9 | {} |\n", milliseconds(version(product)?)));
    table.push_str(&format!(
        "| the page is built again with nothing changed | {} |\n",
        seconds(product.unchanged)
    ));
    Ok(Figures::Measured(table))
}

fn version(product: &Product<'_>) -> Result<Duration> {
    let mut times = Vec::new();
    for _ in 0..9 {
        let start = Instant::now();
        output(Command::new(&product.binary).arg("--version"))?;
        times.push(start.elapsed());
    }
    times.sort();
    Ok(times[times.len() / 2])
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}
