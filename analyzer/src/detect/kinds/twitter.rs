//! X, formerly Twitter.

use crate::detect::kind::Alphabet::{Base62, Digits};
use crate::detect::kind::{KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "twitter-secret",
    provider: "twitter",
    name: "Twitter (X) API key, token or secret (also Twitter Ads)",
    forms: &[
        beside(&["twitter"], &[between(Digits, 8, 20), text("-"), chars(Base62, 40)]),
        beside(&["twitter"], &[chars(Base62, 50)]),
        beside(&["twitter"], &[chars(Base62, 45)]),
        beside(&["twitter"], &[chars(Base62, 25)]),
        beside(&["twitter"], &[chars(Base62, 22)]),
        beside(&["twitter"], &[chars(Base62, 42)]),
    ],
    words: &["twitter"],
    rotate: "https://developer.x.com/en/portal/projects-and-apps",
    docs: "https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret",
    ..KIND
}];
