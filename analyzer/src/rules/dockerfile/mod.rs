//! Leaks that a Dockerfile shows by itself.

crate::rules::rules![
    secret_in_arg,
    secret_in_env,
    arg_to_env,
    arg_in_run,
    secret_in_run,
    secret_in_instruction,
    secret_file_copied,
    secret_mount_leaks,
];

use crate::detect::Match;
use crate::finding::{Leak, Reach, Subject};
use crate::mask::Masked;
use crate::project::{DockerfileNoun, Project};
use crate::report::Class;

/// A leak of `found` in the Dockerfile, at its place.
fn leak(
    project: &Project,
    file: &DockerfileNoun,
    rule: &'static str,
    found: &Match,
    reach: Reach,
    how: Masked,
) -> Leak {
    let place = project.files[file.file].place_of(found);
    Leak::new(rule, Some(Subject::of(found)), reach, how).at(place)
}

/// Whether a match is a value, not a name under which one will travel.
fn is_value(found: &Match) -> bool {
    !matches!(found.class, Class::Reference)
}

/// The names of secret-named ARGs in scope of an instruction, with the instruction that declares each.
fn secret_args(file: &DockerfileNoun, instruction: usize) -> Vec<(String, usize)> {
    file.in_scope(instruction)
        .into_iter()
        .filter(|declared| !declared.is_env && crate::detect::secret_name(&declared.name))
        .map(|declared| (declared.name.clone(), declared.instruction))
        .collect()
}
