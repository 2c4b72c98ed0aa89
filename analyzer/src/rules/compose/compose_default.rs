//! A secret as the default of a variable: `${X:-literal}`.

use super::{in_default, judge, leak};
use crate::exposure::Reading;
use crate::finding::Leak;
use crate::mask::Masked;
use crate::project::Project;
use crate::report::{Class, ExposureKind};
use crate::rules::Taken;

pub(super) const ID: &str = "compose-default";

pub(super) fn check(project: &Project, taken: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.composes {
        for placed in file.tree.services.iter().flat_map(|service| &service.environment) {
            let Some(found) = judge(project, file, &placed.assignment) else { continue };
            if found.class == Class::Reference || !in_default(placed.assignment.value.as_ref(), &found.span) {
                continue;
            }
            let name = found.name.clone().unwrap_or_default();
            let how = Masked::concat(["as the default of `".into(), (&name).into(), "` in a compose file".into()]);
            leaks.push(
                leak(project, file, ID, &found, &placed.pointer, how)
                    .read(Reading::of(ExposureKind::Repository))
                    .read(Reading::of(ExposureKind::ContainerEnvironment))
                    .help("a default holds wherever the variable is forgotten; make it required: `${NAME:?set it}`"),
            );
        }
    }
    leaks.retain(|leak| !leak.places.iter().any(|place| taken.has(place)));
    leaks
}
