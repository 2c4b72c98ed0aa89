//! Anthropic.

use crate::detect::kind::Alphabet::UrlSafe;
use crate::detect::kind::{KIND, Kind, any, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "anthropic-key",
    provider: "anthropic",
    name: "Anthropic API key",
    forms: &[
        form(
            13,
            &[any(&["sk-ant-api03-", "sk-ant-admin01-", "sk-ant-oat01-"]), chars(UrlSafe, 93), text("AA")],
        ),
        form(7, &[text("sk-ant-"), between(UrlSafe, 32, 128)]),
    ],
    words: &["anthropic", "claude"],
    rotate: "https://console.anthropic.com/settings/keys",
    docs: "https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key",
    ..KIND
}];
