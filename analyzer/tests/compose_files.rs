//! Real compose files against compose-go's model of them.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::disallowed_macros,
    clippy::unwrap_used,
    dead_code
)]

mod shared;

use analyzer::compose::{self, PlacedAssignment};
use analyzer::text::{Segment, Value};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// The text of a value without references, `None` if it has one.
fn literal(value: &Value) -> Option<String> {
    value
        .segments
        .iter()
        .map(|segment| match segment {
            Segment::Literal { text, .. } => Some(text.as_str()),
            Segment::Reference { .. } => None,
        })
        .collect()
}

fn agree(ours: &[PlacedAssignment], theirs: &Json, dotenv: bool) -> bool {
    let empty = serde_json::Map::new();
    let theirs = theirs.as_object().unwrap_or(&empty);
    let ours: BTreeMap<&str, &Option<Value>> =
        ours.iter().map(|placed| (placed.assignment.name.as_str(), &placed.assignment.value)).collect();
    ours.len() == theirs.len()
        && ours.iter().all(|(name, value)| match (value, theirs.get(*name)) {
            (None, Some(Json::Null)) => true,
            // Without a value in the environment a bare name or null may also be written out as empty.
            // With a `.env` beside the file it gets its value from there.
            (None, Some(Json::String(text))) => text.is_empty() || dotenv,
            (Some(value), Some(Json::String(text))) => literal(value).is_none_or(|ours| same(&ours, text)),
            _ => false,
        })
}

/// compose-go writes numbers and truths out anew (`1.10` as `1.1`); the text of the file counts here.
fn same(ours: &str, theirs: &str) -> bool {
    ours == theirs
        || ours.eq_ignore_ascii_case(theirs)
        || ours.replace('_', "").parse::<f64>().is_ok_and(|number| theirs.parse() == Ok(number))
}

#[test]
fn agrees_with_compose_go() {
    let Some(rows) = shared::expected("compose.jsonl") else { return };
    let Some(files) = shared::members("cases/corpus-dev.tar.gz", |path| path.contains(".y")) else { return };
    let (mut checked, mut different) = (0, Vec::new());
    for row in rows.iter().filter(|row| row["ok"] == true) {
        let path = row["path"].as_str().unwrap();
        let source = &files[path];
        let model = compose::parse(source);
        // Not followed: other files and other services' definitions.
        if ["extends:", "include:"].iter().any(|key| String::from_utf8_lossy(source).contains(key)) {
            continue;
        }
        checked += 1;
        let theirs = row["services"].as_object().cloned().unwrap_or_default();
        let dotenv = !row["dotenv"].is_null();
        let mut wrong = Vec::new();
        let ours: BTreeMap<&str, &compose::Service> =
            model.services.iter().map(|s| (s.name.as_str(), s)).collect();
        if ours.len() != theirs.len() || !ours.keys().all(|name| theirs.contains_key(*name)) {
            wrong.push("services");
        }
        for (name, service) in ours {
            let their = &theirs.get(name).cloned().unwrap_or_default();
            if !agree(&service.environment, &their["environment"], dotenv) {
                wrong.push("environment");
            }
            let build = service.build.as_ref();
            if !agree(build.map_or(&[], |build| &build.args), &their["build"]["args"], dotenv) {
                wrong.push("args");
            }
            let context = build.map(|build| build.context.as_str());
            if context != their["build"]["context"].as_str() && !context.is_some_and(|c| c.contains('$')) {
                wrong.push("context");
            }
            if service.secrets.len() != their["secrets"].as_array().map_or(0, Vec::len) {
                wrong.push("secrets");
            }
            if service.env_files.len() != their["env_file"].as_array().map_or(0, Vec::len) {
                wrong.push("env_file");
            }
        }
        if !wrong.is_empty() {
            different.push(format!("{path}: {}", wrong.join(" ")));
        }
    }
    assert!(checked > 300, "only {checked} files were compared");
    assert!(different.is_empty(), "{different:#?}");
}

#[test]
fn knows_real_files_by_their_content() {
    let Some(rows) = shared::expected("compose.jsonl") else { return };
    let Some(files) = shared::members("cases/corpus-dev.tar.gz", |path| !path.ends_with("__tree__.txt"))
    else {
        return;
    };
    let with_image = rows.iter().filter(|row| {
        let services = row["services"].as_object().into_iter().flatten();
        row["ok"] == true && services.into_iter().any(|(_, service)| service["image"].is_string())
    });
    let missed: Vec<_> = with_image
        .map(|row| row["path"].as_str().unwrap())
        .filter(|path| !compose::looks_like(&files[*path]))
        .collect();
    assert!(missed.len() <= 8, "{missed:#?}");
    let is_known = |path: &str| rows.iter().any(|row| row["path"] == path);
    let wrong: Vec<_> = files
        .iter()
        .filter(|(path, text)| !is_known(path) && compose::looks_like(text))
        .map(|(path, _)| path)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
