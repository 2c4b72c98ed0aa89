//! A secret in clear in a compose file.

use super::{in_default, judge, leak};
use crate::exposure::Reading;
use crate::finding::Leak;
use crate::mask::Masked;
use crate::project::{ComposeNoun, Project};
use crate::report::{Class, ExposureKind};
use crate::rules::Taken;
use crate::text::Assignment;

pub(super) const ID: &str = "compose-literal";

pub(super) fn check(project: &Project, taken: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.composes {
        for service in &file.tree.services {
            for placed in &service.environment {
                leaks.extend(of(project, file, &placed.pointer, &placed.assignment));
            }
            for placed in &service.others {
                leaks.extend(of(project, file, &placed.pointer, &placed.assignment));
            }
        }
        for placed in &file.tree.texts {
            leaks.extend(of(project, file, &placed.pointer, &placed.assignment));
        }
    }
    leaks.retain(|leak| !leak.places.iter().any(|place| taken.has(place)));
    leaks
}

fn of(project: &Project, file: &ComposeNoun, pointer: &str, assignment: &Assignment) -> Option<Leak> {
    let found = judge(project, file, assignment)?;
    if found.class == Class::Reference || in_default(assignment.value.as_ref(), &found.span) {
        return None;
    }
    let name = found.name.clone().unwrap_or_default();
    let how = Masked::concat(["in clear in `".into(), (&name).into(), "` of a compose file".into()]);
    Some(
        leak(project, file, ID, &found, pointer, how)
            .read(Reading::of(ExposureKind::Repository))
            .read(Reading::of(ExposureKind::ContainerEnvironment))
            .help("refer to it (`${NAME:?}`) and keep the value outside the repository, or use a compose secret and `NAME_FILE`"),
    )
}
