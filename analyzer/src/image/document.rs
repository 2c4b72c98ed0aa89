//! JSON documents of an image: what assembly needs of them, masked, and the matches in them.

use crate::detect::Match;
use crate::mask::Masked;
use serde::{Deserialize, Serialize};

/// One JSON document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What it is, by its shape.
    pub shape: Shape,
    /// In document order; each has `at`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matches: Vec<Match>,
    /// `sha256:…` of the blob, computed (documents are small): tells which descriptor means it under a free name.
    pub digest: String,
}

/// What a document is. Names and digests have passed the gate on both sides, so they compare equal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// `manifest.json` of a docker archive.
    DockerManifest(Vec<DockerImage>),
    /// OCI index or Docker manifest list; also BuildKit's cache index.
    Index(Vec<Descriptor>),
    /// OCI or Docker schema 2 manifest.
    Manifest {
        /// The config's descriptor.
        config: Option<Descriptor>,
        /// The layers' descriptors.
        layers: Vec<Descriptor>,
    },
    /// An image config.
    Config(Config),
    /// An in-toto statement.
    Attestation,
    /// Legacy `<id>/json`.
    V1json,
    /// Anything else.
    Other,
}

/// One entry of `manifest.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DockerImage {
    /// Member name of the config.
    pub config: Masked,
    /// Tags.
    pub repo_tags: Vec<Masked>,
    /// Member names of the layers, from the bottom up.
    pub layers: Vec<Masked>,
}

/// An OCI descriptor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Descriptor {
    /// `sha256:…`.
    pub digest: Masked,
    /// Media type: a hint only.
    pub media_type: Masked,
    /// `os/architecture[/variant]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Masked>,
    /// `org.opencontainers.image.ref.name`, `io.containerd.image.name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Masked>,
    /// `vnd.docker.reference.type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference_type: Option<Masked>,
}

/// What assembly needs of a config.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Config {
    /// `os/architecture[/variant]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Masked>,
    /// `rootfs.diff_ids`.
    pub diff_ids: Vec<Masked>,
    /// `history`.
    pub history: Vec<History>,
}

/// One history entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    /// Masked.
    pub created_by: Masked,
    /// It made no layer.
    pub empty: bool,
}
