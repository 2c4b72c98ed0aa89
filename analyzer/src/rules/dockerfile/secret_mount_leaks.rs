//! A secret mount used rightly, and then written down into a file that stays.

use crate::exposure::Reading;
use crate::finding::{Leak, Reach, Subject};
use crate::mask::Masked;
use crate::project::Project;
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-mount-leaks";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.dockerfiles {
        for (index, step) in file.steps.iter().enumerate() {
            for mount in step.mounts.iter().filter(|mount| !mount.written_down.is_empty()) {
                let name = file.name(project, mount.id.as_deref().or(mount.env.as_deref()).unwrap_or_default());
                let reach = file.file_reach(index);
                let how = Masked::concat(["from the secret mount `".into(), (&name).into(), "` written into the layer".into()]);
                let mut leak = Leak::new(ID, Some(Subject::name(name)), reach, how);
                for word in &mount.written_down {
                    leak = leak.at(file.place(project, &word.at));
                }
                let kind = match reach {
                    Reach::Ships => ExposureKind::ImageLayer,
                    Reach::Near => ExposureKind::BuildCache,
                };
                leaks.push(
                    leak.read(Reading::of(kind))
                        .help("let the command read the mounted file itself, or mount it where the tool looks: `--mount=type=secret,id=…,target=/root/.npmrc`"),
                );
            }
        }
    }
    leaks
}
