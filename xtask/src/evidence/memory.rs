//! Peak memory and speed on an image whose size must not matter.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::{Figures, Product, archive, seconds};

struct Measured {
    /// Kibibytes.
    peak: u64,
    time: Duration,
    findings: usize,
}

pub(super) fn measure(product: &Product<'_>) -> Result<Figures> {
    if !Path::new("/proc/self/status").exists() {
        return Ok(Figures::Missing("peak memory is read from /proc, which is not here".to_owned()));
    }
    let path = product.workspace.scratch("big")?.join("big.tar");
    archive::write(&path)?;
    let result = both(product, &path);
    fs::remove_file(&path)?;
    result.map(Figures::Measured)
}

fn both(product: &Product<'_>, path: &Path) -> Result<String> {
    let scale = archive::LENGTH as f64 / 1e6;
    let mut table = "A layer with a file of 4 GiB of zeros and, behind it, one with a password.\n\n\
                     | way | peak memory | time | MB/s | findings |\n|---|---|---|---|---|\n"
        .to_owned();
    for (name, piped) in [("file", false), ("pipe", true)] {
        let it = check(&product.binary, path, piped).with_context(|| format!("from a {name}"))?;
        let speed = scale / it.time.as_secs_f64();
        let (peak, time) = (it.peak / 1024, seconds(it.time));
        table.push_str(&format!("| {name} | {peak} MiB | {time} | {speed:.0} | {} |\n", it.findings));
    }
    Ok(table)
}

fn check(binary: &Path, path: &Path, piped: bool) -> Result<Measured> {
    let mut command = Command::new(binary);
    command.args(["check", "--format", "json", "--fail-on", "none", "--no-progress"]);
    let mut feeder = None;
    if piped {
        // A real pipe, which cannot be sought in.
        let mut cat = Command::new("cat").stdin(File::open(path)?).stdout(Stdio::piped()).spawn()?;
        command.arg("-").stdin(cat.stdout.take().context("cat has no output")?);
        feeder = Some(cat);
    } else {
        command.arg(path).stdin(Stdio::null());
    }
    let start = Instant::now();
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let reader = child.stdout.take().context("the command line has no output")?;
    let report = thread::spawn(move || std::io::read_to_string(reader));
    // The kernel keeps the peak itself: only the last milliseconds can be missed.
    let mut peak = 0;
    let ended = loop {
        peak = peak.max(high_water(&status).unwrap_or(0));
        if let Some(ended) = child.try_wait()? {
            break ended;
        }
        thread::sleep(Duration::from_millis(5));
    };
    let time = start.elapsed();
    if let Some(mut feeder) = feeder {
        feeder.wait()?;
    }
    let Ok(report) = report.join() else { bail!("the report could not be read") };
    if !ended.success() {
        bail!("the command line ended with {ended}");
    }
    let report: serde_json::Value = serde_json::from_str(&report?)?;
    let findings = report["findings"].as_array().map_or(0, Vec::len);
    if findings == 0 {
        bail!("the password behind the zeros was not found, so the figures would say nothing");
    }
    Ok(Measured { peak, time, findings })
}

fn high_water(status: &str) -> Option<u64> {
    let text = fs::read_to_string(status).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}
