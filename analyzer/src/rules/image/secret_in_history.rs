//! A secret in the history of an image.

use super::in_parts;
use crate::exposure::{Reading, history};
use crate::finding::Leak;
use crate::mask::Masked;
use crate::place::Part;
use crate::project::{ImageMatch, ImageNoun, Project};
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-history";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    in_parts(project, ID, &[Part::History], |_, _| (Masked::fixed("in the image's history"), complete))
}

fn complete(leak: Leak, image: &ImageNoun, found: &ImageMatch) -> Leak {
    let proof = image.name.as_ref().and_then(history).or_else(|| found.proof(image.stored));
    leak.read(Reading::proved(ExposureKind::ImageHistory, proof))
        .help("revoke it; every build argument stands in the history of every later `RUN`: use `RUN --mount=type=secret`")
}
