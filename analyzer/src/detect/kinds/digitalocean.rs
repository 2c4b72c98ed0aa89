//! DigitalOcean.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "digitalocean-token",
    provider: "digitalocean",
    name: "DigitalOcean access token",
    forms: &[Form {
        shape: &[Piece::Any(&["dop_v1_", "doo_v1_", "dor_v1_"]), Piece::Chars(Alphabet::Hex, 64, 64)],
        clear: 7,
        ..FORM
    }],
    rotate: "https://cloud.digitalocean.com/account/api/tokens",
    docs: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
    ..KIND
}];
