//! GitLab.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};
use crate::detect::check::Check;

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "gitlab-token",
    provider: "gitlab",
    name: "GitLab access token",
    forms: &[
        Form {
            shape: &[
                Piece::Any(&["glpat-", "glrt-", "gldt-"]),
                Piece::Chars(Alphabet::UrlSafe, 27, 300),
                Piece::Text(".01."),
                Piece::Chars(Alphabet::Base62, 9, 9),
            ],
            clear: 6,
            check: Check::Crc32Base36,
            ..FORM
        },
        Form {
            shape: &[
                Piece::Any(&["glpat-", "gldt-", "glrt-", "glft-", "glsoat-", "glffct-"]),
                Piece::Chars(Alphabet::UrlSafe, 20, 20),
            ],
            clear: 6,
            ..FORM
        },
        Form { shape: &[Piece::Text("glptt-"), Piece::Chars(Alphabet::Hex, 40, 40)], clear: 6, ..FORM },
        Form {
            shape: &[
                Piece::Text("glcbt-"),
                Piece::Chars(Alphabet::Base62, 1, 5),
                Piece::Text("_"),
                Piece::Chars(Alphabet::UrlSafe, 20, 20),
            ],
            clear: 6,
            ..FORM
        },
    ],
    rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
    docs: "https://docs.gitlab.com/security/tokens/",
    ..KIND
}];
