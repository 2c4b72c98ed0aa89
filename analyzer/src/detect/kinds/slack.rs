//! Slack.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

const TEAM: Piece = Piece::Chars(Alphabet::Digits, 9, 14);

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "slack-token",
        provider: "slack",
        name: "Slack token",
        forms: &[
            Form {
                shape: &[
                    Piece::Text("xoxb-"),
                    TEAM,
                    Piece::Text("-"),
                    TEAM,
                    Piece::Text("-"),
                    Piece::Chars(Alphabet::Base62, 23, 34),
                ],
                clear: 5,
                ..FORM
            },
            Form {
                shape: &[
                    Piece::Any(&["xoxp-", "xoxe-"]),
                    TEAM,
                    Piece::Text("-"),
                    TEAM,
                    Piece::Text("-"),
                    TEAM,
                    Piece::Text("-"),
                    Piece::Chars(Alphabet::Base62, 28, 34),
                ],
                clear: 5,
                ..FORM
            },
            Form {
                shape: &[
                    Piece::Text("xapp-1-"),
                    Piece::Chars(Alphabet::Upper, 9, 13),
                    Piece::Text("-"),
                    TEAM,
                    Piece::Text("-"),
                    Piece::Chars(Alphabet::Hex, 40, 72),
                ],
                clear: 7,
                ..FORM
            },
            Form {
                shape: &[
                    Piece::Any(&["xoxe.xoxb-1-", "xoxe.xoxp-1-"]),
                    Piece::Chars(Alphabet::Base62, 163, 166),
                ],
                clear: 12,
                ..FORM
            },
        ],
        rotate: "https://api.slack.com/apps",
        docs: "https://api.slack.com/concepts/token-types",
        ..KIND
    },
    &Kind {
        id: "slack-webhook",
        provider: "slack",
        name: "Slack webhook URL",
        forms: &[Form {
            shape: &[
                Piece::Text("https://hooks.slack.com/services/T"),
                Piece::Chars(Alphabet::Upper, 8, 12),
                Piece::Text("/B"),
                Piece::Chars(Alphabet::Upper, 8, 12),
                Piece::Text("/"),
                Piece::Chars(Alphabet::Base62, 23, 25),
            ],
            clear: 14,
            ..FORM
        }],
        rotate: "https://api.slack.com/apps",
        docs: "https://api.slack.com/messaging/webhooks",
        ..KIND
    },
];
