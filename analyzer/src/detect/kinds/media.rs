//! Pictures, sound and video.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "frame-io-developer-token",
        provider: "frame.io",
        name: "Frame.io (frameio) developer token",
        forms: &[form(6, &[text("fio-u-"), chars(Alphabet::UrlSafe, 64)])],
        rotate: "https://developer.frame.io/app/tokens",
        docs: "https://developer.frame.io/docs/getting-started/authentication",
        ..KIND
    },
    &Kind {
        id: "marvel-api-key",
        provider: "marvel",
        name: "Marvel API private key",
        forms: &[
            beside(keyed!("marvel"), &[chars(Alphabet::Hex, 32)]),
            beside(keyed!("marvel"), &[chars(Alphabet::Hex, 40)]),
        ],
        rotate: "https://developer.marvel.com/account",
        ..KIND
    },
    &Kind {
        id: "tmdb-api-key",
        provider: "tmdb",
        name: "The Movie Database API key",
        forms: &[beside(&["tmdb", "themoviedb"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://www.themoviedb.org/settings/api",
        ..KIND
    },
    &Kind {
        id: "youtube-data-key",
        provider: "youtube",
        name: "YouTube Data API key",
        forms: &[beside(&["youtube_api", "youtube_data"], &[chars(Alphabet::UrlSafe, 39)])],
        rotate: "https://console.cloud.google.com/apis/credentials",
        ..KIND
    },
];
