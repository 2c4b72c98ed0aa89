//! The Dockerfile parser beside BuildKit's own, on its test files, on probes and on real files.
#![allow(clippy::unwrap_used, clippy::panic)]
// The shared test data lies outside the repository; the core itself reads no files.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

use analyzer::dockerfile::{self, Body, Command, Dockerfile, Instruction};
use analyzer::text::Assignment;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::io::Read as _;
use std::ops::Range;
use std::path::PathBuf;

/// The members of an archive of the shared test data; none where it is absent.
fn archive(name: &str) -> Option<BTreeMap<String, Vec<u8>>> {
    let shared = std::env::var_os("UNBAKED_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    let Ok(bytes) = std::fs::read(shared.join("cases").join(name)) else {
        println!("skipped: {name} is not there (set UNBAKED_SHARED)");
        return None;
    };
    let mut members = BTreeMap::new();
    let mut tar = tar::Archive::new(flate2::read::GzDecoder::new(bytes.as_slice()));
    for entry in tar.entries().unwrap() {
        let mut entry = entry.unwrap();
        let path = String::from_utf8_lossy(&entry.path_bytes()).trim_start_matches("./").to_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        members.insert(path, content);
    }
    Some(members)
}

/// The source at `range` with line continuations taken out.
fn raw(file: &Dockerfile, source: &[u8], range: &Range<usize>) -> String {
    let text = String::from_utf8_lossy(&source[range.clone()]).into_owned();
    let mut joined = String::new();
    for (index, line) in text.split_inclusive('\n').enumerate() {
        if index > 0 && (line.trim().is_empty() || line.trim_start().starts_with('#')) && line.ends_with('\n')
        {
            continue;
        }
        match line.strip_suffix('\n') {
            Some(line) => {
                let line = line.trim_end();
                joined.push_str(line.strip_suffix(file.escape).unwrap_or(line));
            }
            None => joined.push_str(line),
        }
    }
    joined
}

fn raw_pairs(file: &Dockerfile, source: &[u8], pairs: &[Assignment]) -> Vec<String> {
    let mut args = Vec::new();
    for pair in pairs.iter().filter(|pair| pair.value.is_some()) {
        let value = pair.value.as_ref().map(|value| raw(file, source, &value.at));
        let separator = source[pair.name_at.end..].starts_with(b"=");
        args.push(raw(file, source, &pair.name_at));
        args.extend(value);
        args.push(if separator { "=" } else { "" }.to_owned());
    }
    args
}

/// The arguments as BuildKit would list them, and whether they stand in the JSON form.
fn arguments(file: &Dockerfile, source: &[u8], instruction: &Instruction) -> (Vec<String>, bool) {
    let words = |words: &[dockerfile::Word]| words.iter().map(|word| word.text.clone()).collect::<Vec<_>>();
    match &instruction.body {
        Body::From { image, name } => {
            let mut args = vec![image.text.clone()];
            args.extend(name.clone());
            (args, false)
        }
        Body::Arg(pairs) => {
            let join = |pair: &Assignment| match &pair.value {
                Some(value) => {
                    format!("{}={}", raw(file, source, &pair.name_at), raw(file, source, &value.at))
                }
                None => raw(file, source, &pair.name_at),
            };
            (pairs.iter().map(join).collect(), false)
        }
        Body::Env(pairs) | Body::Label(pairs) => (raw_pairs(file, source, pairs), false),
        Body::Copy { sources, destination, json } => {
            let mut args = words(sources);
            args.push(destination.text.clone());
            (args, *json)
        }
        Body::Command(command) => {
            let mut args =
                if instruction.keyword == "HEALTHCHECK" { vec!["CMD".to_owned()] } else { Vec::new() };
            match command {
                Command::Exec(strings) => {
                    args.extend(words(strings));
                    (args, true)
                }
                Command::Shell(pieces) => {
                    let text: Vec<u8> =
                        pieces.iter().flat_map(|piece| source[piece.clone()].to_vec()).collect();
                    args.extend(
                        Some(String::from_utf8_lossy(&text).into_owned()).filter(|text| !text.is_empty()),
                    );
                    (args, false)
                }
            }
        }
        Body::Onbuild(_) => (Vec::new(), false),
        Body::Other(strings) => (words(strings), false),
    }
}

/// BuildKit's arguments in our terms: the stage name in lower case, no heredocs among the sources.
fn expected_arguments(wanted: &Json, ours: &Instruction, heredocs: bool) -> Vec<String> {
    let list = wanted["args"].as_array().into_iter().flatten();
    let mut args: Vec<String> = list.map(|arg| arg.as_str().unwrap().to_owned()).collect();
    match ours.keyword.as_str() {
        "FROM" if args.len() == 3 && args[1].eq_ignore_ascii_case("as") => {
            args = vec![args[0].clone(), args[2].to_lowercase()];
        }
        "FROM" => args.truncate(1),
        "COPY" | "ADD" => args.retain(|arg| !heredocs || !arg.starts_with("<<")),
        _ => {}
    }
    args
}

/// Instructions whose words are compared; BuildKit keeps none of an unknown instruction.
const WITH_WORDS: [&str; 8] =
    ["WORKDIR", "USER", "EXPOSE", "VOLUME", "STOPSIGNAL", "MAINTAINER", "HEALTHCHECK", "SHELL"];

fn compare(file: &Dockerfile, source: &[u8], ours: &Instruction, wanted: &Json, nested: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut differ = |what: &str| wrong.push(format!("line {} {}: {what}", ours.lines.0, ours.keyword));
    if ours.keyword.to_lowercase() != wanted["cmd"].as_str().unwrap_or("").to_lowercase() {
        differ("keyword");
        return wrong;
    }
    let lines = (wanted["start"].as_u64(), wanted["end"].as_u64());
    if !nested && (Some(u64::from(ours.lines.0)), Some(u64::from(ours.lines.1))) != lines {
        differ("lines");
    }
    let flag = |flag: &dockerfile::Flag| match &flag.value {
        Some(value) => format!("--{}={}", flag.name, value.text),
        None => format!("--{}", flag.name),
    };
    let flags: Vec<String> = ours.flags.iter().map(flag).collect();
    let expected: Vec<&str> =
        wanted["flags"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
    if flags != expected {
        differ("flags");
    }
    let heredocs: Vec<_> = wanted["heredocs"].as_array().into_iter().flatten().collect();
    if ours.heredocs.len() != heredocs.len() {
        differ("number of heredocs");
    }
    for (mine, theirs) in ours.heredocs.iter().zip(&heredocs) {
        let same = mine.name == theirs["name"].as_str().unwrap_or("")
            && mine.expand == theirs["expand"].as_bool().unwrap_or(false)
            && mine.chomp == theirs["chomp"].as_bool().unwrap_or(false)
            && u64::from(mine.fd) == theirs["fd"].as_u64().unwrap_or(0)
            && source[mine.at.clone()] == *theirs["content"].as_str().unwrap_or("").as_bytes();
        if !same {
            differ("heredoc");
        }
    }
    if let Body::Onbuild(inner) = &ours.body {
        wrong.extend(compare(file, source, inner, &wanted["onbuild"], true));
        return wrong;
    }
    let (args, json) = arguments(file, source, ours);
    let compared = !matches!(&ours.body, Body::Other(_)) || WITH_WORDS.contains(&ours.keyword.as_str());
    if compared && args != expected_arguments(wanted, ours, !heredocs.is_empty()) {
        differ("arguments");
    }
    if ours.keyword != "VOLUME" && json != wanted["json"].as_bool().unwrap_or(false) {
        differ("JSON form");
    }
    wrong
}

/// What differs between the file as we read it and BuildKit's answer; never a value.
fn differences(source: &[u8], wanted: &Json) -> Vec<String> {
    let file = dockerfile::parse(source);
    let mut wrong = Vec::new();
    let fails = wanted.get("error").is_some() || wanted.get("instructions_error").is_some();
    if fails == file.problems.is_empty() {
        wrong.push(format!("refused by BuildKit: {fails}, problems {:?}", file.problems));
    }
    if wanted["escape"].as_str().is_some_and(|escape| escape != file.escape.to_string()) {
        wrong.push("escape".to_owned());
    }
    if wanted["ok"] != Json::Bool(true) {
        return wrong;
    }
    let expected = wanted["instructions"].as_array().map_or(&[][..], Vec::as_slice);
    if expected.len() != file.instructions.len() {
        wrong.push(format!("{} instructions, not {}", file.instructions.len(), expected.len()));
    }
    for (ours, theirs) in file.instructions.iter().zip(expected) {
        wrong.extend(compare(&file, source, ours, theirs, false));
    }
    if !fails {
        let stages: Vec<_> = wanted["stages"].as_array().into_iter().flatten().collect();
        let names: Vec<_> = stages.iter().map(|stage| stage["name"].as_str()).collect();
        if names != file.stages.iter().map(|stage| stage.name.as_deref()).collect::<Vec<_>>() {
            wrong.push("stages".to_owned());
        }
    }
    wrong
}

fn run(answers: &[u8], files: &BTreeMap<String, Vec<u8>>) -> usize {
    let mut reached = 0;
    let mut failed = Vec::new();
    for line in String::from_utf8_lossy(answers).lines() {
        let wanted: Json = serde_json::from_str(line).unwrap();
        let path = wanted["path"].as_str().unwrap();
        let source = files.get(path).unwrap_or_else(|| panic!("{path} is not in the archive"));
        let wrong = differences(source, &wanted);
        if !wrong.is_empty() {
            failed.push(format!("{path}: {}", wrong.join("; ")));
        }
        reached += 1;
    }
    assert!(failed.is_empty(), "{} of {reached} differ:\n{}", failed.len(), failed.join("\n"));
    reached
}

#[test]
fn reads_buildkits_test_files_as_buildkit() {
    let Some(files) = archive("buildkit-parser.tar.gz") else { return };
    assert_eq!(run(&files["testfiles.jsonl"], &files), 38);
}

#[test]
fn reads_the_probes_as_buildkit() {
    let Some(files) = archive("buildkit-parser.tar.gz") else { return };
    assert_eq!(run(&files["edge.jsonl"], &files), 96);
}

#[test]
fn reads_real_files_as_buildkit() {
    let (Some(files), Some(expected)) = (archive("corpus-dev.tar.gz"), archive("corpus-expected-dev.tar.gz"))
    else {
        return;
    };
    assert_eq!(run(&expected["dockerfile.jsonl"], &files), 1483);
}

/// A value with the variables of BuildKit's own test.
fn evaluated(value: &analyzer::text::Value) -> String {
    let one = |segment: &analyzer::text::Segment| match segment {
        analyzer::text::Segment::Literal { text, .. } => text.clone(),
        analyzer::text::Segment::Reference { name, default, .. } => match name.as_str() {
            "PWD" => "/home".to_owned(),
            "SHELL" => "bash".to_owned(),
            "KOREAN" => "한국어".to_owned(),
            _ => default.as_ref().map(evaluated).unwrap_or_default(),
        },
    };
    value.segments.iter().map(one).collect()
}

/// Left out: what BuildKit refuses, `:+` and `?` (a value keeps no operator), and a final backslash, which in a
/// Dockerfile continues the line.
#[test]
fn expands_words_as_buildkit() {
    let Some(files) = archive("buildkit-parser.tar.gz") else { return };
    let mut reached = 0;
    for line in String::from_utf8_lossy(&files["shell/envVarTest"]).lines() {
        let Some(("A" | "U", rest)) = line.split_once('|') else { continue };
        let Some((word, expected)) = rest.rsplit_once('|') else { continue };
        let (word, expected) = (word.trim(), expected.trim());
        if expected == "error" || word.contains(":+") || word.contains('?') || word.ends_with('\\') {
            continue;
        }
        let source = format!("FROM a\nENV X {word}\n");
        let file = dockerfile::parse(source.as_bytes());
        let Body::Env(pairs) = &file.instructions[1].body else { panic!("{word}") };
        assert_eq!(pairs[0].value.as_ref().map(evaluated).unwrap(), expected, "{word}");
        reached += 1;
    }
    assert!(reached > 100, "{reached}");
}
