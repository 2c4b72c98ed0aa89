//! Notes, lists, calendars and tables.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "airtable-access-token",
        provider: "airtable",
        name: "Airtable personal access token",
        forms: &[form(3, &[text("pat"), chars(Alphabet::Base62, 14), text("."), chars(Alphabet::Hex, 64)])],
        rotate: "https://airtable.com/create/tokens",
        docs: "https://airtable.com/developers/web/guides/personal-access-tokens",
        ..KIND
    },
    &Kind {
        id: "airtable-api-key",
        provider: "airtable",
        name: "Airtable API key",
        forms: &[
            beside(&["airtable"], &[text("key"), chars(Alphabet::Base62, 14)]),
            beside(&["airtable"], &[chars(Alphabet::Lower, 17)]),
            beside(
                &["airtable"],
                &[
                    between(Alphabet::Base62, 18, 40),
                    text(".v1."),
                    between(Alphabet::UrlSafe, 10, 600),
                    text("."),
                    between(Alphabet::Hex, 5, 64),
                ],
            ),
        ],
        rotate: "https://airtable.com/create/tokens",
        ..KIND
    },
    &Kind {
        id: "airtable-oauth-token",
        provider: "airtable",
        name: "Airtable OAuth token",
        forms: &[form(
            3,
            &[
                text("oaa"),
                chars(Alphabet::Base62, 14),
                text(".v1."),
                between(Alphabet::UrlSafe, 40, 600),
                text("."),
                chars(Alphabet::Hex, 64),
            ],
        )],
        rotate: "https://airtable.com/create/oauth",
        docs: "https://airtable.com/developers/web/api/oauth-reference",
        ..KIND
    },
    &Kind {
        id: "calendarific-api-key",
        provider: "calendarific",
        name: "Calendarific API key",
        forms: &[
            beside(&["calendarific"], &[chars(Alphabet::Base62, 32)]),
            beside(&["calendarific"], &[chars(Alphabet::Base62, 40)]),
        ],
        rotate: "https://calendarific.com/account",
        ..KIND
    },
    &Kind {
        id: "coda-api-key",
        provider: "coda",
        name: "Coda API token",
        forms: &[beside(
            keyed!("coda"),
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
        )],
        rotate: "https://coda.io/account",
        ..KIND
    },
    &Kind {
        id: "eventbrite-api-key",
        provider: "eventbrite",
        name: "Eventbrite private token",
        forms: &[beside(&["eventbrite"], &[chars(Alphabet::Base62, 20)])],
        rotate: "https://www.eventbrite.com/account-settings/apps",
        ..KIND
    },
    &Kind {
        id: "evernote-api-key",
        provider: "evernote",
        name: "Evernote developer token",
        forms: &[beside(
            &["evernote"],
            &[
                text("S=s"),
                between(Alphabet::Digits, 1, 4),
                text(":U="),
                between(Alphabet::Hex, 2, 10),
                text(":E="),
                between(Alphabet::Hex, 8, 14),
                text(":C="),
                between(Alphabet::Hex, 8, 14),
                text(":P="),
                between(Alphabet::Hex, 1, 6),
                text(":A="),
                between(Alphabet::UrlSafe, 2, 40),
                text(":V=2:H="),
                chars(Alphabet::Hex, 32),
            ],
        )],
        rotate: "https://www.evernote.com/api/DeveloperToken.action",
        ..KIND
    },
    &Kind {
        id: "fibery-api-key",
        provider: "fibery",
        name: "Fibery token",
        forms: &[beside(&["fibery"], &[chars(Alphabet::Hex, 8), text("."), chars(Alphabet::Hex, 35)])],
        rotate: "https://fibery.io/",
        ..KIND
    },
    &Kind {
        id: "getguru-api-key",
        provider: "getguru",
        name: "Guru API token",
        forms: &[beside(
            &["getguru", "guru_api"],
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
        rotate: "https://app.getguru.com/",
        ..KIND
    },
    &Kind {
        id: "holidayapi-api-key",
        provider: "holidayapi",
        name: "Holiday API key",
        forms: &[beside(
            &["holidayapi"],
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
        )],
        rotate: "https://holidayapi.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "notion-integration-token",
        provider: "notion",
        name: "Notion integration token",
        forms: &[
            form(4, &[text("ntn_"), chars(Alphabet::Base62, 46)]),
            form(4, &[text("nrt_"), chars(Alphabet::Base62, 47)]),
        ],
        rotate: "https://www.notion.so/profile/integrations",
        docs: "https://developers.notion.com/reference/authentication",
        ..KIND
    },
    &Kind {
        id: "notion-secret",
        provider: "notion",
        name: "Notion integration secret",
        forms: &[beside(&["notion"], &[text("secret_"), chars(Alphabet::Base62, 43)])],
        rotate: "https://www.notion.so/profile/integrations",
        docs: "https://developers.notion.com/reference/authentication",
        ..KIND
    },
    &Kind {
        id: "quire-api-key",
        provider: "quire",
        name: "Quire access token",
        forms: &[beside(keyed!("quire"), &[chars(Alphabet::Base62, 48)])],
        rotate: "https://quire.io/dev",
        ..KIND
    },
    &Kind {
        id: "raindrop-api-key",
        provider: "raindrop",
        name: "Raindrop.io token",
        forms: &[beside(
            &["raindrop_io", "raindropio", "raindrop_token"],
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
        rotate: "https://app.raindrop.io/settings/integrations",
        ..KIND
    },
    &Kind {
        id: "refiner-api-key",
        provider: "refiner",
        name: "Refiner API key",
        forms: &[beside(
            keyed!("refiner"),
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
        rotate: "https://app.refiner.io/",
        ..KIND
    },
    &Kind {
        id: "supernotes-secret-key",
        provider: "supernotes",
        name: "Supernotes API key",
        forms: &[form(14, &[text("supernotes_sk-"), between(Alphabet::Base62, 40, 48)])],
        rotate: "https://my.supernotes.app/",
        ..KIND
    },
    &Kind {
        id: "vyte-api-key",
        provider: "vyte",
        name: "Vyte API key",
        forms: &[beside(keyed!("vyte"), &[chars(Alphabet::Lower, 50)])],
        rotate: "https://www.vyte.in/",
        ..KIND
    },
];
