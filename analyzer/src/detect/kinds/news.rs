//! News, books and encyclopaedias.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "gnews-api-key",
        provider: "gnews",
        name: "GNews API key",
        forms: &[beside(&["gnews"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://gnews.io/dashboard",
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
        id: "library-of-congress-api-key",
        provider: "library-of-congress",
        name: "Library of Congress API key",
        forms: &[beside(&["library_of_congress", "loc_api"], &[chars(Alphabet::UrlSafe, 32)])],
        rotate: "https://api.data.gov/",
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
