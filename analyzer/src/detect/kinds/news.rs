//! News, books and encyclopaedias.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
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
        id: "fetchrss-api-key",
        provider: "fetchrss",
        name: "FetchRSS API key",
        forms: &[beside(&["fetchrss"], &[chars(Alphabet::Dotted, 40)])],
        rotate: "https://fetchrss.com/",
        ..KIND
    },
    &Kind {
        id: "guardianapi-api-key",
        provider: "guardianapi",
        name: "The Guardian API key",
        forms: &[beside(
            keyed!("guardian"; "guardianapi"),
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
        )],
        rotate: "https://open-platform.theguardian.com/access/",
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
        id: "newsapi-api-key",
        provider: "newsapi",
        name: "NewsAPI key",
        forms: &[beside(&["newsapi"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://newsapi.org/account",
        ..KIND
    },
    &Kind {
        id: "newscatcher-api-key",
        provider: "newscatcher",
        name: "NewsCatcher API key",
        forms: &[beside(&["newscatcher"], &[chars(Alphabet::UrlSafe, 43)])],
        rotate: "https://app.newscatcherapi.com/",
        ..KIND
    },
    &Kind {
        id: "nytimes-api-key",
        provider: "nytimes",
        name: "New York Times (nytimes) API key",
        forms: &[beside(
            &["nytimes", "nyt_api", "newyorktimes", "new-york-times", "new_york_times"],
            &[chars(Alphabet::UrlSafePadded, 32)],
        )],
        rotate: "https://developer.nytimes.com/my-apps",
        ..KIND
    },
];
