//! Data sold by the request.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "apilayer-api-key",
        provider: "apilayer",
        name: "APILayer API key",
        forms: &[beside(&["apilayer"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://apilayer.com/account",
        ..KIND
    },
    &Kind {
        id: "apimatic-api-key",
        provider: "apimatic",
        name: "APIMatic API key",
        forms: &[beside(&["apimatic"], &[chars(Alphabet::UrlSafe, 64)])],
        rotate: "https://www.apimatic.io/dashboard",
        ..KIND
    },
    &Kind {
        id: "apimetrics-api-key",
        provider: "apimetrics",
        name: "APImetrics token",
        forms: &[beside(&["apimetrics"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://client.apimetrics.io/",
        ..KIND
    },
    &Kind {
        id: "aviationstack-api-key",
        provider: "aviationstack",
        name: "aviationstack access key",
        forms: &[beside(&["aviationstack"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://aviationstack.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "calendarific-api-key",
        provider: "calendarific",
        name: "Calendarific API key",
        forms: &[
            beside(&["calendarific"], &[chars(Alphabet::Base62, 32)]),
            beside(&["calendarific"], &[chars(Alphabet::Base62, 40)]),
        ],
        rotate: "https://calendarific.com/account",
        ..KIND
    },
    &Kind {
        id: "currentsapi-api-key",
        provider: "currentsapi",
        name: "Currents API key",
        forms: &[
            beside(&["currentsapi"], &[chars(Alphabet::UrlSafe, 48)]),
            beside(&["currentsapi"], &[chars(Alphabet::Bearer, 48)]),
        ],
        rotate: "https://currentsapi.services/en/profile",
        ..KIND
    },
    &Kind {
        id: "datagov-api-key",
        provider: "datagov",
        name: "api.data.gov key",
        forms: &[beside(keyed!("datagov"; "data.gov"), &[chars(Alphabet::Base62, 40)])],
        rotate: "https://api.data.gov/",
        ..KIND
    },
    &Kind {
        id: "fetchrss-api-key",
        provider: "fetchrss",
        name: "FetchRSS API key",
        forms: &[beside(&["fetchrss"], &[chars(Alphabet::Dotted, 40)])],
        rotate: "https://fetchrss.com/",
        ..KIND
    },
    &Kind {
        id: "findl-api-key",
        provider: "findl",
        name: "Findl API key",
        forms: &[beside(
            &["findl"],
            &[
                chars(Alphabet::Lower, 8),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 12),
            ],
        )],
        rotate: "https://www.findl.com/",
        ..KIND
    },
    &Kind {
        id: "getsandbox-api-key",
        provider: "getsandbox",
        name: "Sandbox API key",
        forms: &[
            beside(&["getsandbox"], &[chars(Alphabet::Lower, 15), text("-"), chars(Alphabet::Lower, 24)]),
            beside(&["getsandbox"], &[chars(Alphabet::Lower, 40)]),
        ],
        rotate: "https://getsandbox.com/",
        ..KIND
    },
    &Kind {
        id: "holidayapi-api-key",
        provider: "holidayapi",
        name: "Holiday API key",
        forms: &[beside(
            &["holidayapi"],
            &[
                chars(Alphabet::Lower, 8),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 12),
            ],
        )],
        rotate: "https://holidayapi.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "internalio-api-key",
        provider: "internalio",
        name: "Internal.io API key",
        forms: &[beside(&["internalio", "internal_io"], &[between(Alphabet::UrlSafe, 40, 43)])],
        rotate: "https://www.internal.io/",
        ..KIND
    },
    &Kind {
        id: "linkpreview-api-key",
        provider: "linkpreview",
        name: "LinkPreview API key",
        forms: &[beside(&["linkpreview"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://my.linkpreview.net/access_keys",
        ..KIND
    },
    &Kind {
        id: "m3o-api-key",
        provider: "m3o",
        name: "M3O API token",
        forms: &[beside(&["m3o"], &[chars(Alphabet::Base62, 48)])],
        rotate: "https://m3o.com/account/keys",
        ..KIND
    },
    &Kind {
        id: "mediastack-api-key",
        provider: "mediastack",
        name: "mediastack access key",
        forms: &[beside(&["mediastack"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://mediastack.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "neutrinoapi-api-key",
        provider: "neutrinoapi",
        name: "Neutrino API key",
        forms: &[beside(&["neutrinoapi", "neutrino_api"], &[chars(Alphabet::Base62, 48)])],
        rotate: "https://www.neutrinoapi.com/account/",
        ..KIND
    },
    &Kind {
        id: "powrbot-api-key",
        provider: "powrbot",
        name: "Powrbot API key",
        forms: &[beside(&["powrbot"], &[chars(Alphabet::Base62, 50)])],
        rotate: "https://www.powrbot.com/",
        ..KIND
    },
    &Kind {
        id: "rapidapi-api-key",
        provider: "rapidapi",
        name: "RapidAPI key",
        forms: &[beside(&["rapidapi", "rapid_api"], &[chars(Alphabet::UrlSafe, 50)])],
        rotate: "https://rapidapi.com/developer/dashboard",
        docs: "https://docs.rapidapi.com/docs/keys",
        ..KIND
    },
    &Kind {
        id: "restpack-api-key",
        provider: "restpack",
        name: "Restpack (restpackhtmltopdfapi, restpackscreenshotapi) access token",
        forms: &[beside(&["restpack"], &[chars(Alphabet::Base62, 48)])],
        rotate: "https://restpack.io/console",
        ..KIND
    },
    &Kind {
        id: "sheety-api-key",
        provider: "sheety",
        name: "Sheety bearer token",
        forms: &[
            beside(&["sheety"], &[chars(Alphabet::Base62, 64)]),
            beside(&["sheety"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://dashboard.sheety.co/",
        ..KIND
    },
    &Kind {
        id: "signaturit-api-key",
        provider: "signaturit",
        name: "Signaturit API token",
        forms: &[beside(&["signaturit"], &[chars(Alphabet::Base62, 86)])],
        rotate: "https://app.signaturit.com/",
        ..KIND
    },
    &Kind {
        id: "theoddsapi-api-key",
        provider: "theoddsapi",
        name: "The Odds API key",
        forms: &[beside(
            &["theoddsapi", "the-odds-api", "the_odds_api", "oddsapi"],
            &[chars(Alphabet::Lower, 32)],
        )],
        rotate: "https://the-odds-api.com/",
        ..KIND
    },
];
