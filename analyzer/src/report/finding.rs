//! What was found: the leak, its credential, who can read it, and what to do.

use super::PrivateKey;
use crate::mask::Masked;
use crate::place::Place;
use serde::{Deserialize, Serialize};

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
