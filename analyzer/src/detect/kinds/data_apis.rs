//! Data sold by the request.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, text};

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
        id: "besttime-api-key",
        provider: "besttime",
        name: "BestTime private key",
        forms: &[beside(&["besttime"], &[text("pri_"), chars(Alphabet::Hex, 32)])],
        rotate: "https://besttime.app/",
        ..KIND
    },
    &Kind {
        id: "brightdata-api-key",
        provider: "brightdata",
        name: "Bright Data token",
        forms: &[
            beside(
                &["brightdata", "bright_data"],
                &[
                    chars(Alphabet::HexAny, 8),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 12),
                ],
            ),
            beside(&["brightdata", "bright_data"], &[chars(Alphabet::Hex, 64)]),
        ],
        rotate: "https://brightdata.com/cp/setting/users",
        ..KIND
    },
    &Kind {
        id: "clearout-api-key",
        provider: "clearout",
        name: "Clearout API token",
        forms: &[beside(&["clearout"], &[chars(Alphabet::Hex, 32), text(":"), chars(Alphabet::Hex, 64)])],
        rotate: "https://app.clearout.io/",
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
        forms: &[beside(&["sheety"], &[chars(Alphabet::Lower, 64)])],
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
        id: "yodlee-api-key",
        provider: "yodlee",
        name: "Yodlee API secret",
        forms: &[
            beside(&["yodlee"], &[chars(Alphabet::Base62, 32)]),
            beside(
                &["yodlee"],
                &[
                    chars(Alphabet::HexAny, 8),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 12),
                ],
            ),
        ],
        rotate: "https://developer.yodlee.com/",
        ..KIND
    },
];
