//! The file of a compose secret, copied into the image by the build beside it.

use crate::exposure::Reading;
use crate::finding::{Leak, Subject};
use crate::mask::Masked;
use crate::place::Place;
use crate::project::{ComposeNoun, File, Project};
use crate::report::ExposureKind;
use crate::rules::Taken;
use std::ops::Range;

pub(super) const ID: &str = "compose-secret-in-context";

pub(super) fn check(project: &Project, taken: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.composes {
        for (secret, target, at) in project.secret_files(file) {
            for dockerfile in &project.dockerfiles {
                for (instruction, copied) in dockerfile.copied.iter().enumerate() {
                    if !copied.contains(&target) {
                        continue;
                    }
                    let name = project.masked(&file.values, &secret.name);
                    let how = Masked::concat(["of the compose secret `".into(), (&name).into(), "`, copied into the image".into()]);
                    let reach = dockerfile.file_reach(instruction);
                    let input = &project.files[dockerfile.file].input;
                    let held = held(&project.files[target], name).into_iter();
                    let held = held.filter(|(_, place)| !taken.has_with(place, input));
                    leaks.extend(held.map(|(subject, place)| {
                        Leak::new(ID, Some(subject), reach, how.clone())
                            .at(written(project, file, at))
                            .at(dockerfile.instruction_place(project, instruction))
                            .at(place)
                            .read(Reading::of(ExposureKind::ImageLayer))
                            .read(Reading::of(ExposureKind::BuildContext))
                            .help("keep the folder of secrets out of the build context with a line in `.dockerignore`")
                    }));
                }
            }
        }
    }
    leaks
}

/// What the file of a secret holds, each with its place; the file itself, where nothing was found in it.
fn held(file: &File, name: Masked) -> Vec<(Subject, Place)> {
    let held: Vec<(Subject, Place)> = file.values().map(|found| (Subject::of(found), file.place_of(found))).collect();
    if held.is_empty() { vec![(Subject::file("secret-file", name), file.whole())] } else { held }
}

fn written(project: &Project, file: &ComposeNoun, at: &Range<usize>) -> Place {
    project.files[file.file].place(&file.lines.span(&file.source, at))
}
