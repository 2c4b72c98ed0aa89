//! Banks, cards and data about accounts.

use crate::detect::kind::Alphabet::{Base62, Hex, Lower, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "akoya-credential",
        provider: "akoya",
        name: "Akoya client secret",
        forms: &[beside(&["akoya"], &[chars(Base62, 33)])],
        words: &["akoya"],
        rotate: "https://recipient.ddp.akoya.com/",
        docs: "https://docs.akoya.com",
        ..KIND
    },
    &Kind {
        id: "brex-token",
        provider: "brex",
        name: "Brex user token",
        forms: &[form(4, &[text("bxt_"), between(Base62, 36, 44)])],
        words: &["brex"],
        rotate: "https://dashboard.brex.com/settings/developer",
        docs: "https://developer.brex.com/docs/authentication/",
        ..KIND
    },
    &Kind {
        id: "column-key",
        provider: "column",
        name: "Column API key",
        forms: &[beside(&["column"], &[any(&["test_", "live_"]), between(Base62, 27, 36)])],
        rotate: "https://dashboard.column.com/platform/keys",
        docs: "https://column.com/docs/api/#authentication",
        ..KIND
    },
    &Kind {
        id: "currencycloud-key",
        provider: "currencycloud",
        name: "Currencycloud API key",
        forms: &[beside(&["currencycloud", "currency_cloud"], &[chars(Hex, 64)])],
        words: &["currencycloud", "currency_cloud"],
        rotate: "https://developer.currencycloud.com/",
        docs: "https://developer.currencycloud.com/guides/getting-started/",
        ..KIND
    },
    &Kind {
        id: "finicity-token",
        provider: "finicity",
        name: "Finicity client secret or API token",
        forms: &[beside(&["finicity"], &[chars(Lower, 20)]), beside(&["finicity"], &[chars(Hex, 32)])],
        words: &["finicity"],
        rotate: "https://developer.mastercard.com/open-banking-us/documentation/",
        docs: "https://developer.mastercard.com/open-banking-us/documentation/quick-start-guide/",
        ..KIND
    },
    &Kind {
        id: "lendflow-token",
        provider: "lendflow",
        name: "Lendflow API token",
        forms: &[beside(
            &["lendflow"],
            &[
                between(Base62, 30, 40),
                text("."),
                between(Base62, 150, 300),
                text("."),
                between(UrlSafe, 400, 800),
            ],
        )],
        words: &["lendflow"],
        rotate: "https://lendflow.com/",
        docs: "https://docs.lendflow.com",
        ..KIND
    },
    &Kind {
        id: "lithic-key",
        provider: "lithic",
        name: "Lithic (Privacy.com) API key",
        forms: &[beside(
            &["lithic", "privacy token", "privacy_token", "privacy_api", "privacy_key", "privacy.com"],
            &[
                chars(Lower, 8),
                text("-"),
                chars(Lower, 4),
                text("-"),
                chars(Lower, 4),
                text("-"),
                chars(Lower, 4),
                text("-"),
                chars(Lower, 12),
            ],
        )],
        words: &["lithic"],
        rotate: "https://privacy.com/account",
        docs: "https://developer.privacy.com/docs/getting-started",
        ..KIND
    },
    &Kind {
        id: "mercury-token",
        provider: "mercury",
        name: "Mercury API token",
        forms: &[form(14, &[text("mercury_production_"), between(UrlSafe, 40, 100)])],
        words: &["mercury"],
        rotate: "https://app.mercury.com/settings/tokens",
        docs: "https://docs.mercury.com/docs/getting-started",
        ..KIND
    },
    &Kind {
        id: "plaid-token",
        provider: "plaid",
        name: "Plaid access token",
        forms: &[form(
            14,
            &[
                any(&["access-sandbox-", "access-development-", "access-production-"]),
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
        rotate: "https://dashboard.plaid.com/developers/keys",
        docs: "https://plaid.com/docs/api/tokens/",
        ..KIND
    },
    &Kind {
        id: "plaid-secret",
        provider: "plaid",
        name: "Plaid secret or client ID",
        forms: &[beside(&["plaid"], &[chars(Hex, 30)]), beside(&["plaid"], &[chars(Lower, 24)])],
        words: &["plaid"],
        rotate: "https://dashboard.plaid.com/developers/keys",
        docs: "https://plaid.com/docs/api/",
        ..KIND
    },
    &Kind {
        id: "ramp-credential",
        provider: "ramp",
        name: "Ramp client credential",
        forms: &[form(
            8,
            &[any(&["ramp_id_", "ramp_sec_", "ramp_tok_", "ramp_business_tok_"]), between(Base62, 40, 64)],
        )],
        words: &["ramp"],
        rotate: "https://app.ramp.com/settings/ramp-developer",
        docs: "https://docs.ramp.com/developer-api/v1/authorization",
        ..KIND
    },
    &Kind {
        id: "truelayer-secret",
        provider: "truelayer",
        name: "TrueLayer client secret",
        forms: &[beside(&["truelayer"], UUID)],
        words: &["truelayer"],
        rotate: "https://console.truelayer.com/",
        docs: "https://docs.truelayer.com",
        ..KIND
    },
    &Kind {
        id: "wise-token",
        provider: "wise",
        name: "Wise (TransferWise) API token",
        forms: &[beside(
            &["transferwise", "wise_api", "wise_token", "wise-token", "wise_key", "wise-api", "wise token"],
            UUID,
        )],
        words: &["transferwise", "wise"],
        rotate: "https://wise.com/settings/",
        docs: "https://docs.wise.com/api-docs/features/authentication-access",
        ..KIND
    },
    &Kind {
        id: "worldpay-credential",
        provider: "worldpay",
        name: "Worldpay credential",
        forms: &[
            beside(
                &["worldpay"],
                &[
                    any(&["T_S_", "L_S_"]),
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
            ),
            beside(&["worldpay"], &[chars(Base62, 32)]),
        ],
        words: &["worldpay"],
        rotate: "https://dashboard.worldpay.com/",
        docs: "https://developer.worldpay.com",
        ..KIND
    },
];
