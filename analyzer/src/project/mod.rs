//! Everything that the session was given, as nouns that rules can ask about: files, Dockerfiles with their steps and
//! context, compose files, images.

mod build;
mod dockerfile;
mod image;

pub(crate) use build::build;
pub(crate) use dockerfile::{Declaration, DockerfileNoun};
pub(crate) use image::{ImageMatch, ImageNoun, images};

use crate::blob::BlobSettings;
use crate::compose::{Compose, Secret};
use crate::context::GitIgnore;
use crate::detect::{Judged, Look, Match, Nearby};
use crate::mask::{Gate, Masked, Values};
use crate::place::{Part, Place};
use crate::report::{Class, Problem};
use crate::text::{Lines, Span};
use std::ops::Range;

/// All nouns of a session.
#[derive(Debug)]
pub(crate) struct Project {
    pub(crate) settings: BlobSettings,
    /// Loose files and files of folders, sorted by input and path.
    pub(crate) files: Vec<File>,
    pub(crate) folders: Vec<Folder>,
    pub(crate) dockerfiles: Vec<DockerfileNoun>,
    pub(crate) composes: Vec<ComposeNoun>,
    pub(crate) images: Vec<ImageNoun>,
    pub(crate) problems: Vec<Problem>,
}

/// A file that stands by itself or in a folder.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// Display name: the report's `input`.
    pub(crate) input: Masked,
    /// Raw path below the folder; the raw name of a loose file.
    pub(crate) path: Vec<u8>,
    /// Index of its folder.
    pub(crate) folder: Option<usize>,
    pub(crate) look: Look,
    pub(crate) matches: Vec<Match>,
    pub(crate) silent: Vec<Judged>,
    pub(crate) kept: Option<Vec<u8>>,
}

/// A checked folder.
#[derive(Debug)]
pub(crate) struct Folder {
    /// Its files: indexes into [`Project::files`].
    pub(crate) files: Range<usize>,
    /// git's ignore rules, where there is a repository.
    pub(crate) git: Option<GitIgnore>,
}

/// A compose file.
#[derive(Debug)]
pub(crate) struct ComposeNoun {
    /// Index of its file.
    pub(crate) file: usize,
    pub(crate) source: Vec<u8>,
    pub(crate) lines: Lines,
    /// What stands near its assignments.
    pub(crate) nearby: Nearby,
    pub(crate) tree: Compose,
    pub(crate) values: Values,
}

impl File {
    /// The place of `span` in the file.
    pub(crate) fn place(&self, span: &Span) -> Place {
        Place {
            input: self.input.clone(),
            part: Part::Text,
            line: Some(span.line),
            column: Some(span.column),
            end_line: Some(span.end_line),
            end_column: Some(span.end_column),
            offset: Some(span.offset),
            length: Some(span.length),
            ..Place::default()
        }
    }

    /// Its matches that are values, not names under which one will travel.
    pub(crate) fn values(&self) -> impl Iterator<Item = &Match> {
        self.matches.iter().filter(|found| found.class != Class::Reference)
    }

    /// The place of a match in the file.
    pub(crate) fn place_of(&self, found: &Match) -> Place {
        Place {
            name: found.name.clone(),
            encoding: found.encoding.clone(),
            snippet: found.snippet.clone(),
            ..self.place(&found.span)
        }
    }

    /// The file as a whole.
    pub(crate) fn whole(&self) -> Place {
        Place {
            input: self.input.clone(),
            part: Part::Text,
            line: Some(1),
            column: Some(1),
            ..Place::default()
        }
    }
}

impl Project {
    /// A name of a control file through the gate.
    pub(crate) fn masked(&self, values: &Values, name: &str) -> Masked {
        Gate::new(&self.settings.engine, values).name(name.as_bytes())
    }

    /// Whether git would take the file at `index` (files outside a repository: nobody knows, so no).
    pub(crate) fn git_takes(&self, index: usize) -> bool {
        self.git_state(index) == Some(false)
    }

    /// Whether git ignores the file; none where there is no repository.
    pub(crate) fn git_state(&self, index: usize) -> Option<bool> {
        let file = &self.files[index];
        let git = self.folders[file.folder?].git.as_ref()?;
        Some(git.ignored(&file.path, false))
    }
}

impl Project {
    /// The file at `path` as seen from the file at `from`, in the same folder input.
    pub(crate) fn beside(&self, from: usize, path: &str) -> Option<usize> {
        let folder = self.files[from].folder?;
        let range = self.folders[folder].files.clone();
        let (base, _) = build::split(&self.files[from].path);
        let wanted = build::joined(base, path.as_bytes());
        let found =
            self.files[range.clone()].binary_search_by(|file| file.path.as_slice().cmp(&wanted)).ok()?;
        Some(range.start + found)
    }

    /// The secrets of a compose file that are files of its folder: each with its file, and where that is written.
    pub(crate) fn secret_files<'a>(
        &'a self,
        compose: &'a ComposeNoun,
    ) -> impl Iterator<Item = (&'a Secret, usize, &'a Range<usize>)> {
        compose.tree.secrets.iter().filter_map(|secret| {
            let (path, at) = secret.file.as_ref()?;
            Some((secret, self.beside(compose.file, path)?, at))
        })
    }

    /// A secret file that git would not take and no build would take: not a leak (DESIGN §4).
    pub(crate) fn is_guarded(&self, index: usize) -> bool {
        self.git_state(index) == Some(true)
            && !self.dockerfiles.iter().any(|file| file.copied.iter().any(|taken| taken.contains(&index)))
    }
}
