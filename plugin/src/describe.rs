//! `describe`: what this plugin is and takes.

use crate::failure::Failure;
use crate::render::FORMATS;
use crate::request::API;
use analyzer::detect::Engine;
use analyzer::rules;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// The answer of `describe`.
#[derive(Debug, Serialize)]
struct Description {
    name: &'static str,
    version: &'static str,
    api: u64,
    rules: Rules,
    sources: &'static [&'static str],
    kinds: [&'static str; 3],
    formats: [&'static str; 3],
}

/// Equal digests find the same: rules, their pages and kinds of credentials are the same.
#[derive(Debug, Serialize)]
struct Rules {
    count: usize,
    digest: String,
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
        rules: rules(),
        sources: if paths { &SOURCES } else { &SOURCES[..2] },
        kinds: ["archive", "text", "layer"],
        formats: FORMATS,
    };
    serde_json::to_vec(&description).map_err(|_| Failure::internal("the description cannot be written"))
}

fn rules() -> Rules {
    let version = env!("CARGO_PKG_VERSION");
    let rules = rules::all().flat_map(|rule| [rule.id, rule.page]);
    let engine = Engine::builtin();
    let kinds = engine.kinds().iter().map(|kind| kind.id);
    let mut digest = Sha256::new();
    for text in [version].into_iter().chain(rules).chain(kinds) {
        digest.update((text.len() as u64).to_le_bytes());
        digest.update(text);
    }
    let digest: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Rules { count: rules::all().count(), digest: format!("sha256:{digest}") }
}
