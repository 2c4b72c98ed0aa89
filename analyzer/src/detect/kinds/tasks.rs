//! Lists of what is to be done.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "boostnote-api-key",
        provider: "boostnote",
        name: "Boost Note access token",
        forms: &[beside(&["boostnote"], &[chars(Alphabet::Hex, 64)])],
        rotate: "https://boostnote.io/",
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
        id: "kanban-api-key",
        provider: "kanban",
        name: "Kanban API key",
        forms: &[beside(keyed!("kanban"), &[chars(Alphabet::Upper, 12)])],
        rotate: "https://www.kanbanize.com/",
        ..KIND
    },
    &Kind {
        id: "kanbantool-api-key",
        provider: "kanbantool",
        name: "Kanban Tool API token",
        forms: &[beside(&["kanbantool"], &[chars(Alphabet::Upper, 12)])],
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
        id: "nozbeteams-api-key",
        provider: "nozbeteams",
        name: "Nozbe Teams API token",
        forms: &[beside(&["nozbe", "nozbeteams"], &[between(Alphabet::UrlSafe, 81, 82)])],
        rotate: "https://nozbe.app/",
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
