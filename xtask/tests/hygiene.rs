//! What must hold for every file of the repository, whoever wrote it.

#![allow(clippy::unwrap_used, reason = "a test stops at what it cannot read")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// The names of all files, from the root with `/`, but for what is built, installed or another tool's.
fn files() -> Vec<String> {
    fn walk(root: &Path, below: &str, names: &mut Vec<String>) {
        for entry in fs::read_dir(root.join(below)).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            if matches!(name.as_str(), ".git" | "target" | "dist" | "node_modules" | ".venv" | "__pycache__")
            {
                continue;
            }
            let name = if below.is_empty() { name } else { format!("{below}/{name}") };
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                walk(root, &name, names);
            } else if kind.is_file() {
                names.push(name);
            }
        }
    }
    let mut names = Vec::new();
    walk(&root(), "", &mut names);
    names.sort();
    names
}

fn text(name: &str) -> String {
    String::from_utf8_lossy(&fs::read(root().join(name)).unwrap()).into_owned()
}

#[test]
fn one_file_is_one_room() {
    const MOST_LINES: usize = 500;
    let long: Vec<String> = files()
        .into_iter()
        .filter(|name| [".rs", ".js", ".mjs", ".py", ".css"].iter().any(|end| name.ends_with(end)))
        .filter(|name| !name.contains("/tests/") && !name.ends_with("/tests.rs"))
        // Written by `cargo xtask train-prefilter`, one line for each keyword.
        .filter(|name| name != "prefilter/src/trained.rs")
        .filter(|name| text(name).lines().count() > MOST_LINES)
        .collect();
    assert!(long.is_empty(), "longer than {MOST_LINES} lines: {long:#?}");
}

/// What a credential looks like to a scanner that would stop a push: how it starts, and how much of what follows.
struct Shape {
    start: &'static str,
    follows: usize,
    takes: fn(char) -> bool,
}

const SHAPES: [Shape; 10] = [
    Shape { start: "ghp_", follows: 36, takes: |c| c.is_ascii_alphanumeric() },
    Shape { start: "gho_", follows: 36, takes: |c| c.is_ascii_alphanumeric() },
    Shape { start: "ghu_", follows: 36, takes: |c| c.is_ascii_alphanumeric() },
    Shape { start: "ghs_", follows: 36, takes: |c| c.is_ascii_alphanumeric() },
    Shape { start: "ghr_", follows: 36, takes: |c| c.is_ascii_alphanumeric() },
    Shape { start: "AKIA", follows: 16, takes: |c| c.is_ascii_uppercase() || ('2'..='7').contains(&c) },
    Shape { start: "sk-ant-api03-", follows: 40, takes: |c| c.is_ascii_alphanumeric() || "_-".contains(c) },
    Shape { start: "xoxb-", follows: 10, takes: |c| c.is_ascii_digit() },
    Shape { start: "xoxp-", follows: 10, takes: |c| c.is_ascii_digit() },
    Shape { start: "AIza", follows: 35, takes: |c| c.is_ascii_alphanumeric() || "_-".contains(c) },
];

/// The start of what looks like a credential in a line.
fn credential(line: &str) -> Option<&'static str> {
    let shaped = SHAPES.iter().find(|shape| {
        line.match_indices(shape.start).any(|(at, start)| {
            line[at + start.len()..].chars().take_while(|c| (shape.takes)(*c)).count() >= shape.follows
        })
    });
    // A key on one line: the armour is followed by its body.
    let armour = "PRIVATE KEY-----";
    let key = line.contains("-----BEGIN ")
        && line.match_indices(armour).any(|(at, _)| line[at + armour.len()..].chars().count() >= 40);
    shaped.map(|shape| shape.start).or(key.then_some(armour))
}

#[test]
fn nothing_is_shaped_like_a_live_credential() {
    let mut places = Vec::new();
    for name in files() {
        for (index, line) in text(&name).lines().enumerate() {
            if let Some(start) = credential(line) {
                places.push(format!("{name}:{} ({start}…)", index + 1));
            }
        }
    }
    assert!(places.is_empty(), "samples are built from shapes when tests run: {places:#?}");
}

#[test]
fn the_check_for_credentials_sees_them() {
    for shape in &SHAPES {
        let body = if (shape.takes)('4') { "4" } else { "A" };
        assert!(
            credential(&format!("x = {}{}", shape.start, body.repeat(shape.follows))).is_some(),
            "{}",
            shape.start
        );
        assert!(credential(&format!("x = {}{}", shape.start, body.repeat(shape.follows - 1))).is_none());
    }
    assert!(credential(&format!("-----BEGIN {}{}", "PRIVATE KEY-----", "A".repeat(40))).is_some());
}

#[test]
fn the_core_is_kept_from_the_outside_world() {
    let bans = text("analyzer/clippy.toml");
    for ban in [
        "std::time::SystemTime::now",
        "std::time::Instant::now",
        "std::env::var",
        "std::fs::read",
        "std::fs::File",
        "std::net::TcpStream",
        "std::process::Command",
        "std::thread::spawn",
        "std::collections::HashMap",
        "std::println",
        "std::eprintln",
    ] {
        assert!(bans.contains(&format!("path = \"{ban}\"")), "analyzer/clippy.toml does not ban {ban}");
    }
}

#[test]
fn every_rule_has_its_page_and_every_page_its_rule() {
    let (mut code, mut pages) = (BTreeSet::new(), BTreeSet::new());
    for name in files() {
        // A rule stands in the folder of its subject; what stands beside the folders serves all of them.
        let Some((subject, file)) =
            name.strip_prefix("analyzer/src/rules/").and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        if let Some(rule) = file.strip_suffix(".md") {
            pages.insert(format!("{subject}/{rule}"));
        } else if let Some(rule) = file.strip_suffix(".rs")
            && rule != "mod"
        {
            code.insert(format!("{subject}/{rule}"));
        }
    }
    assert_eq!(code, pages, "a rule is one .rs with its .md of the same name");
}

#[test]
fn workflows_pin_what_they_run_and_ask_for_little() {
    for name in files().into_iter().filter(|name| name.starts_with(".github/workflows/")) {
        let workflow = text(&name);
        assert!(workflow.contains("\npermissions: {}\n"), "{name} must start from no permissions");
        let uses =
            workflow.lines().filter_map(|line| line.trim_start_matches([' ', '-']).strip_prefix("uses: "));
        for action in uses {
            let pinned = action.split_once('@').and_then(|(_, rest)| rest.split_once(" # v")).is_some_and(
                |(sha, _)| {
                    sha.len() == 40 && sha.chars().all(|c| c.is_ascii_digit() || ('a'..='f').contains(&c))
                },
            );
            assert!(pinned, "{name}: `{action}` is not pinned by its digest with its version beside it");
        }
        let (checkouts, kept) = ("uses: actions/checkout@", "persist-credentials: false");
        assert_eq!(workflow.matches(checkouts).count(), workflow.matches(kept).count(), "{name}: {kept}");
    }
}
