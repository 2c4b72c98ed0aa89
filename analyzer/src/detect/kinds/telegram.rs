//! Telegram.

use crate::detect::kind::Alphabet::{Digits, UrlSafe};
use crate::detect::kind::{KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "telegram-bot-token",
    provider: "telegram",
    name: "Telegram bot token",
    forms: &[
        form(0, &[between(Digits, 8, 10), text(":AA"), between(UrlSafe, 32, 33)]),
        beside(
            &["telegram", "bot_token", "tgram"],
            &[between(Digits, 5, 16), text(":A"), chars(UrlSafe, 34)],
        ),
        beside(&["telegram", "bot_token", "tgram"], &[between(Digits, 8, 10), text(":"), chars(UrlSafe, 35)]),
    ],
    rotate: "https://t.me/BotFather",
    docs: "https://core.telegram.org/bots/api#authorizing-your-bot",
    ..KIND
}];
