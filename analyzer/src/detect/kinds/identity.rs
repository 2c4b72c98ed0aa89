//! Identity: sign-in, users, proof of who somebody is.

use crate::detect::kind::{Alphabet, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "auth0-secret",
        "auth0",
        "Auth0 client secret",
        &[beside(&["auth0"], &[chars(Alphabet::UrlSafe, 64)])],
        "https://manage.auth0.com/",
        "https://auth0.com/docs/get-started/applications/rotate-client-secret",
    )
    .words(&["auth0"]),
    &kind(
        "okta-token",
        "okta",
        "Okta API token",
        &[beside(&["okta", "ssws"], &[text("00"), chars(Alphabet::UrlSafe, 40)])],
        "https://help.okta.com/oie/en-us/content/topics/security/api.htm",
        "https://help.okta.com/oie/en-us/content/topics/security/api.htm",
    )
    .words(&["okta"]),
    &kind(
        "authress-key",
        "authress",
        "Authress service client access key",
        &[
            form(
                3,
                &[
                    any(&["sc_", "ext_", "scauth_"]),
                    between(Alphabet::UrlSafe, 5, 30),
                    text("."),
                    between(Alphabet::UrlSafe, 4, 6),
                    text("."),
                    any(&["acc_", "acc-"]),
                    between(Alphabet::UrlSafe, 10, 32),
                    text("."),
                    between(Alphabet::Base64Padded, 30, 120),
                ],
            ),
            beside(
                &["authress"],
                &[
                    any(&["sc_", "ext_", "scauth_"]),
                    between(Alphabet::UrlSafe, 5, 30),
                    text("."),
                    between(Alphabet::UrlSafe, 4, 6),
                    text("."),
                    any(&["acc_", "acc-"]),
                    between(Alphabet::Dotted, 30, 160),
                ],
            ),
        ],
        "https://authress.io/app/#/settings",
        "https://authress.io/knowledge-base/",
    )
    .words(&["authress"]),
    &kind(
        "clerk-secret-key",
        "clerk",
        "Clerk secret key",
        &[beside(&["clerk"], &[any(&["sk_live_", "sk_test_"]), between(Alphabet::Base62, 30, 64)])],
        "https://dashboard.clerk.com/",
        "https://clerk.com/docs/deployments/clerk-environment-variables",
    )
    .words(&["clerk"]),
    &kind(
        "fusionauth-key",
        "fusionauth",
        "FusionAuth API key",
        &[],
        "https://fusionauth.io/docs/apis/authentication",
        "https://fusionauth.io/docs/apis/authentication",
    )
    .words(&["fusionauth"]),
    &kind("hanko-key", "hanko", "Hanko API key", &[], "https://cloud.hanko.io/", "https://docs.hanko.io/")
        .words(&["hanko"]),
    &kind(
        "loginradius-secret",
        "loginradius",
        "LoginRadius API secret",
        &[beside(&["loginradius"], UUID)],
        "https://dashboard.loginradius.com/",
        "https://www.loginradius.com/docs/",
    )
    .words(&["loginradius"]),
    &kind(
        "stytch-secret",
        "stytch",
        "Stytch secret",
        &[form(7, &[any(&["secret-live-", "secret-test-"]), between(Alphabet::UrlSafe, 32, 64)])],
        "https://stytch.com/dashboard",
        "https://stytch.com/docs/",
    )
    .words(&["stytch"]),
    &kind(
        "workos-key",
        "workos",
        "WorkOS API key",
        &[beside(&["workos"], &[any(&["sk_live_", "sk_test_"]), between(Alphabet::Base62, 60, 120)])],
        "https://dashboard.workos.com/api-keys",
        "https://workos.com/docs/",
    )
    .words(&["workos"]),
    &kind(
        "jumpcloud-key",
        "jumpcloud",
        "JumpCloud API key",
        &[
            form(4, &[text("jca_"), chars(Alphabet::Base62, 36)]),
            beside(&["jumpcloud"], &[chars(Alphabet::Hex, 40)]),
        ],
        "https://console.jumpcloud.com/",
        "https://jumpcloud.com/support/jumpcloud-apis",
    )
    .words(&["jumpcloud"]),
    &kind(
        "unkey-key",
        "unkey",
        "Unkey root key",
        &[form(6, &[text("unkey_"), between(Alphabet::Base62, 20, 40)])],
        "https://app.unkey.com/settings/root-keys",
        "https://www.unkey.com/docs/",
    )
    .words(&["unkey"]),
];
