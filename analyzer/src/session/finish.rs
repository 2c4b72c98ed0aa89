//! From everything that was read to the report.

use super::{Opened, Settings};
use crate::blob::{BlobSettings, Content};
use crate::detect::Look;
use crate::finding::{self, Leak};
use crate::mask::{Gate, Masked, Values};
use crate::order;
use crate::project::{self, Project};
use crate::report::{
    Coverage, Finding, Input, InputKind, Problem, Report, SCHEMA_VERSION, Silent, Summary, Suppressed, Tool,
};
use crate::{rules, suppress};
use std::collections::BTreeMap;

/// Joins and judges.
pub(super) fn report(settings: &Settings, blobs: BlobSettings, mut inputs: Vec<Opened>) -> Report {
    let names = display_names(&blobs, &inputs);
    let mut problems = read_problems(&blobs, &inputs, &names);
    let coverage = coverage(&inputs);
    let mut project = project::build(blobs, &mut inputs, &names);
    let images = project::images(&mut project, &mut inputs, &names);
    let leaks = rules::check(&project);
    let (findings, suppressed, cut) = judge(settings, &project, leaks);
    problems.append(&mut project.problems);
    if cut > 0 {
        problems.push(too_many(cut));
    }
    order::by(&mut problems, Ord::cmp);
    problems.dedup();
    let not_read = problems.iter().filter(|problem| problem.unread).count() as u64;
    Report {
        schema_version: SCHEMA_VERSION.to_owned(),
        tool: Tool { name: "unbaked".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() },
        now: settings.now,
        inputs: describe(&project, &inputs, &names, images),
        summary: Summary::of(&findings),
        findings,
        suppressed,
        silent: if settings.show_silent { silent(&project) } else { Vec::new() },
        problems,
        coverage: Coverage { not_read, ..coverage },
    }
}

/// Display names through the gate; a second equal one gets `#2`.
fn display_names(blobs: &BlobSettings, inputs: &[Opened]) -> Vec<Masked> {
    let none = Values::default();
    let gate = Gate::new(&blobs.engine, &none);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    inputs
        .iter()
        .map(|input| {
            let name = gate.name(&input.name);
            let count = seen.entry(name.as_str().to_owned()).or_insert(0);
            *count += 1;
            if *count == 1 {
                name
            } else {
                Masked::concat([(&name).into(), "#".into(), (*count as u64).into()])
            }
        })
        .collect()
}

/// What went wrong while reading.
fn read_problems(blobs: &BlobSettings, inputs: &[Opened], names: &[Masked]) -> Vec<Problem> {
    let none = Values::default();
    let gate = Gate::new(&blobs.engine, &none);
    let mut problems = Vec::new();
    for (input, name) in inputs.iter().zip(names) {
        let folder = input.kind == InputKind::Folder;
        for trouble in &input.problems {
            problems.push(Problem {
                input: name.clone(),
                path: Masked::default(),
                kind: trouble.kind.to_owned(),
                message: Masked::fixed(trouble.message),
                unread: trouble.unread,
            });
        }
        for (path, reason) in &input.unread {
            problems.push(Problem {
                input: name.clone(),
                path: gate.name(path),
                kind: "unreadable".to_owned(),
                message: Masked::fixed(reason),
                unread: true,
            });
        }
        for entry in input.entries.iter().filter(|entry| is_short(entry)) {
            let member = gate.name(&entry.path);
            problems.push(Problem {
                input: if folder { member.clone() } else { name.clone() },
                path: if folder { Masked::default() } else { member },
                kind: "truncated".to_owned(),
                message: Masked::fixed("it was not read to its end"),
                unread: true,
            });
        }
        for entry in &input.entries {
            for problem in entry.report.iter().flat_map(|report| &report.problems) {
                let member = gate.name(&entry.path);
                let (at, path) = match (folder, problem.path.is_empty()) {
                    (true, _) => (member, problem.path.clone()),
                    (false, true) => {
                        (name.clone(), if entry.path == input.name { Masked::default() } else { member })
                    }
                    (false, false) => (name.clone(), problem.path.clone()),
                };
                problems.push(Problem {
                    input: at,
                    path,
                    kind: problem.kind.clone(),
                    message: problem.message.clone(),
                    unread: problem.unread,
                });
            }
        }
    }
    problems
}

/// A blob that was wanted and of which less came than was announced.
fn is_short(entry: &super::Entry) -> bool {
    entry.want != crate::blob::Want::Skip
        && entry.kind == super::OwnedKind::File
        && entry.report.as_ref().is_none_or(|report| report.size < entry.len)
}

fn coverage(inputs: &[Opened]) -> Coverage {
    let mut coverage = Coverage::default();
    for report in inputs.iter().flat_map(|input| &input.entries).filter_map(|entry| entry.report.as_ref()) {
        coverage.bytes += report.read;
        match &report.content {
            Content::Layer(layer) => {
                coverage.layers += 1;
                coverage.files += layer.files;
            }
            Content::File(_) | Content::Document(_) => coverage.files += 1,
        }
    }
    coverage
}

/// Findings after configuration, suppressions and limits; how many were cut.
fn judge(settings: &Settings, project: &Project, leaks: Vec<Leak>) -> (Vec<Finding>, Vec<Suppressed>, u64) {
    let mut in_folder: Vec<&Masked> =
        project.files.iter().filter(|file| file.folder.is_some()).map(|file| &file.input).collect();
    order::by(&mut in_folder, |one, other| one.cmp(other));
    let engine = &project.settings.engine;
    let mut findings = finding::findings(leaks, engine, &settings.config, settings.now, &|input| {
        in_folder.binary_search(&input).is_ok()
    });
    let suppressed = suppress::apply(engine, &settings.config, settings.now, &mut findings);
    finding::above(&mut findings, settings.config.min_severity);
    let cut = finding::cut(&mut findings, project.settings.limits.findings);
    (findings, suppressed, cut)
}

fn too_many(cut: u64) -> Problem {
    Problem {
        input: Masked::default(),
        path: Masked::default(),
        kind: "limit".to_owned(),
        message: Masked::concat([cut.into(), " more findings are not listed (limit `findings`)".into()]),
        unread: false,
    }
}

fn describe(
    project: &Project,
    inputs: &[Opened],
    names: &[Masked],
    images: Vec<Vec<crate::report::Image>>,
) -> Vec<Input> {
    inputs
        .iter()
        .zip(names)
        .zip(images)
        .map(|((input, name), images)| {
            let of_name =
                |file: usize| project.files[file].input == *name && project.files[file].folder.is_none();
            let kind = match input.kind {
                InputKind::Text if project.dockerfiles.iter().any(|noun| of_name(noun.file)) => {
                    InputKind::Dockerfile
                }
                InputKind::Text if project.composes.iter().any(|noun| of_name(noun.file)) => {
                    InputKind::Compose
                }
                // A compressed text: no layer was in it.
                InputKind::ImageArchive
                    if project.files.iter().any(|file| file.folder.is_none() && file.input == *name) =>
                {
                    InputKind::Text
                }
                kind => kind,
            };
            Input { name: name.clone(), kind, images }
        })
        .collect()
}

/// Values that were judged and are not reported.
fn silent(project: &Project) -> Vec<Silent> {
    let mut silent = Vec::new();
    for file in project.files.iter().filter(|file| file.look != Look::Binary) {
        for judged in &file.silent {
            silent.push(Silent {
                place: file.place(&judged.span),
                kind: judged.kind.clone(),
                class: judged.class,
            });
        }
    }
    silent
}
