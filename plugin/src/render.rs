//! `render`: a report in any format. All formats are made by the core, so that hosts stay thin.

use crate::failure::Failure;
use crate::request;
use analyzer::{BlobReport, Report};
use serde::Deserialize;

/// The formats of `render`.
pub const FORMATS: [&str; 1] = ["json"];

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
        "json" => self::report(&report),
        _ => Err(Failure::request(format!("`format` is none of {}", FORMATS.join(", ")))),
    }
}

/// The bytes of a report: those of the command line's `--format json`.
///
/// # Errors
/// `E_INTERNAL` if it cannot be written as JSON.
pub fn report(report: &Report) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(report).map_err(|_| Failure::internal("the report cannot be written"))
}

/// The bytes of a blob's report.
///
/// # Errors
/// `E_INTERNAL` if it cannot be written as JSON.
pub fn blob(report: &BlobReport) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(report).map_err(|_| Failure::internal("the blob's report cannot be written"))
}
