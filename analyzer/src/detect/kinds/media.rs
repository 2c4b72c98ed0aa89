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
];
