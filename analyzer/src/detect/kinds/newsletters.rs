//! Newsletters and campaigns by mail.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "dyspatch-api-key",
    provider: "dyspatch",
    name: "Dyspatch API key",
    forms: &[beside(&["dyspatch"], &[chars(Alphabet::Base62, 52)])],
    rotate: "https://app.dyspatch.io/",
    ..KIND
}];
