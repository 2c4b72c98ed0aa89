//! How large a file is, as it is and packed.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::command::output;

/// Brotli as servers use it for files that never change. Node has it, and every check of the plugin needs Node anyway.
const BROTLI: &str = "const zlib = require('zlib'), fs = require('fs'); \
     console.log(zlib.brotliCompressSync(fs.readFileSync(process.argv[1])).length)";

/// Bytes of a file.
pub(crate) struct Packed {
    pub(crate) plain: u64,
    pub(crate) gzip: u64,
    pub(crate) brotli: u64,
}

impl Packed {
    /// Measures one.
    pub(crate) fn of(path: &Path) -> Result<Self> {
        let content = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut packed = GzEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&content)?;
        let brotli = output(Command::new("node").args(["-e", BROTLI]).arg(path))?;
        Ok(Self {
            plain: content.len() as u64,
            gzip: packed.finish()?.len() as u64,
            brotli: brotli.trim().parse().context("node told no size")?,
        })
    }
}
