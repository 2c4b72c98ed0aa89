//! Langfuse.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "langfuse-secret-key",
    provider: "langfuse",
    name: "Langfuse secret key",
    forms: &[Form {
        shape: &[
            Piece::Text("sk-lf-"),
            Piece::Chars(Alphabet::Hex, 8, 8),
            Piece::Text("-"),
            Piece::Chars(Alphabet::Hex, 4, 4),
            Piece::Text("-"),
            Piece::Chars(Alphabet::Hex, 4, 4),
            Piece::Text("-"),
            Piece::Chars(Alphabet::Hex, 4, 4),
            Piece::Text("-"),
            Piece::Chars(Alphabet::Hex, 12, 12),
        ],
        clear: 6,
        ..FORM
    }],
    rotate: "https://cloud.langfuse.com",
    docs: "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
    ..KIND
}];
