//! Twilio.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "twilio-key",
    provider: "twilio",
    name: "Twilio API key",
    // Two letters are too common for the shape alone.
    forms: &[beside(&["twilio", "sid"], &[text("SK"), chars(Alphabet::Hex, 32)])],
    rotate: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
    docs: "https://www.twilio.com/docs/iam/api-keys",
    ..KIND
}];
