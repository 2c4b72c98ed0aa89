//! Archives from real builders, full of planted secrets.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{Figures, Product};
use crate::command::run;
use crate::programs;

/// The stages of `make-images.sh` whose formats are read so far.
const STAGES: [&str; 5] = ["setup", "gen", "docker20", "docker26", "expect"];

/// The folder of real images: the one that was given, or the one that an earlier run made.
pub(super) fn folder(product: &Product<'_>) -> Option<PathBuf> {
    let made = product.workspace.target.join("xtask").join("images");
    product.images.clone().into_iter().chain([made]).find(|folder| folder.join("expected.json").is_file())
}

pub(super) fn measure(product: &Product<'_>) -> Result<Figures> {
    let tools = product.workspace.shared.join("tools");
    let score = tools.join("score_images.py");
    let Some(python) = programs::find(&["python3"]) else {
        return Ok(Figures::Missing("python3 is not installed".to_owned()));
    };
    if !score.is_file() {
        return Ok(Figures::Missing("tools/score_images.py is not in the shared folder".to_owned()));
    }
    let images = match folder(product) {
        Some(images) => images,
        None if !programs::is_root() => {
            return Ok(Figures::Missing(
                "making real images needs root; --images takes a folder of them".to_owned(),
            ));
        }
        None => make(product, &tools)?,
    };
    let result = Command::new(python).arg(score).arg(images).arg("--bin").arg(&product.binary).output()?;
    let mut text = String::from_utf8_lossy(&result.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&result.stderr));
    Ok(Figures::Measured(format!(
        "Archives made by `make-images.sh` ({}), scored by `score_images.py`:\n\n```\n{}\n```\n",
        STAGES.join(" "),
        text.trim_end()
    )))
}

fn make(product: &Product<'_>, tools: &Path) -> Result<PathBuf> {
    let images = product.workspace.scratch("images")?;
    eprintln!("xtask: making real images; this takes a while");
    run(
        Command::new("bash").arg(tools.join("make-images.sh")).arg(&images).args(STAGES),
        "`make-images.sh`",
    )?;
    folder(product).context("make-images.sh wrote no expected.json")
}
