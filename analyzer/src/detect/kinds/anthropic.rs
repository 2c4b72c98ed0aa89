//! Anthropic.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "anthropic-key",
    provider: "anthropic",
    name: "Anthropic API key",
    forms: &[
        Form {
            shape: &[
                Piece::Any(&["sk-ant-api03-", "sk-ant-admin01-", "sk-ant-oat01-"]),
                Piece::Chars(Alphabet::UrlSafe, 93, 93),
                Piece::Text("AA"),
            ],
            clear: 7,
            ..FORM
        },
        // Other generations: the prefix is distinctive enough.
        Form { shape: &[Piece::Text("sk-ant-"), Piece::Chars(Alphabet::UrlSafe, 32, 128)], clear: 7, ..FORM },
    ],
    rotate: "https://console.anthropic.com/settings/keys",
    docs: "https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key",
    ..KIND
}];
