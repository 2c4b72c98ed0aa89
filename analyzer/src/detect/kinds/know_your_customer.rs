//! Who somebody is, and what they signed.

use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "clio-client-secret",
        provider: "clio",
        name: "Clio client credential",
        forms: &[
            beside(
                keyed!("clio"),
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
            beside(keyed!("clio"), &[chars(Alphabet::Base62, 40)]),
        ],
        rotate: "https://app.clio.com/settings/developer_applications",
        ..KIND
    },
    &Kind {
        id: "corbado-api-secret",
        provider: "corbado",
        name: "Corbado API secret",
        forms: &[form(9, &[text("corbado1_"), between(Alphabet::Base62, 15, 40)])],
        rotate: "https://app.corbado.com/",
        docs: "https://docs.corbado.com/",
        ..KIND
    },
    &Kind {
        id: "drata-api-key",
        provider: "drata",
        name: "Drata API key",
        forms: &[
            beside(&["drata"], &[chars(Alphabet::Hex, 64)]),
            beside(
                &["drata"],
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
        rotate: "https://app.drata.com/account-settings/api-keys",
        ..KIND
    },
    &Kind {
        id: "jumio-api-key",
        provider: "jumio",
        name: "Jumio API credential",
        forms: &[beside(&["jumio"], &[between(Alphabet::Base62, 32, 40)])],
        rotate: "https://portal.netverify.com/",
        ..KIND
    },
    &Kind {
        id: "kolide-api-key",
        provider: "kolide",
        name: "Kolide API key",
        forms: &[form(8, &[text("k2sk_v1_"), chars(Alphabet::Base62, 24)])],
        rotate: "https://k2.kolide.com/x/settings/admin/developers/api_keys",
        ..KIND
    },
    &Kind {
        id: "onfido-api-key",
        provider: "onfido",
        name: "Onfido API token",
        forms: &[
            form(
                9,
                &[text("api_live."), chars(Alphabet::UrlSafe, 11), text("."), chars(Alphabet::UrlSafe, 32)],
            ),
            form(
                10,
                &[
                    text("api_live_us."),
                    chars(Alphabet::UrlSafe, 11),
                    text("."),
                    chars(Alphabet::UrlSafe, 32),
                ],
            ),
            form(
                10,
                &[
                    text("api_live_ca."),
                    chars(Alphabet::UrlSafe, 11),
                    text("."),
                    chars(Alphabet::UrlSafe, 32),
                ],
            ),
            form(
                12,
                &[
                    text("api_sandbox."),
                    chars(Alphabet::UrlSafe, 11),
                    text("."),
                    chars(Alphabet::UrlSafe, 32),
                ],
            ),
        ],
        rotate: "https://dashboard.onfido.com/api/tokens",
        docs: "https://documentation.onfido.com/getting-started/general-introduction/",
        ..KIND
    },
    &Kind {
        id: "onfido-live-token",
        provider: "onfido",
        name: "Onfido live token",
        forms: &[beside(&["onfido"], &[text("api_live."), between(Alphabet::Dotted, 30, 50)])],
        rotate: "https://dashboard.onfido.com/api/tokens",
        ..KIND
    },
    &Kind {
        id: "persona-api-key",
        provider: "persona",
        name: "Persona API key",
        forms: &[form(14, &[text("persona_production_"), between(Alphabet::UrlSafe, 30, 50)])],
        rotate: "https://app.withpersona.com/dashboard/api-configuration",
        docs: "https://docs.withpersona.com/reference/authentication",
        ..KIND
    },
    &Kind {
        id: "socure-api-key",
        provider: "socure",
        name: "Socure SDK key",
        forms: &[
            beside(&["socure"], &[chars(Alphabet::Lower, 30)]),
            beside(
                &["socure"],
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
        rotate: "https://developer.socure.com/",
        ..KIND
    },
    &Kind {
        id: "sumsub-app-token",
        provider: "sumsub",
        name: "Sumsub app token",
        forms: &[
            beside(
                &["sumsub"],
                &[
                    any(&["prd:", "sbx:"]),
                    chars(Alphabet::Base62, 24),
                    text("."),
                    chars(Alphabet::Base62, 32),
                ],
            ),
            beside(&["sumsub"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://cockpit.sumsub.com/checkus#/devSpace/appTokens",
        ..KIND
    },
    &Kind {
        id: "trulioo-api-key",
        provider: "trulioo",
        name: "Trulioo client credential",
        forms: &[
            beside(&["trulioo"], &[chars(Alphabet::Hex, 32)]),
            beside(
                &["trulioo"],
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
        rotate: "https://developer.trulioo.com/",
        ..KIND
    },
    &Kind {
        id: "unifyid-api-key",
        provider: "unifyid",
        name: "UnifyID server key",
        forms: &[beside(keyed!("unify"; "unifyid"), &[chars(Alphabet::UrlSafe, 44)])],
        rotate: "https://unify.id/",
        ..KIND
    },
    &Kind {
        id: "vanta-client-secret",
        provider: "vanta",
        name: "Vanta OAuth credential",
        forms: &[
            form(4, &[text("vci_"), chars(Alphabet::Lower, 53)]),
            form(4, &[text("vcs_"), between(Alphabet::Lower, 60, 66)]),
        ],
        rotate: "https://app.vanta.com/settings/developer-console",
        ..KIND
    },
    &Kind {
        id: "veriff-api-key",
        provider: "veriff",
        name: "Veriff API key",
        forms: &[beside(
            &["veriff", "x-auth-client"],
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
        rotate: "https://station.veriff.com/integrations",
        ..KIND
    },
];
