//! Social networks and links.

use crate::detect::kind::Alphabet::{Base62, Base64Padded, Digits, Hex, Lower, Upper, UrlSafe};
use crate::detect::kind::{KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "ayrshare-key",
        provider: "ayrshare",
        name: "Ayrshare API key",
        forms: &[beside(
            &["ayrshare"],
            &[
                between(Upper, 7, 8),
                text("-"),
                between(Upper, 7, 8),
                text("-"),
                between(Upper, 7, 8),
                text("-"),
                between(Upper, 7, 8),
            ],
        )],
        words: &["ayrshare"],
        rotate: "https://app.ayrshare.com/api",
        docs: "https://www.ayrshare.com/docs/apis/overview",
        ..KIND
    },
    &Kind {
        id: "bitly-token",
        provider: "bitly",
        name: "Bitly access token",
        forms: &[
            beside(&["bitly", "bit.ly"], &[chars(Lower, 40)]),
            beside(&["bitly", "bit.ly"], &[chars(Base62, 40)]),
            beside(&["bitly", "bit.ly"], &[chars(UrlSafe, 40)]),
        ],
        words: &["bitly"],
        rotate: "https://app.bitly.com/settings/api/",
        docs: "https://dev.bitly.com/docs/getting-started/authentication/",
        ..KIND
    },
    &Kind {
        id: "deviantart-token",
        provider: "deviantart",
        name: "DeviantArt token or client secret",
        forms: &[
            beside(&["deviantart"], &[chars(Base62, 40)]),
            beside(&["deviantart"], &[chars(Hex, 32)]),
            beside(&["deviantart"], &[chars(Hex, 50)]),
        ],
        words: &["deviantart"],
        rotate: "https://www.deviantart.com/developers/apps",
        docs: "https://www.deviantart.com/developers/authentication",
        ..KIND
    },
    &Kind {
        id: "flickr-key",
        provider: "flickr",
        name: "Flickr API key",
        forms: &[beside(&["flickr"], &[chars(Lower, 32)])],
        words: &["flickr"],
        rotate: "https://www.flickr.com/services/apps/by/me",
        docs: "https://www.flickr.com/services/api/misc.api_keys.html",
        ..KIND
    },
    &Kind {
        id: "linkedin-credential",
        provider: "linkedin",
        name: "LinkedIn client secret or ID",
        forms: &[
            beside(
                &["linkedin"],
                &[
                    text("WPL_AP"),
                    chars(Digits, 1),
                    text("."),
                    chars(Base62, 16),
                    text("."),
                    chars(Base64Padded, 8),
                ],
            ),
            beside(&["linkedin"], &[text("AQ"), between(UrlSafe, 200, 500)]),
            beside(&["linkedin"], &[chars(Lower, 14)]),
            beside(&["linkedin"], &[chars(Base62, 16)]),
        ],
        words: &["linkedin"],
        rotate: "https://www.linkedin.com/developers/apps",
        docs: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow",
        ..KIND
    },
    &Kind {
        id: "pinterest-token",
        provider: "pinterest",
        name: "Pinterest API token (also Pinterest Ads)",
        forms: &[form(5, &[any(&["pina_", "pinr_"]), between(UrlSafe, 60, 120)])],
        words: &["pinterest"],
        rotate: "https://developers.pinterest.com/apps/",
        docs: "https://developers.pinterest.com/docs/getting-started/authentication/",
        ..KIND
    },
    &Kind {
        id: "reddit-credential",
        provider: "reddit",
        name: "Reddit client ID or secret (also Reddit Ads)",
        forms: &[
            beside(&["reddit"], &[chars(UrlSafe, 27)]),
            beside(&["reddit"], &[chars(UrlSafe, 30)]),
            beside(&["reddit"], &[chars(UrlSafe, 14)]),
        ],
        words: &["reddit"],
        rotate: "https://www.reddit.com/prefs/apps",
        docs: "https://github.com/reddit-archive/reddit/wiki/OAuth2",
        ..KIND
    },
    &Kind {
        id: "ritekit-token",
        provider: "ritekit",
        name: "RiteKit client token",
        forms: &[beside(&["ritekit"], &[chars(Hex, 44)])],
        words: &["ritekit"],
        rotate: "https://ritekit.com/developer/dashboard/",
        docs: "https://documenter.getpostman.com/view/2010712/SzS7Qku5",
        ..KIND
    },
    &Kind {
        id: "tiktok-token",
        provider: "tiktok",
        name: "TikTok access token",
        forms: &[
            beside(&["tiktok"], &[text("act."), between(Base62, 60, 80)]),
            beside(&["tiktok"], &[between(Base62, 40, 64)]),
        ],
        words: &["tiktok"],
        rotate: "https://developers.tiktok.com/apps/",
        docs: "https://developers.tiktok.com/doc/oauth-user-access-token-management",
        ..KIND
    },
];
