//! Sales of software and subscriptions.

use crate::detect::kind::Alphabet::{Base62, Hex, Lower, UrlSafe, Visible};
use crate::detect::kind::{KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "chargebee-key",
        provider: "chargebee",
        name: "Chargebee API key",
        forms: &[beside(&["chargebee"], &[any(&["live_", "test_"]), between(Base62, 24, 60)])],
        words: &["chargebee"],
        rotate: "https://app.chargebee.com/",
        docs: "https://www.chargebee.com/docs/2.0/api_keys.html",
        ..KIND
    },
    &Kind {
        id: "freemius-key",
        provider: "freemius",
        name: "Freemius secret key",
        forms: &[beside(&["freemius", "fs_dynamic_init", "fs_secret"], &[text("sk_"), chars(Visible, 29)])],
        words: &["freemius"],
        rotate: "https://dashboard.freemius.com/",
        docs: "https://freemius.com/help/documentation/",
        ..KIND
    },
    &Kind {
        id: "gumroad-token",
        provider: "gumroad",
        name: "Gumroad access token",
        forms: &[beside(&["gumroad"], &[chars(UrlSafe, 43)]), beside(&["gumroad"], &[chars(Hex, 64)])],
        words: &["gumroad"],
        rotate: "https://app.gumroad.com/settings/advanced",
        docs: "https://app.gumroad.com/api",
        ..KIND
    },
    &Kind {
        id: "lemonsqueezy-key",
        provider: "lemonsqueezy",
        name: "Lemon Squeezy API key",
        forms: &[beside(
            &["lemonsqueezy", "lemon_squeezy"],
            &[
                text("eyJ"),
                between(UrlSafe, 20, 60),
                text("."),
                between(UrlSafe, 100, 600),
                text("."),
                between(UrlSafe, 300, 700),
            ],
        )],
        words: &["lemonsqueezy", "lemon_squeezy"],
        rotate: "https://app.lemonsqueezy.com/settings/api",
        docs: "https://docs.lemonsqueezy.com/api/getting-started/requests",
        ..KIND
    },
    &Kind {
        id: "paddle-key",
        provider: "paddle",
        name: "Paddle API key",
        forms: &[form(
            14,
            &[
                any(&["pdl_live_apikey_", "pdl_sdbx_apikey_"]),
                chars(Lower, 26),
                text("_"),
                chars(Base62, 22),
                text("_"),
                chars(Base62, 3),
            ],
        )],
        words: &["paddle"],
        rotate: "https://vendors.paddle.com/authentication-v2",
        docs: "https://developer.paddle.com/api-reference/about/api-keys",
        ..KIND
    },
    &Kind {
        id: "polar-token",
        provider: "polar",
        name: "Polar access token",
        forms: &[form(
            9,
            &[
                any(&[
                    "polar_oat_",
                    "polar_pat_",
                    "polar_rt_",
                    "polar_at_",
                    "polar_cs_",
                    "polar_whs_",
                    "polar_cst_",
                ]),
                between(Base62, 32, 64),
            ],
        )],
        words: &["polar"],
        rotate: "https://polar.sh/settings",
        docs: "https://polar.sh/docs/integrate/oat",
        ..KIND
    },
    &Kind {
        id: "recharge-token",
        provider: "rechargepayments",
        name: "Recharge Payments API token",
        forms: &[
            beside(
                &["rechargepayments", "recharge_api", "rechargeapps", "recharge_token"],
                &[text("sk_"), between(UrlSafe, 60, 90)],
            ),
            beside(
                &["rechargepayments", "recharge_api", "rechargeapps", "recharge_token"],
                &[chars(Base62, 56)],
            ),
            beside(
                &["rechargepayments", "recharge_api", "rechargeapps", "recharge_token"],
                &[chars(Hex, 64)],
            ),
        ],
        words: &["rechargepayments"],
        rotate: "https://getrecharge.com/",
        docs: "https://developer.rechargepayments.com/2021-11/authentication",
        ..KIND
    },
];
