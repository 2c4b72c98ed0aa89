//! A secret in provenance or another attestation: it travels with the image to the registry.

use super::in_parts;
use crate::exposure::Reading;
use crate::finding::Leak;
use crate::mask::Masked;
use crate::place::Part;
use crate::project::{ImageMatch, ImageNoun, Project};
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-attestation";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    in_parts(project, ID, &[Part::Attestation], |_, _| (Masked::fixed("in the image's provenance"), complete))
}

fn complete(leak: Leak, image: &ImageNoun, found: &ImageMatch) -> Leak {
    leak.read(Reading::proved(ExposureKind::Attestation, found.proof(image.stored)))
        .help("revoke it; provenance with `mode=max` holds every build argument and the Dockerfile of every stage")
}
