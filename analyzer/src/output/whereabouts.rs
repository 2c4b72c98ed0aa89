//! A place in one line, for people: `Dockerfile:4:14`, `app.tar: layer 2 (COPY . /app) app/.env:4:14`.

use crate::mask::Masked;
use crate::place::{Part, Place};
use crate::report::Report;
use std::fmt::Write as _;

/// Columns of an instruction that are shown.
const INSTRUCTION: usize = 60;

/// `place` in one line. Nothing is escaped for a medium yet.
pub(super) fn whereabouts(report: &Report, place: &Place) -> String {
    let mut line = place.input.as_str().to_owned();
    if place.part == Part::Text {
        push_inside(&mut line, place);
        push_position(&mut line, place);
        return line;
    }
    line.push_str(": ");
    if let Some(image) = place.image.as_ref().filter(|_| has_several_images(report, &place.input)) {
        line.push_str(image.as_str());
        line.push_str(", ");
    }
    line.push_str(&within(place));
    line
}

/// The place below its input: part, layer, path, name.
pub(super) fn within(place: &Place) -> String {
    let mut line = match place.part {
        Part::Text => String::new(),
        Part::Layer | Part::LayerHeader | Part::LayerAfterEnd => layer(place),
        Part::Env => "environment".to_owned(),
        Part::Label => "label".to_owned(),
        Part::Cmd => "CMD".to_owned(),
        Part::Entrypoint => "ENTRYPOINT".to_owned(),
        Part::Healthcheck => "HEALTHCHECK".to_owned(),
        Part::Onbuild => "ONBUILD".to_owned(),
        Part::History => history(place),
        Part::Config => "config".to_owned(),
        Part::ContainerConfig => "container_config".to_owned(),
        Part::V1json => "legacy layer JSON".to_owned(),
        Part::Annotation => "annotation".to_owned(),
        Part::Attestation => "attestation".to_owned(),
        Part::InlineData => "inline data".to_owned(),
        Part::OrphanBlob => "blob without a reference".to_owned(),
        Part::Json => "JSON".to_owned(),
        Part::Outer => "archive".to_owned(),
    };
    match place.part {
        Part::LayerHeader => line.push_str(" header of"),
        Part::LayerAfterEnd => line.push_str(" behind its end"),
        _ => {}
    }
    let detail = if matches!(place.part, Part::Text | Part::Layer | Part::LayerHeader | Part::LayerAfterEnd) {
        place.path.as_ref()
    } else {
        [&place.name, &place.path, &place.pointer, &place.blob].into_iter().find_map(Option::as_ref)
    };
    // The instruction of a history entry says more than its number.
    if let Some(detail) = detail.filter(|_| place.part != Part::History || place.created_by.is_none()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(detail.as_str());
    }
    push_inside(&mut line, place);
    if place.pointer.is_none() {
        push_position(&mut line, place);
    }
    line
}

fn layer(place: &Place) -> String {
    let mut line = match place.layer {
        Some(layer) => format!("layer {layer}"),
        None => "root file system".to_owned(),
    };
    push_instruction(&mut line, place);
    line
}

fn history(place: &Place) -> String {
    let mut line = match place.layer {
        Some(layer) => format!("history of layer {layer}"),
        None => "history".to_owned(),
    };
    push_instruction(&mut line, place);
    line
}

fn push_instruction(line: &mut String, place: &Place) {
    if let Some(created_by) = place.created_by.as_ref().map(Masked::as_str).filter(|text| !text.is_empty()) {
        // Writing to a `String` cannot fail.
        let _ = write!(line, " ({})", instruction(created_by));
    }
}

/// A history entry without what builders put around the instruction, cut to a readable length.
fn instruction(created_by: &str) -> String {
    let text = created_by.trim();
    let text = text.strip_prefix("/bin/sh -c #(nop)").unwrap_or(text).trim_start();
    let text = text.strip_suffix("# buildkit").unwrap_or(text).trim_end();
    let mut words = String::new();
    for word in text.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
        if words.chars().count() > INSTRUCTION {
            return words.chars().take(INSTRUCTION - 1).chain(['…']).collect();
        }
    }
    words
}

fn push_inside(line: &mut String, place: &Place) {
    for inside in &place.inside {
        line.push_str(" > ");
        line.push_str(inside.as_str());
    }
}

fn push_position(line: &mut String, place: &Place) {
    for number in [place.line, place.column.filter(|_| place.line.is_some())].into_iter().flatten() {
        let _ = write!(line, ":{number}");
    }
}

fn has_several_images(report: &Report, input: &Masked) -> bool {
    report.inputs.iter().any(|other| other.name == *input && other.images.len() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::sample;

    #[test]
    fn places_read_like_places() {
        let report = sample::report();
        let lines: Vec<String> =
            report.findings.iter().map(|finding| whereabouts(&report, &finding.place)).collect();
        assert_eq!(
            lines,
            [
                "app.tar: layer 2 (COPY . /app) app/backup.tar.gz > site/.env:4:14",
                "app.tar: environment DB_PASSWORD",
                "Dockerfile:4:14",
            ]
        );
    }

    #[test]
    fn the_wrapping_of_builders_is_left_out() {
        assert_eq!(instruction("/bin/sh -c #(nop)  CMD [\"sh\"]"), "CMD [\"sh\"]");
        assert_eq!(instruction("COPY . /app # buildkit"), "COPY . /app");
        assert_eq!(instruction(&"word ".repeat(40)).chars().count(), INSTRUCTION);
    }
}
