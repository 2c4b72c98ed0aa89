//! Identity, continued: proof of who somebody is, and the smaller ones.

use crate::detect::kind::{Alphabet, Kind, beside, chars, kind};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&kind(
    "verifier-key",
    "verifier",
    "Verifier API key",
    &[beside(&["verifier"], &[chars(Alphabet::Hex, 96)])],
    "https://verifier.meetchopra.com/",
    "https://verifier.meetchopra.com/docs",
)
.words(&["verifier"])];
