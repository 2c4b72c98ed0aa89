//! JSON documents of an image: what assembly needs of them, masked, and the matches in them.

mod pointer;
mod shape;
mod strings;

use crate::blob::{BlobProblem, BlobSettings, Content};
use crate::detect::{self, Match};
use crate::json::{self, Json};
use crate::mask::{Gate, Masked};
use crate::unpack::Trouble;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

const SYNTAX: Trouble = Trouble {
    kind: "syntax",
    message: "what looks like a JSON document cannot be read as one; it was searched as text",
    unread: false,
};

/// Whether a blob that begins so may be a JSON document.
pub(super) fn is_head(head: &[u8]) -> bool {
    let head = head.strip_prefix(json::MARK).unwrap_or(head);
    matches!(head.trim_ascii_start().first(), Some(b'{' | b'['))
}

/// Reads a whole document; what is none is searched as text.
pub(super) fn read(settings: &BlobSettings, bytes: &[u8]) -> (Content, Option<BlobProblem>) {
    let Some(node) = Json::parse(bytes.strip_prefix(json::MARK).unwrap_or(bytes)) else {
        return (Content::File(detect::text(settings, bytes).0), Some(SYNTAX.into()));
    };
    let form = shape::form(&node);
    let (found, values) = strings::search(settings, form, &node);
    let gate = Gate::new(&settings.engine, &values);
    let most = usize::try_from(settings.limits.matches).unwrap_or(usize::MAX);
    let dropped = found.len().saturating_sub(most) as u64;
    let matches = found.into_iter().take(most).map(|found| found.masked(&gate)).collect();
    let digest = format!("sha256:{}", hex(&Sha256::digest(bytes)));
    let document = Document { shape: shape::shape(form, &node, &gate), matches, digest };
    let problem = (dropped > 0).then(|| BlobProblem {
        path: Masked::default(),
        kind: "limit".to_owned(),
        message: Masked::concat([
            "not listed, beyond the limit `matches`: ".into(),
            dropped.into(),
            " matches of the document".into(),
        ]),
        unread: false,
    });
    (Content::Document(document), problem)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        for digit in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(u32::from(digit), 16));
        }
        text
    })
}

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
