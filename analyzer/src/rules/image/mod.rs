//! Leaks in images that were built.

crate::rules::rules![
    secret_in_layer,
    secret_in_image_env,
    secret_in_history,
    secret_in_attestation,
    secret_in_image_config,
    secret_in_archive,
];

use crate::finding::{Leak, Reach, Subject};
use crate::mask::Masked;
use crate::place::Part;
use crate::project::{ImageMatch, ImageNoun, Project};
use crate::report::Class;

/// The leaks of every match that stands in one of `parts`; `tell` says how and completes the leak.
fn in_parts(
    project: &Project,
    rule: &'static str,
    parts: &[Part],
    tell: impl Fn(&ImageNoun, &ImageMatch) -> (Masked, fn(Leak, &ImageNoun, &ImageMatch) -> Leak),
) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for image in &project.images {
        for found in &image.matches {
            if !parts.contains(&found.part()) || found.found.class == Class::Reference {
                continue;
            }
            let (how, complete) = tell(image, found);
            let leak =
                Leak::new(rule, Some(Subject::of(&found.found)), Reach::Ships, how).at(found.place.clone());
            leaks.push(complete(leak, image, found));
        }
    }
    leaks
}
