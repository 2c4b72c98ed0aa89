//! A pattern of `.dockerignore` that covers the top level only, and a file below it that it was meant for.

use super::{leaks_of, taken_secrets};
use crate::finding::Leak;
use crate::mask::Masked;
use crate::project::Project;
use crate::rules::Taken;

pub(super) const ID: &str = "ignore-pattern-misses";

pub(super) fn check(project: &Project, taken: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.dockerfiles {
        for (instruction, index) in taken_secrets(project, file) {
            let Some((place, pattern)) = file.near_miss(project, index) else { continue };
            let input = &project.files[index].input;
            let how = Masked::concat([
                "in `".into(),
                input.into(),
                "`, which the pattern `".into(),
                (&pattern).into(),
                "` does not cover".into(),
            ]);
            let found = leaks_of(project, taken, file, (instruction, index), ID, &how);
            leaks.extend(found.into_iter().map(
                |leak| leak.at(place.clone()).help("a pattern without `**/` covers the top of the context only; write `**/` before it"),
            ));
        }
    }
    leaks
}
