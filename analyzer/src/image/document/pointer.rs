//! The way to a string of a document, and which part of an image it is.

use super::shape::Form;
use crate::place::Part;

/// One step down.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step<'n> {
    Key(&'n str),
    Index(usize),
}

/// RFC 6901.
pub(super) fn pointer(steps: &[Step<'_>]) -> String {
    steps.iter().fold(String::new(), |mut text, step| {
        text.push('/');
        match step {
            Step::Key(key) => text.push_str(&key.replace('~', "~0").replace('/', "~1")),
            Step::Index(index) => text.push_str(&index.to_string()),
        }
        text
    })
}

/// The last key of the way, lower case: whose value, or in whose list, the string stands.
pub(super) fn key<'n>(steps: &[Step<'n>]) -> &'n str {
    let keys = steps.iter().rev().filter_map(|step| match step {
        Step::Key(key) => Some(*key),
        Step::Index(_) => None,
    });
    keys.into_iter().next().unwrap_or_default()
}

/// The part, and for history which entry.
pub(super) fn part(form: Form, steps: &[Step<'_>]) -> (Part, Option<u32>) {
    let at = |index: usize| match steps.get(index) {
        Some(Step::Key(key)) => key.to_ascii_lowercase(),
        _ => String::new(),
    };
    let part = match form {
        Form::Attestation => Part::Attestation,
        Form::V1json => Part::V1json,
        Form::Config => match (at(0).as_str(), at(1).as_str()) {
            ("history", _) => {
                let entry = match steps.get(1) {
                    Some(&Step::Index(index)) => u32::try_from(index).ok(),
                    _ => None,
                };
                return (Part::History, entry);
            }
            ("container_config", _) => Part::ContainerConfig,
            ("config", "env") => Part::Env,
            ("config", "labels") => Part::Label,
            ("config", "cmd") => Part::Cmd,
            ("config", "entrypoint") => Part::Entrypoint,
            ("config", "healthcheck") => Part::Healthcheck,
            ("config", "onbuild") => Part::Onbuild,
            _ => Part::Config,
        },
        Form::DockerManifest | Form::Index | Form::Manifest | Form::Other => {
            let annotated = steps
                .iter()
                .any(|step| matches!(step, Step::Key(key) if key.eq_ignore_ascii_case("annotations")));
            match steps.last() {
                _ if annotated => Part::Annotation,
                Some(Step::Key(key)) if form != Form::Other && key.eq_ignore_ascii_case("data") => {
                    Part::InlineData
                }
                _ => Part::Json,
            }
        }
    };
    (part, None)
}
