//! A secret as the value of an environment variable of the image.

use super::{is_value, leak};
use crate::dockerfile::Body;
use crate::exposure::Reading;
use crate::finding::{Leak, Reach};
use crate::mask::Masked;
use crate::project::Project;
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-env";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.dockerfiles {
        for (index, instruction) in file.tree.instructions.iter().enumerate() {
            if !matches!(instruction.body, Body::Env(_)) {
                continue;
            }
            for found in file.matches[index].iter().filter(|found| is_value(found)) {
                let name = found.name.clone().unwrap_or_default();
                let how = Masked::concat(["in `ENV ".into(), (&name).into(), "`".into()]);
                let leak = leak(project, file, ID, found, file.reach(index), how);
                leaks.push(match file.reach(index) {
                    Reach::Ships => leak
                        .read(Reading::of(ExposureKind::ImageConfig))
                        .read(Reading::of(ExposureKind::ImageHistory))
                        .read(Reading::of(ExposureKind::ContainerEnvironment)),
                    Reach::Near => leak.read(Reading::of(ExposureKind::BuildCache)),
                }
                .help("`ENV` stays in the config of every image built from this; hand the value in when the container starts")
                .help("a later `ENV` or `unset` does not take it out of the history"));
            }
        }
    }
    leaks
}
