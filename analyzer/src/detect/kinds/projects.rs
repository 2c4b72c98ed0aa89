//! Project management, issues and time.

use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "aha-api-key",
        provider: "aha",
        name: "Aha! API key",
        forms: &[beside(keyed!("aha"; "aha.io"), &[chars(Alphabet::Hex, 64)])],
        rotate: "https://secure.aha.io/settings/api_keys",
        ..KIND
    },
    &Kind {
        id: "asana-access-token",
        provider: "asana",
        name: "Asana access token",
        forms: &[
            beside(
                &["asana"],
                &[
                    between(Alphabet::Digits, 1, 60),
                    text("/"),
                    between(Alphabet::Digits, 16, 100),
                    text(":"),
                    between(Alphabet::Base62, 32, 90),
                ],
            ),
            beside(
                &["asana"],
                &[
                    between(Alphabet::Digits, 1, 60),
                    text("/"),
                    between(Alphabet::Digits, 16, 100),
                    text("/"),
                    between(Alphabet::Digits, 16, 100),
                    text(":"),
                    between(Alphabet::Base62, 32, 100),
                ],
            ),
            beside(
                &["asana"],
                &[text("1/"), chars(Alphabet::Digits, 16), text("/"), chars(Alphabet::Base62, 32)],
            ),
            beside(&["asana"], &[text("0/"), chars(Alphabet::Hex, 32)]),
            beside(&["asana"], &[between(Alphabet::Base62, 34, 35)]),
        ],
        rotate: "https://app.asana.com/0/my-apps",
        docs: "https://developers.asana.com/docs/personal-access-token",
        ..KIND
    },
    &Kind {
        id: "asana-client-id",
        provider: "asana",
        name: "Asana client id",
        forms: &[beside(
            keyed!("asana"),
            &[
                any(&["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]),
                chars(Alphabet::Digits, 5),
                chars(Alphabet::Digits, 10),
            ],
        )],
        rotate: "https://app.asana.com/0/my-apps",
        ..KIND
    },
    &Kind {
        id: "asana-client-secret",
        provider: "asana",
        name: "Asana client secret",
        forms: &[beside(&["asana"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://app.asana.com/0/my-apps",
        docs: "https://developers.asana.com/docs/oauth",
        ..KIND
    },
    &Kind {
        id: "clickup-access-token",
        provider: "clickup",
        name: "ClickUp personal token",
        forms: &[form(
            3,
            &[text("pk_"), between(Alphabet::Digits, 5, 9), text("_"), chars(Alphabet::Upper, 32)],
        )],
        rotate: "https://app.clickup.com/settings/apps",
        docs: "https://developer.clickup.com/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "clickup-api-key",
        provider: "clickup",
        name: "ClickUp API key",
        forms: &[
            beside(&["clickup"], &[text("pk_"), chars(Alphabet::Base62, 32)]),
            beside(&["clickup"], &[chars(Alphabet::Upper, 32)]),
        ],
        rotate: "https://app.clickup.com/settings/apps",
        ..KIND
    },
    &Kind {
        id: "linear-api-key",
        provider: "linear",
        name: "Linear API key",
        forms: &[
            form(8, &[text("lin_api_"), chars(Alphabet::Base62, 40)]),
            form(10, &[text("lin_oauth_"), chars(Alphabet::Hex, 64)]),
        ],
        rotate: "https://linear.app/settings/api",
        docs: "https://developers.linear.app/docs/graphql/working-with-the-graphql-api",
        ..KIND
    },
    &Kind {
        id: "mavenlink-api-key",
        provider: "mavenlink",
        name: "Mavenlink API token",
        forms: &[beside(&["mavenlink", "kantata"], &[chars(Alphabet::Lower, 64)])],
        rotate: "https://app.mavenlink.com/",
        ..KIND
    },
    &Kind {
        id: "paydirtapp-api-key",
        provider: "paydirtapp",
        name: "Paydirt API key",
        forms: &[beside(&["paydirt"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://paydirtapp.com/",
        ..KIND
    },
    &Kind {
        id: "pivotaltracker-api-key",
        provider: "pivotaltracker",
        name: "Pivotal Tracker token",
        forms: &[beside(
            keyed!("pivotal"; "pivotaltracker", "pivotal_tracker"),
            &[chars(Alphabet::Lower, 32)],
        )],
        rotate: "https://www.pivotaltracker.com/profile",
        ..KIND
    },
    &Kind {
        id: "planviewleankit-api-key",
        provider: "planviewleankit",
        name: "Planview LeanKit token",
        forms: &[beside(&["leankit", "planview", "planviewleankit"], &[chars(Alphabet::Hex, 128)])],
        rotate: "https://www.planview.com/",
        ..KIND
    },
    &Kind {
        id: "prodpad-api-key",
        provider: "prodpad",
        name: "ProdPad API key",
        forms: &[beside(&["prodpad"], &[chars(Alphabet::Hex, 64)])],
        rotate: "https://app.prodpad.com/me/apikeys",
        ..KIND
    },
    &Kind {
        id: "qase-api-key",
        provider: "qase",
        name: "Qase API token",
        forms: &[
            beside(&["qase"], &[chars(Alphabet::Base62, 40)]),
            beside(&["qase"], &[chars(Alphabet::Hex, 64)]),
        ],
        rotate: "https://app.qase.io/user/api/token",
        ..KIND
    },
    &Kind {
        id: "runrunit-api-key",
        provider: "runrunit",
        name: "Runrun.it key",
        forms: &[
            beside(&["runrunit"], &[chars(Alphabet::Hex, 32)]),
            beside(&["runrunit"], &[between(Alphabet::Base62, 18, 20)]),
        ],
        rotate: "https://runrun.it/",
        ..KIND
    },
    &Kind {
        id: "shortcut-api-key",
        provider: "shortcut",
        name: "Shortcut API token",
        forms: &[beside(
            &["shortcut_api", "shortcutapi", "shortcut_token", "clubhouse_api"],
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
        rotate: "https://app.shortcut.com/settings/account/api-tokens",
        ..KIND
    },
    &Kind {
        id: "smartsheet-api-key",
        provider: "smartsheet",
        name: "Smartsheet access token",
        forms: &[
            beside(&["smartsheet"], &[chars(Alphabet::Lower, 26)]),
            beside(&["smartsheet"], &[chars(Alphabet::Lower, 28)]),
            beside(&["smartsheet"], &[chars(Alphabet::Base62, 37)]),
        ],
        rotate: "https://app.smartsheet.com/",
        ..KIND
    },
    &Kind {
        id: "stormboard-api-key",
        provider: "stormboard",
        name: "Stormboard API key",
        forms: &[beside(&["stormboard"], &[chars(Alphabet::Hex, 40)])],
        rotate: "https://stormboard.com/",
        ..KIND
    },
    &Kind {
        id: "teamwork-api-key",
        provider: "teamwork",
        name: "Teamwork API key",
        forms: &[beside(keyed!("teamwork"), &[chars(Alphabet::Base62, 20)])],
        rotate: "https://www.teamwork.com/",
        ..KIND
    },
    &Kind {
        id: "teamwork-api-token",
        provider: "teamwork",
        name: "Teamwork API token",
        forms: &[
            form(4, &[text("twp_"), chars(Alphabet::Base62, 48)]),
            form(7, &[text("tkn.v1_"), between(Alphabet::Base64Padded, 70, 80)]),
        ],
        rotate: "https://www.teamwork.com/",
        docs: "https://apidocs.teamwork.com/guides/teamwork/authentication",
        ..KIND
    },
    &Kind {
        id: "teamworkdesk-api-key",
        provider: "teamworkdesk",
        name: "Teamwork Desk token",
        forms: &[beside(&["teamworkdesk"], &[text("tkn.v1_"), between(Alphabet::Bearer, 60, 80)])],
        rotate: "https://www.teamwork.com/desk/",
        ..KIND
    },
    &Kind {
        id: "teamworkspaces-api-key",
        provider: "teamworkspaces",
        name: "Teamwork Spaces token",
        forms: &[beside(&["teamworkspaces"], &[text("tkn.v1_"), between(Alphabet::Bearer, 60, 80)])],
        rotate: "https://www.teamwork.com/spaces/",
        ..KIND
    },
    &Kind {
        id: "trello-api-key",
        provider: "trello",
        name: "Trello API key",
        forms: &[
            beside(&["trello"], &[chars(Alphabet::Lower, 32)]),
            beside(&["trello"], &[chars(Alphabet::Lower, 64)]),
            beside(&["trello"], &[chars(Alphabet::Base62, 50)]),
        ],
        rotate: "https://trello.com/power-ups/admin",
        ..KIND
    },
    &Kind {
        id: "trello-api-token",
        provider: "trello",
        name: "Trello API token",
        forms: &[form(4, &[text("ATTA"), chars(Alphabet::Hex, 72)])],
        rotate: "https://trello.com/power-ups/admin",
        docs: "https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/",
        ..KIND
    },
];
