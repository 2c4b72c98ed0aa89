//! A secret in any other instruction: LABEL, CMD, ENTRYPOINT, HEALTHCHECK, ONBUILD, ADD, FROM, …

use super::{is_value, leak};
use crate::dockerfile::Body;
use crate::exposure::Reading;
use crate::finding::{Leak, Reach};
use crate::mask::Masked;
use crate::project::Project;
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-instruction";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.dockerfiles {
        for (index, instruction) in file.tree.instructions.iter().enumerate() {
            if matches!(instruction.body, Body::Arg(_) | Body::Env(_)) || instruction.keyword == "RUN" {
                continue;
            }
            for found in file.matches[index].iter().filter(|found| is_value(found)) {
                let keyword = file.name(project, &instruction.keyword);
                let how = Masked::concat(["in `".into(), (&keyword).into(), "`".into()]);
                let leak = leak(project, file, ID, found, file.reach(index), how);
                leaks.push(match file.reach(index) {
                    Reach::Ships => leak
                        .read(Reading::of(ExposureKind::ImageConfig))
                        .read(Reading::of(ExposureKind::ImageHistory)),
                    Reach::Near => leak.read(Reading::of(ExposureKind::BuildCache)),
                }
                .help("whoever has the image can read the instruction; hand the value in when the container starts"));
            }
        }
    }
    leaks
}
