//! A secret in any other part of an image's config.

use super::in_parts;
use crate::exposure::{Reading, inspect};
use crate::finding::Leak;
use crate::mask::Masked;
use crate::place::Part;
use crate::project::{ImageMatch, ImageNoun, Project};
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-image-config";

const PARTS: &[Part] = &[
    Part::Label,
    Part::Cmd,
    Part::Entrypoint,
    Part::Healthcheck,
    Part::Onbuild,
    Part::Config,
    Part::ContainerConfig,
    Part::V1json,
];

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    in_parts(project, ID, PARTS, |_, found| {
        let how = match found.part() {
            Part::Label => "in a label of the image",
            Part::Cmd => "in the image's command",
            Part::Entrypoint => "in the image's entrypoint",
            Part::Healthcheck => "in the image's health check",
            Part::Onbuild => "in an `ONBUILD` of the image",
            _ => "in the image's config",
        };
        (Masked::fixed(how), complete)
    })
}

fn complete(leak: Leak, image: &ImageNoun, found: &ImageMatch) -> Leak {
    let proof = image.name.as_ref().and_then(inspect).or_else(|| found.proof(image.stored));
    leak.read(Reading::proved(ExposureKind::ImageConfig, proof))
        .help("revoke it; hand the value in when the container starts, not when the image is built")
}
