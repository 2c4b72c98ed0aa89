//! What the words of the report mean to people.

use crate::place::{Encoding, Place, State};
use crate::report::{Class, ExposureKind, Secret, Validity};

/// What the form of a value proves, if it proves anything.
pub(super) fn secret_note(secret: &Secret) -> Option<String> {
    let note = match (secret.validity, secret.class) {
        (Validity::ChecksumValid, _) => "its checksum is valid, it is no placeholder",
        (Validity::ChecksumInvalid, _) => "its checksum does not fit, it may be mistyped or a sample",
        (Validity::StructureValid, _) => "it parses as what it claims to be",
        (Validity::KnownExample, _) | (_, Class::KnownExample) => {
            "a documentation or test key that everybody has"
        }
        (Validity::Unchecked, Class::Reference) => "only the name stands here, the value will follow it",
        (Validity::Unchecked, _) => return None,
    };
    Some(note.to_owned())
}

/// How the value is written at its place, and which layer hides it in vain.
pub(super) fn place_notes(place: &Place) -> Vec<String> {
    let mut notes = Vec::new();
    if !place.encoding.is_empty() {
        let names: Vec<&str> = place.encoding.iter().copied().map(encoding_word).collect();
        notes.push(format!("written there as {}", names.join(" in ")));
    }
    let does = match place.state {
        Some(State::Deleted) => "deletes",
        Some(State::Overwritten) => "overwrites",
        Some(State::Visible) | None => return notes,
    };
    let hides = place.hidden_by_layer.map_or("a later layer".to_owned(), |layer| format!("layer {layer}"));
    let carries = place.layer.map_or("its own layer".to_owned(), |layer| format!("layer {layer}"));
    notes.push(format!("{hides} {does} the file, {carries} still carries it"));
    notes
}

/// Who can read a value in such a place.
pub(super) fn reader(kind: ExposureKind) -> &'static str {
    match kind {
        ExposureKind::ImageConfig => "whoever has the image can read it in the config",
        ExposureKind::ImageHistory => "whoever has the image can read it in the history",
        ExposureKind::ImageLayer => "whoever has the image can read it in the layer",
        ExposureKind::BuildCache => "whoever reaches the build cache can read it",
        ExposureKind::Attestation => "whoever has the image can read it in the attestation",
        ExposureKind::BuildContext => "the builder gets it with the build context",
        ExposureKind::ContainerEnvironment => "every process of the container can read it in the environment",
        ExposureKind::Repository => "whoever can clone the repository can read it",
        ExposureKind::Log => "whoever reads this output can read it",
        ExposureKind::File => "whoever gets the file can read it",
    }
}

fn encoding_word(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Base64 => "base64",
        Encoding::Hex => "hex",
        Encoding::Html => "HTML escapes",
        Encoding::Percent => "percent encoding",
        Encoding::Json => "a JSON string",
        Encoding::Shell => "a quoted shell word",
        Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
    }
}

/// A class in a word.
pub(super) fn class_word(class: Class) -> &'static str {
    match class {
        Class::Literal => "literal",
        Class::Reference => "reference",
        Class::Placeholder => "placeholder",
        Class::Path => "path",
        Class::Public => "public",
        Class::KnownExample => "known example",
        Class::Empty => "empty",
    }
}
