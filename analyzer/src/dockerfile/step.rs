//! Steps: what each instruction does, in the nouns that rules ask about (DESIGN §1).

use super::ast::Word;
use crate::text::Assignment;
use std::ops::Range;

/// What one instruction does. One step an instruction, by index; `ONBUILD x` gives the step of `x`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Names that it sets for later steps: ARG, ENV.
    pub sets: Vec<Assignment>,
    /// Assignments in the command line of a RUN, CMD, ENTRYPOINT, HEALTHCHECK: `export K=V`, `K=V cmd`, `--flag=V`, `-u user:V`.
    pub command_sets: Vec<Assignment>,
    /// Variables that it reads.
    pub reads: Vec<Read>,
    /// Files that its command writes by redirection, `tee`, `cp`, `mv`.
    pub writes: Vec<Word>,
    /// Paths that its command removes (`rm`, `shred`, `unlink`).
    pub removes: Vec<Word>,
    /// `--mount=…` of a RUN.
    pub mounts: Vec<Mount>,
    /// What COPY or ADD takes.
    pub copies: Option<Copies>,
}

/// A variable that is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Its name.
    pub name: String,
    /// `$NAME` in the source.
    pub at: Range<usize>,
}

/// One `--mount`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mount {
    /// `bind`, `cache`, `tmpfs`, `secret`, `ssh`.
    pub kind: String,
    /// `id`, else `source`, else the base name of the target.
    pub id: Option<String>,
    /// Where it is mounted; a secret's default is `/run/secrets/<id>` unless only `env` is given.
    pub target: Option<String>,
    /// `env=`.
    pub env: Option<String>,
    /// `from=`.
    pub from: Option<String>,
    /// The flag.
    pub at: Range<usize>,
    /// Where the command hands the secret on into a file that stays, a variable that is printed, …: the writing words.
    pub written_down: Vec<Word>,
}

/// What COPY or ADD takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copies {
    /// Sources as written, variables expanded where they are known.
    pub sources: Vec<Word>,
    /// Destination as written.
    pub destination: Word,
    /// `--from`: the stage or image; none for the build context.
    pub from: Option<String>,
    /// `--exclude` patterns.
    pub exclude: Vec<String>,
}
