//! `render`: a report in any format. All formats are made by the core, so that hosts stay thin.

use crate::failure::Failure;
use crate::request;
use analyzer::output::{self, Style};
use analyzer::{BlobReport, Report};
use serde::Deserialize;

/// The formats of `render`.
pub const FORMATS: [&str; 3] = ["json", "sarif", "text"];

/// The fields of `render`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Render {
    report: Report,
    format: String,
}

/// A report in another format.
///
/// # Errors
/// `E_REQUEST` for something that is no report, or an unknown format.
pub fn render(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let (_, Render { report, format }) = request::read(bytes)?;
    match format.as_str() {
        "json" => Ok(output::json(&report).into_bytes()),
        "sarif" => Ok(output::sarif(&report).into_bytes()),
        "text" => Ok(output::text(&report, Style::default()).into_bytes()),
        _ => Err(Failure::request(format!("`format` is none of {}", FORMATS.join(", ")))),
    }
}

/// The bytes of a report: those of the command line's `--format json`.
#[must_use]
pub fn report(report: &Report) -> Vec<u8> {
    output::json(report).into_bytes()
}

/// The bytes of a blob's report.
///
/// # Errors
/// `E_INTERNAL` if it cannot be written as JSON.
pub fn blob(report: &BlobReport) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(report).map_err(|_| Failure::internal("the blob's report cannot be written"))
}
