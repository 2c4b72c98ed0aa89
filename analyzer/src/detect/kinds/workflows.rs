//! Workflows and their webhooks.

use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "activepieces-api-key",
        provider: "activepieces",
        name: "Activepieces API key",
        forms: &[form(3, &[text("ap_"), chars(Alphabet::Hex, 32)])],
        rotate: "https://cloud.activepieces.com/",
        ..KIND
    },
    &Kind {
        id: "ifttt-service-key",
        provider: "ifttt",
        name: "IFTTT service key",
        forms: &[
            beside(&["ifttt"], &[chars(Alphabet::UrlSafe, 22)]),
            beside(&["ifttt"], &[chars(Alphabet::UrlSafe, 43)]),
            beside(&["ifttt"], &[chars(Alphabet::UrlSafe, 64)]),
        ],
        rotate: "https://ifttt.com/maker_webhooks/settings",
        ..KIND
    },
    &Kind {
        id: "integromat-webhook",
        provider: "integromat",
        name: "Make (Integromat) webhook",
        forms: &[
            form(14, &[text("hook.make.com/"), between(Alphabet::UrlSafe, 20, 64)]),
            form(14, &[text("hook.integromat.com/"), between(Alphabet::UrlSafe, 20, 64)]),
            form(14, &[text("hook.eu1.make.com/"), between(Alphabet::UrlSafe, 20, 64)]),
            form(14, &[text("hook.eu2.make.com/"), between(Alphabet::UrlSafe, 20, 64)]),
            form(14, &[text("hook.us1.make.com/"), between(Alphabet::UrlSafe, 20, 64)]),
            form(14, &[text("hook.us2.make.com/"), between(Alphabet::UrlSafe, 20, 64)]),
        ],
        rotate: "https://www.make.com/en/help/tools/webhooks",
        ..KIND
    },
    &Kind {
        id: "n8n-api-key",
        provider: "n8n",
        name: "n8n API key",
        forms: &[form(8, &[text("n8n_api_"), between(Alphabet::Base62, 40, 64)])],
        rotate: "https://docs.n8n.io/api/authentication/",
        docs: "https://docs.n8n.io/api/authentication/",
        ..KIND
    },
    &Kind {
        id: "pipedream-api-key",
        provider: "pipedream",
        name: "Pipedream API key",
        forms: &[beside(&["pipedream"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://pipedream.com/settings/api",
        ..KIND
    },
    &Kind {
        id: "retool-api-token",
        provider: "retool",
        name: "Retool API token",
        forms: &[
            form(7, &[text("retool_"), between(Alphabet::Base62, 24, 64)]),
            form(11, &[text("retool_api_"), chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://docs.retool.com/org-users/guides/api-authentication",
        ..KIND
    },
    &Kind {
        id: "workato-api-key",
        provider: "workato",
        name: "Workato API key",
        forms: &[
            beside(&["workato"], &[chars(Alphabet::UrlSafe, 73)]),
            beside(&["workato"], &[chars(Alphabet::Hex, 64)]),
        ],
        rotate: "https://app.workato.com/",
        ..KIND
    },
    &Kind {
        id: "workato-api-token",
        provider: "workato",
        name: "Workato API token",
        forms: &[form(
            5,
            &[
                any(&["wrka-", "wrkaeu-", "wrkajp-", "wrkasg-", "wrkaau-", "wrkail-"]),
                text("eyJ"),
                between(Alphabet::Dotted, 80, 900),
            ],
        )],
        rotate: "https://app.workato.com/",
        docs: "https://docs.workato.com/workato-api.html",
        ..KIND
    },
    &Kind {
        id: "xmatters-api-key",
        provider: "xmatters",
        name: "xMatters API key",
        forms: &[
            beside(&["xmatters", "xm_api", "xm-api-key"], &[between(Alphabet::Base62, 60, 70)]),
            beside(
                &["xmatters", "xm_api", "xm-api-key"],
                &[
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
        ],
        rotate: "https://www.xmatters.com/",
        ..KIND
    },
    &Kind {
        id: "xmatters-api-token",
        provider: "xmatters",
        name: "xMatters API key",
        forms: &[form(11, &[text("xm-api-key-"), between(Alphabet::UrlSafe, 36, 70)])],
        rotate: "https://www.xmatters.com/",
        ..KIND
    },
    &Kind {
        id: "zapier-nla-key",
        provider: "zapier",
        name: "Zapier key",
        forms: &[form(6, &[text("sk_ac_"), chars(Alphabet::Base62, 40)])],
        rotate: "https://nla.zapier.com/credentials/",
        ..KIND
    },
    &Kind {
        id: "zapier-webhook",
        provider: "zapier",
        name: "Zapier webhook (zapierwebhook)",
        forms: &[
            form(
                14,
                &[
                    text("hooks.zapier.com/hooks/catch/"),
                    between(Alphabet::Digits, 4, 12),
                    text("/"),
                    between(Alphabet::Base62, 5, 32),
                ],
            ),
            form(14, &[text("hooks.zapier.com/hooks/catch/"), between(Alphabet::Base62, 14, 24)]),
        ],
        rotate: "https://zapier.com/app/zaps",
        ..KIND
    },
];
