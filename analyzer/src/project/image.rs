//! An image with the matches in its layers and documents, each with its place.

use crate::detect::Match;
use crate::mask::Masked;
use crate::place::{Part, Place};
use crate::report::Compression;

/// One image, one archive's orphans, or one root file system.
#[derive(Debug)]
pub(crate) struct ImageNoun {
    /// Name for commands; none for orphans.
    pub(crate) name: Option<Masked>,
    /// Every match in it.
    pub(crate) matches: Vec<ImageMatch>,
}

/// A match in an image.
#[derive(Clone, Debug)]
pub(crate) struct ImageMatch {
    pub(crate) found: Match,
    pub(crate) place: Place,
    /// How the layer is compressed, for the command.
    pub(crate) compression: Option<Compression>,
}

impl ImageMatch {
    /// The part in which it stands.
    pub(crate) fn part(&self) -> Part {
        self.place.part
    }
}
