//! Music and sound.

use crate::detect::kind::Alphabet::{Base62, Hex, Lower};
use crate::detect::kind::{KIND, Kind, beside, chars};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
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
