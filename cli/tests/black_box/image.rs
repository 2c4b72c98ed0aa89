//! Image archives, from a file and from a pipe.

use crate::project::{Project, password};
use serde_json::json;

/// What `docker save` writes, with `password` in the environment and in a file of the layer.
fn archive(password: &str) -> Vec<u8> {
    let layer = tarball(&[("app/.env", format!("DB_PASSWORD={password}\n").as_bytes())]);
    let config = json!({
        "architecture": "amd64", "os": "linux",
        "config": {"Env": [format!("DB_PASSWORD={password}")]},
        "rootfs": {"type": "layers", "diff_ids": [format!("sha256:{}", "1".repeat(64))]},
        "history": [{"created_by": "COPY . /app # buildkit"}]
    });
    let manifest =
        json!([{"Config": "config.json", "RepoTags": ["app:latest"], "Layers": ["layer/layer.tar"]}]);
    tarball(&[
        ("config.json", config.to_string().as_bytes()),
        ("layer/layer.tar", &layer),
        ("manifest.json", manifest.to_string().as_bytes()),
    ])
}

pub(crate) fn tarball(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (path, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, path, *bytes).unwrap();
    }
    builder.into_inner().unwrap()
}

#[test]
fn an_archive_tells_layer_and_environment() {
    let project = Project::new().with("app.tar", archive(&password(30)));
    let run = project.run(&["check", "app.tar", "--format", "json"]);
    assert_eq!(run.code, 1);
    let report = run.report();
    let parts: Vec<&str> =
        report["findings"].as_array().unwrap().iter().map(|f| f["place"]["part"].as_str().unwrap()).collect();
    assert!(parts.contains(&"layer") && parts.contains(&"env"), "{parts:?}");
    let text = project.run(&["check", "app.tar"]).stdout;
    assert!(text.contains(" --> app.tar: layer 0 (COPY . /app) app/.env:1:13"), "{text}");
    assert!(text.contains("1 layer read"), "{text}");
}

#[test]
fn a_pipe_reads_the_same_image() {
    let bytes = archive(&password(31));
    let project = Project::new().with("-", &bytes);
    let file = project.run(&["check", "./-", "--format", "json", "--now", "1"]);
    let pipe = project.pipe(&["check", "-", "--format", "json", "--now", "1"], &bytes);
    assert_eq!((file.code, pipe.code), (1, 1));
    assert_eq!(pipe.stdout, file.stdout);
}

#[test]
fn what_is_cut_off_is_told_and_strict_fails() {
    let bytes = archive(&password(32));
    let project = Project::new().with("app.tar", &bytes[..1800]);
    let run = project.run(&["check", "app.tar", "--fail-on", "none"]);
    assert_eq!(run.code, 0);
    assert!(run.stdout.contains("not read["), "{}", run.stdout);
    let strict = project.run(&["check", "app.tar", "--fail-on", "none", "--strict"]);
    assert_eq!(strict.code, 2);
    assert!(strict.stderr.contains("--strict"), "{strict:?}");
}
