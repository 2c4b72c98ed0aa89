//! What the page says about an archive that docker itself wrote.

use std::fs;
use std::time::Instant;

use anyhow::{Context, Result};

use super::{Figures, Product, bytes, images, seconds};
use crate::checks::rendered::compare;

/// One archive of each docker; they are among the first that `make-images.sh` writes.
const DOCKERS: [&str; 2] = ["docker20", "docker26"];

pub(super) fn measure(product: &Product<'_>) -> Result<Figures> {
    let Some(folder) = images::folder(product) else {
        return Ok(Figures::Missing("there are no real images; see above".to_owned()));
    };
    let list =
        fs::read_to_string(folder.join("archives.json")).context("the images have no archives.json")?;
    let list: serde_json::Value = serde_json::from_str(&list)?;
    let names = list.as_array().into_iter().flatten().filter_map(|archive| archive["file"].as_str());
    let mut files = Vec::new();
    for docker in DOCKERS {
        let real = names.clone().map(|name| folder.join(name)).find(|path| {
            path.is_file()
                && path.strip_prefix(&folder).is_ok_and(|name| name.to_string_lossy().contains(docker))
        });
        files.extend(real);
    }
    if files.is_empty() {
        return Ok(Figures::Missing("no archive of docker is among the images".to_owned()));
    }
    let start = Instant::now();
    compare(product.workspace, &product.site, &product.binary, &files)?;
    let mut text =
        "In headless Chromium the page exports, byte for byte, what the command line prints, and no request \
                    is made after the seal:\n\n"
            .to_owned();
    for file in &files {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        text.push_str(&format!("- `{name}`, {}\n", bytes(fs::metadata(file)?.len())));
    }
    text.push_str(&format!("\nThe whole end-to-end test with these took {}.\n", seconds(start.elapsed())));
    Ok(Figures::Measured(text))
}
