//! A secret anywhere else in an image archive: manifests, annotations, inline data, blobs that nothing refers to.

use super::in_parts;
use crate::exposure::Reading;
use crate::finding::Leak;
use crate::mask::Masked;
use crate::place::Part;
use crate::project::{ImageMatch, ImageNoun, Project};
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-archive";

const PARTS: &[Part] = &[Part::Annotation, Part::InlineData, Part::OrphanBlob, Part::Json, Part::Outer, Part::Text];

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    in_parts(project, ID, PARTS, |_, _| (Masked::fixed("in the image archive"), complete))
}

fn complete(leak: Leak, image: &ImageNoun, found: &ImageMatch) -> Leak {
    leak.read(Reading::proved(ExposureKind::File, found.proof(image.stored))).help("revoke it; whoever gets the archive can read it")
}
