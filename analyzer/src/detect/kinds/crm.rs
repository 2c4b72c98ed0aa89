//! Customers, leads and sales.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
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
        id: "onepagecrm-api-key",
        provider: "onepagecrm",
        name: "OnePageCRM API key",
        forms: &[beside(&["onepagecrm"], &[chars(Alphabet::Bearer, 44)])],
        rotate: "https://app.onepagecrm.com/app/api",
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
];
