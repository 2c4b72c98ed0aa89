//! GitLab.

use crate::detect::check::Check;
use crate::detect::kind::{Alphabet, KIND, Kind, any, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "gitlab-token",
    provider: "gitlab",
    name: "GitLab access token",
    forms: &[
        form(
            6,
            &[
                any(&["glpat-", "glrt-", "gldt-"]),
                between(Alphabet::UrlSafe, 27, 300),
                text(".01."),
                chars(Alphabet::Base62, 9),
            ],
        )
        .checked(Check::Crc32Base36),
        form(
            6,
            &[any(&["glpat-", "gldt-", "glrt-", "glft-", "glsoat-", "glffct-"]), chars(Alphabet::UrlSafe, 20)],
        ),
        form(6, &[text("glptt-"), chars(Alphabet::Hex, 40)]),
        form(6, &[text("glcbt-"), between(Alphabet::Base62, 1, 5), text("_"), chars(Alphabet::UrlSafe, 20)]),
    ],
    rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
    docs: "https://docs.gitlab.com/security/tokens/",
    ..KIND
}];
