//! A command that reads a secret build argument: its value stands in the history of the `RUN`.

use super::secret_args;
use crate::exposure::Reading;
use crate::finding::{Leak, Reach, Subject};
use crate::mask::Masked;
use crate::project::Project;
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "arg-in-run";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.dockerfiles {
        for (index, instruction) in file.tree.instructions.iter().enumerate() {
            if instruction.keyword != "RUN" {
                continue;
            }
            let secret = secret_args(file, index);
            let mut seen = Vec::new();
            for read in &file.steps[index].reads {
                if seen.contains(&&read.name) || !secret.iter().any(|(name, _)| *name == read.name) {
                    continue;
                }
                seen.push(&read.name);
                let name = file.name(project, &read.name);
                let reach = file.reach(index);
                let how = Masked::concat(["`".into(), (&name).into(), "` read by `RUN` as a build argument".into()]);
                let mut place = file.place(project, &read.at);
                place.name = Some(name.clone());
                let kind = match reach {
                    Reach::Ships => ExposureKind::ImageHistory,
                    Reach::Near => ExposureKind::BuildCache,
                };
                leaks.push(
                    Leak::new(ID, Some(Subject::name(name)), reach, how)
                        .at(place)
                        .read(Reading::of(kind))
                        .help("mount it instead: `RUN --mount=type=secret,id=…,env=NAME …` and `docker build --secret id=…`"),
                );
            }
        }
    }
    leaks
}
