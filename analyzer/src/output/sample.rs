//! Reports for the tests of the renderers. A `Masked` can be made by the gate or read, so they are read.

use crate::report::Report;
use serde_json::{Value, json};

/// The report of an input without anything in it.
pub(super) fn empty() -> Report {
    read(json!({
        "schema_version": "1.0", "tool": {"name": "unbaked", "version": "0.1.0"},
        "inputs": [{"name": "Dockerfile", "kind": "dockerfile"}], "findings": [],
        "coverage": {"files": 1, "bytes": 10, "layers": 0, "not_read": 0},
        "summary": {"critical": 0, "high": 0, "medium": 0, "low": 0}
    }))
}

/// A report with a finding in a layer, one in an image's environment and one in a Dockerfile.
pub(super) fn report() -> Report {
    let token = format!("ghp_{}", "*".repeat(36));
    read(json!({
        "schema_version": "1.0", "tool": {"name": "unbaked", "version": "0.1.0"}, "now": 1_790_000_000,
        "inputs": [
            {"name": "app.tar", "kind": "image-archive", "images": [{"name": "app:latest"}]},
            {"name": "Dockerfile", "kind": "dockerfile"}
        ],
        "findings": [layer(&token), environment(), dockerfile(&token)],
        "problems": [
            {"input": "app.tar", "path": "blobs/sha256/aa", "kind": "truncated",
             "message": "the layer ends in the middle of a file", "unread": true},
            {"input": "Dockerfile", "kind": "syntax", "message": "line 9 is no instruction"}
        ],
        "coverage": {"files": 4102, "bytes": 99, "layers": 7, "not_read": 1},
        "summary": {"critical": 1, "high": 1, "medium": 1, "low": 0}
    }))
}

fn layer(token: &str) -> Value {
    json!({
        "rule": "secret-in-layer", "severity": "critical", "confidence": "high",
        "secret": {"id": "s1", "kind": "github-token", "provider": "github", "name": "GitHub token",
                   "masked": token, "class": "literal", "validity": "checksum-valid"},
        "message": "GitHub token in a layer",
        "place": {"input": "app.tar", "part": "layer", "image": "app:latest", "layer": 2,
                  "path": "app/backup.tar.gz", "inside": ["site/.env"], "line": 4, "column": 14,
                  "end_line": 4, "end_column": 54, "encoding": ["base64"], "state": "deleted",
                  "hidden_by_layer": 4, "created_by": "COPY . /app # buildkit",
                  "instruction": {"input": "Dockerfile", "line": 7}},
        "also_at": (1..=7).map(|line| json!({"input": "a.env", "part": "text", "line": line, "column": 1}))
            .collect::<Vec<_>>(),
        "exposure": [{"kind": "image-layer", "at": 0, "proof": "docker save app:latest | tar -xO"},
                     {"kind": "image-layer", "at": 1}],
        "help": ["keep the file out of the build context"],
        "rotate": {"url": "https://github.com/settings/tokens"}, "fingerprint": "f1"
    })
}

fn environment() -> Value {
    json!({
        "rule": "secret-in-image-env", "severity": "high", "confidence": "medium",
        "message": "password in the environment of the image",
        "place": {"input": "app.tar", "part": "env", "image": "app:latest", "name": "DB_PASSWORD",
                  "pointer": "/config/Env/1"},
        "fingerprint": "f2"
    })
}

fn dockerfile(token: &str) -> Value {
    json!({
        "rule": "secret-in-env", "severity": "medium", "confidence": "low",
        "secret": {"id": "s1", "kind": "github-token", "name": "GitHub token", "masked": token,
                   "class": "literal", "validity": "unchecked"},
        "message": "GitHub token in `ENV GH_TOKEN`",
        "place": {"input": "Dockerfile", "part": "text", "line": 4, "column": 14, "end_line": 4,
                  "end_column": 54, "snippet": format!("ENV GH_TOKEN={token}")},
        "fingerprint": "f3"
    })
}

fn read(value: Value) -> Report {
    serde_json::from_value(value).expect("a report")
}
