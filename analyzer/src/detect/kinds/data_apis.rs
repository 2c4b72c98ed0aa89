//! Data sold by the request.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "adzuna-api-key",
        provider: "adzuna",
        name: "Adzuna application key",
        forms: &[beside(&["adzuna"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://developer.adzuna.com/",
        ..KIND
    },
    &Kind {
        id: "aletheiaapi-api-key",
        provider: "aletheiaapi",
        name: "Aletheia API key",
        forms: &[beside(&["aletheiaapi"], &[chars(Alphabet::Upper, 32)])],
        rotate: "https://aletheiaapi.com/",
        ..KIND
    },
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
        id: "carsxe-api-key",
        provider: "carsxe",
        name: "CarsXE API key",
        forms: &[beside(&["carsxe"], &[between(Alphabet::Base62, 27, 32)])],
        rotate: "https://api.carsxe.com/",
        ..KIND
    },
    &Kind {
        id: "cicero-api-key",
        provider: "cicero",
        name: "Cicero API key",
        forms: &[beside(keyed!("cicero"), &[chars(Alphabet::Lower, 40)])],
        rotate: "https://cicero.azavea.com/",
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
        id: "commodities-api-key",
        provider: "commodities",
        name: "Commodities-API key",
        forms: &[beside(
            &["commodities-api", "commodities_api", "commoditiesapi"],
            &[chars(Alphabet::Base62, 60)],
        )],
        rotate: "https://commodities-api.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "copyscape-api-key",
        provider: "copyscape",
        name: "Copyscape API key",
        forms: &[beside(&["copyscape"], &[chars(Alphabet::Base62, 16)])],
        rotate: "https://www.copyscape.com/apiconfigure.php",
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
        id: "happi-api-key",
        provider: "happi",
        name: "Happi API key",
        forms: &[beside(keyed!("happi"), &[chars(Alphabet::Base62, 56)])],
        rotate: "https://happi.dev/panel",
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
        id: "roaring-api-key",
        provider: "roaring",
        name: "Roaring API key",
        forms: &[beside(keyed!("roaring"), &[chars(Alphabet::Base62, 28)])],
        rotate: "https://developer.roaring.io/",
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
