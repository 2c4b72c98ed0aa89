//! What was given: inputs, the images in them, their layers.

use crate::mask::Masked;
use serde::{Deserialize, Serialize};

/// One input of the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// Display name; a second equal name gets `#2`.
    pub name: Masked,
    /// What it turned out to be.
    pub kind: InputKind,
    /// The images of an archive or layout.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<Image>,
}

/// What an input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InputKind {
    /// One text or binary file.
    Text,
    /// A Dockerfile given by itself.
    Dockerfile,
    /// A compose file given by itself.
    Compose,
    /// A folder of files.
    Folder,
    /// A tar with images (`docker save`, OCI archive), or with a bare root file system (`docker export`).
    ImageArchive,
    /// A folder in OCI image layout.
    OciLayout,
}

/// One image of an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// First tag, else the manifest's digest, else the config's name.
    pub name: Masked,
    /// `os/architecture[/variant]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Masked>,
    /// Digest of the manifest, as claimed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manifest_digest: Option<Masked>,
    /// Member name of the config.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<Masked>,
    /// The config's history.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<HistoryEntry>,
    /// Layers from the bottom up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub layers: Vec<LayerInfo>,
}

/// One entry of an image's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryEntry {
    /// The instruction as the builder wrote it, masked.
    pub created_by: Masked,
    /// The layer it made; none for an empty entry or where the counts do not fit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layer: Option<u32>,
}

/// One layer of an image.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayerInfo {
    /// From 0 in manifest order.
    pub index: u32,
    /// Member name of the blob.
    pub blob: Masked,
    /// As claimed in the config.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diff_id: Option<Masked>,
    /// How the blob is compressed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compression: Option<Compression>,
    /// Bytes of the stored blob.
    pub size: u64,
    /// Regular files in it.
    pub files: u64,
}

/// A compression of a blob, told by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Compression {
    /// RFC 1952.
    Gzip,
    /// RFC 8878.
    Zstd,
    /// bzip2.
    Bzip2,
    /// xz.
    Xz,
}
