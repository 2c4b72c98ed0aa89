//! A name for a finding that survives line moves (DESIGN §5): from rule, kind, part, path and inside, pointer without array
//! indexes, name, and an ordinal among equals. Never from another input's name, line, image, digest or value.

use crate::place::Place;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Gives fingerprints in report order; counts equals.
#[derive(Debug, Default)]
pub(super) struct Fingerprints {
    seen: BTreeMap<String, usize>,
}

impl Fingerprints {
    /// The fingerprint of a finding of `rule` and `kind` at `place`. `in_folder`: the input is a file's path below a folder.
    pub(super) fn next(&mut self, rule: &str, kind: &str, place: &Place, in_folder: bool) -> String {
        let base = base(rule, kind, place, in_folder);
        let ordinal = self.seen.entry(base.clone()).or_insert(0);
        let hash = Sha256::digest(format!("{base}\0{ordinal}").as_bytes());
        *ordinal += 1;
        hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }
}

fn base(rule: &str, kind: &str, place: &Place, in_folder: bool) -> String {
    let text =
        |masked: &Option<crate::mask::Masked>| masked.as_ref().map_or(String::new(), ToString::to_string);
    let path = if in_folder { place.input.to_string() } else { text(&place.path) };
    let inside: Vec<&str> = place.inside.iter().map(crate::mask::Masked::as_str).collect();
    let pointer: Vec<String> = text(&place.pointer)
        .split('/')
        .map(|key| if key.bytes().all(|byte| byte.is_ascii_digit()) { String::new() } else { key.to_owned() })
        .collect();
    [
        rule,
        kind,
        &format!("{:?}", place.part),
        &path,
        &inside.join("!"),
        &pointer.join("/"),
        &text(&place.name),
    ]
    .join("\0")
}
