//! The page's words for what stands in a report.

use analyzer::place::{Part, Place, State};
use analyzer::report::{Class, Confidence, ExposureKind, Validity};
use analyzer::{InputKind, Severity};

/// Bytes for people: three digits and a unit of 1000.
#[must_use]
pub fn bytes(count: u64) -> String {
    let units = ["B", "kB", "MB", "GB", "TB"];
    let mut size = count as f64;
    let mut unit = 0;
    while size >= 999.5 && unit + 1 < units.len() {
        size /= 1000.0;
        unit += 1;
    }
    let digits = if unit == 0 || size >= 99.95 { 0 } else { 1 };
    format!("{size:.digits$} {}", units[unit])
}

/// `1 file`, `2 files`, `12 345 files`.
#[must_use]
pub fn count(number: u64, one: &str, many: &str) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { many })
}

fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && digits.len() > 4 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('\u{202f}');
        }
        grouped.push(digit);
    }
    grouped
}

/// The word of a severity.
#[must_use]
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "Critical",
        Severity::High => "High",
        Severity::Medium => "Medium",
        Severity::Low => "Low",
    }
}

/// How certain a finding is.
#[must_use]
pub fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "certain by its form",
        Confidence::Medium => "likely, by its name or place",
        Confidence::Low => "possible",
    }
}

/// What the form of a value proves; nothing where it proves nothing.
#[must_use]
pub fn validity(validity: Validity) -> Option<&'static str> {
    match validity {
        Validity::ChecksumValid => Some("Its checksum is right: this is no placeholder."),
        Validity::ChecksumInvalid => Some("Its checksum is wrong: it may be made up."),
        Validity::StructureValid => Some("Its structure is whole: it parses as what it claims to be."),
        Validity::KnownExample => Some("It is an example that everybody has."),
        Validity::Unchecked => None,
    }
}

/// What a value is, where it is not simply there.
#[must_use]
pub fn class(class: Class) -> Option<&'static str> {
    match class {
        Class::Reference => Some("The value is not written here; it arrives when the image is built."),
        Class::KnownExample => Some("A documentation or test value."),
        Class::Literal | Class::Placeholder | Class::Path | Class::Public | Class::Empty => None,
    }
}

/// What an input is.
#[must_use]
pub fn input_kind(kind: InputKind) -> &'static str {
    match kind {
        InputKind::Text => "File",
        InputKind::Dockerfile => "Dockerfile",
        InputKind::Compose => "Compose file",
        InputKind::Folder => "Folder",
        InputKind::ImageArchive => "Image archive",
        InputKind::OciLayout => "OCI image layout",
    }
}

/// Where something stands, short: the file with line and column, or the part of the image.
#[must_use]
pub fn place(place: &Place) -> String {
    let mut text = match (&place.path, place.part) {
        (Some(path), _) => path.to_string(),
        (None, Part::Text) => place.input.to_string(),
        (None, part) => part_name(part).to_owned(),
    };
    for inside in &place.inside {
        text = format!("{text} → {inside}");
    }
    if let Some(line) = place.line {
        text = format!("{text}:{line}");
        if let Some(column) = place.column {
            text = format!("{text}:{column}");
        }
    } else if let (Some(name), None) = (&place.name, &place.path) {
        text = format!("{text}, {name}");
    }
    text
}

/// What the place stands in: input, image and layer. Nothing for a text by itself.
#[must_use]
pub fn surroundings(place: &Place) -> Option<String> {
    if place.part == Part::Text {
        return None;
    }
    let mut text = place.image.as_ref().unwrap_or(&place.input).to_string();
    if let Some(layer) = place.layer {
        text = format!("{text} · layer {layer}");
    }
    Some(text)
}

/// What became of a file in a layer, where that has to be said.
#[must_use]
pub fn fate(place: &Place) -> Option<String> {
    let what = match place.state? {
        State::Visible => return None,
        State::Deleted => "deleted",
        State::Overwritten => "overwritten",
    };
    Some(match place.hidden_by_layer {
        Some(layer) => format!("{what} in layer {layer}, still readable"),
        None => format!("{what} later, still readable"),
    })
}

/// A part of an input.
#[must_use]
pub fn part_name(part: Part) -> &'static str {
    match part {
        Part::Text => "text",
        Part::Layer => "layer",
        Part::LayerHeader => "header in a layer",
        Part::LayerAfterEnd => "behind the end of a layer",
        Part::Env => "image environment",
        Part::Label => "image label",
        Part::Cmd => "image command",
        Part::Entrypoint => "image entrypoint",
        Part::Healthcheck => "image healthcheck",
        Part::Onbuild => "image ONBUILD",
        Part::History => "image history",
        Part::Config | Part::ContainerConfig => "image config",
        Part::V1json => "legacy layer config",
        Part::Annotation => "annotation",
        Part::Attestation => "attestation",
        Part::InlineData => "inline data",
        Part::OrphanBlob => "blob without reference",
        Part::Json => "image manifest",
        Part::Outer => "archive",
    }
}

/// Where a value can be read, and by whom.
#[must_use]
pub fn exposure(kind: ExposureKind) -> (&'static str, &'static str) {
    match kind {
        ExposureKind::ImageConfig => ("Image config", "Everyone who can pull the image"),
        ExposureKind::ImageHistory => ("Image history", "Everyone who can pull the image"),
        ExposureKind::ImageLayer => {
            ("Image layer", "Everyone who can pull the image, even where a later layer hides it")
        }
        ExposureKind::BuildCache => {
            ("Build cache", "Everyone who can reach the builder or its exported cache")
        }
        ExposureKind::Attestation => ("Attestation", "Everyone who can pull the provenance of the image"),
        ExposureKind::BuildContext => ("Build context", "The builder, and every step that copies the folder"),
        ExposureKind::ContainerEnvironment => {
            ("Container environment", "Every process in the container, and everyone who can inspect it")
        }
        ExposureKind::Repository => {
            ("Repository", "Everyone who can clone it, for as long as its history lives")
        }
        ExposureKind::Log => ("Log", "Everyone who can read the log"),
        ExposureKind::File => ("File", "Everyone who can read the file"),
    }
}
