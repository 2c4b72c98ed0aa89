//! Leaks in texts of any kind: only what no more specific rule took.

crate::rules::rules![secret_in_transcript, secret_in_command, secret_in_file];

use crate::detect::Match;
use crate::exposure::Reading;
use crate::finding::{Leak, Reach, Subject};
use crate::mask::Masked;
use crate::project::{File, Project};
use crate::report::{Class, ExposureKind};
use crate::rules::Taken;

/// The leaks of every value in a file for which `applies` holds and that no rule took.
fn in_files(
    project: &Project,
    taken: &Taken,
    rule: &'static str,
    (how, kind, help): (&'static str, ExposureKind, &'static str),
    applies: impl Fn(&File, &Match) -> bool,
) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for (index, file) in project.files.iter().enumerate() {
        if project.is_guarded(index) {
            continue;
        }
        for found in &file.matches {
            let place = file.place_of(found);
            if found.class == Class::Reference || !applies(file, found) || taken.has(&place) {
                continue;
            }
            leaks.push(
                Leak::new(rule, Some(Subject::of(found)), Reach::Ships, Masked::fixed(how))
                    .at(place)
                    .read(Reading::of(kind))
                    .help(help),
            );
        }
    }
    leaks
}
