//! Addresses of people, and whether they exist.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "companyhub-api-key",
        provider: "companyhub",
        name: "CompanyHub API key",
        forms: &[beside(&["companyhub"], &[chars(Alphabet::Base62, 20)])],
        rotate: "https://app.companyhub.com/",
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
