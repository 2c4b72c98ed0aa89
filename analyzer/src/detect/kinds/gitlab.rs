//! GitLab.

use crate::detect::check::Check;
use crate::detect::kind::{Alphabet, KIND, Kind, any, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
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
                &[
                    any(&["glpat-", "gldt-", "glrt-", "glft-", "glsoat-", "glffct-"]),
                    chars(Alphabet::UrlSafe, 20),
                ],
            ),
            form(
                6,
                &[
                    any(&["glpat-", "gldt-", "glrt-", "glft-", "glsoat-", "glffct-", "glrtr-"]),
                    between(Alphabet::UrlSafe, 25, 40),
                ],
            ),
            form(6, &[text("glptt-"), chars(Alphabet::Hex, 40)]),
            form(6, &[text("glptt-"), chars(Alphabet::UrlSafe, 20)]),
            form(6, &[text("glimt-"), chars(Alphabet::UrlSafe, 25)]),
            form(8, &[text("glagent-"), chars(Alphabet::UrlSafe, 50)]),
            form(6, &[text("gloas-"), between(Alphabet::UrlSafe, 25, 64)]),
            form(
                8,
                &[text("glrt-t"), chars(Alphabet::Digits, 1), text("_"), between(Alphabet::UrlSafe, 20, 300)],
            ),
            form(9, &[text("GR1348941"), chars(Alphabet::UrlSafe, 20)]),
            form(
                6,
                &[text("glcbt-"), between(Alphabet::Base62, 1, 5), text("_"), chars(Alphabet::UrlSafe, 20)],
            ),
        ],
        rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
        docs: "https://docs.gitlab.com/security/tokens/",
        ..KIND
    },
    &kind(
        "gitlab-session-cookie",
        "gitlab",
        "GitLab session cookie",
        &[form(14, &[text("_gitlab_session="), chars(Alphabet::Lower, 32)])],
        "https://gitlab.com/-/user_settings/active_sessions",
        "https://docs.gitlab.com/user/profile/active_sessions/",
    ),
    &kind(
        "gitlab-secret",
        "gitlab",
        "GitLab secret",
        &[],
        "https://gitlab.com/-/user_settings/personal_access_tokens",
        "https://docs.gitlab.com/security/tokens/",
    )
    .words(&["gitlab", "runner_registration"]),
];
