//! Discord.

use crate::detect::check::{Check, Structure};
use crate::detect::kind::Alphabet::{Base62, Digits, Hex, UrlSafe};
use crate::detect::kind::{KIND, Kind, any, beside, between, chars, form, text};

/// The token of a bot. Its first part tells it wherever it stands: the bot's number.
pub(crate) static BOT_TOKEN: Kind = Kind {
    id: "discord-bot-token",
    provider: "discord",
    name: "Discord bot token",
    forms: &[
        beside(
            &["discord", "bot_token", "bot token"],
            &[between(Base62, 23, 28), text("."), chars(UrlSafe, 6), text("."), between(UrlSafe, 27, 38)],
        )
        .checked(Check::Structure(Structure::Number)),
        beside(&["discord", "bot_token", "bot token"], &[text("mfa."), chars(UrlSafe, 84)]),
    ],
    words: &["discord"],
    rotate: "https://discord.com/developers/applications",
    docs: "https://discord.com/developers/docs/reference#authentication",
    ..KIND
};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &BOT_TOKEN,
    &Kind {
        id: "discord-secret",
        provider: "discord",
        name: "Discord client secret or API token",
        forms: &[beside(&["discord"], &[chars(UrlSafe, 32)]), beside(&["discord"], &[chars(Hex, 64)])],
        rotate: "https://discord.com/developers/applications",
        docs: "https://discord.com/developers/docs/topics/oauth2",
        ..KIND
    },
    &Kind {
        id: "discord-webhook",
        provider: "discord",
        name: "Discord webhook URL",
        forms: &[form(
            14,
            &[
                any(&[
                    "https://discord.com/api/webhooks/",
                    "https://discordapp.com/api/webhooks/",
                    "https://canary.discord.com/api/webhooks/",
                    "https://ptb.discord.com/api/webhooks/",
                ]),
                between(Digits, 17, 20),
                text("/"),
                between(UrlSafe, 60, 68),
            ],
        )],
        rotate: "https://discord.com/developers/docs/resources/webhook#delete-webhook",
        docs: "https://discord.com/developers/docs/resources/webhook",
        ..KIND
    },
];
