//! OpenAI.

use crate::detect::kind::Alphabet::{Base62, UrlSafe};
use crate::detect::kind::{KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "openai-key",
        provider: "openai",
        name: "OpenAI API key or token",
        forms: &[
            form(3, &[text("sk-"), chars(Base62, 20), text("T3BlbkFJ"), chars(Base62, 20)]),
            form(
                8,
                &[any(&["sk-proj-", "sk-svcacct-", "sk-service-", "sk-None-"]), between(UrlSafe, 40, 180)],
            ),
            form(3, &[text("sk-"), chars(Base62, 48)]),
            beside(&["openai"], &[text("sk-"), between(UrlSafe, 20, 60)]),
        ],
        words: &["openai", "chatgpt"],
        rotate: "https://platform.openai.com/api-keys",
        docs: "https://platform.openai.com/docs/api-reference/authentication",
        ..KIND
    },
    &Kind {
        id: "openai-admin-key",
        provider: "openai",
        name: "OpenAI Admin API key",
        forms: &[
            form(9, &[text("sk-admin-"), chars(UrlSafe, 58), text("T3BlbkFJ"), chars(UrlSafe, 58)]),
            form(9, &[text("sk-admin-"), chars(UrlSafe, 74), text("T3BlbkFJ"), chars(UrlSafe, 74)]),
            form(9, &[text("sk-admin-"), chars(UrlSafe, 20), text("T3BlbkFJ"), chars(UrlSafe, 20)]),
        ],
        rotate: "https://platform.openai.com/settings/organization/admin-keys",
        docs: "https://platform.openai.com/docs/api-reference/administration",
        ..KIND
    },
];
