//! Twilio.

use crate::detect::kind::Alphabet::{Base62, Hex};
use crate::detect::kind::{KIND, Kind, any, beside, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "twilio-key",
        provider: "twilio",
        name: "Twilio API key",
        forms: &[
            form(
                3,
                &[
                    any(&[
                        "SK0", "SK1", "SK2", "SK3", "SK4", "SK5", "SK6", "SK7", "SK8", "SK9", "SKa", "SKb",
                        "SKc", "SKd", "SKe", "SKf",
                    ]),
                    chars(Hex, 31),
                ],
            ),
            beside(&["twilio"], &[text("SK"), chars(Base62, 32)]),
        ],
        words: &["twilio"],
        rotate: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
        docs: "https://www.twilio.com/docs/iam/api-keys",
        ..KIND
    },
    &Kind {
        id: "twilio-auth-token",
        provider: "twilio",
        name: "Twilio auth token",
        forms: &[beside(&["twilio"], &[chars(Hex, 32)])],
        rotate: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
        docs: "https://www.twilio.com/docs/iam/api",
        ..KIND
    },
];
