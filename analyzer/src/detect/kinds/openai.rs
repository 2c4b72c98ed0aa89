//! OpenAI.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

const MARK: Piece = Piece::Text("T3BlbkFJ");
const SCOPE: Piece = Piece::Any(&["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-service-"]);

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "openai-key",
    provider: "openai",
    name: "OpenAI API key",
    forms: &[
        Form {
            shape: &[SCOPE, Piece::Chars(Alphabet::UrlSafe, 74, 74), MARK, Piece::Chars(Alphabet::UrlSafe, 74, 74)],
            clear: 8,
            ..FORM
        },
        Form {
            shape: &[SCOPE, Piece::Chars(Alphabet::UrlSafe, 58, 58), MARK, Piece::Chars(Alphabet::UrlSafe, 58, 58)],
            clear: 8,
            ..FORM
        },
        Form {
            shape: &[SCOPE, Piece::Chars(Alphabet::UrlSafe, 20, 20), MARK, Piece::Chars(Alphabet::UrlSafe, 20, 20)],
            clear: 8,
            ..FORM
        },
        Form {
            shape: &[
                Piece::Text("sk-"),
                Piece::Chars(Alphabet::Base62, 20, 20),
                MARK,
                Piece::Chars(Alphabet::Base62, 20, 20),
            ],
            clear: 3,
            ..FORM
        },
    ],
    rotate: "https://platform.openai.com/api-keys",
    docs: "https://platform.openai.com/docs/api-reference/authentication",
    ..KIND
}];
