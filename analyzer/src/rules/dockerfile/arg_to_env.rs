//! A build argument that is written into the environment of the image.

use crate::exposure::Reading;
use crate::finding::{Leak, Reach, Subject};
use crate::mask::Masked;
use crate::project::{Declaration, DockerfileNoun, Project};
use crate::report::ExposureKind;
use crate::rules::Taken;

pub(super) const ID: &str = "arg-to-env";

pub(super) fn check(project: &Project, _: &Taken) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for file in &project.dockerfiles {
        for env in file.declarations(true) {
            leaks.extend(from_arg(file, &env).map(|_| report(project, file, &env)));
        }
    }
    leaks
}

/// The argument whose value the variable takes, if either name is a secret's.
fn from_arg<'a>(file: &DockerfileNoun, env: &Declaration<'a>) -> Option<&'a str> {
    let value = env.assignment.value.as_ref()?;
    let in_scope = file.in_scope(env.instruction);
    value.references().into_iter().find(|name| {
        let secret = crate::detect::secret_name(name) || crate::detect::secret_name(&env.assignment.name);
        secret && in_scope.iter().any(|declared| !declared.is_env && declared.name == *name)
    })
}

fn report(project: &Project, file: &DockerfileNoun, env: &Declaration<'_>) -> Leak {
    let name = file.name(project, &env.assignment.name);
    let how = Masked::concat(["given to `ENV ".into(), (&name).into(), "` by a build argument".into()]);
    let at = env.assignment.name_at.start..env.assignment.value.as_ref().map_or(env.assignment.name_at.end, |value| value.at.end);
    let reach = file.reach(env.instruction);
    let mut place = file.place(project, &at);
    place.name = Some(name.clone());
    let leak = Leak::new(ID, Some(Subject::name(name)), reach, how).at(place);
    match reach {
        Reach::Ships => leak
            .read(Reading::of(ExposureKind::ImageConfig))
            .read(Reading::of(ExposureKind::ContainerEnvironment)),
        Reach::Near => leak.read(Reading::of(ExposureKind::BuildCache)),
    }
    .help("the value stays in the image's config; use `RUN --mount=type=secret` for the build and hand it in when the container starts")
}
