//! Managers of secrets.

use crate::detect::check::{Check, Structure};
use crate::detect::kind::{Alphabet, Kind, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "doppler-token",
        "doppler",
        "Doppler token",
        &[
            form(6, &[any(&["dp.pt.", "dp.ct.", "dp.sa."]), between(Alphabet::Base62, 40, 44)]),
            form(6, &[any(&["dp.scim.", "dp.audit."]), between(Alphabet::Base62, 40, 44)]),
            form(
                6,
                &[
                    text("dp.st."),
                    between(Alphabet::UrlSafe, 2, 35),
                    text("."),
                    between(Alphabet::Base62, 40, 44),
                ],
            ),
            form(6, &[any(&["dp.st.", "dp.said."]), between(Alphabet::Base62, 40, 44)]),
        ],
        "https://dashboard.doppler.com/",
        "https://docs.doppler.com/reference/auth-token-formats",
    )
    .words(&["doppler"]),
    &kind(
        "1password-token",
        "1password",
        "1Password (onepassword) service account token",
        &[form(7, &[text("ops_eyJ"), between(Alphabet::Base64Padded, 250, 1200)])
            .checked(Check::Structure(Structure::Json(&[])))],
        "https://my.1password.com/developer-tools/infrastructure-secrets/serviceaccount/",
        "https://developer.1password.com/docs/service-accounts/",
    )
    .words(&["onepassword", "1password", "op_service_account", "op_connect"]),
    &kind(
        "1password-secret-key",
        "1password",
        "1Password (onepassword) secret key",
        &[
            form(
                3,
                &[
                    text("A3-"),
                    chars(Alphabet::Upper, 6),
                    text("-"),
                    chars(Alphabet::Upper, 6),
                    text("-"),
                    chars(Alphabet::Upper, 5),
                    text("-"),
                    chars(Alphabet::Upper, 5),
                    text("-"),
                    chars(Alphabet::Upper, 5),
                    text("-"),
                    chars(Alphabet::Upper, 5),
                ],
            ),
            form(
                3,
                &[
                    text("A3-"),
                    chars(Alphabet::Upper, 6),
                    text("-"),
                    chars(Alphabet::Upper, 11),
                    text("-"),
                    chars(Alphabet::Upper, 5),
                    text("-"),
                    chars(Alphabet::Upper, 5),
                    text("-"),
                    chars(Alphabet::Upper, 5),
                ],
            ),
        ],
        "https://my.1password.com/profile",
        "https://support.1password.com/secret-key/",
    ),
    &kind(
        "bitwarden-key",
        "bitwarden",
        "Bitwarden API key",
        &[beside(&["bitwarden", "apikeyclientsecret", "bws_access"], &[chars(Alphabet::Base62, 30)])],
        "https://vault.bitwarden.com/#/settings/security/security-keys",
        "https://bitwarden.com/help/personal-api-key/",
    )
    .words(&["bitwarden", "bws_access"]),
    &kind(
        "infisical-token",
        "infisical",
        "Infisical token",
        &[form(
            3,
            &[
                text("st."),
                chars(Alphabet::Hex, 24),
                text("."),
                chars(Alphabet::Hex, 32),
                text("."),
                chars(Alphabet::Hex, 32),
            ],
        )],
        "https://app.infisical.com/",
        "https://infisical.com/docs/documentation/platform/token",
    )
    .words(&["infisical"]),
];
