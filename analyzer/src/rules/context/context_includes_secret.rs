//! A file with a secret that `COPY .` takes into the image. That of a compose secret is `compose-secret-in-context`.

use super::{leaks_of, taken_secrets};
use crate::finding::Leak;
use crate::mask::Masked;
use crate::project::Project;
use crate::rules::Taken;

pub(super) const ID: &str = "context-includes-secret";

pub(super) fn check(project: &Project, taken: &Taken) -> Vec<Leak> {
    let mut of_compose = vec![false; project.files.len()];
    for (_, index, _) in project.composes.iter().flat_map(|compose| project.secret_files(compose)) {
        of_compose[index] = true;
    }
    let mut leaks = Vec::new();
    for file in &project.dockerfiles {
        for (instruction, index) in taken_secrets(project, file).filter(|(_, index)| !of_compose[*index]) {
            let input = &project.files[index].input;
            let how = Masked::concat(["in `".into(), input.into(), "`, which is copied into the image".into()]);
            let found = leaks_of(project, taken, file, (instruction, index), ID, &how);
            leaks.extend(found.into_iter().map(
                |leak| leak.help("keep it out of the build context with a line in `.dockerignore` (`**/NAME` covers every folder)"),
            ));
        }
    }
    leaks
}
