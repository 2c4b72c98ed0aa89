//! GitHub.

use crate::detect::check::Check;
use crate::detect::kind::{
    Alphabet, FORM, Form, KIND, Kind, Piece, beside, between, chars, form, kind, text,
};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "github-token",
        provider: "github",
        name: "GitHub token",
        forms: &[
            Form {
                shape: &[Piece::Text("ghr_"), Piece::Chars(Alphabet::Base62, 76, 76)],
                check: Check::Crc32Base62,
                ..FORM
            },
            Form {
                shape: &[
                    Piece::Any(&["ghp_", "gho_", "ghu_", "ghs_", "ghr_"]),
                    Piece::Chars(Alphabet::Base62, 36, 36),
                ],
                check: Check::Crc32Base62,
                ..FORM
            },
        ],
        rotate: "https://github.com/settings/tokens",
        docs: "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
        ..KIND
    },
    &Kind {
        id: "github-fine-grained-token",
        provider: "github",
        name: "GitHub fine-grained personal access token",
        forms: &[
            Form {
                shape: &[
                    Piece::Text("github_pat_"),
                    Piece::Chars(Alphabet::Base62, 22, 22),
                    Piece::Text("_"),
                    Piece::Chars(Alphabet::Base62, 59, 59),
                ],
                clear: 11,
                check: Check::Sha256Base32,
                ..FORM
            },
            form(11, &[text("github_pat_"), chars(Alphabet::UrlSafe, 82)]),
        ],
        rotate: "https://github.com/settings/personal-access-tokens",
        docs: "https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
        ..KIND
    },
    &kind(
        "github-app-token",
        "github",
        "GitHub app installation token",
        &[form(
            4,
            &[
                text("ghs_"),
                between(Alphabet::Digits, 4, 12),
                text("_eyJ"),
                between(Alphabet::Dotted, 60, 1500),
            ],
        )],
        "https://github.com/settings/installations",
        "https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app",
    ),
    &kind(
        "github-oauth-secret",
        "github",
        "GitHub OAuth client secret (github_oauth2)",
        &[beside(
            &[
                "githubclientsecret",
                "githubsecret",
                "github_secret",
                "github_client_secret",
                "githubclient",
                "github_client",
                "githuboauth",
            ],
            &[chars(Alphabet::Hex, 40)],
        )],
        "https://github.com/settings/developers",
        "https://docs.github.com/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps",
    )
    .words(&["github"]),
];
