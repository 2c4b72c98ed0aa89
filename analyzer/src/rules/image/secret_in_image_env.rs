//! A secret in the environment that the image's config sets.

use super::in_parts;
use crate::exposure::{Reading, inspect};
use crate::finding::Leak;
use crate::mask::Masked;
use crate::place::Part;
use crate::project::{ImageMatch, ImageNoun, Project};
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-image-env";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    in_parts(project, ID, &[Part::Env], |_, found| {
        let name = found.found.name.clone().unwrap_or_default();
        (Masked::concat(["in the image's environment as `".into(), (&name).into(), "`".into()]), complete)
    })
}

fn complete(leak: Leak, image: &ImageNoun, found: &ImageMatch) -> Leak {
    let proof = image.name.as_ref().and_then(inspect).or_else(|| found.proof(image.stored));
    leak.read(Reading::proved(ExposureKind::ImageConfig, proof))
        .read(Reading::of(ExposureKind::ContainerEnvironment))
        .help("revoke it; hand the value in when the container starts, not when the image is built")
}
