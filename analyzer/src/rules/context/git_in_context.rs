//! `.git` in what a COPY takes: the remote's credentials, and every commit.

use super::leaks_of;
use crate::exposure::Reading;
use crate::finding::Leak;
use crate::mask::Masked;
use crate::project::Project;
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "git-in-context";

pub(super) fn check(project: &Project, taken: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.dockerfiles {
        for (instruction, copied) in file.copied.iter().enumerate() {
            let of_git: Vec<usize> =
                copied.iter().copied().filter(|&index| below_git(&project.files[index].path)).collect();
            if of_git.is_empty() {
                continue;
            }
            let how = Masked::fixed("in the repository's `.git`, which is copied into the image");
            let found: Vec<Leak> =
                of_git.iter().flat_map(|&index| leaks_of(project, taken, file, (instruction, index), ID, &how)).collect();
            let help = "add `.git` to `.dockerignore`";
            if found.is_empty() {
                let how = Masked::fixed("`.git` is copied into the image, with everything that was ever committed");
                leaks.push(
                    Leak::new(ID, None, file.file_reach(instruction), how)
                        .at(file.instruction_place(project, instruction))
                        .read(Reading::of(ExposureKind::BuildContext))
                        .help(help),
                );
            }
            leaks.extend(found.into_iter().map(|leak| leak.help(help)));
        }
    }
    leaks
}

fn below_git(path: &[u8]) -> bool {
    path.split(|&byte| byte == b'/').any(|part| part == b".git")
}
