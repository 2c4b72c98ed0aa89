//! Leads and mail that sells.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "appsynergy-api-key",
        provider: "appsynergy",
        name: "AppSynergy token",
        forms: &[beside(&["appsynergy"], &[chars(Alphabet::Lower, 64)])],
        rotate: "https://www.appsynergy.com/",
        ..KIND
    },
    &Kind {
        id: "axonaut-api-key",
        provider: "axonaut",
        name: "Axonaut API key",
        forms: &[beside(&["axonaut"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://axonaut.com/",
        ..KIND
    },
    &Kind {
        id: "clearbit-api-key",
        provider: "clearbit",
        name: "Clearbit secret key",
        forms: &[beside(&["clearbit"], &[text("sk_"), chars(Alphabet::Hex, 32)])],
        rotate: "https://dashboard.clearbit.com/api",
        ..KIND
    },
    &Kind {
        id: "kylas-api-key",
        provider: "kylas",
        name: "Kylas API key",
        forms: &[beside(&["kylas"], &[chars(Alphabet::UrlSafe, 36)])],
        rotate: "https://app.kylas.io/",
        ..KIND
    },
    &Kind {
        id: "leadfeeder-api-key",
        provider: "leadfeeder",
        name: "Leadfeeder API token",
        forms: &[
            beside(&["leadfeeder"], &[chars(Alphabet::Base62, 26)]),
            beside(&["leadfeeder"], &[chars(Alphabet::UrlSafe, 58)]),
        ],
        rotate: "https://app.leadfeeder.com/",
        ..KIND
    },
    &Kind {
        id: "nimble-api-key",
        provider: "nimble",
        name: "Nimble API key",
        forms: &[beside(keyed!("nimble"), &[chars(Alphabet::Base62, 30)])],
        rotate: "https://app.nimble.com/",
        ..KIND
    },
    &Kind {
        id: "salesflare-api-key",
        provider: "salesflare",
        name: "Salesflare API key",
        forms: &[beside(&["salesflare"], &[chars(Alphabet::UrlSafe, 45)])],
        rotate: "https://app.salesflare.com/#/settings/apikeys",
        ..KIND
    },
    &Kind {
        id: "salesloft-api-key",
        provider: "salesloft",
        name: "Salesloft API key",
        forms: &[
            beside(&["salesloft"], &[text("ak_"), chars(Alphabet::Hex, 64)]),
            beside(&["salesloft"], &[text("v2_ak_"), between(Alphabet::UrlSafe, 40, 90)]),
            beside(&["salesloft"], &[chars(Alphabet::Hex, 64)]),
        ],
        rotate: "https://accounts.salesloft.com/oauth/applications",
        ..KIND
    },
];
