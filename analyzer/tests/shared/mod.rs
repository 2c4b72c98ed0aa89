//! The labelled data beside the repository: used where it is there, never copied.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::PathBuf;

/// The bytes of a file of the shared folder; without it a line says that the test was left out.
pub(crate) fn file(path: &str) -> Option<Vec<u8>> {
    let root = std::env::var_os("UNBAKED_SHARED")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")), PathBuf::from);
    let bytes = std::fs::read(root.join(path)).ok();
    if bytes.is_none() {
        println!("left out: there is no {path} in the shared folder (UNBAKED_SHARED, else ../shared)");
    }
    bytes
}

/// The members of a gzipped archive of the shared folder whose paths `wanted` takes.
pub(crate) fn members(path: &str, wanted: impl Fn(&str) -> bool) -> Option<BTreeMap<String, Vec<u8>>> {
    let bytes = file(path)?;
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(bytes.as_slice()));
    let mut members = BTreeMap::new();
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if wanted(&path) {
            let mut text = Vec::new();
            entry.read_to_end(&mut text).unwrap();
            members.insert(path, text);
        }
    }
    Some(members)
}

/// The rows of a member of the expected results.
pub(crate) fn expected(name: &str) -> Option<Vec<serde_json::Value>> {
    let members = members("cases/corpus-expected-dev.tar.gz", |path| path.ends_with(name))?;
    let text = members.into_values().next().unwrap();
    Some(
        text.split(|&b| b == b'\n')
            .filter(|l| !l.is_empty())
            .map(|l| serde_json::from_slice(l).unwrap())
            .collect(),
    )
}
