//! Automation, webhooks and tools of developers.

use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "anypoint-client-secret",
        provider: "anypoint",
        name: "Anypoint (anypointoauth2) credential",
        forms: &[
            beside(
                &["anypoint"],
                &[
                    chars(Alphabet::Lower, 8),
                    text("-"),
                    chars(Alphabet::Lower, 4),
                    text("-"),
                    chars(Alphabet::Lower, 4),
                    text("-"),
                    chars(Alphabet::Lower, 4),
                    text("-"),
                    chars(Alphabet::Lower, 12),
                ],
            ),
            beside(
                &["anypoint"],
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
            beside(&["anypoint"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://anypoint.mulesoft.com/accounts/",
        ..KIND
    },
    &Kind {
        id: "automate-io-api-key",
        provider: "automate.io",
        name: "Automate.io credential",
        forms: &[beside(&["automate_io", "automate.io"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://automate.io/",
        ..KIND
    },
    &Kind {
        id: "cloudelements-api-key",
        provider: "cloudelements",
        name: "Cloud Elements credential",
        forms: &[
            beside(&["cloudelements", "cloud_elements"], &[between(Alphabet::Bearer, 43, 44)]),
            beside(&["cloudelements", "cloud_elements"], &[chars(Alphabet::Lower, 32)]),
        ],
        rotate: "https://developers.cloud-elements.com/",
        ..KIND
    },
    &Kind {
        id: "dronahq-api-key",
        provider: "dronahq",
        name: "DronaHQ API key",
        forms: &[beside(&["dronahq"], &[chars(Alphabet::Lower, 50)])],
        rotate: "https://studio.dronahq.com/",
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
        id: "jetadmin-api-key",
        provider: "jetadmin",
        name: "Jet Admin credential",
        forms: &[beside(&["jetadmin", "jet_admin"], &[between(Alphabet::UrlSafe, 20, 32)])],
        rotate: "https://app.jetadmin.io/",
        ..KIND
    },
    &Kind {
        id: "magnetic-api-key",
        provider: "magnetic",
        name: "Magnetic API token",
        forms: &[
            beside(
                keyed!("magnetic"),
                &[
                    chars(Alphabet::Lower, 8),
                    text("-"),
                    chars(Alphabet::Lower, 4),
                    text("-"),
                    chars(Alphabet::Lower, 4),
                    text("-"),
                    chars(Alphabet::Lower, 4),
                    text("-"),
                    chars(Alphabet::Lower, 12),
                ],
            ),
            beside(
                keyed!("magnetic"),
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
        rotate: "https://app.magnetichq.com/",
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
        id: "podio-client-secret",
        provider: "podio",
        name: "Podio client secret",
        forms: &[
            beside(&["podio"], &[chars(Alphabet::Lower, 32)]),
            beside(&["podio"], &[chars(Alphabet::Base62, 64)]),
        ],
        rotate: "https://podio.com/settings/api",
        ..KIND
    },
    &Kind {
        id: "polytomic-api-key",
        provider: "polytomic",
        name: "Polytomic API key",
        forms: &[beside(
            &["polytomic"],
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
        )],
        rotate: "https://app.polytomic.com/",
        ..KIND
    },
    &Kind {
        id: "rocketmatter-api-key",
        provider: "rocketmatter",
        name: "Rocket Matter API key",
        forms: &[beside(&["rocketmatter"], &[chars(Alphabet::UrlSafe, 32)])],
        rotate: "https://www.rocketmatter.com/",
        ..KIND
    },
    &Kind {
        id: "tineswebhook-api-key",
        provider: "tineswebhook",
        name: "Tines webhook (tineswebhook)",
        forms: &[form(
            14,
            &[text("tines.com/webhook/"), chars(Alphabet::Lower, 32), text("/"), chars(Alphabet::Lower, 32)],
        )],
        rotate: "https://www.tines.com/docs/actions/types/webhook/",
        ..KIND
    },
    &Kind {
        id: "tray-io-token",
        provider: "tray.io",
        name: "Tray.io token",
        forms: &[
            beside(&["trayapi", "tray_api", "tray.io", "tray_io"], &[between(Alphabet::UrlSafe, 80, 90)]),
            beside(&["trayapi", "tray_api", "tray.io", "tray_io"], &[chars(Alphabet::Base62, 64)]),
        ],
        rotate: "https://app.tray.io/",
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
