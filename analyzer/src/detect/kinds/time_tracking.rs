//! Time and what it is billed for.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "avaza-access-token",
        provider: "avaza",
        name: "Avaza personal access token",
        forms: &[beside(
            &["avaza"],
            &[between(Alphabet::Digits, 13, 26), text("-"), chars(Alphabet::Hex, 40)],
        )],
        rotate: "https://any.avaza.com/",
        ..KIND
    },
    &Kind {
        id: "beebole-api-key",
        provider: "beebole",
        name: "BeeBole API token",
        forms: &[beside(&["beebole"], &[chars(Alphabet::Lower, 40)])],
        rotate: "https://beebole.com/",
        ..KIND
    },
    &Kind {
        id: "cashboard-api-key",
        provider: "cashboard",
        name: "Cashboard API key",
        forms: &[beside(
            keyed!("cashboard"),
            &[
                chars(Alphabet::Upper, 3),
                text("-"),
                chars(Alphabet::Upper, 3),
                text("-"),
                chars(Alphabet::Upper, 3),
                text("-"),
                chars(Alphabet::Upper, 3),
            ],
        )],
        rotate: "https://cashboardapp.com/",
        ..KIND
    },
    &Kind {
        id: "clockify-api-key",
        provider: "clockify",
        name: "Clockify API key",
        forms: &[beside(&["clockify"], &[chars(Alphabet::Base62, 48)])],
        rotate: "https://app.clockify.me/manage-api-keys",
        ..KIND
    },
    &Kind {
        id: "dovico-api-key",
        provider: "dovico",
        name: "Dovico token",
        forms: &[beside(
            &["dovico"],
            &[chars(Alphabet::Lower, 32), text("."), between(Alphabet::Lower, 5, 7)],
        )],
        rotate: "https://www.dovico.com/",
        ..KIND
    },
    &Kind {
        id: "everhour-api-key",
        provider: "everhour",
        name: "Everhour API key",
        forms: &[beside(
            &["everhour"],
            &[
                chars(Alphabet::HexAny, 4),
                text("-"),
                chars(Alphabet::HexAny, 4),
                text("-"),
                chars(Alphabet::HexAny, 6),
                text("-"),
                chars(Alphabet::HexAny, 6),
                text("-"),
                chars(Alphabet::HexAny, 8),
            ],
        )],
        rotate: "https://app.everhour.com/#/account/profile",
        ..KIND
    },
    &Kind {
        id: "harvest-api-key",
        provider: "harvest",
        name: "Harvest access token",
        forms: &[
            beside(keyed!("harvest"), &[chars(Alphabet::UrlSafe, 97)]),
            beside(
                keyed!("harvest"),
                &[chars(Alphabet::Digits, 7), text(".pt."), between(Alphabet::UrlSafe, 80, 90)],
            ),
        ],
        rotate: "https://id.getharvest.com/developers",
        ..KIND
    },
    &Kind {
        id: "paymoapp-api-key",
        provider: "paymoapp",
        name: "Paymo API key",
        forms: &[
            beside(&["paymo"], &[chars(Alphabet::Base62, 44)]),
            beside(&["paymo"], &[chars(Alphabet::UrlSafe, 44)]),
        ],
        rotate: "https://app.paymoapp.com/",
        ..KIND
    },
    &Kind {
        id: "timecamp-api-key",
        provider: "timecamp",
        name: "TimeCamp API token",
        forms: &[beside(&["timecamp"], &[chars(Alphabet::Lower, 26)])],
        rotate: "https://app.timecamp.com/app#/settings/users/me",
        ..KIND
    },
    &Kind {
        id: "tmetric-api-key",
        provider: "tmetric",
        name: "TMetric API token",
        forms: &[
            beside(&["tmetric"], &[chars(Alphabet::Upper, 64)]),
            beside(&["tmetric"], &[chars(Alphabet::HexAny, 64)]),
        ],
        rotate: "https://app.tmetric.com/",
        ..KIND
    },
    &Kind {
        id: "toggltrack-api-key",
        provider: "toggltrack",
        name: "Toggl Track API token",
        forms: &[beside(&["toggl"], &[between(Alphabet::Base62, 32, 35)])],
        rotate: "https://track.toggl.com/profile",
        docs: "https://engineering.toggl.com/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "wakatime-api-key",
        provider: "wakatime",
        name: "WakaTime API key",
        forms: &[
            beside(
                &["wakatime", "waka_time"],
                &[
                    text("waka_"),
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
            beside(&["wakatime", "waka_time"], &[text("waka_"), chars(Alphabet::Lower, 40)]),
            beside(
                &["wakatime", "waka_time"],
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
        rotate: "https://wakatime.com/settings/api-key",
        ..KIND
    },
    &Kind {
        id: "worksnaps-api-key",
        provider: "worksnaps",
        name: "Worksnaps API token",
        forms: &[beside(&["worksnaps"], &[chars(Alphabet::Base62, 40)])],
        rotate: "https://app.worksnaps.com/",
        ..KIND
    },
];
