//! A secret in the text of a `RUN`.

use super::{is_value, leak};
use crate::exposure::Reading;
use crate::finding::{Leak, Reach};
use crate::mask::Masked;
use crate::project::Project;
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-run";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.dockerfiles {
        for (index, instruction) in file.tree.instructions.iter().enumerate() {
            if instruction.keyword != "RUN" {
                continue;
            }
            for found in file.matches[index].iter().filter(|found| is_value(found)) {
                let reach = file.reach(index);
                let kind = match reach {
                    Reach::Ships => ExposureKind::ImageHistory,
                    Reach::Near => ExposureKind::BuildCache,
                };
                leaks.push(
                    leak(project, file, ID, found, reach, Masked::fixed("in the command of `RUN`"))
                        .read(Reading::of(kind))
                        .help("the command's text stays in the history; read the value from a secret mount: `RUN --mount=type=secret,id=…`"),
                );
            }
        }
    }
    leaks
}
