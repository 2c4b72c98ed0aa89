//! A distribution that nobody has put a secret into: nothing in it may stand at medium or above.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use serde_json::Value;

use super::{Figures, Product, bytes, seconds};
use crate::command::{output, run};

/// The release and what is installed beside its least: about a gigabyte.
const RELEASE: &str = "bookworm";
const PACKAGES: &str = "python3,nodejs,default-jre-headless,gcc,git";

pub(super) fn measure(product: &Product<'_>) -> Result<Figures> {
    if let Some(folder) = &product.debian {
        return scan(&product.binary, folder).map(Figures::Measured);
    }
    if output(Command::new("id").arg("-u")).map_or(true, |user| user.trim() != "0") {
        return Ok(Figures::Missing(
            "debootstrap needs root; `--debian FOLDER` takes one that was made before".to_owned(),
        ));
    }
    if output(Command::new("debootstrap").arg("--version")).is_err() {
        return Ok(Figures::Missing(
            "debootstrap is not installed; `--debian FOLDER` takes what it made before".to_owned(),
        ));
    }
    let folder = product.workspace.scratch("debian")?;
    let mut debootstrap = Command::new("debootstrap");
    debootstrap.args(["--variant=minbase", &format!("--include={PACKAGES}"), RELEASE]).arg(&folder);
    if let Err(error) = run(&mut debootstrap, "making a Debian") {
        return Ok(Figures::Missing(format!("debootstrap could not make one here: {error:#}")));
    }
    scan(&product.binary, &folder).map(Figures::Measured)
}

fn scan(binary: &Path, folder: &Path) -> Result<String> {
    let mut command = Command::new(binary);
    command.arg("check").arg(folder).args(["--format", "json", "--fail-on", "none", "--no-progress"]);
    let start = Instant::now();
    let report: Value = serde_json::from_str(&output(&mut command)?)?;
    let took = start.elapsed();
    let findings = report["findings"].as_array().map(Vec::as_slice).unwrap_or_default();
    let loud: Vec<&Value> = findings.iter().filter(|finding| finding["severity"] != "low").collect();
    if let Some(first) = loud.first() {
        bail!(
            "{} findings stand at medium or above, the first in {} ({})",
            loud.len(),
            first["place"]["input"],
            first["secret"]["kind"]
        );
    }
    Ok(table(&report, findings, took))
}

fn table(report: &Value, findings: &[Value], took: Duration) -> String {
    let coverage = &report["coverage"];
    let mut low: BTreeMap<[&str; 3], [usize; 2]> = BTreeMap::new();
    for finding in findings {
        let secret = &finding["secret"];
        let of = |name: &str| secret[name].as_str().unwrap_or_default();
        let counts = low.entry([of("kind"), of("class"), reason(finding)]).or_default();
        counts[0] += 1;
        counts[1] += 1 + finding["also_at"].as_array().map_or(0, Vec::len);
    }
    let mut table = format!(
        "Debian {RELEASE} by debootstrap, with {}: {} files, {} in {}. Nothing stands at medium or above. Low:\n\n\
         | kind | class | why it is low | values | places |\n|---|---|---|---|---|\n",
        PACKAGES.replace(',', ", "),
        coverage["files"],
        bytes(coverage["bytes"].as_u64().unwrap_or(0)),
        seconds(took)
    );
    for ([kind, class, reason], [values, places]) in low {
        table.push_str(&format!("| `{kind}` | {class} | {reason} | {values} | {places} |\n"));
    }
    table
}

/// Why a finding is low.
fn reason(finding: &Value) -> &str {
    let help = finding["help"].as_array().map(Vec::as_slice).unwrap_or_default();
    let said = help.iter().filter_map(Value::as_str).find_map(|line| line.strip_prefix("ranked low: "));
    let known = finding["secret"]["validity"] == "known-example";
    said.unwrap_or(if known { "everybody has it: a documentation or test value" } else { "weak" })
}
