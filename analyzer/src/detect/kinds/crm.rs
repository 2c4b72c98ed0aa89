//! Customers, leads and sales.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "affinity-api-key",
        provider: "affinity",
        name: "Affinity API key",
        forms: &[beside(&["affinity_api", "affinityapi"], &[chars(Alphabet::UrlSafe, 43)])],
        rotate: "https://support.affinity.co/",
        ..KIND
    },
    &Kind {
        id: "agilecrm-api-key",
        provider: "agilecrm",
        name: "Agile CRM API key",
        forms: &[beside(&["agilecrm", "agile_crm"], &[chars(Alphabet::Lower, 26)])],
        rotate: "https://www.agilecrm.com/",
        ..KIND
    },
    &Kind {
        id: "alegra-api-key",
        provider: "alegra",
        name: "Alegra API key",
        forms: &[beside(&["alegra"], &[chars(Alphabet::Lower, 20)])],
        rotate: "https://app.alegra.com/configuration/api",
        ..KIND
    },
    &Kind {
        id: "caflou-api-key",
        provider: "caflou",
        name: "Caflou token",
        forms: &[beside(
            &["caflou"],
            &[
                text("eyJ"),
                between(Alphabet::UrlSafe, 20, 60),
                text("."),
                between(Alphabet::UrlSafe, 60, 200),
                text("."),
                chars(Alphabet::UrlSafe, 43),
            ],
        )],
        rotate: "https://www.caflou.com/",
        ..KIND
    },
    &Kind {
        id: "capsulecrm-api-key",
        provider: "capsulecrm",
        name: "Capsule CRM token",
        forms: &[
            beside(&["capsulecrm", "capsule_crm"], &[chars(Alphabet::Base62, 64)]),
            beside(&["capsulecrm", "capsule_crm"], &[chars(Alphabet::Base64Padded, 64)]),
        ],
        rotate: "https://capsulecrm.com/",
        ..KIND
    },
    &Kind {
        id: "caspio-api-key",
        provider: "caspio",
        name: "Caspio credential",
        forms: &[beside(&["caspio"], &[chars(Alphabet::Base62, 50)])],
        rotate: "https://www.caspio.com/",
        ..KIND
    },
    &Kind {
        id: "centralstationcrm-api-key",
        provider: "centralstationcrm",
        name: "CentralStationCRM API key",
        forms: &[beside(&["centralstationcrm"], &[chars(Alphabet::Lower, 30)])],
        rotate: "https://centralstationcrm.com/",
        ..KIND
    },
    &Kind {
        id: "clientary-api-key",
        provider: "clientary",
        name: "Clientary (Ronin) API token",
        forms: &[beside(keyed!("ronin"; "clientary"), &[between(Alphabet::Base62, 24, 26)])],
        rotate: "https://www.clientary.com/",
        ..KIND
    },
    &Kind {
        id: "cloze-api-key",
        provider: "cloze",
        name: "Cloze API key",
        forms: &[beside(&["cloze"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://www.cloze.com/",
        ..KIND
    },
    &Kind {
        id: "copper-api-key",
        provider: "copper",
        name: "Copper API key",
        forms: &[beside(keyed!("copper"; "prosperworks"), &[chars(Alphabet::Hex, 32)])],
        rotate: "https://app.copper.com/",
        ..KIND
    },
    &Kind {
        id: "insightly-api-key",
        provider: "insightly",
        name: "Insightly API key",
        forms: &[
            beside(
                &["insightly"],
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
            beside(
                &["insightly"],
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
        ],
        rotate: "https://crm.na1.insightly.com/users/usersettings",
        ..KIND
    },
    &Kind {
        id: "karmacrm-api-key",
        provider: "karmacrm",
        name: "karmaCRM token",
        forms: &[beside(keyed!("karma"; "karmacrm"), &[chars(Alphabet::Base62, 20)])],
        rotate: "https://www.karmacrm.com/",
        ..KIND
    },
    &Kind {
        id: "knack-api-key",
        provider: "knack",
        name: "Knack API key",
        forms: &[beside(
            keyed!("knack"; "knackhq"),
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
        rotate: "https://builder.knack.com/",
        ..KIND
    },
    &Kind {
        id: "lessannoyingcrm-api-key",
        provider: "lessannoyingcrm",
        name: "Less Annoying CRM token",
        forms: &[beside(&["lessannoyingcrm"], &[chars(Alphabet::UrlSafe, 57)])],
        rotate: "https://account.lessannoyingcrm.com/",
        ..KIND
    },
    &Kind {
        id: "nutshell-api-key",
        provider: "nutshell",
        name: "Nutshell API key",
        forms: &[beside(&["nutshell"], &[chars(Alphabet::Hex, 40)])],
        rotate: "https://app.nutshell.com/setup/api-key",
        ..KIND
    },
    &Kind {
        id: "onepagecrm-api-key",
        provider: "onepagecrm",
        name: "OnePageCRM API key",
        forms: &[beside(&["onepagecrm"], &[chars(Alphabet::Bearer, 44)])],
        rotate: "https://app.onepagecrm.com/app/api",
        ..KIND
    },
    &Kind {
        id: "prospectcrm-api-key",
        provider: "prospectcrm",
        name: "Prospect CRM key",
        forms: &[beside(&["prospectcrm"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://www.prospectsoft.com/",
        ..KIND
    },
    &Kind {
        id: "salesmate-api-key",
        provider: "salesmate",
        name: "Salesmate access key",
        forms: &[beside(
            &["salesmate"],
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
        rotate: "https://www.salesmate.io/",
        ..KIND
    },
    &Kind {
        id: "streak-api-key",
        provider: "streak",
        name: "Streak API key",
        forms: &[beside(keyed!("streak"), &[chars(Alphabet::Lower, 32)])],
        rotate: "https://www.streak.com/",
        ..KIND
    },
    &Kind {
        id: "teamgate-api-key",
        provider: "teamgate",
        name: "Teamgate token",
        forms: &[
            beside(&["teamgate"], &[chars(Alphabet::Base62, 80)]),
            beside(&["teamgate"], &[chars(Alphabet::Base62, 40)]),
        ],
        rotate: "https://app.teamgate.com/",
        ..KIND
    },
];
