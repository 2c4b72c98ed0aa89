//! Hugging Face.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "huggingface-token",
    provider: "huggingface",
    name: "Hugging Face access token",
    forms: &[
        Form { shape: &[Piece::Text("hf_"), Piece::Chars(Alphabet::Letters, 34, 34)], clear: 3, ..FORM },
        Form { shape: &[Piece::Text("api_org_"), Piece::Chars(Alphabet::Letters, 34, 34)], clear: 8, ..FORM },
    ],
    rotate: "https://huggingface.co/settings/tokens",
    docs: "https://huggingface.co/docs/hub/security-tokens",
    ..KIND
}];
