//! Twilio.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "twilio-key",
    provider: "twilio",
    name: "Twilio API key",
    forms: &[Form {
        shape: &[Piece::Text("SK"), Piece::Chars(Alphabet::Hex, 32, 32)],
        clear: 2,
        // Two letters are too common for a name alone.
        names: &["apikey", "twilio", "sid"],
        ..FORM
    }],
    rotate: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
    docs: "https://www.twilio.com/docs/iam/api-keys",
    ..KIND
}];
