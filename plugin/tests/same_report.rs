//! One image, four ways in: as a mounted file, in the request, fed in chunks, and blob by blob. One report.

#![allow(clippy::unwrap_used, reason = "a failure here is a failed test")]

use base64::Engine as _;
use plugin::feed::Feeding;
use plugin::{assemble, check};
use serde_json::{Value, json};
use std::fs;

const NOW: u64 = 1_790_000_000;

/// A GitHub token of no one: prefix, 30 characters, CRC-32 as six base-62 digits.
fn token() -> String {
    const BASE62: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let body: String = (0..30u32).map(|index| char::from(BASE62[(index * 37 + 11) as usize % 62])).collect();
    let mut rest = crc32fast::hash(body.as_bytes()) as usize;
    let mut digits = [0; 6];
    for digit in digits.iter_mut().rev() {
        *digit = BASE62[rest % 62];
        rest /= 62;
    }
    ["ghp", &format!("{body}{}", String::from_utf8_lossy(&digits))].join("_")
}

fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, content) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, *content).unwrap();
    }
    builder.into_inner().unwrap()
}

/// The members of a `docker save` archive with a token in a layer that a later one removes, and in the environment.
fn members() -> Vec<(&'static str, Vec<u8>)> {
    let token = token();
    let config = json!({
        "architecture": "amd64",
        "os": "linux",
        "config": {"Env": [format!("GITHUB_TOKEN={token}")]},
        "rootfs": {"type": "layers", "diff_ids": ["sha256:00", "sha256:01"]},
        "history": [{"created_by": "COPY . /app"}, {"created_by": "RUN rm /app/.env"}],
    });
    let manifest =
        json!([{"Config": "c.json", "RepoTags": ["app:test"], "Layers": ["a/layer.tar", "b/layer.tar"]}]);
    vec![
        ("a/layer.tar", tar(&[("app/.env", format!("GITHUB_TOKEN={token}\n").as_bytes())])),
        ("b/layer.tar", tar(&[("app/.wh..env", b"")])),
        ("c.json", config.to_string().into_bytes()),
        ("manifest.json", manifest.to_string().into_bytes()),
    ]
}

fn bytes(request: &Value) -> Vec<u8> {
    request.to_string().into_bytes()
}

fn fed(archive: &[u8], cut: usize) -> String {
    let mut feeding =
        Feeding::begin(&bytes(&json!({"now": NOW, "name": "app.tar", "kind": "archive"}))).unwrap();
    for chunk in archive.chunks(cut) {
        feeding.feed(chunk).unwrap();
    }
    String::from_utf8(feeding.finish(&bytes(&json!({"bytes": archive.len()}))).unwrap()).unwrap()
}

#[test]
fn every_way_gives_the_same_bytes() {
    let members = members();
    let archive = tar(&members.iter().map(|(name, content)| (*name, content.as_slice())).collect::<Vec<_>>());
    let encode = |content: &[u8]| base64::engine::general_purpose::STANDARD.encode(content);

    let source = json!({"file": {"path": "app.tar", "base64": encode(&archive)}});
    let report = check::check(&bytes(&json!({"now": NOW, "sources": [source]}))).unwrap();
    let report = String::from_utf8(report).unwrap();
    assert!(!report.contains(&token()), "a value in the report");
    let parsed: Value = serde_json::from_str(&report).unwrap();
    assert!(parsed["findings"].as_array().is_some_and(|findings| findings.len() >= 2), "too few findings");

    let folder = fs::canonicalize(std::env::temp_dir()).unwrap();
    let path = folder.join(format!("unbaked-plugin-same-{}.tar", std::process::id()));
    fs::write(&path, &archive).unwrap();
    let source = json!({"archive": path, "name": "app.tar"});
    let mounted = check::check(&bytes(&json!({"now": NOW, "sources": [source]})));
    fs::remove_file(&path).unwrap();
    assert_eq!(String::from_utf8(mounted.unwrap()).unwrap(), report);

    for cut in [1, 511, 513, 1 << 20] {
        assert_eq!(fed(&archive, cut), report);
    }

    let key = "5a".repeat(32);
    let blobs: Vec<Value> = members
        .iter()
        .map(|(name, content)| {
            let source = json!({"file": {"path": "blob", "base64": encode(content)}});
            let blob = check::check_layer(&bytes(&json!({"link_key": key, "source": source}))).unwrap();
            let blob = String::from_utf8(blob).unwrap();
            assert!(!blob.contains(&token()), "a value in a blob report");
            json!({"name": name, "report": serde_json::from_str::<Value>(&blob).unwrap()})
        })
        .collect();
    let request = json!({"now": NOW, "link_key": key, "name": "app.tar", "members": blobs});
    assert_eq!(String::from_utf8(assemble::assemble(&bytes(&request)).unwrap()).unwrap(), report);
}

#[test]
fn what_did_not_arrive_is_a_limit() {
    let begin = || Feeding::begin(&bytes(&json!({"name": "a", "kind": "text"}))).unwrap();
    assert!(begin().feed(b"").unwrap_err().to_string().starts_with("E_LIMIT: "));
    let mut feeding = begin();
    feeding.feed(b"12345").unwrap();
    assert_eq!(feeding.fed(), b"{\"bytes\":5}");
    assert!(feeding.finish(b"{\"bytes\": 6}").unwrap_err().to_string().starts_with("E_LIMIT: "));
}
