//! `COPY` or `ADD` of a file that is secret: named, and not a whole folder (that is `context-includes-secret`).

use crate::detect::secret_file;
use crate::exposure::Reading;
use crate::finding::{Leak, Reach, Subject};
use crate::mask::Masked;
use crate::project::{DockerfileNoun, Project};
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-file-copied";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.dockerfiles {
        for (index, step) in file.steps.iter().enumerate() {
            let Some(copies) = step.copies.as_ref().filter(|copies| copies.from.is_none()) else { continue };
            for source in &copies.sources {
                leaks.extend(named_source(project, file, index, source));
            }
        }
    }
    leaks
}

/// The leaks of one source that names a file. A file that is there is judged by what stands in it, another by its name.
fn named_source(project: &Project, file: &DockerfileNoun, index: usize, source: &crate::dockerfile::Word) -> Vec<Leak> {
    let Some(what) = secret_file(source.text.as_bytes()) else { return Vec::new() };
    let reach = file.file_reach(index);
    let place = file.place(project, &source.at);
    let name = file.name(project, &source.text);
    let there: Vec<usize> = file.named(project, index, source);
    if there.is_empty() {
        if file.is_excluded(source) {
            return Vec::new();
        }
        let how = Masked::concat(["`".into(), (&name).into(), "` copied into the image".into()]);
        return vec![finish(Leak::new(ID, Some(Subject::file(what, name)), reach, how).at(place), reach)];
    }
    let mut leaks = Vec::new();
    for taken in there {
        let from = &project.files[taken];
        for found in from.values() {
            let how = Masked::concat(["in `".into(), (&from.input).into(), "`, which is copied into the image".into()]);
            leaks.push(finish(
                Leak::new(ID, Some(Subject::of(found)), reach, how).at(place.clone()).at(from.place_of(found)),
                reach,
            ));
        }
    }
    leaks
}

fn finish(leak: Leak, reach: Reach) -> Leak {
    let leak = match reach {
        Reach::Ships => leak.read(Reading::of(ExposureKind::ImageLayer)),
        Reach::Near => leak.read(Reading::of(ExposureKind::BuildCache)),
    };
    leak.help("a later `rm` hides the file but does not take it out of its layer; use `RUN --mount=type=secret` for the one command that needs it")
}
