//! Feature flags and experiments.

use crate::detect::kind::{Alphabet, Kind, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "launchdarkly-key",
        "launchdarkly",
        "LaunchDarkly key",
        &[
            form(
                4,
                &[
                    any(&["sdk-", "mob-", "api-"]),
                    chars(Alphabet::HexAny, 8),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 12),
                ],
            ),
            beside(&["launchdarkly", "ld_client"], &[between(Alphabet::UrlSafePadded, 40, 40)]),
            beside(&["launchdarkly", "ld_client"], &[chars(Alphabet::Hex, 24)]),
        ],
        "https://app.launchdarkly.com/settings/authorization",
        "https://launchdarkly.com/docs/home/account/api",
    )
    .words(&["launchdarkly", "ld_sdk", "ld_api"]),
    &kind(
        "configcat-key",
        "configcat",
        "ConfigCat SDK key",
        &[
            beside(&["configcat"], &[chars(Alphabet::UrlSafe, 22), text("/"), chars(Alphabet::UrlSafe, 22)]),
            form(
                13,
                &[
                    text("configcat-sdk-1/"),
                    chars(Alphabet::UrlSafe, 22),
                    text("/"),
                    chars(Alphabet::UrlSafe, 22),
                ],
            ),
            form(13, &[text("configcat-sdk-"), between(Alphabet::Base64, 45, 48)]),
        ],
        "https://app.configcat.com/",
        "https://configcat.com/docs/",
    )
    .words(&["configcat"]),
    &kind(
        "flagsmith-key",
        "flagsmith",
        "Flagsmith key",
        &[
            form(4, &[text("ser."), chars(Alphabet::Base62, 22)]),
            form(4, &[text("ser."), between(Alphabet::Base62, 23, 44)]),
        ],
        "https://app.flagsmith.com/",
        "https://docs.flagsmith.com/",
    )
    .words(&["flagsmith"]),
    &kind(
        "flipt-token",
        "flipt",
        "Flipt token",
        &[form(6, &[text("flipt_"), between(Alphabet::Lower, 24, 64)])],
        "https://docs.flipt.io/",
        "https://docs.flipt.io/authentication/overview",
    )
    .words(&["flipt"]),
    &kind(
        "optimizely-token",
        "optimizely",
        "Optimizely token",
        &[
            beside(
                &["optimizely"],
                &[between(Alphabet::UrlSafe, 36, 40), text(":"), between(Alphabet::UrlSafe, 12, 16)],
            ),
            beside(&["optimizely"], &[chars(Alphabet::UrlSafe, 54)]),
        ],
        "https://app.optimizely.com/v2/profile/api",
        "https://docs.developers.optimizely.com/",
    )
    .words(&["optimizely"]),
    &kind(
        "split-key",
        "splitio",
        "Split (splitio) key",
        &[],
        "https://app.split.io/",
        "https://help.split.io/",
    )
    .words(&["splitio", "split_io", "split_api"]),
    &kind(
        "unleash-token",
        "unleash",
        "Unleash API token",
        &[
            beside(
                &["unleash"],
                &[
                    any(&["*:", "default:"]),
                    any(&["development.", "production.", "*."]),
                    between(Alphabet::Hex, 40, 64),
                ],
            ),
            form(
                8,
                &[
                    any(&[
                        "default:development.",
                        "default:production.",
                        "*:*.",
                        "*:development.",
                        "*:production.",
                    ]),
                    between(Alphabet::Base62, 24, 64),
                ],
            ),
        ],
        "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
        "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
    )
    .words(&["unleash"]),
    &kind(
        "devcycle-key",
        "devcycle",
        "DevCycle SDK key",
        &[form(
            11,
            &[any(&["dvc_client_", "dvc_server_", "dvc_mobile_"]), between(Alphabet::UrlSafe, 24, 80)],
        )],
        "https://app.devcycle.com/",
        "https://docs.devcycle.com/",
    )
    .words(&["devcycle"]),
    &kind(
        "growthbook-key",
        "growthbook",
        "GrowthBook secret key",
        &[
            form(7, &[text("secret_admin_"), between(Alphabet::Base62, 32, 48)]),
            beside(&["growthbook"], &[any(&["secret_", "sdk-"]), between(Alphabet::Base62, 14, 48)]),
        ],
        "https://app.growthbook.io/settings/keys",
        "https://docs.growthbook.io/",
    )
    .words(&["growthbook"]),
    &kind(
        "statsig-key",
        "statsig",
        "Statsig key",
        &[form(7, &[any(&["secret-", "console-"]), chars(Alphabet::Base62, 43)])],
        "https://console.statsig.com/api_keys",
        "https://docs.statsig.com/",
    )
    .words(&["statsig"]),
];
