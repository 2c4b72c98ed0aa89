//! What a compose file says, as far as leaks go. Spans are byte ranges of the source.

use crate::text::Assignment;
use std::ops::Range;

/// A compose file (one document). Parsing never fails.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compose {
    /// `services`, in order.
    pub services: Vec<Service>,
    /// Top-level `secrets`.
    pub secrets: Vec<Secret>,
    /// Top-level `configs` with inline `content`, and any other place that holds text: pointer and value.
    pub texts: Vec<PlacedText>,
    /// What was not understood: line and sentence in our own words.
    pub problems: Vec<(u32, &'static str)>,
}

impl Compose {
    /// Every assignment in it.
    pub fn assignments(&self) -> impl Iterator<Item = &Assignment> {
        let of_services = self.services.iter().flat_map(|service| {
            let args = service.build.iter().flat_map(|build| &build.args);
            let placed = service.environment.iter().chain(args).map(|placed| &placed.assignment);
            placed.chain(service.others.iter().map(|placed| &placed.assignment))
        });
        of_services.chain(self.texts.iter().map(|placed| &placed.assignment))
    }
}

/// One service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// Its key.
    pub name: String,
    /// `build`.
    pub build: Option<Build>,
    /// `environment`, map or list; values with their interpolation in segments.
    pub environment: Vec<PlacedAssignment>,
    /// `labels`, `command`, `entrypoint`, `healthcheck.test`, `annotations`, …: assignments found in them.
    pub others: Vec<PlacedText>,
    /// `env_file` paths.
    pub env_files: Vec<String>,
    /// Names of `secrets` that it uses.
    pub secrets: Vec<String>,
}

/// An assignment and the JSON Pointer at the place of *use*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedAssignment {
    /// `/services/api/environment/DB_PASSWORD`.
    pub pointer: String,
    /// Where it is *written* (an anchor's place for an alias).
    pub assignment: Assignment,
}

/// A text and the JSON Pointer at the place of use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedText {
    /// `/services/api/command`.
    pub pointer: String,
    /// Last key of the pointer as a name, and the value.
    pub assignment: Assignment,
}

/// `build`, short or long.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Build {
    /// Path below the compose file's folder, as written; `.` by default.
    pub context: String,
    /// Path below the context, as written; `Dockerfile` by default.
    pub dockerfile: Option<String>,
    /// `dockerfile_inline` is given.
    pub inline: bool,
    /// `args`.
    pub args: Vec<PlacedAssignment>,
    /// `target`.
    pub target: Option<String>,
    /// `additional_contexts`: name and path.
    pub additional_contexts: Vec<(String, String)>,
    /// Where `build` stands.
    pub at: Range<usize>,
}

/// A top-level secret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Secret {
    /// Its key.
    pub name: String,
    /// `file`, as written, and its bytes in the source.
    pub file: Option<(String, Range<usize>)>,
    /// `environment`.
    pub environment: Option<String>,
    /// `external`.
    pub external: bool,
}
