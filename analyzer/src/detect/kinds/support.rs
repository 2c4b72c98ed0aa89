//! Help desks, chat with customers, feedback.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "canny-api-key",
        provider: "canny",
        name: "Canny API key",
        forms: &[beside(
            keyed!("canny"; "cannyio"),
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
        rotate: "https://canny.io/admin/settings/api",
        ..KIND
    },
    &Kind {
        id: "crisp-website-key",
        provider: "crisp",
        name: "Crisp key",
        forms: &[
            beside(&["crisp_key", "crisp_token", "crispchat", "crisp_api"], &[chars(Alphabet::Hex, 64)]),
            beside(
                &["crisp_key", "crisp_token", "crispchat", "crisp_api"],
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
        rotate: "https://marketplace.crisp.chat/",
        ..KIND
    },
    &Kind {
        id: "delighted-api-key",
        provider: "delighted",
        name: "Delighted API key",
        forms: &[beside(keyed!("delighted"), &[between(Alphabet::Base62, 30, 33)])],
        rotate: "https://app.delighted.com/account/api",
        ..KIND
    },
    &Kind {
        id: "freshdesk-api-key",
        provider: "freshdesk",
        name: "Freshdesk API key",
        forms: &[beside(&["freshdesk"], &[chars(Alphabet::Base62, 20)])],
        rotate: "https://support.freshdesk.com/en/support/solutions/articles/215517",
        ..KIND
    },
    &Kind {
        id: "groovehq-api-key",
        provider: "groovehq",
        name: "Groove access token",
        forms: &[beside(keyed!("groove"; "groovehq"), &[chars(Alphabet::Base62, 64)])],
        rotate: "https://app.groovehq.com/",
        ..KIND
    },
    &Kind {
        id: "helpcrunch-api-key",
        provider: "helpcrunch",
        name: "HelpCrunch API token",
        forms: &[beside(&["helpcrunch"], &[chars(Alphabet::Bearer, 328)])],
        rotate: "https://helpcrunch.com/",
        ..KIND
    },
    &Kind {
        id: "helpscout-api-key",
        provider: "helpscout",
        name: "Help Scout API key",
        forms: &[
            beside(&["helpscout", "help_scout"], &[chars(Alphabet::Lower, 40)]),
            beside(&["helpscout", "help_scout"], &[chars(Alphabet::Hex, 20)]),
            beside(&["helpscout", "help_scout"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://secure.helpscout.net/authentication",
        ..KIND
    },
    &Kind {
        id: "kayako-api-key",
        provider: "kayako",
        name: "Kayako credential",
        forms: &[
            beside(
                &["kayako"],
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
            beside(&["kayako"], &[chars(Alphabet::Hex, 32)]),
        ],
        rotate: "https://www.kayako.com/",
        ..KIND
    },
    &Kind {
        id: "kustomer-api-key",
        provider: "kustomer",
        name: "Kustomer API key",
        forms: &[beside(
            &["kustomer"],
            &[
                text("eyJ"),
                between(Alphabet::UrlSafe, 20, 60),
                text("."),
                between(Alphabet::UrlSafe, 60, 400),
                text("."),
                chars(Alphabet::UrlSafe, 43),
            ],
        )],
        rotate: "https://www.kustomer.com/",
        ..KIND
    },
    &Kind {
        id: "nicereply-api-key",
        provider: "nicereply",
        name: "Nicereply API key",
        forms: &[beside(&["nicereply"], &[chars(Alphabet::Hex, 40)])],
        rotate: "https://app.nicereply.com/",
        ..KIND
    },
    &Kind {
        id: "repairshopr-api-key",
        provider: "repairshopr",
        name: "RepairShopr token",
        forms: &[
            beside(
                &["repairshopr"],
                &[text("T"), chars(Alphabet::Hex, 32), text("-"), chars(Alphabet::Base62, 32)],
            ),
            beside(&["repairshopr"], &[chars(Alphabet::Base62, 51)]),
        ],
        rotate: "https://www.repairshopr.com/",
        ..KIND
    },
    &Kind {
        id: "zendesk-api-key",
        provider: "zendesk",
        name: "Zendesk API token",
        forms: &[
            beside(&["zendesk", "zopim"], &[chars(Alphabet::Base62, 40)]),
            beside(&["zendesk", "zopim"], &[chars(Alphabet::Hex, 32)]),
            beside(&["zendesk", "zopim"], &[chars(Alphabet::Hex, 64)]),
            beside(&["zendesk", "zopim"], &[chars(Alphabet::Base62, 64)]),
        ],
        rotate: "https://support.zendesk.com/hc/en-us/articles/4408889192858",
        docs: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
        ..KIND
    },
    &Kind {
        id: "zonkafeedback-api-key",
        provider: "zonkafeedback",
        name: "Zonka Feedback token",
        forms: &[beside(&["zonka", "zonkafeedback"], &[chars(Alphabet::Base62, 36)])],
        rotate: "https://www.zonkafeedback.com/",
        ..KIND
    },
];
