//! A secret as the value of a build argument, or a build argument that will carry one.

use super::{is_value, leak};
use crate::dockerfile::Body;
use crate::exposure::Reading;
use crate::finding::{Leak, Reach};
use crate::mask::Masked;
use crate::project::{DockerfileNoun, Project};
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-arg";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    project.dockerfiles.iter().flat_map(|file| in_file(project, file)).collect()
}

fn in_file(project: &Project, file: &DockerfileNoun) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for (index, instruction) in file.tree.instructions.iter().enumerate() {
        if !matches!(instruction.body, Body::Arg(_)) {
            continue;
        }
        for found in &file.matches[index] {
            let reach = if is_value(found) { file.reach(index) } else { bare_reach(file, index) };
            let name = found.name.clone().unwrap_or_default();
            let how = Masked::concat(["in `ARG ".into(), (&name).into(), "`".into()]);
            let kind = match reach {
                Reach::Ships => ExposureKind::ImageHistory,
                Reach::Near => ExposureKind::BuildCache,
            };
            leaks.push(
                leak(project, file, ID, found, reach, how)
                    .read(Reading::of(kind))
                    .help("a build argument is written to the history of every later `RUN`; use `RUN --mount=type=secret` instead"),
            );
        }
    }
    leaks
}

/// A bare `ARG` leaks what `--build-arg` gives it: to the history of a stage that ships.
fn bare_reach(file: &DockerfileNoun, index: usize) -> Reach {
    if file.instruction(index).stage.is_none() { Reach::Near } else { file.reach(index) }
}
