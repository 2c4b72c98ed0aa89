//! Names and values that some other reader has already taken apart.

use super::class::{Written, class, strong_password, token_like};
use super::cover::Cover;
use super::engine::{Engine, Set};
use super::found::{Found, Rank};
use super::kinds::generic::{PASSWORD, SECRET};
use super::matches::{Judged, Match, Strength};
use super::nearby::Nearby;
use super::overlap::resolve;
use super::snippet::snippet;
use super::words::{Promise, promise, secret_name, whose};
use crate::blob::BlobSettings;
use crate::mask::{Gate, Values};
use crate::order;
use crate::report::Class;
use crate::text::{Assignment, Lines, Segment, Value};
use std::ops::Range;

/// Judges an assignment whose places are in `source`; `nearby` is of that source.
///
/// A secret-named reference (`ENV X=$X`) or bare declaration (`ARG X`) gives a match of `Class::Reference` and
/// `Strength::Weak` without `same`. A value that is not reported is handed back as judged.
#[must_use]
pub fn assignment(
    settings: &BlobSettings,
    source: &[u8],
    lines: &Lines,
    nearby: &Nearby,
    assignment: &Assignment,
) -> (Option<Match>, Option<Judged>, Values) {
    let flat = assignment.value.as_ref().map(Flat::of).unwrap_or_default();
    let mut found = look_through(settings, Some(&assignment.name), flat.text.as_bytes());
    // The strongest is the assignment's match; the first of equals.
    order::by_key(&mut found, |one| std::cmp::Reverse((one.reported(), one.strength, one.rank)));
    let mut values = Values::default();
    for one in found.iter().filter(|one| one.reported()) {
        values.push_secret(one.secret(flat.text.as_bytes()), one.clear);
    }
    beside_references(assignment).into_iter().for_each(|piece| values.push(piece));
    let gate = Gate::new(&settings.engine, &values);
    let name = || Some(gate.name(assignment.name.as_bytes()));
    let issuer = |one: &Found| one.issuer.as_ref().map(|issuer| gate.name(issuer.as_bytes()));
    let place = |one: &Found| flat.source(&one.at);
    let in_source = |one: &Found| {
        let at = place(one);
        // Where escapes were taken out, nobody knows where the public prefix ends.
        let clear = if at.len() == one.at.len() { one.clear } else { 0 };
        Found { at, clear, ..one.clone() }
    };
    let cover = Cover::of(&found.iter().map(in_source).collect::<Vec<Found>>());
    let line =
        |at: &Range<usize>| Some(gate.line(&snippet(source, at, &[&cover, nearby.cover(settings, source)])));
    if let Some(one) = found.first().filter(|one| one.reported()) {
        let at = place(one);
        let secret = one.secret(flat.text.as_bytes());
        let match_ = one.to_match(settings, secret, lines.span(source, &at));
        return (
            Some(Match { name: name(), issuer: issuer(one), snippet: line(&at), ..match_ }),
            None,
            values,
        );
    }
    let refers = assignment
        .value
        .as_ref()
        .is_none_or(|value| value.is_reference() || found.iter().any(|one| one.class == Class::Reference));
    if refers && secret_name(&assignment.name) {
        let kind = if promise(&assignment.name) == Promise::Password { &PASSWORD } else { &SECRET };
        let at =
            assignment.value.as_ref().map_or_else(|| assignment.name_at.clone(), |value| value.at.clone());
        let mut one = Found::new(kind, at.clone(), Rank::Named).classed(Class::Reference);
        one.strength = Strength::Weak;
        let mut match_ = one.to_match(settings, b"", lines.span(source, &at));
        match_.same = None;
        return (Some(Match { name: name(), snippet: line(&at), ..match_ }), None, values);
    }
    let holding = || held(&assignment.name, flat.text.as_bytes());
    let judged = found.first().cloned().or_else(holding).map(|one| Judged {
        kind: one.id().to_owned(),
        span: lines.span(source, &place(&one)),
        class: one.class,
    });
    (None, judged, values)
}

/// What stands beside references under the name of a secret, if it was drawn: a part of one that is put together.
fn beside_references(assignment: &Assignment) -> Vec<&[u8]> {
    let segments = assignment.value.as_ref().map(|value| value.segments.as_slice()).unwrap_or_default();
    if segments.len() < 2 || !secret_name(&assignment.name) {
        return Vec::new();
    }
    let literals = segments.iter().filter_map(|segment| match segment {
        Segment::Literal { text, .. } => Some(text.as_bytes()),
        Segment::Reference { .. } => None,
    });
    let pieces: Vec<&[u8]> = literals.collect();
    let all = pieces.concat();
    let drawn = token_like(&all) || strong_password(&all);
    if drawn && pieces.len() < segments.len() { pieces } else { Vec::new() }
}

/// What only holds the place of a secret, under a name that hands one over: of some such names a value is not judged by itself.
fn held(name: &str, value: &[u8]) -> Option<Found> {
    let class = secret_name(name).then(|| class(None, value, Written::Given))?;
    let holds = matches!(class, Class::Placeholder | Class::Empty);
    holds.then(|| Found::new(&SECRET, 0..value.len(), Rank::Named).classed(class))
}

/// Searches one decoded string, which may be the value of `name`. Spans are relative to the value.
#[must_use]
pub fn named(settings: &BlobSettings, name: Option<&str>, value: &[u8]) -> (Vec<Match>, Values) {
    let found = look_through(settings, name, value);
    let reported: Vec<Found> = found.into_iter().filter(Found::reported).collect();
    let mut values = Values::default();
    for one in &reported {
        values.push_secret(one.secret(value), one.clear);
    }
    let lines = Lines::of(value);
    let gate = Gate::new(&settings.engine, &values);
    let cover = Cover::of(&reported);
    let matches = reported.iter().map(|one| Match {
        name: one.name.as_deref().or(name.map(str::as_bytes)).map(|name| gate.name(name)),
        issuer: one.issuer.as_ref().map(|issuer| gate.name(issuer.as_bytes())),
        snippet: Some(gate.line(&snippet(value, &one.at, &[&cover]))),
        in_command: super::look::in_command(value, one.at.start),
        ..one.to_match(settings, one.secret(value), lines.span(value, &one.at))
    });
    let matches = matches.take(usize::try_from(settings.limits.matches).unwrap_or(usize::MAX)).collect();
    (matches, values)
}

fn look_through(settings: &BlobSettings, name: Option<&str>, value: &[u8]) -> Vec<Found> {
    let engine = &settings.engine;
    let mut found = engine.find(value, 0..value.len(), Set::Text);
    found.iter_mut().for_each(|one| Engine::tell(value, one));
    if let Some(name) = name {
        // What a name promises is one value: longer ones have matchers of their own.
        found.extend(engine.judge(name, value, Written::Given).filter(|_| value.len() <= 4096));
        for one in &mut found {
            one.name.get_or_insert_with(|| name.into());
            let whose = whose(name);
            if one.is_generic() && !whose.is_empty() {
                one.issuer.get_or_insert_with(|| whose.join("-"));
            }
        }
    }
    resolve(found)
}

/// The flat text of a value, and the way back to its segments.
#[derive(Debug, Default)]
struct Flat {
    text: String,
    /// Where each piece begins in the text, and its bytes in the source.
    pieces: Vec<(usize, usize, Range<usize>)>,
}

impl Flat {
    fn of(value: &Value) -> Self {
        let mut flat = Self::default();
        flat.extend(value);
        flat
    }

    fn extend(&mut self, value: &Value) {
        for segment in &value.segments {
            match segment {
                Segment::Literal { text, at } => self.push(text, at),
                Segment::Reference { default: Some(default), .. } => self.extend(default),
                // What it will hold is not known; the class tells it from a literal.
                Segment::Reference { name, at, .. } => self.push(&format!("${{{name}}}"), at),
            }
        }
    }

    fn push(&mut self, text: &str, at: &Range<usize>) {
        self.pieces.push((self.text.len(), text.len(), at.clone()));
        self.text.push_str(text);
    }

    /// The bytes in the source of `range` of the text.
    fn source(&self, range: &Range<usize>) -> Range<usize> {
        let touched = self.pieces.iter().filter(|(start, length, _)| {
            *start < range.end && range.start < start + length
                || range.is_empty() && (*start..=start + length).contains(&range.start)
        });
        let mut whole: Option<Range<usize>> = None;
        for (start, length, at) in touched {
            // Piece by piece where nothing was unescaped, else all of it.
            let exact = *length == at.len();
            let from = if exact { at.start + range.start.saturating_sub(*start) } else { at.start };
            let to = if exact { at.start + (range.end - start).min(*length) } else { at.end };
            whole = Some(whole.map_or(from..to, |whole| whole.start.min(from)..whole.end.max(to)));
        }
        whole.or_else(|| self.pieces.first().map(|(_, _, at)| at.clone())).unwrap_or_default()
    }
}
