//! What bounds memory and work. The input never does (DESIGN, invariants).

use serde::{Deserialize, Serialize};

/// Named bounds. Each is counted where the bytes are; whatever a bound cuts off is reported as a problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Limits {
    /// Bytes of one text that is held whole because its reader needs random access (PEM, JSON documents).
    pub whole_file: u64,
    /// Bytes of one control file (Dockerfile, compose file, ignore file, script).
    pub control_file: u64,
    /// Bytes of all control files of a session together.
    pub control_total: u64,
    /// Decoded bytes of one blob: what a compressed layer may expand to.
    pub blob_bytes: u64,
    /// Entries of one archive.
    pub entries: u64,
    /// Matches kept for one blob.
    pub matches: u64,
    /// Findings in one report.
    pub findings: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            whole_file: 32 << 20,
            control_file: 1 << 20,
            control_total: 64 << 20,
            blob_bytes: 256 << 30,
            entries: 2_000_000,
            matches: 10_000,
            findings: 10_000,
        }
    }
}

impl Limits {
    /// Sets one limit by the name it has in `unbaked.toml` and on the command line.
    ///
    /// # Errors
    /// A sentence that lists the names, if there is no limit of that name.
    pub fn set(&mut self, name: &str, value: u64) -> Result<(), String> {
        let slot = match name {
            "whole-file" => &mut self.whole_file,
            "control-file" => &mut self.control_file,
            "control-total" => &mut self.control_total,
            "blob-bytes" => &mut self.blob_bytes,
            "entries" => &mut self.entries,
            "matches" => &mut self.matches,
            "findings" => &mut self.findings,
            _ => {
                return Err(format!(
                    "there is no limit `{name}`; the limits are whole-file, control-file, control-total, \
                     blob-bytes, entries, matches and findings"
                ));
            }
        };
        *slot = value;
        Ok(())
    }
}
