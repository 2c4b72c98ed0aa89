//! Music and sound.

use crate::detect::kind::Alphabet::{Base62, Hex, Lower};
use crate::detect::kind::{KIND, Kind, beside, chars};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "amazon-music-secret",
        provider: "amazon music",
        name: "Amazon Music client secret",
        forms: &[beside(&["amazon_music", "amazonmusic"], &[chars(Hex, 64)])],
        words: &["amazon_music"],
        rotate: "https://developer.amazon.com/",
        docs: "https://developer.amazon.com/docs/music/API_web_overview.html",
        ..KIND
    },
    &Kind {
        id: "audd-token",
        provider: "audd",
        name: "AudD API token",
        forms: &[beside(&["audd"], &[chars(Lower, 32)])],
        words: &["audd"],
        rotate: "https://dashboard.audd.io/",
        docs: "https://docs.audd.io",
        ..KIND
    },
    &Kind {
        id: "deezer-secret",
        provider: "deezer",
        name: "Deezer secret key",
        forms: &[beside(&["deezer"], &[chars(Hex, 32)])],
        words: &["deezer"],
        rotate: "https://developers.deezer.com/myapps",
        docs: "https://developers.deezer.com/api",
        ..KIND
    },
    &Kind {
        id: "lastfm-key",
        provider: "last.fm",
        name: "Last.fm (LastFM) API key",
        forms: &[beside(&["lastfm", "last_fm", "last.fm"], &[chars(Hex, 32)])],
        words: &["lastfm", "last_fm"],
        rotate: "https://www.last.fm/api/accounts",
        docs: "https://www.last.fm/api/authentication",
        ..KIND
    },
    &Kind {
        id: "soundcloud-secret",
        provider: "soundcloud",
        name: "SoundCloud client ID or secret",
        forms: &[beside(&["soundcloud"], &[chars(Base62, 32)])],
        words: &["soundcloud"],
        rotate: "https://soundcloud.com/you/apps",
        docs: "https://developers.soundcloud.com/docs/api/guide",
        ..KIND
    },
    &Kind {
        id: "spotify-secret",
        provider: "spotify",
        name: "Spotify client ID or secret",
        forms: &[beside(&["spotify"], &[chars(Base62, 32)])],
        words: &["spotify"],
        rotate: "https://developer.spotify.com/dashboard",
        docs: "https://developer.spotify.com/documentation/web-api/concepts/apps",
        ..KIND
    },
];
