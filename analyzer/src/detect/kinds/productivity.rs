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
            beside(&["airtable"], &[chars(Alphabet::Base62, 17)]),
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
        id: "anydo-api-key",
        provider: "anydo",
        name: "Any.do API key",
        forms: &[beside(&["anydo", "any_do"], &[chars(Alphabet::Base62, 31)])],
        rotate: "https://www.any.do/",
        ..KIND
    },
    &Kind {
        id: "boostnote-api-key",
        provider: "boostnote",
        name: "Boost Note access token",
        forms: &[beside(&["boostnote"], &[chars(Alphabet::Hex, 64)])],
        rotate: "https://boostnote.io/",
        ..KIND
    },
    &Kind {
        id: "calendly-webhook-key",
        provider: "calendly",
        name: "Calendly personal token",
        forms: &[beside(&["calendly"], &[chars(Alphabet::UrlSafe, 43)])],
        rotate: "https://calendly.com/integrations/api_webhooks",
        docs: "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens",
        ..KIND
    },
    &Kind {
        id: "checkvist-api-key",
        provider: "checkvist",
        name: "Checkvist OpenAPI key",
        forms: &[beside(&["checkvist"], &[chars(Alphabet::Base62, 14)])],
        rotate: "https://checkvist.com/auth/profile",
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
        id: "kanban-api-key",
        provider: "kanban",
        name: "Kanban API key",
        forms: &[beside(keyed!("kanban"), &[chars(Alphabet::Base62, 12)])],
        rotate: "https://www.kanbanize.com/",
        ..KIND
    },
    &Kind {
        id: "kanbantool-api-key",
        provider: "kanbantool",
        name: "Kanban Tool API token",
        forms: &[beside(&["kanbantool"], &[chars(Alphabet::Base62, 12)])],
        rotate: "https://kanbantool.com/",
        ..KIND
    },
    &Kind {
        id: "meistertask-api-key",
        provider: "meistertask",
        name: "MeisterTask API token",
        forms: &[beside(&["meistertask"], &[chars(Alphabet::UrlSafe, 43)])],
        rotate: "https://www.meistertask.com/",
        ..KIND
    },
    &Kind {
        id: "mindmeister-api-key",
        provider: "mindmeister",
        name: "MindMeister API token",
        forms: &[beside(&["mindmeister"], &[chars(Alphabet::UrlSafe, 43)])],
        rotate: "https://www.mindmeister.com/",
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
        id: "nozbeteams-api-key",
        provider: "nozbeteams",
        name: "Nozbe Teams API token",
        forms: &[beside(&["nozbe", "nozbeteams"], &[between(Alphabet::UrlSafe, 81, 82)])],
        rotate: "https://nozbe.app/",
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
        id: "tefter-api-key",
        provider: "tefter",
        name: "Tefter API token",
        forms: &[beside(&["tefter"], &[chars(Alphabet::Base62, 20)])],
        rotate: "https://www.tefter.io/",
        ..KIND
    },
    &Kind {
        id: "ticktick-api-key",
        provider: "ticktick",
        name: "TickTick access token",
        forms: &[
            beside(
                &["ticktick"],
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
            beside(&["ticktick"], &[chars(Alphabet::UrlSafe, 40)]),
        ],
        rotate: "https://developer.ticktick.com/manage",
        ..KIND
    },
    &Kind {
        id: "todoist-api-key",
        provider: "todoist",
        name: "Todoist API token",
        forms: &[beside(&["todoist"], &[chars(Alphabet::Lower, 40)])],
        rotate: "https://app.todoist.com/app/settings/integrations/developer",
        docs: "https://developer.todoist.com/guides/",
        ..KIND
    },
    &Kind {
        id: "upwave-api-key",
        provider: "upwave",
        name: "Upwave API key",
        forms: &[beside(&["upwave"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://upwave.io/",
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
    &Kind {
        id: "workstack-api-key",
        provider: "workstack",
        name: "Workstack API key",
        forms: &[beside(&["workstack"], &[between(Alphabet::UrlSafe, 60, 62)])],
        rotate: "https://workstack.io/",
        ..KIND
    },
    &Kind {
        id: "zenkitapi-api-key",
        provider: "zenkitapi",
        name: "Zenkit API key",
        forms: &[beside(
            &["zenkit", "zenkitapi"],
            &[chars(Alphabet::Lower, 8), text("-"), chars(Alphabet::Base62, 32)],
        )],
        rotate: "https://zenkit.com/",
        ..KIND
    },
];
