//! Leaks through what is sent to the builder, and through the repository.

crate::rules::rules![git_in_context, ignore_pattern_misses, context_includes_secret, secret_not_gitignored,];

use crate::exposure::Reading;
use crate::finding::{Leak, Reach, Subject};
use crate::mask::Masked;
use crate::project::{DockerfileNoun, Project};
use crate::report::ExposureKind;
use crate::rules::Taken;

/// For each COPY of a folder or pattern: the instruction and a file with a value in it that the COPY takes.
fn taken_secrets<'a>(
    project: &'a Project,
    file: &'a DockerfileNoun,
) -> impl Iterator<Item = (usize, usize)> + use<'a> {
    file.copied.iter().enumerate().flat_map(move |(instruction, taken)| {
        taken
            .iter()
            .copied()
            .filter(move |&index| index != file.file)
            .filter(move |&index| project.files[index].values().next().is_some())
            .map(move |index| (instruction, index))
    })
}

/// A file of the context with its values: one leak for each that no rule has told of this Dockerfile, at the COPY and at the value.
fn leaks_of(
    project: &Project,
    taken: &Taken,
    file: &DockerfileNoun,
    (instruction, index): (usize, usize),
    rule: &'static str,
    how: &Masked,
) -> Vec<Leak> {
    let from = &project.files[index];
    let reach = file.file_reach(instruction);
    let kind = match reach {
        Reach::Ships => ExposureKind::ImageLayer,
        Reach::Near => ExposureKind::BuildCache,
    };
    let dockerfile = &project.files[file.file].input;
    from.values()
        .map(|found| (found, from.place_of(found)))
        .filter(|(_, place)| !taken.has_with(place, dockerfile))
        .map(|(found, place)| {
            Leak::new(rule, Some(Subject::of(found)), reach, how.clone())
                .at(file.instruction_place(project, instruction))
                .at(place)
                .read(Reading::of(kind))
                .read(Reading::of(ExposureKind::BuildContext))
        })
        .collect()
}
