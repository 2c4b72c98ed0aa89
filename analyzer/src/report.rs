//! The report: one type, serialised once (DESIGN §5). Additive within `schema_version` 1; empty fields are left out.

mod finding;
mod input;
mod key;

pub use self::finding::{
    Class, Confidence, Edit, Exposure, ExposureKind, Finding, Fix, Rotate, Secret, Severity, Silent,
    Suppressed, Validity,
};
pub use self::input::{Compression, HistoryEntry, Image, Input, InputKind, LayerInfo};
pub use self::key::{Algorithm, Fingerprint, PrivateKey};

use crate::mask::Masked;
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
