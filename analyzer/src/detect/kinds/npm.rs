//! npm.

use crate::detect::check::Check;
use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "npm-token",
    provider: "npm",
    name: "npm (npmjs) access token",
    forms: &[Form {
        shape: &[Piece::Text("npm_"), Piece::Chars(Alphabet::Base62, 36, 36)],
        check: Check::Crc32Base62,
        ..FORM
    }],
    rotate: "https://www.npmjs.com/settings/~/tokens",
    docs: "https://docs.npmjs.com/about-access-tokens",
    ..KIND
}];
