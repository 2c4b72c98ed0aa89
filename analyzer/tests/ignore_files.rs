//! Ignore files against the real code: moby's own tables, real files, and git itself.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::disallowed_macros,
    clippy::unwrap_used,
    dead_code
)]

mod shared;

use analyzer::context::{DockerIgnore, GitIgnore};
use serde_json::Value;
use std::process::{Command, Stdio};

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The pattern list as the file has it, `!` included.
fn written(ignore: &DockerIgnore) -> Vec<String> {
    ignore
        .patterns()
        .iter()
        .map(|p| format!("{}{}", if p.exclusion { "!" } else { "" }, String::from_utf8_lossy(&p.text)))
        .collect()
}

#[test]
fn matches_as_moby_does() {
    let Some(bytes) = shared::file("cases/dockerignore-vectors.json") else { return };
    let vectors: Value = serde_json::from_slice(&bytes).unwrap();
    let mut cases = 0;
    for table in ["match_official_single", "match_official_multi", "match_official_filepath"] {
        for case in vectors[table].as_array().unwrap() {
            let patterns = strings(&case["patterns"]);
            let ignore = DockerIgnore::of_patterns(patterns.iter().map(|pattern| pattern.as_bytes()));
            let path = case["path"].as_str().unwrap();
            assert_eq!(ignore.excluded(path.as_bytes()), case["excluded"] == true, "{patterns:?} {path}");
            assert_eq!(!ignore.problems().is_empty(), case["error"] == true, "{patterns:?}");
            cases += 1;
        }
    }
    assert_eq!(cases, 126);
    let file = &vectors["ignorefile_official"];
    let read = DockerIgnore::parse(file["text"].as_str().unwrap().as_bytes());
    assert_eq!(written(&read), strings(&file["patterns"]));
    for probe in vectors["probes"].as_array().unwrap() {
        let ignore = DockerIgnore::parse(probe["ignore"].as_str().unwrap().as_bytes());
        assert_eq!(written(&ignore), strings(&probe["patterns"]), "{}", probe["id"]);
        assert_eq!(!ignore.problems().is_empty(), probe["error"].is_string(), "{}", probe["id"]);
        for (path, excluded) in probe["excluded"].as_object().into_iter().flatten() {
            assert_eq!(ignore.excluded(path.as_bytes()), *excluded == true, "{} {path}", probe["id"]);
        }
    }
}

#[test]
fn reads_real_files_as_moby_does() {
    let Some(rows) = shared::expected("dockerignore.jsonl") else { return };
    let Some(files) = shared::members("cases/corpus-dev.tar.gz", |path| path.contains("dockerignore")) else {
        return;
    };
    for row in &rows {
        let id = row["id"].as_str().unwrap();
        let ignore = DockerIgnore::parse(&files[id]);
        assert_eq!(written(&ignore), strings(&row["patterns"]), "{id}");
        for (path, excluded) in row["excluded"].as_object().into_iter().flatten() {
            assert_eq!(ignore.excluded(path.as_bytes()), *excluded == true, "{id} {path}");
        }
    }
    assert!(rows.len() > 50);
}

const PATTERNS: &[&str] = &[
    ".env",
    "/.env",
    "*.pem",
    "a/",
    "a/b",
    "/a/b/",
    "**/b",
    "a/**",
    "a/**/c",
    "a**",
    "a*/c",
    "*",
    "!a",
    "!.env",
    "!*/",
    "[ab]",
    "[!a]*",
    "[^a-b]",
    "[[:alpha:]]",
    "[]a]",
    "?",
    "a\\b",
    "\\a",
    "\\!x",
    "\\#x",
    "#x",
    "!x",
    "**",
    "**/",
    "/",
    "b ",
    "b\\ ",
    "**b",
    "b/**/",
    "a/*",
    "!a/b",
    "x*y*",
    "a//b",
    "./a",
    "[a",
    "[a-]",
    "***",
    "/**/c",
    "**/a/**",
    "!/b",
    "b\r",
    "[\\]]",
    "a/[/]b",
    "*/b/*",
    "***/c",
    "a/***",
];
const PATHS: &[&str] = &[
    ".env", "a/.env", "k.pem", "b/k.pem", "a/b", "a/b/c", "a/c", "c", "b/a", "b/b", "ab/c", "x", "xy", "!x",
    "#x", "b/a/c", "b ", "a/x/y/c", "]", "-", "b/c/a/d",
];

/// Random sets of patterns, answered by `git check-ignore` in a repository with real files.
#[test]
fn matches_as_git_does() {
    let root = std::env::temp_dir().join(format!("unbaked-git-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&root);
    std::fs::create_dir_all(root.join("b/a")).unwrap();
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.args(["-c", "core.excludesFile=", "-C"]).arg(&root).args(arguments);
        let asked = std::fs::File::open(root.join("asked")).map_or_else(|_| Stdio::null(), Stdio::from);
        command.stdin(asked).stderr(Stdio::null()).env("GIT_CONFIG_NOSYSTEM", "1");
        command.output()
    };
    if !git(&["init", "-q"]).is_ok_and(|output| output.status.success()) {
        println!("left out: there is no git");
        return;
    }
    // Folders and files cannot share a name, so each path lives or not as the file system lets it.
    let mut paths: Vec<&str> = Vec::new();
    for path in PATHS {
        let full = root.join(path);
        let made = std::fs::create_dir_all(full.parent().unwrap()).is_ok() && !full.is_dir();
        if made && std::fs::write(full, "").is_ok() {
            paths.push(path);
        }
    }
    paths.extend(["a", "b", "a/x"]);
    std::fs::write(root.join("asked"), paths.join("\0")).unwrap();
    let mut seed = 7_u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    for round in 0..250 {
        let mut pick = |count: usize| -> String {
            (0..count).map(|_| format!("{}\n", PATTERNS[random(PATTERNS.len())])).collect()
        };
        let (top, nested) = match PATTERNS.get(round) {
            Some(single) => (format!("{single}\n"), String::new()),
            None => (pick(3), pick(2)),
        };
        std::fs::write(root.join(".gitignore"), &top).unwrap();
        std::fs::write(root.join("b/.gitignore"), &nested).unwrap();
        let output = git(&["check-ignore", "-z", "--no-index", "--stdin"]).unwrap().stdout;
        let ignored: Vec<&[u8]> = output.split(|&byte| byte == 0).collect();
        let ours = GitIgnore::of([(&b""[..], top.as_bytes()), (b"b", nested.as_bytes())]);
        for path in &paths {
            let is_dir = root.join(path).is_dir();
            assert_eq!(
                ours.ignored(path.as_bytes(), is_dir),
                ignored.contains(&path.as_bytes()),
                "{path} top {top:?} b {nested:?}"
            );
        }
    }
    std::fs::remove_dir_all(&root).unwrap();
}
