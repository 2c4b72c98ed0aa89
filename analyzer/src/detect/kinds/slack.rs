//! Slack.

use crate::detect::kind::Alphabet::{Base62, Base64, Bearer, Digits, Hex, Upper, UrlSafe};
use crate::detect::kind::{KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "slack-token",
        provider: "slack",
        name: "Slack bot or user token",
        forms: &[
            form(
                5,
                &[
                    text("xoxb-"),
                    between(Digits, 9, 14),
                    text("-"),
                    between(Digits, 9, 14),
                    text("-"),
                    between(Base62, 18, 34),
                ],
            ),
            form(5, &[text("xoxb-"), between(Digits, 8, 14), text("-"), between(Base62, 18, 26)]),
            form(
                5,
                &[
                    text("xoxp-"),
                    between(Digits, 9, 14),
                    text("-"),
                    between(Digits, 9, 14),
                    text("-"),
                    between(Digits, 9, 14),
                    text("-"),
                    between(UrlSafe, 28, 34),
                ],
            ),
            form(
                5,
                &[
                    any(&["xoxo-", "xoxs-"]),
                    between(Digits, 6, 14),
                    text("-"),
                    between(Digits, 6, 14),
                    text("-"),
                    between(Digits, 6, 14),
                    text("-"),
                    between(Hex, 10, 64),
                ],
            ),
            form(5, &[any(&["xoxa-2-", "xoxr-2-", "xoxa-", "xoxr-"]), between(Base62, 24, 48)]),
            beside(&["slack"], &[any(&["xoxb-", "xoxp-"]), between(UrlSafe, 24, 80)]),
        ],
        words: &["slack"],
        rotate: "https://api.slack.com/apps",
        docs: "https://api.slack.com/concepts/token-types",
        ..KIND
    },
    &Kind {
        id: "slack-app-token",
        provider: "slack",
        name: "Slack app-level token",
        forms: &[form(
            7,
            &[
                any(&["xapp-1-", "xapp-2-"]),
                between(Upper, 9, 13),
                text("-"),
                between(Digits, 9, 14),
                text("-"),
                between(Hex, 40, 72),
            ],
        )],
        rotate: "https://api.slack.com/apps",
        docs: "https://api.slack.com/concepts/token-types#app-level",
        ..KIND
    },
    &Kind {
        id: "slack-config-token",
        provider: "slack",
        name: "Slack configuration token (slack-config-refresh-token, slack-config-access-token)",
        forms: &[
            form(12, &[any(&["xoxe.xoxb-1-", "xoxe.xoxp-1-"]), between(Base62, 160, 170)]),
            form(7, &[text("xoxe-1-"), between(Base62, 140, 150)]),
            form(
                5,
                &[
                    text("xoxe-"),
                    between(Digits, 9, 14),
                    text("-"),
                    between(Digits, 9, 14),
                    text("-"),
                    between(Digits, 9, 14),
                    text("-"),
                    between(UrlSafe, 28, 34),
                ],
            ),
        ],
        rotate: "https://api.slack.com/apps",
        docs: "https://api.slack.com/reference/manifests#config-tokens",
        ..KIND
    },
    &Kind {
        id: "slack-session",
        provider: "slack",
        name: "Slack session cookie or token",
        forms: &[
            form(5, &[text("xoxd-"), between(Bearer, 100, 400)]),
            form(
                5,
                &[
                    text("xoxc-"),
                    between(Digits, 10, 14),
                    text("-"),
                    between(Digits, 10, 14),
                    text("-"),
                    between(Digits, 10, 14),
                    text("-"),
                    chars(Hex, 64),
                ],
            ),
        ],
        rotate: "https://slack.com/help/articles/214613347",
        docs: "https://api.slack.com/authentication",
        ..KIND
    },
    &Kind {
        id: "slack-webhook",
        provider: "slack",
        name: "Slack webhook URL",
        forms: &[form(
            14,
            &[
                any(&[
                    "https://hooks.slack.com/services/",
                    "https://hooks.slack.com/workflows/",
                    "https://hooks.slack.com/triggers/",
                ]),
                between(Base64, 40, 80),
            ],
        )],
        rotate: "https://api.slack.com/apps",
        docs: "https://api.slack.com/messaging/webhooks",
        ..KIND
    },
];
