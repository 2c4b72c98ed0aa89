//! Pictures, sound and video.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

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
        id: "genius-access-token",
        provider: "genius",
        name: "Genius access token",
        forms: &[beside(
            &["genius_token", "genius_access", "genius_client", "geniusapi"],
            &[chars(Alphabet::UrlSafe, 64)],
        )],
        rotate: "https://genius.com/api-clients",
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
        id: "musixmatch-api-key",
        provider: "musixmatch",
        name: "Musixmatch API key",
        forms: &[beside(&["musixmatch"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://developer.musixmatch.com/admin/applications",
        ..KIND
    },
    &Kind {
        id: "mux-video-api-key",
        provider: "mux-video",
        name: "Mux Video credential",
        forms: &[beside(
            &["muxvideo", "mux_video"],
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
        rotate: "https://dashboard.mux.com/",
        ..KIND
    },
    &Kind {
        id: "omdb-api-key",
        provider: "omdb",
        name: "OMDb API key",
        forms: &[beside(&["omdbapi", "omdb_api"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://www.omdbapi.com/apikey.aspx",
        ..KIND
    },
    &Kind {
        id: "thetvdb-api-key",
        provider: "thetvdb",
        name: "TheTVDB API key",
        forms: &[
            beside(
                &["thetvdb", "tvdb"],
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
            beside(&["thetvdb", "tvdb"], &[chars(Alphabet::Hex, 32)]),
        ],
        rotate: "https://thetvdb.com/dashboard/account/apikey",
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
        id: "trakt-client-secret",
        provider: "trakt",
        name: "Trakt client secret",
        forms: &[beside(&["trakt"], &[chars(Alphabet::Hex, 64)])],
        rotate: "https://trakt.tv/oauth/applications",
        ..KIND
    },
    &Kind {
        id: "viewneo-api-key",
        provider: "viewneo",
        name: "viewneo access token",
        forms: &[
            beside(
                &["viewneo"],
                &[
                    text("eyJ"),
                    between(Alphabet::UrlSafe, 20, 60),
                    text("."),
                    between(Alphabet::UrlSafe, 60, 500),
                    text("."),
                    between(Alphabet::UrlSafe, 43, 700),
                ],
            ),
            beside(&["viewneo"], &[between(Alphabet::Base62, 120, 300)]),
        ],
        rotate: "https://cloud.viewneo.com/",
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
