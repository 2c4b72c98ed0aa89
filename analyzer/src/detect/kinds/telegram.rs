//! Telegram.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "telegram-bot-token",
    provider: "telegram",
    name: "Telegram bot token",
    forms: &[Form {
        shape: &[
            Piece::Chars(Alphabet::Digits, 8, 10),
            Piece::Text(":AA"),
            Piece::Chars(Alphabet::UrlSafe, 33, 33),
        ],
        clear: 8,
        ..FORM
    }],
    rotate: "https://t.me/BotFather",
    docs: "https://core.telegram.org/bots/api#authorizing-your-bot",
    ..KIND
}];
