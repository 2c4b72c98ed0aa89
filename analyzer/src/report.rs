//! The report: one type, serialised once (DESIGN §5). Additive within `schema_version` 1; empty fields are left out.

mod key;

pub use self::key::{Algorithm, Fingerprint, PrivateKey};

use crate::mask::Masked;
use crate::place::Place;
use serde::{Deserialize, Serialize};

/// The version of the report's format.
pub const SCHEMA_VERSION: &str = "1.0";

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// All that a session has to say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// [`SCHEMA_VERSION`].
    pub schema_version: String,
    /// Who wrote the report.
    pub tool: Tool,
    /// Seconds since 1970 as the caller gave them; without it nothing was judged by date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<u64>,
    /// What was read, in the order in which it was opened.
    pub inputs: Vec<Input>,
    /// Sorted by severity (worst first), input, part, layer, path, offset.
    pub findings: Vec<Finding>,
    /// Findings that a suppression took out, with its reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suppressed: Vec<Suppressed>,
    /// Values that were judged and not reported, with their class; only when asked for (`--show-silent`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub silent: Vec<Silent>,
    /// What went wrong and what was not read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<Problem>,
    /// How much was read.
    pub coverage: Coverage,
    /// Findings by severity.
    pub summary: Summary,
}

/// Name and version of the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tool {
    /// `unbaked`.
    pub name: String,
    /// Semantic version.
    pub version: String,
}

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

/// How bad a finding is. The order is the order of badness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Known examples, package-owned files, missing guards without a secret behind them.
    Low,
    /// A fair match that stays near, or a weak one that ships.
    Medium,
    /// A strong match that stays near, or a fair one that ships.
    High,
    /// A strong match that ships.
    Critical,
}

/// How sure a finding is: the strength of its match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// A weak match.
    Low,
    /// A fair match.
    Medium,
    /// A strong match.
    High,
}

/// One rule × one value (or, without a value, one rule × one name or file).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Id of the rule.
    pub rule: String,
    /// By the table of DESIGN §4.
    pub severity: Severity,
    /// From the match's strength.
    pub confidence: Confidence,
    /// What leaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// In rustc's manner: lower-case kind of sentence, no full stop, true when read alone.
    pub message: Masked,
    /// The first place in sort order.
    pub place: Place,
    /// The other places of the same value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_at: Vec<Place>,
    /// Who can read it, and with which command.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exposure: Vec<Exposure>,
    /// What to do, sentence by sentence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub help: Vec<Masked>,
    /// Edits that were checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
    /// How to revoke and replace it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rotate: Option<Rotate>,
    /// Stable name of the finding over line moves (DESIGN §5).
    pub fingerprint: String,
}

/// The credential of a finding. Never its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secret {
    /// Equal for places of one value: `s1`, `s2`, … in report order.
    pub id: String,
    /// Kind's id, e.g. `github-token`.
    pub kind: String,
    /// Provider's id; empty for generic kinds.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub provider: String,
    /// What people call it.
    pub name: String,
    /// The credential alone, masked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub masked: Option<Masked>,
    /// Class of the value.
    pub class: Class,
    /// What its own form proves.
    pub validity: Validity,
    /// What a private key says of itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<PrivateKey>,
}

/// Class of a value. One function decides it, everywhere (DESIGN §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// A value in clear.
    Literal,
    /// A variable or a call that will hold the value.
    Reference,
    /// Stands where a value goes (`changeme`, `<your key>`, `xxxx`).
    Placeholder,
    /// A path, a URL without credentials, a file name.
    Path,
    /// Public by nature: a public key, a digest, a version, a flag.
    Public,
    /// A documentation or test key that everybody has.
    KnownExample,
    /// Nothing.
    Empty,
}

/// What the form of a value proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Validity {
    /// Its checksum fits.
    ChecksumValid,
    /// Its checksum does not fit: lower confidence, never dropped.
    ChecksumInvalid,
    /// A JWT, a PEM block or a JSON key that parses.
    StructureValid,
    /// A documentation key.
    KnownExample,
    /// Nothing to check.
    Unchecked,
}

/// One way in which a value can be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exposure {
    /// Where.
    pub kind: ExposureKind,
    /// Which place it follows from: 0 is `place`, n is `also_at[n - 1]`.
    pub at: u32,
    /// The command with which anyone could read it. Never holds the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<Masked>,
}

/// Where a value can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExposureKind {
    /// Image config: ENV, labels, command.
    ImageConfig,
    /// Image history.
    ImageHistory,
    /// A layer, visible or hidden by a later one.
    ImageLayer,
    /// The builder's cache, local or exported.
    BuildCache,
    /// Provenance.
    Attestation,
    /// What the client sends to the builder.
    BuildContext,
    /// The environment of running containers.
    ContainerEnvironment,
    /// The repository, for everybody who can clone it.
    Repository,
    /// A log or a pasted transcript.
    Log,
    /// The file itself.
    File,
}

/// Edits that remove the leak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// What the edits do.
    pub title: String,
    /// Ranges and replacements, never the old text.
    pub edits: Vec<Edit>,
    /// The edited files were analysed again and are clean.
    pub verified: bool,
}

/// One edit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// Which input.
    pub input: Masked,
    /// First byte.
    pub start: u64,
    /// Byte after the last.
    pub end: u64,
    /// New text.
    pub replacement: String,
}

/// How to revoke a credential.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rotate {
    /// Where.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// How.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
}

/// A finding that a suppression took out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suppressed {
    /// Id of the rule.
    pub rule: String,
    /// Where.
    pub place: Place,
    /// Its fingerprint.
    pub fingerprint: String,
    /// Why, as the suppression says.
    pub reason: Masked,
}

/// A value that was judged and not reported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Silent {
    /// Where.
    pub place: Place,
    /// Kind's id.
    pub kind: String,
    /// Why not.
    pub class: Class,
}

/// A line about what went wrong, or what was not read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Problem {
    /// Which input.
    #[serde(default, skip_serializing_if = "Masked::is_empty")]
    pub input: Masked,
    /// Which file, member or layer path.
    #[serde(default, skip_serializing_if = "Masked::is_empty")]
    pub path: Masked,
    /// A stable word: `truncated`, `damaged`, `encrypted`, `limit`, `nested-archive`, `context-not-given`, `syntax`, …
    pub kind: String,
    /// A sentence.
    pub message: Masked,
    /// Something was not read because of it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unread: bool,
}

/// How much was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Files scanned, in layers and folders.
    pub files: u64,
    /// Decoded bytes scanned.
    pub bytes: u64,
    /// Distinct layers scanned.
    pub layers: u64,
    /// Things that were not read; each has a problem.
    pub not_read: u64,
}

/// Findings by severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Critical findings.
    pub critical: u64,
    /// High findings.
    pub high: u64,
    /// Medium findings.
    pub medium: u64,
    /// Low findings.
    pub low: u64,
}

impl Summary {
    /// The summary of `findings`.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Self {
        let mut summary = Self::default();
        for finding in findings {
            match finding.severity {
                Severity::Critical => summary.critical += 1,
                Severity::High => summary.high += 1,
                Severity::Medium => summary.medium += 1,
                Severity::Low => summary.low += 1,
            }
        }
        summary
    }
}

impl Report {
    /// The worst severity in the report.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.findings.iter().map(|finding| finding.severity).max()
    }

    /// Whether something was not read.
    #[must_use]
    pub fn is_incomplete(&self) -> bool {
        self.coverage.not_read > 0 || self.problems.iter().any(|problem| problem.unread)
    }
}
