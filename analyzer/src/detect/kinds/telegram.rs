//! Telegram.

use crate::detect::kind::Alphabet::{Digits, Hex, UrlSafe};
use crate::detect::kind::{KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "telegram-bot-token",
        provider: "telegram",
        name: "Telegram bot token",
        forms: &[
            form(0, &[between(Digits, 8, 10), text(":AA"), between(UrlSafe, 32, 33)]),
            beside(
                &["telegram", "bot_token", "tgram"],
                &[between(Digits, 5, 16), text(":A"), chars(UrlSafe, 34)],
            ),
            beside(
                &["telegram", "bot_token", "tgram"],
                &[between(Digits, 8, 10), text(":"), chars(UrlSafe, 35)],
            ),
        ],
        rotate: "https://t.me/BotFather",
        docs: "https://core.telegram.org/bots/api#authorizing-your-bot",
        ..KIND
    },
    &Kind {
        id: "telegram-api-hash",
        provider: "telegram",
        name: "Telegram API hash",
        forms: &[beside(&["api_hash", "apihash"], &[chars(Hex, 32)])],
        rotate: "https://my.telegram.org/apps",
        docs: "https://core.telegram.org/api/obtaining_api_id",
        ..KIND
    },
];
