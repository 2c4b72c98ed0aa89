//! The small projects with one leak each, and the clean ones.

use std::fs;
use std::process::Command;

use anyhow::Result;

use super::{Figures, Product};
use crate::programs;

pub(super) fn measure(product: &Product<'_>) -> Result<Figures> {
    let script = product.workspace.shared.join("tools").join("seed_cases.py");
    let Some(python) = programs::find(&["python3"]) else {
        return Ok(Figures::Missing("python3 is not installed".to_owned()));
    };
    if !script.is_file() {
        return Ok(Figures::Missing("tools/seed_cases.py is not in the shared folder".to_owned()));
    }
    let cases = product.workspace.scratch("seed-cases")?;
    fs::remove_dir_all(&cases)?;
    // It ends non-zero unless every place is found, so its words are what counts.
    let result = Command::new(python).arg(script).arg(&cases).arg("--bin").arg(&product.binary).output()?;
    let mut text = String::from_utf8_lossy(&result.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&result.stderr));
    Ok(Figures::Measured(format!(
        "`seed_cases.py`, with fresh random credentials:\n\n```\n{}\n```\n",
        text.trim_end()
    )))
}
