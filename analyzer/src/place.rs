//! Where something stands (DESIGN §5, "the report").

use crate::mask::Masked;
use serde::{Deserialize, Serialize};

/// One place. Lines and columns count from 1, columns in UTF-16 code units, ends exclusive; offset and length are bytes
/// in the decoded blob or text. Names are bytes: a byte that is no UTF-8 is `\xNN`, a backslash is doubled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Display name of the input.
    pub input: Masked,
    /// Which part of it.
    pub part: Part,
    /// Name of the image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Masked>,
    /// Layer, from 0 in manifest order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layer: Option<u32>,
    /// As claimed in the config.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diff_id: Option<Masked>,
    /// Member name in the archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blob: Option<Masked>,
    /// JSON Pointer inside the blob, or into a compose document at the place of use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pointer: Option<Masked>,
    /// File in the layer, without leading `/` or `./`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<Masked>,
    /// The way down from that file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inside: Vec<Masked>,
    /// The variable's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Masked>,
    /// First line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// First column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// Last line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_line: Option<u32>,
    /// Column after the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_column: Option<u32>,
    /// First byte.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
    /// Bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<u64>,
    /// How the value is written there, outermost first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub encoding: Vec<Encoding>,
    /// Whether the file is seen in the final image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// The layer that hides it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden_by_layer: Option<u32>,
    /// The history entry that made the layer, masked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<Masked>,
    /// The instruction that made the layer, where a Dockerfile was given too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instruction: Option<Instruction>,
    /// The masked source line, at most 200 columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippet: Option<Masked>,
}

/// A line of a Dockerfile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instruction {
    /// The Dockerfile.
    pub input: Masked,
    /// Its first line.
    pub line: u32,
}

/// Which part of an input. The order is the order in reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// A text.
    #[default]
    Text,
    /// A file in a layer.
    Layer,
    /// PAX records, xattrs.
    LayerHeader,
    /// Behind the end marker of a layer.
    LayerAfterEnd,
    /// `config.Env`.
    Env,
    /// `config.Labels`.
    Label,
    /// `config.Cmd`.
    Cmd,
    /// `config.Entrypoint`.
    Entrypoint,
    /// `config.Healthcheck`.
    Healthcheck,
    /// `config.OnBuild`.
    Onbuild,
    /// `history`.
    History,
    /// Any other text of the config.
    Config,
    /// The classic builder's `container_config`.
    #[serde(rename = "container_config")]
    ContainerConfig,
    /// Legacy per-layer JSON.
    V1json,
    /// Annotations of manifests and descriptors.
    Annotation,
    /// Provenance and other in-toto statements.
    Attestation,
    /// `data` of a descriptor.
    InlineData,
    /// A blob to which nothing refers.
    OrphanBlob,
    /// Manifests, indexes, cache configs.
    Json,
    /// The archive around the blobs.
    Outer,
}

/// Whether a later layer hides a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Seen in the final image.
    Visible,
    /// A later layer writes the same path.
    Overwritten,
    /// A later layer removes it.
    Deleted,
}

/// How a value is written at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// RFC 4648, either alphabet.
    Base64,
    /// Two hex digits for each byte.
    Hex,
    /// `%41`.
    Percent,
    /// `\n`, `\u0041` in a JSON string.
    Json,
    /// Quoting and backslashes of a shell or a string in source code: `\x41`.
    Shell,
    /// `&#65;`, `&quot;`.
    Html,
    /// UTF-16 little endian.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16 big endian.
    #[serde(rename = "utf-16be")]
    Utf16Be,
}
