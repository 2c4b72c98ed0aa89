//! A secret in pasted or saved output of `docker history`, `docker inspect`, a build.

use super::in_files;
use crate::detect::Look;
use crate::finding::Leak;
use crate::project::Project;
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-transcript";

pub(super) fn check(project: &Project, taken: &Taken) -> Vec<Leak> {
    let tell = (
        "in the output of a container tool",
        ExposureKind::Log,
        "the image holds it too: revoke it, and build again without it",
    );
    in_files(project, taken, ID, tell, |file, _| file.look == Look::Transcript)
}
