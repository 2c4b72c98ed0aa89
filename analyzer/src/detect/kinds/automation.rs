//! Automation, webhooks and tools of developers.

use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, between, chars, text};

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
        id: "bulbul-api-key",
        provider: "bulbul",
        name: "Bulbul API key",
        forms: &[beside(&["bulbul"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://www.bulbul.io/",
        ..KIND
    },
    &Kind {
        id: "cliengo-api-key",
        provider: "cliengo",
        name: "Cliengo API key",
        forms: &[beside(
            &["cliengo"],
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
        rotate: "https://lw.cliengo.com/",
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
        id: "collect2-api-key",
        provider: "collect2",
        name: "Collect2 API key",
        forms: &[beside(
            &["collect2"],
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
        rotate: "https://collect2.com/",
        ..KIND
    },
    &Kind {
        id: "convier-api-key",
        provider: "convier",
        name: "Convier API token",
        forms: &[beside(
            &["convier"],
            &[between(Alphabet::Digits, 1, 4), text("|"), chars(Alphabet::Base62, 40)],
        )],
        rotate: "https://convier.me/",
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
        id: "moderation-api-key",
        provider: "moderation",
        name: "Moderation API key",
        forms: &[
            beside(&["moderationapi", "moderation_api"], &[text("proj_"), chars(Alphabet::UrlSafe, 40)]),
            beside(
                &["moderationapi", "moderation_api"],
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
        rotate: "https://moderationapi.com/",
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
        id: "thethings-old-api-key",
        provider: "thethings-old",
        name: "The Things Stack access key",
        forms: &[beside(
            &["ttn_account", "ttnaccount"],
            &[text("ttn-account-v2."), between(Alphabet::UrlSafe, 40, 90)],
        )],
        rotate: "https://console.cloud.thethings.network/",
        ..KIND
    },
    &Kind {
        id: "vbout-api-key",
        provider: "vbout",
        name: "VBOUT API key",
        forms: &[beside(
            &["vbout"],
            &[
                any(&["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]),
                chars(Alphabet::Digits, 5),
                chars(Alphabet::Digits, 19),
            ],
        )],
        rotate: "https://app.vbout.com/",
        ..KIND
    },
];
