//! The command that proves an exposure does so: it is run, and shows the value. It gives no orders of its own.
#![cfg(unix)]

use crate::archive::{Image, Tar, gzip};
use crate::drive::{Files, Order, by_jobs, sample, settings};
use analyzer::Report;
use analyzer::report::ExposureKind;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Names that a shell or `tar` could misread, and that a command can hold.
const NAMED: [&str; 10] = [
    "app/.env",
    "app/two words.env",
    "app/$(touch pwned).env",
    "app/`touch pwned`.env",
    "app/a;touch pwned;.env",
    "app/\"quoted\".env",
    "app/café.env",
    "app/[id]/?.env",
    "app/a&b|c>d<e!.env",
    "#~.env",
];

/// Names that no command holds.
const UNNAMED: [&str; 6] = [
    "app/it's.env",
    "app/line\nbreak.env",
    "app/esc\u{1b}[2J.env",
    "app/\u{202e}vne.env",
    "--to-command=touch pwned",
    "app/back\\slash.env",
];

/// A folder that is removed with the value.
struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("unbaked-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn put(&self, path: &str, bytes: &[u8]) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// What the command prints; it must leave nothing behind.
    fn run(&self, command: &str) -> String {
        let before = fs::read_dir(&self.0).unwrap().count();
        let output = Command::new("sh").arg("-c").arg(command).current_dir(&self.0).output().unwrap();
        assert_eq!(fs::read_dir(&self.0).unwrap().count(), before, "{command} wrote something");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn report(name: &str, files: &Files) -> Report {
    by_jobs(settings(), name.as_bytes(), files, Order::Planned)
}

/// The command for the file at `path` in a layer.
fn proof_of(report: &Report, path: &str) -> Option<String> {
    let escaped = path.replace('\\', "\\\\");
    let finding = report.findings.iter().find(|finding| {
        finding.rule == "secret-in-layer"
            && finding.place.path.as_ref().is_some_and(|found| found.as_str() == escaped)
    });
    let finding = finding.unwrap_or_else(|| panic!("nothing was found in {path:?}"));
    finding
        .exposure
        .iter()
        .find(|exposure| exposure.kind == ExposureKind::ImageLayer)
        .unwrap()
        .proof
        .as_ref()
        .map(ToString::to_string)
}

/// A layer in which each name has a value of its own.
fn layer(before: &str) -> Vec<u8> {
    let names = NAMED.iter().chain(&UNNAMED).enumerate();
    names
        .fold(Tar::new(), |tar, (index, name)| tar.file(format!("{before}{name}"), value(index) + "\n"))
        .end()
}

fn value(index: usize) -> String {
    sample("github-token", 100 + index as u64)
}

/// Every name that can be named is, and the command shows the value.
fn shows(desk: &Desk, input: &str, files: &Files) {
    let report = report(input, files);
    for (index, name) in NAMED.iter().enumerate() {
        let proof = proof_of(&report, name).unwrap_or_else(|| panic!("{input}: no command for {name:?}"));
        assert!(desk.run(&proof).contains(&value(index)), "{proof} does not show the value");
    }
    for (index, name) in UNNAMED.iter().enumerate() {
        let Some(proof) = proof_of(&report, name) else { continue };
        // Behind `./` it is no option.
        assert!(name.starts_with('-') && proof.contains("./-"), "{input}: {proof}");
        assert!(desk.run(&proof).contains(&value(NAMED.len() + index)), "{proof} does not show the value");
    }
}

fn image(layers: Vec<Vec<u8>>) -> Image {
    let config = json!({ "architecture": "amd64", "os": "linux" });
    Image { tag: "app:latest".to_owned(), config, layers }
}

#[test]
fn the_command_for_a_file_of_a_layer_shows_it() {
    let desk = Desk::new("layers");
    for (name, layer) in [
        ("app.tar", layer("")),
        ("app:1.2.tar", gzip(&layer(""))),
        ("-app.tar", layer("./")),
        ("my app; touch pwned.tar", gzip(&layer("./"))),
    ] {
        for image in [image(vec![layer.clone()]).docker(), image(vec![layer.clone()]).oci()] {
            desk.put(name, &image);
            shows(&desk, name, &Files::one(image));
        }
        desk.put(name, &layer);
        shows(&desk, name, &Files::one(layer.clone()));
        let layout = image(vec![layer]).layout(&json!({}));
        for (path, body) in &layout {
            desk.put(&format!("the layout/{path}"), body);
        }
        shows(&desk, "the layout", &Files::of(layout));
    }
}

#[test]
fn there_is_no_command_that_would_not_show_it() {
    let layer = Tar::new()
        .file("a/file.env", value(0))
        .hard_link("a/link.env", "a/file.env")
        .records(&[("SCHILY.xattr.user.token", value(1).as_bytes())])
        .file("a/with-records", "x")
        .file("/rooted.env", value(2))
        .end();
    let found = report("app.tar", &Files::one(image(vec![layer.clone()]).docker()));
    let commands: Vec<&str> = found
        .findings
        .iter()
        .flat_map(|finding| &finding.exposure)
        .filter_map(|exposure| exposure.proof.as_ref())
        .map(|proof| proof.as_str().rsplit(' ').next().unwrap())
        .collect();
    assert_eq!(commands, ["a/file.env"]);
    // Of standard input, and of a second input with the same name, there is no file of that name.
    let none = |report: &Report| {
        assert!(!report.findings.is_empty());
        let mut exposure = report.findings.iter().flat_map(|finding| &finding.exposure);
        assert!(exposure.all(|exposure| exposure.proof.is_none()));
    };
    none(&report("-", &Files::one(image(vec![layer.clone()]).docker())));
    none(&report("-", &Files::one(layer)));
}

#[test]
fn commands_for_docker_name_the_image() {
    let desk = Desk::new("docker");
    let leak = |index: usize| format!("DB_PASSWORD={}", value(index));
    for (tag, named) in [
        ("app:latest", true),
        ("registry.example:5000/app@sha256:00", true),
        ("a:b;touch pwned", true),
        ("a/$(touch pwned)", true),
        ("--rm:", false),
        ("it's:a", false),
        ("a:\nb", false),
        ("latest", false),
        (value(9).as_str(), false),
    ] {
        let config: Value = json!({
            "architecture": "amd64", "os": "linux",
            "config": { "Env": [leak(0)], "Labels": { "password": value(1) } },
            "history": [{ "created_by": format!("RUN |1 {} /bin/sh -c make", leak(2)), "empty_layer": true }],
        });
        let archive = Image { tag: tag.to_owned(), config, layers: Vec::new() }.docker();
        let report = report("app.tar", &Files::one(archive));
        let mut seen = Vec::new();
        for finding in &report.findings {
            for exposure in &finding.exposure {
                let words = match exposure.kind {
                    ExposureKind::ImageHistory => format!("history\n--no-trunc\n{tag}\n"),
                    ExposureKind::ImageConfig => format!("image\ninspect\n{tag}\n"),
                    _ => continue,
                };
                seen.push(exposure.kind);
                let proof = exposure.proof.as_ref().map(ToString::to_string).unwrap_or_default();
                assert_eq!(proof.starts_with("docker "), named, "{tag:?}: {proof:?}");
                // No docker here: a function in its place prints the words that it is given.
                if !named {
                    continue;
                }
                let said = desk.run(&format!("docker() {{ printf '%s\\n' \"$@\"; }}\n{proof}"));
                assert_eq!(said, words, "{proof}");
            }
        }
        seen.sort();
        let expected = [ExposureKind::ImageConfig, ExposureKind::ImageConfig, ExposureKind::ImageHistory];
        assert_eq!(seen, expected, "{tag:?}");
    }
}

/// By the number of its value.
const RULES: [&str; 4] =
    ["secret-in-image-env", "secret-in-image-config", "secret-in-history", "secret-in-archive"];

/// Without a name that docker would know, and for what docker does not show, the blob is read from the archive.
#[test]
fn a_blob_is_read_where_it_lies() {
    let desk = Desk::new("blobs");
    let config = json!({
        "architecture": "amd64", "os": "linux",
        "config": { "Env": [format!("A={}", value(0))], "Labels": { "token": value(1) } },
        "history": [{ "created_by": format!("RUN |1 A={} /bin/sh -c make", value(2)), "empty_layer": true }],
    });
    let image = Image { tag: "latest".to_owned(), config, layers: Vec::new() };
    let notes = json!({ "note": value(3) });
    let layout = image.layout(&notes);
    let archive = layout.iter().fold(Tar::new(), |tar, (path, body)| tar.file(path, body)).end();
    desk.put("my app.tar", &archive);
    for (path, body) in &layout {
        desk.put(&format!("-layout/{path}"), body);
    }
    for (name, files) in [("my app.tar", Files::one(archive)), ("-layout", Files::of(layout))] {
        let report = report(name, &files);
        let mut shown: Vec<&str> = Vec::new();
        for finding in &report.findings {
            let index = RULES.iter().position(|rule| *rule == finding.rule).unwrap();
            for proof in finding.exposure.iter().filter_map(|exposure| exposure.proof.as_ref()) {
                assert!(desk.run(proof.as_str()).contains(&value(index)), "{proof} does not show the value");
                shown.push(&finding.rule);
            }
        }
        shown.sort_unstable();
        let mut rules = RULES;
        rules.sort_unstable();
        assert_eq!(shown, rules, "{name}");
    }
}
