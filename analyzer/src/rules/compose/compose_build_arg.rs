//! A secret as a build argument in a compose file.

use super::{judge, leak};
use crate::exposure::Reading;
use crate::finding::Leak;
use crate::mask::Masked;
use crate::project::Project;
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "compose-build-arg";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.composes {
        let builds = file.tree.services.iter().filter_map(|service| service.build.as_ref());
        for placed in builds.flat_map(|build| &build.args) {
            let Some(found) = judge(project, file, &placed.assignment) else { continue };
            let name = found.name.clone().unwrap_or_default();
            let how = Masked::concat(["given to the build as the argument `".into(), (&name).into(), "`".into()]);
            leaks.push(
                leak(project, file, ID, &found, &placed.pointer, how)
                    .read(Reading::of(ExposureKind::ImageHistory))
                    .read(Reading::of(ExposureKind::Attestation))
                    .help("build arguments stay in the history; use `build.secrets` and `RUN --mount=type=secret`"),
            );
        }
    }
    leaks
}
