//! A secret in any file.

use super::in_files;
use crate::finding::Leak;
use crate::project::Project;
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-file";

pub(super) fn check(project: &Project, taken: &Taken) -> Vec<Leak> {
    let tell = ("in a file", ExposureKind::File, "revoke it and take it out of the file; read it from the environment or a secret store");
    in_files(project, taken, ID, tell, |_, _| true)
}
