//! Addresses of people, and whether they exist.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "companyhub-api-key",
        provider: "companyhub",
        name: "CompanyHub API key",
        forms: &[beside(&["companyhub"], &[chars(Alphabet::Base62, 20)])],
        rotate: "https://app.companyhub.com/",
        ..KIND
    },
    &Kind {
        id: "peopledatalabs-api-key",
        provider: "peopledatalabs",
        name: "People Data Labs API key",
        forms: &[beside(&["peopledatalabs"], &[chars(Alphabet::Base62, 64)])],
        rotate: "https://dashboard.peopledatalabs.com/api-keys",
        ..KIND
    },
    &Kind {
        id: "uplead-api-key",
        provider: "uplead",
        name: "UpLead API key",
        forms: &[beside(&["uplead"], &[chars(Alphabet::UrlSafe, 32)])],
        rotate: "https://app.uplead.com/api-settings",
        ..KIND
    },
];
