//! Zuplo.

use crate::detect::check::Check;
use crate::detect::kind::{Alphabet, KIND, Kind, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "zuplo-key",
    provider: "zuplo",
    name: "Zuplo API key",
    forms: &[form(5, &[text("zpka_"), chars(Alphabet::Lower, 32), text("_"), chars(Alphabet::Hex, 8)])
        .checked(Check::Crc32Hex)],
    rotate: "https://portal.zuplo.com/",
    docs: "https://zuplo.com/docs/articles/api-key-leak-detection",
    ..KIND
}];
