//! SendGrid.

use crate::detect::kind::Alphabet::{Bearer, UrlSafe};
use crate::detect::kind::{KIND, Kind, beside, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "sendgrid-key",
    provider: "sendgrid",
    name: "SendGrid API key",
    forms: &[
        form(3, &[text("SG."), chars(UrlSafe, 22), text("."), chars(UrlSafe, 43)]),
        beside(&["sendgrid", "sengrid"], &[text("SG."), chars(Bearer, 66)]),
    ],
    words: &["sendgrid"],
    rotate: "https://app.sendgrid.com/settings/api_keys",
    docs: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
    ..KIND
}];
