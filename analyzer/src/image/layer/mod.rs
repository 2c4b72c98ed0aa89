//! One layer, scanned: what assembly needs of it in bounded memory.

mod dpkg;
mod path;
mod scan;

pub(crate) use dpkg::Packages;
pub use scan::LayerScan;

use super::plain;
use crate::detect::Match;
use crate::mask::Masked;
use crate::place::Part;
use serde::{Deserialize, Serialize};

/// A tar that was walked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Layer {
    /// Regular files.
    pub files: u64,
    /// Files with matches, in archive order. Hard links to them are entries of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with_matches: Vec<LayerFile>,
    /// What the layer does to the paths of lower layers.
    pub paths: Paths,
    /// Names that tell an image archive from a layer (`manifest.json`, `oci-layout`, …) stand at its top.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub looks_like_archive: bool,
    /// It has no end marker. In an image its length is known; a file system by itself may have been cut off.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub open: bool,
}

/// A file of a layer with matches in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LayerFile {
    /// Masked path, without leading `/` or `./`.
    pub path: Masked,
    /// How the tar writes it.
    #[serde(default, skip_serializing_if = "Written::is_plain")]
    pub written: Written,
    /// Keyed hashes of each parent of the path, from the top (the empty path) down, and of the path itself, last.
    /// Empty for bytes behind the end.
    pub hashes: Vec<u64>,
    /// `Layer`, `LayerHeader` or `LayerAfterEnd`.
    pub part: Part,
    /// In order of offset.
    pub matches: Vec<Match>,
}

/// How a tar writes the path of a file: `tar` finds a member only by the very name it has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Written {
    /// `app/.env`.
    #[default]
    Plain,
    /// `./app/.env`.
    Dotted,
    /// With `/` or several of these before it; or it has no body of its own, as a hard link.
    Otherwise,
}

impl Written {
    /// How `path` is written.
    fn of(path: &[u8]) -> Self {
        match path.len() - plain(path).len() {
            0 => Self::Plain,
            2 if path.starts_with(b"./") => Self::Dotted,
            _ => Self::Otherwise,
        }
    }

    fn is_plain(&self) -> bool {
        *self == Self::Plain
    }
}

/// Keyed 64-bit hashes of paths, each list sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paths {
    /// Written, and no directory: hides the path and what was below it.
    pub written: Vec<u64>,
    /// Written as directories: hide a lower file of the same path.
    pub directories: Vec<u64>,
    /// Removed by `.wh.<name>`: the path and what is below it.
    pub whiteouts: Vec<u64>,
    /// Directories with `.wh..wh..opq`: what lower layers have below them.
    pub opaque: Vec<u64>,
}
