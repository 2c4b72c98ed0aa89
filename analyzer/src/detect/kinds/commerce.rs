//! Shops and marketplaces.

use crate::detect::kind::Alphabet::{Base62, Hex, HexAny, Lower, Upper, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "amazon-mws-token",
        provider: "amazon",
        name: "Amazon MWS auth token",
        forms: &[form(
            9,
            &[
                text("amzn.mws."),
                chars(Hex, 8),
                text("-"),
                chars(Hex, 4),
                text("-"),
                chars(Hex, 4),
                text("-"),
                chars(Hex, 4),
                text("-"),
                chars(Hex, 12),
            ],
        )],
        rotate: "https://sellercentral.amazon.com/gp/mws/registration/",
        docs: "https://developer-docs.amazon.com/sp-api/docs",
        ..KIND
    },
    &Kind {
        id: "amazon-lwa-secret",
        provider: "amazon",
        name: "Login with Amazon client secret",
        forms: &[form(14, &[text("amzn1.oa2-cs.v1."), chars(Hex, 64)])],
        rotate: "https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html",
        docs: "https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html",
        ..KIND
    },
    &Kind {
        id: "bigcommerce-token",
        provider: "bigcommerce",
        name: "BigCommerce access token",
        forms: &[
            form(4, &[text("bbc_"), between(Base62, 40, 66)]),
            beside(&["bigcommerce"], &[chars(Lower, 31)]),
            beside(&["bigcommerce"], &[chars(Hex, 64)]),
        ],
        words: &["bigcommerce"],
        rotate: "https://login.bigcommerce.com/",
        docs: "https://developer.bigcommerce.com/docs/start/authentication/api-accounts",
        ..KIND
    },
    &Kind {
        id: "doordash-credential",
        provider: "doordash",
        name: "DoorDash Drive signing secret",
        forms: &[beside(&["doordash"], &[chars(UrlSafe, 43)]), beside(&["doordash"], UUID)],
        words: &["doordash"],
        rotate: "https://developer.doordash.com/portal/integration/drive/credentials",
        docs: "https://developer.doordash.com/en-US/docs/drive/reference/JWTs/",
        ..KIND
    },
    &Kind {
        id: "ebay-credential",
        provider: "ebay",
        name: "eBay application credential",
        forms: &[
            form(
                4,
                &[
                    any(&["PRD-", "SBX-"]),
                    chars(Hex, 12),
                    text("-"),
                    chars(Hex, 4),
                    text("-"),
                    chars(Hex, 4),
                    text("-"),
                    chars(Hex, 4),
                    text("-"),
                    chars(Hex, 4),
                ],
            ),
            beside(
                &["ebay"],
                &[
                    any(&["PRD-", "SBX-"]),
                    chars(Hex, 8),
                    text("-"),
                    chars(Hex, 4),
                    text("-"),
                    chars(Hex, 4),
                    text("-"),
                    chars(Hex, 4),
                    text("-"),
                    chars(Hex, 8),
                ],
            ),
            beside(
                &["ebay"],
                &[
                    between(Base62, 3, 24),
                    text("-"),
                    between(Base62, 3, 24),
                    text("-PRD-"),
                    between(Hex, 8, 9),
                    text("-"),
                    chars(Hex, 8),
                ],
            ),
            beside(&["ebay"], &[chars(Base62, 32)]),
        ],
        words: &["ebay"],
        rotate: "https://developer.ebay.com/my/keys",
        docs: "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
        ..KIND
    },
    &Kind {
        id: "ecwid-token",
        provider: "ecwid",
        name: "Ecwid secret token",
        forms: &[beside(&["ecwid"], &[text("secret_"), chars(Base62, 32)])],
        words: &["ecwid"],
        rotate: "https://my.ecwid.com/",
        docs: "https://docs.ecwid.com/get-started/make-your-first-api-request",
        ..KIND
    },
    &Kind {
        id: "fleetbase-key",
        provider: "fleetbase",
        name: "Fleetbase API key",
        forms: &[form(9, &[any(&["flb_live_", "flb_test_"]), chars(Base62, 20)])],
        words: &["fleetbase"],
        rotate: "https://console.fleetbase.io/developers/api-keys",
        docs: "https://docs.fleetbase.io",
        ..KIND
    },
    &Kind {
        id: "loyverse-token",
        provider: "loyverse",
        name: "Loyverse access token",
        forms: &[beside(&["loyverse"], &[chars(Lower, 32)])],
        words: &["loyverse"],
        rotate: "https://r.loyverse.com/dashboard/#/tokens",
        docs: "https://developer.loyverse.com/docs/",
        ..KIND
    },
    &Kind {
        id: "medusa-key",
        provider: "medusa",
        name: "Medusa API key",
        forms: &[
            beside(&["medusa_api", "medusa_key", "medusa_token"], &[chars(Base62, 40)]),
            beside(&["medusa_api", "medusa_key", "medusa_token"], &[text("sk_"), chars(Hex, 64)]),
        ],
        rotate: "https://docs.medusajs.com/resources/store-development/publishable-api-keys",
        docs: "https://docs.medusajs.com/resources/store-development/publishable-api-keys",
        ..KIND
    },
    &Kind {
        id: "omnisend-key",
        provider: "omnisend",
        name: "Omnisend API key",
        forms: &[
            beside(&["omnisend"], &[chars(UrlSafe, 75)]),
            beside(&["omnisend"], &[chars(Hex, 24), text("-"), chars(Base62, 50)]),
        ],
        words: &["omnisend"],
        rotate: "https://app.omnisend.com/integrations/api-keys",
        docs: "https://api-docs.omnisend.com/reference/authentication",
        ..KIND
    },
    &Kind {
        id: "snipcart-key",
        provider: "snipcart",
        name: "Snipcart secret key",
        forms: &[beside(&["snipcart"], &[chars(UrlSafe, 75)])],
        words: &["snipcart"],
        rotate: "https://app.snipcart.com/dashboard/account/credentials",
        docs: "https://docs.snipcart.com/v3/api-reference/authentication",
        ..KIND
    },
    &Kind {
        id: "shopify-token",
        provider: "shopify",
        name: "Shopify access token or shared secret",
        forms: &[
            form(
                6,
                &[
                    any(&["shpat_", "shpca_", "shppa_", "shpss_", "shpua_", "shpit_", "shptka_"]),
                    chars(HexAny, 32),
                ],
            ),
            // The longer ones of 2020 have more letters.
            form(6, &[any(&["shpat_", "shpca_", "shppa_", "shpss_"]), between(Base62, 32, 38)]),
        ],
        words: &["shopify"],
        rotate: "https://admin.shopify.com/settings/apps/development",
        docs: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
        ..KIND
    },
    &Kind {
        id: "shopify-webhook-secret",
        provider: "shopify",
        name: "Shopify webhook secret",
        forms: &[
            beside(&["shopify_webhook", "shopify_secret", "shopify_api"], &[chars(Hex, 32)]),
            beside(&["shopify_webhook", "shopify_secret", "shopify_api"], &[chars(Hex, 40)]),
            beside(&["shopify_webhook", "shopify_secret", "shopify_api"], &[chars(Hex, 64)]),
        ],
        rotate: "https://admin.shopify.com/settings/notifications",
        docs: "https://shopify.dev/docs/apps/build/webhooks",
        ..KIND
    },
    &Kind {
        id: "squarespace-token",
        provider: "squarespace",
        name: "Squarespace access token",
        forms: &[beside(&["squarespace"], UUID), beside(&["squarespace"], &[chars(Base62, 40)])],
        words: &["squarespace"],
        rotate: "https://account.squarespace.com/",
        docs: "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
        ..KIND
    },
    &Kind {
        id: "storecove-key",
        provider: "storecove",
        name: "Storecove API key",
        forms: &[
            beside(&["storecove"], &[text("storecove_"), between(UrlSafe, 40, 48)]),
            beside(&["storecove"], &[chars(UrlSafe, 43)]),
        ],
        words: &["storecove"],
        rotate: "https://app.storecove.com/",
        docs: "https://www.storecove.com/docs/",
        ..KIND
    },
    &Kind {
        id: "swell-key",
        provider: "swell",
        name: "Swell secret key",
        forms: &[beside(
            &["swell_", "swell token", "swell key", "swell.store", "swell.is"],
            &[chars(Base62, 32)],
        )],
        words: &["swell"],
        rotate: "https://login.swell.store/",
        docs: "https://developers.swell.is/backend-api/authentication",
        ..KIND
    },
    &Kind {
        id: "upcdatabase-key",
        provider: "upcdatabase",
        name: "UPC Database API key",
        forms: &[beside(&["upcdatabase"], &[chars(Upper, 32)])],
        words: &["upcdatabase"],
        rotate: "https://upcdatabase.org/account",
        docs: "https://upcdatabase.org/api",
        ..KIND
    },
    &Kind {
        id: "vouchery-key",
        provider: "vouchery",
        name: "Vouchery.io API key",
        forms: &[beside(&["vouchery"], &[chars(Lower, 36)])],
        words: &["vouchery"],
        rotate: "https://app.vouchery.io/",
        docs: "https://docs.vouchery.io",
        ..KIND
    },
    &Kind {
        id: "woocommerce-key",
        provider: "woocommerce",
        name: "WooCommerce consumer key or secret",
        forms: &[form(3, &[any(&["ck_", "cs_"]), chars(Hex, 40)])],
        words: &["woocommerce"],
        rotate: "https://woocommerce.com/document/woocommerce-rest-api/",
        docs: "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
        ..KIND
    },
];
