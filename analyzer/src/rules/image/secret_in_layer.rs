//! A secret in a file of a layer: visible, or hidden by a later layer and still readable.

use super::in_parts;
use crate::exposure::{Reading, layer_file};
use crate::finding::Leak;
use crate::mask::Masked;
use crate::place::{Part, State};
use crate::project::{ImageMatch, ImageNoun, Project};
use crate::report::{Compression, ExposureKind};
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-layer";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    in_parts(project, ID, &[Part::Layer, Part::LayerHeader, Part::LayerAfterEnd], |_, found| {
        let how = match found.place.state {
            Some(State::Deleted) => "in a layer, removed by a later layer but still readable",
            Some(State::Overwritten) => "in a layer, overwritten by a later layer but still readable",
            _ => "in a layer",
        };
        (Masked::fixed(how), complete)
    })
}

fn complete(leak: Leak, image: &ImageNoun, found: &ImageMatch) -> Leak {
    let gzip = found.compression == Some(Compression::Gzip);
    let proof = match (image.stored, &found.written) {
        (Some(stored), Some(written)) => layer_file(&found.place, stored, written, gzip),
        _ => None,
    };
    leak.read(Reading::proved(ExposureKind::ImageLayer, proof))
        .help("revoke it; then keep the file out of the build (`.dockerignore`, `RUN --mount=type=secret`) and build again")
}
