//! A secret on a command line that builds, runs or logs in: `--build-arg`, `-e`, `login -p`.

use super::in_files;
use crate::finding::Leak;
use crate::project::Project;
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "secret-in-command";

pub(super) fn check(project: &Project, taken: &Taken) -> Vec<Leak> {
    let tell = (
        "on a command line",
        ExposureKind::Log,
        "hand it in with `--secret id=…`, `--env-file` or `--password-stdin`; command lines stand in logs and process lists",
    );
    in_files(project, taken, ID, tell, |_, found| found.in_command)
}
