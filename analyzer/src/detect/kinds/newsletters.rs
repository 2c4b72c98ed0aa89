//! Newsletters and campaigns by mail.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "aweber-api-key",
        provider: "aweber",
        name: "AWeber client secret",
        forms: &[beside(&["aweber"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://labs.aweber.com/apps",
        ..KIND
    },
    &Kind {
        id: "dyspatch-api-key",
        provider: "dyspatch",
        name: "Dyspatch API key",
        forms: &[beside(&["dyspatch"], &[chars(Alphabet::Base62, 52)])],
        rotate: "https://app.dyspatch.io/",
        ..KIND
    },
    &Kind {
        id: "stripo-api-key",
        provider: "stripo",
        name: "Stripo plugin secret",
        forms: &[
            beside(&["stripo"], &[chars(Alphabet::Hex, 32)]),
            beside(&["stripo"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://stripo.email/",
        ..KIND
    },
];
