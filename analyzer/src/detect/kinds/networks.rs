//! Networks, advertisements and short links.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "branchio-key",
        provider: "branchio",
        name: "Branch.io key",
        forms: &[
            form(9, &[text("key_live_"), chars(Alphabet::Base62, 32)]),
            form(9, &[text("key_test_"), chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://dashboard.branch.io/account-settings/profile",
        ..KIND
    },
    &Kind {
        id: "brandfetch-api-key",
        provider: "brandfetch",
        name: "Brandfetch API key",
        forms: &[
            beside(&["brandfetch"], &[chars(Alphabet::Base62, 40)]),
            beside(&["brandfetch"], &[chars(Alphabet::Base64Padded, 44)]),
        ],
        rotate: "https://developers.brandfetch.com/",
        ..KIND
    },
    &Kind {
        id: "google-ads-developer-token",
        provider: "google-ads",
        name: "Google Ads developer token",
        forms: &[beside(&["google_ads", "googleads", "developer_token"], &[chars(Alphabet::UrlSafe, 22)])],
        rotate: "https://ads.google.com/aw/apicenter",
        docs: "https://developers.google.com/google-ads/api/docs/get-started/dev-token",
        ..KIND
    },
    &Kind {
        id: "rebrandly-api-key",
        provider: "rebrandly",
        name: "Rebrandly API key",
        forms: &[beside(&["rebrandly"], &[chars(Alphabet::UrlSafe, 32)])],
        rotate: "https://app.rebrandly.com/account/api-keys",
        ..KIND
    },
];
