//! `describe`: what this plugin is and takes.

use crate::failure::Failure;
use crate::render::FORMATS;
use crate::request::API;
use serde::Serialize;

/// The answer of `describe`.
#[derive(Debug, Serialize)]
struct Description {
    name: &'static str,
    version: &'static str,
    api: u64,
    sources: &'static [&'static str],
    kinds: [&'static str; 3],
    formats: [&'static str; 3],
}

const SOURCES: [&str; 5] = ["files", "file", "dir", "archive", "oci_layout"];

/// Name, version and API, the sources of `check`, the kinds of `begin`, the formats of `render`.
///
/// # Errors
/// `E_INTERNAL` if it cannot be written.
pub fn describe() -> Result<Vec<u8>, Failure> {
    // Without WASI there are no paths.
    let paths = !cfg!(all(target_family = "wasm", target_os = "unknown"));
    let description = Description {
        name: "unbaked",
        version: env!("CARGO_PKG_VERSION"),
        api: API,
        sources: if paths { &SOURCES } else { &SOURCES[..2] },
        kinds: ["archive", "text", "layer"],
        formats: FORMATS,
    };
    serde_json::to_vec(&description).map_err(|_| Failure::internal("the description cannot be written"))
}
