//! The analyzer does no I/O of its own.

use std::fs;
use std::path::Path;

#[test]
fn clippy_bans_files_clocks_environment_network_and_printing() {
    let bans = include_str!("../../clippy.toml");
    for banned in [
        "std::time::SystemTime::now",
        "std::time::Instant::now",
        "std::env::var",
        "std::env::args",
        "std::fs::read",
        "std::fs::write",
        "std::fs::File",
        "std::net::TcpStream",
        "std::process::Command",
        "std::thread::spawn",
        "std::collections::HashMap",
        "std::println",
        "std::eprintln",
    ] {
        assert!(bans.contains(&format!("path = \"{banned}\"")), "{banned} is not banned");
    }
}

/// Modules of the standard library that reach out of the process, or that differ between runs. Clippy bans items one by one;
/// this bans what nobody thought of.
const OUTSIDE: [&str; 9] =
    ["fs::", "env::", "net::", "process::", "thread::", "time::", "io::std", "collections::Hash", "os::"];

#[test]
fn no_source_of_the_core_names_what_is_outside() {
    let mut seen = 0;
    look(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut seen);
    assert!(seen > 100, "only {seen} files were looked at");
    assert_eq!(outside("let a = std::fs::read(b);"), Some("fs::"));
    assert_eq!(outside("use std::{env, fs::File};"), Some("fs::"));
    assert_eq!(outside("use std::collections::{BTreeMap, HashMap};"), Some("collections::Hash"));
}

fn look(folder: &Path, seen: &mut usize) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            look(&path, seen);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            *seen += 1;
            let source = fs::read_to_string(&path).unwrap();
            for (number, line) in source.lines().enumerate() {
                let found = outside(line);
                assert_eq!(found, None, "{}:{}", path.display(), number + 1);
            }
        }
    }
}

/// What of [`OUTSIDE`] a line of source names.
fn outside(line: &str) -> Option<&'static str> {
    let (_, rest) = line.split_once("std::").filter(|(before, _)| !before.contains("//"))?;
    OUTSIDE.into_iter().find(|module| {
        rest.starts_with(module)
            || rest.starts_with('{') && rest.contains(module)
            || module
                .strip_suffix("Hash")
                .is_some_and(|folder| rest.starts_with(folder) && rest.contains("Hash"))
    })
}
