//! How far it travels: where a leaked value can be read, and with which command (DESIGN §1, question 3).

mod command;

pub(crate) use command::{blob, history, inspect, layer_file};

use crate::mask::Masked;
use crate::report::ExposureKind;

/// Where the layers of an input are, for commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stored {
    /// Members of the archive that the input names.
    Member,
    /// Files below the folder that the input names.
    Below,
    /// The input itself is the layer: an exported file system.
    Itself,
}

/// One way to read what leaks at one of a leak's places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// Where.
    pub(crate) kind: ExposureKind,
    /// Index of the place in the leak.
    pub(crate) at: usize,
    /// The command with which anyone could read it.
    pub(crate) proof: Option<Masked>,
}

impl Reading {
    /// A reading of the first place, without a command.
    pub(crate) fn of(kind: ExposureKind) -> Self {
        Self { kind, at: 0, proof: None }
    }

    /// The same with the command that proves it.
    pub(crate) fn proved(kind: ExposureKind, proof: Option<Masked>) -> Self {
        Self { kind, at: 0, proof }
    }
}
