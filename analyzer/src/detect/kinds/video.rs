//! Video, streams and meetings.

use crate::detect::kind::Alphabet::{Base62, Base64, Base64Padded, Hex, Lower, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "brightcove-secret",
        provider: "brightcove",
        name: "Brightcove client secret",
        forms: &[
            beside(&["brightcove"], &[chars(UrlSafe, 86)]),
            beside(&["brightcove"], UUID),
            beside(&["brightcove"], &[chars(Hex, 40)]),
        ],
        words: &["brightcove"],
        rotate: "https://studio.brightcove.com/products/videocloud/admin/oauthsettings",
        docs: "https://apis.support.brightcove.com/oauth/getting-started/oauth-api-overview.html",
        ..KIND
    },
    &Kind {
        id: "dacast-key",
        provider: "dacast",
        name: "Dacast API key",
        forms: &[beside(&["dacast"], &[chars(Hex, 32)])],
        words: &["dacast"],
        rotate: "https://app.dacast.com/settings/api-integrations",
        docs: "https://docs.dacast.com",
        ..KIND
    },
    &Kind {
        id: "daily-key",
        provider: "daily.co",
        name: "Daily.co API key",
        forms: &[beside(
            &[
                "daily_api",
                "daily_key",
                "daily_secret",
                "daily_token",
                "dailykey",
                "dailytoken",
                "daily secret",
                "daily access",
                "daily key",
                "daily token",
                "dailyco",
                "daily.co",
            ],
            &[chars(Hex, 64)],
        )],
        words: &["dailyco"],
        rotate: "https://dashboard.daily.co/developers",
        docs: "https://docs.daily.co/reference/rest-api",
        ..KIND
    },
    &Kind {
        id: "demio-key",
        provider: "demio",
        name: "Demio API key or secret",
        forms: &[beside(&["demio"], &[chars(Base62, 32)]), beside(&["demio"], &[between(Base62, 10, 12)])],
        words: &["demio"],
        rotate: "https://my.demio.com/manage/settings/api",
        docs: "https://publicdemioapi.docs.apiary.io",
        ..KIND
    },
    &Kind {
        id: "eagleeye-credential",
        provider: "eagleeyenetworks",
        name: "Eagle Eye Networks password",
        forms: &[beside(&["eagleeyenetworks", "eagle_eye"], &[chars(Base62, 15)])],
        words: &["eagleeyenetworks", "eagle_eye"],
        rotate: "https://www.eagleeyenetworks.com/",
        docs: "https://developer.eagleeyenetworks.com",
        ..KIND
    },
    &Kind {
        id: "goto-meeting-key",
        provider: "goto meeting",
        name: "GoTo Meeting API key",
        forms: &[
            beside(&["goto_meeting", "gotomeeting", "goto-meeting"], &[chars(Base62, 36)]),
            beside(&["goto_meeting", "gotomeeting", "goto-meeting"], &[chars(Base62, 32)]),
        ],
        words: &["gotomeeting", "goto_meeting"],
        rotate: "https://developer.logmeininc.com/clients",
        docs: "https://developer.goto.com/guides/Get%20Started/00_Before-You-Start/",
        ..KIND
    },
    &Kind {
        id: "jwplayer-secret",
        provider: "jwplayer",
        name: "JW Player API secret",
        forms: &[
            beside(&["jwplayer", "jw_player"], &[chars(Base62, 32)]),
            beside(&["jwplayer", "jw_player"], &[chars(Base62, 24)]),
        ],
        words: &["jwplayer", "jw_player"],
        rotate: "https://dashboard.jwplayer.com/#/properties",
        docs: "https://docs.jwplayer.com/platform/reference/building-a-request",
        ..KIND
    },
    &Kind {
        id: "livekit-secret",
        provider: "livekit",
        name: "LiveKit API key or secret",
        forms: &[
            beside(&["livekit"], &[text("API"), chars(Base62, 12)]),
            beside(&["livekit"], &[between(Base62, 43, 44)]),
        ],
        words: &["livekit"],
        rotate: "https://cloud.livekit.io/",
        docs: "https://docs.livekit.io/home/get-started/authentication/",
        ..KIND
    },
    &Kind {
        id: "livestorm-token",
        provider: "livestorm",
        name: "Livestorm API token",
        forms: &[beside(
            &["livestorm"],
            &[
                text("eyJ"),
                between(UrlSafe, 15, 60),
                text(".eyJ"),
                between(UrlSafe, 60, 300),
                text("."),
                chars(UrlSafe, 43),
            ],
        )],
        words: &["livestorm"],
        rotate: "https://app.livestorm.co/#/settings?page=settings&tab=integrations",
        docs: "https://developers.livestorm.co/docs/authorization",
        ..KIND
    },
    &Kind {
        id: "mux-secret",
        provider: "mux",
        name: "Mux token secret",
        forms: &[
            beside(&["mux_token", "mux_secret", "mux_access"], &[chars(Base64Padded, 75)]),
            beside(&["mux_token", "mux_secret", "mux_access"], UUID),
        ],
        words: &["mux"],
        rotate: "https://dashboard.mux.com/settings/access-tokens",
        docs: "https://www.mux.com/docs/core/make-api-requests",
        ..KIND
    },
    &Kind {
        id: "shotstack-key",
        provider: "shotstack",
        name: "Shotstack API key",
        forms: &[beside(&["shotstack"], &[chars(Base62, 40)])],
        words: &["shotstack"],
        rotate: "https://dashboard.shotstack.io/",
        docs: "https://shotstack.io/docs/guide/getting-started/authentication/",
        ..KIND
    },
    &Kind {
        id: "twitch-token",
        provider: "twitch",
        name: "Twitch access token or client ID",
        forms: &[beside(&["twitch"], &[chars(Lower, 30)])],
        words: &["twitch"],
        rotate: "https://dev.twitch.tv/console/apps",
        docs: "https://dev.twitch.tv/docs/authentication/",
        ..KIND
    },
    &Kind {
        id: "vimeo-token",
        provider: "vimeo",
        name: "Vimeo access token",
        forms: &[beside(&["vimeo"], &[chars(Hex, 32)]), beside(&["vimeo"], &[chars(Base64, 128)])],
        words: &["vimeo"],
        rotate: "https://developer.vimeo.com/apps",
        docs: "https://developer.vimeo.com/api/authentication",
        ..KIND
    },
    &Kind {
        id: "whereby-key",
        provider: "whereby",
        name: "Whereby API key",
        forms: &[
            beside(
                &["whereby"],
                &[
                    text("eyJ"),
                    between(UrlSafe, 15, 60),
                    text(".eyJ"),
                    between(UrlSafe, 60, 400),
                    text("."),
                    chars(UrlSafe, 43),
                ],
            ),
            beside(&["whereby"], &[between(UrlSafe, 60, 90)]),
        ],
        words: &["whereby"],
        rotate: "https://whereby.com/org/api-keys",
        docs: "https://docs.whereby.com/reference/whereby-rest-api-reference",
        ..KIND
    },
    &Kind {
        id: "wistia-token",
        provider: "wistia",
        name: "Wistia API token",
        forms: &[beside(&["wistia"], &[chars(Lower, 64)])],
        words: &["wistia"],
        rotate: "https://my.wistia.com/account/api",
        docs: "https://docs.wistia.com/reference/getting-started-with-the-data-api",
        ..KIND
    },
];
