//! Addresses of people, and whether they exist.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "apollo-io-key",
        provider: "apollo",
        name: "Apollo.io API key",
        forms: &[beside(keyed!("apollo"; "apollo_io", "apolloio"), &[chars(Alphabet::UrlSafe, 22)])],
        rotate: "https://app.apollo.io/#/settings/integrations/api",
        ..KIND
    },
    &Kind {
        id: "companyhub-api-key",
        provider: "companyhub",
        name: "CompanyHub API key",
        forms: &[beside(&["companyhub"], &[chars(Alphabet::Base62, 20)])],
        rotate: "https://app.companyhub.com/",
        ..KIND
    },
    &Kind {
        id: "fullcontact-api-key",
        provider: "fullcontact",
        name: "FullContact API key",
        forms: &[beside(&["fullcontact"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://platform.fullcontact.com/developers/api-keys",
        ..KIND
    },
    &Kind {
        id: "lusha-api-key",
        provider: "lusha",
        name: "Lusha API key",
        forms: &[beside(
            &["lusha"],
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
        rotate: "https://www.lusha.com/",
        ..KIND
    },
    &Kind {
        id: "peopledatalabs-api-key",
        provider: "peopledatalabs",
        name: "People Data Labs API key",
        forms: &[beside(&["peopledatalabs"], &[chars(Alphabet::Base62, 64)])],
        rotate: "https://dashboard.peopledatalabs.com/api-keys",
        ..KIND
    },
    &Kind {
        id: "rocketreach-api-key",
        provider: "rocketreach",
        name: "RocketReach API key",
        forms: &[
            beside(&["rocketreach"], &[chars(Alphabet::Hex, 39)]),
            beside(&["rocketreach"], &[chars(Alphabet::Base62, 39)]),
        ],
        rotate: "https://rocketreach.co/account",
        ..KIND
    },
    &Kind {
        id: "skrapp-api-key",
        provider: "skrapp",
        name: "Skrapp API key",
        forms: &[beside(&["skrapp"], &[chars(Alphabet::Base62, 42)])],
        rotate: "https://app.skrapp.io/",
        ..KIND
    },
    &Kind {
        id: "snovio-api-key",
        provider: "snovio",
        name: "Snov.io client secret",
        forms: &[beside(&["snovio", "snov.io"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://app.snov.io/account#/api",
        ..KIND
    },
    &Kind {
        id: "uplead-api-key",
        provider: "uplead",
        name: "UpLead API key",
        forms: &[beside(&["uplead"], &[chars(Alphabet::UrlSafe, 32)])],
        rotate: "https://app.uplead.com/api-settings",
        ..KIND
    },
    &Kind {
        id: "zoominfo-api-key",
        provider: "zoominfo",
        name: "ZoomInfo credential",
        forms: &[
            beside(&["zoominfo"], &[chars(Alphabet::Hex, 32)]),
            beside(
                &["zoominfo"],
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
        rotate: "https://admin-portal.zoominfo.com/",
        ..KIND
    },
];
