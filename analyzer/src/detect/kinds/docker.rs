//! Docker: Hub tokens, and passwords of registries in client configuration.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

/// The password inside a base64 `auth` of a client configuration.
pub(crate) static REGISTRY_AUTH: Kind = Kind {
    id: "registry-auth",
    provider: "docker",
    name: "registry password in a client configuration",
    made: Some(|dice| dice.text(Alphabet::Base62, 20)),
    rotate: "https://app.docker.com/settings/personal-access-tokens",
    docs: "https://docs.docker.com/reference/cli/docker/login/",
    ..KIND
};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "docker-token",
        provider: "docker",
        name: "Docker Hub access token",
        forms: &[
            Form {
                shape: &[Piece::Text("dckr_pat_"), Piece::Chars(Alphabet::UrlSafe, 27, 40)],
                clear: 9,
                ..FORM
            },
            Form {
                shape: &[Piece::Text("dckr_oat_"), Piece::Chars(Alphabet::UrlSafe, 32, 32)],
                clear: 9,
                ..FORM
            },
        ],
        rotate: "https://app.docker.com/settings/personal-access-tokens",
        docs: "https://docs.docker.com/security/access-tokens/",
        ..KIND
    },
    &REGISTRY_AUTH,
];
