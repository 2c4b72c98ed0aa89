//! A file for secrets, with a secret in it, that git would take.

use crate::detect::secret_file;
use crate::exposure::Reading;
use crate::finding::{Leak, Reach, Subject};
use crate::mask::Masked;
use crate::project::Project;
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-not-gitignored";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for (index, file) in project.files.iter().enumerate() {
        if secret_file(&file.path).is_none() || !project.git_takes(index) {
            continue;
        }
        for found in file.values() {
            let how = Masked::concat(["in `".into(), (&file.input).into(), "`, which git does not ignore".into()]);
            leaks.push(
                Leak::new(ID, Some(Subject::of(found)), Reach::Ships, how)
                    .at(file.place_of(found))
                    .read(Reading::of(ExposureKind::Repository))
                    .help("add the file to `.gitignore`; if it was ever committed, the value is in the history: revoke it"),
            );
        }
    }
    leaks
}
