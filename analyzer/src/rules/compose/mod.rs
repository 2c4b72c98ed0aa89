//! Leaks that a compose file shows.

crate::rules::rules![compose_build_arg, compose_default, compose_literal, compose_secret_in_context];

use crate::detect::{self, Match};
use crate::finding::{Leak, Subject};
use crate::mask::{Gate, Masked};
use crate::place::Place;
use crate::project::{ComposeNoun, Project};
use crate::text::{Assignment, Span, Value};
use std::ops::Range;

/// The match in an assignment of a compose file; none where nothing is to be reported.
fn judge(project: &Project, file: &ComposeNoun, assignment: &Assignment) -> Option<Match> {
    detect::assignment(&project.settings, &file.source, &file.lines, &file.nearby, assignment).0
}

/// The place of a match: written at its span, used at `pointer`.
fn place(project: &Project, file: &ComposeNoun, found: &Match, pointer: &str) -> Place {
    let gate = Gate::new(&project.settings.engine, &file.values);
    let place = project.files[file.file].place_of(found);
    // Several assignments may share a line: each masks the others' values too.
    let snippet = place.snippet.as_ref().map(|line| gate.again(line));
    Place { pointer: Some(gate.name(pointer.as_bytes())), snippet, ..place }
}

/// A leak of `found` at the place of use.
fn leak(
    project: &Project,
    file: &ComposeNoun,
    rule: &'static str,
    found: &Match,
    pointer: &str,
    how: Masked,
) -> Leak {
    Leak::new(rule, Some(Subject::of(found)), crate::finding::Reach::Ships, how)
        .at(place(project, file, found, pointer))
}

/// Whether a match stands in the default of a reference (`${X:-default}`).
fn in_default(value: Option<&Value>, span: &Span) -> bool {
    let start = usize::try_from(span.offset).unwrap_or(usize::MAX);
    let within = |at: &Range<usize>| at.contains(&start);
    value.is_some_and(|value| {
        value.segments.iter().any(|segment| match segment {
            crate::text::Segment::Reference { default: Some(default), at, .. } => {
                within(&default.at) || within(at)
            }
            _ => false,
        })
    })
}
