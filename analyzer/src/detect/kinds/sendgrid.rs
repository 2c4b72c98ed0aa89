//! SendGrid.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "sendgrid-key",
    provider: "sendgrid",
    name: "SendGrid API key",
    forms: &[Form {
        shape: &[
            Piece::Text("SG."),
            Piece::Chars(Alphabet::UrlSafe, 22, 22),
            Piece::Text("."),
            Piece::Chars(Alphabet::UrlSafe, 43, 43),
        ],
        clear: 3,
        ..FORM
    }],
    rotate: "https://app.sendgrid.com/settings/api_keys",
    docs: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
    ..KIND
}];
