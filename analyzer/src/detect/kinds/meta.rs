//! Facebook, Instagram and WhatsApp.

use crate::detect::kind::Alphabet::{Base62, Digits, Hex, UrlSafe};
use crate::detect::kind::{KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "facebook-token",
        provider: "facebook",
        name: "Facebook access token",
        forms: &[
            form(3, &[text("EAA"), between(Base62, 80, 280)]),
            beside(&["facebook", "fb_"], &[between(Digits, 15, 17), text("|"), chars(UrlSafe, 27)]),
        ],
        words: &["facebook"],
        rotate: "https://developers.facebook.com/tools/debug/accesstoken/",
        docs: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
        ..KIND
    },
    &Kind {
        id: "facebook-oauth-secret",
        provider: "facebook",
        name: "Facebook OAuth app secret",
        forms: &[beside(
            &["facebook", "fb_app", "fb_secret", "fb_client", "fb_api", "fbapi", "fbapp", "fbsecret"],
            &[chars(Hex, 32)],
        )],
        rotate: "https://developers.facebook.com/apps/",
        docs: "https://developers.facebook.com/docs/facebook-login/security#appsecret",
        ..KIND
    },
    &Kind {
        id: "instagram-token",
        provider: "instagram",
        name: "Instagram access token",
        forms: &[
            form(3, &[any(&["IGQ", "IGAA"]), between(UrlSafe, 100, 220)]),
            beside(
                &["instagram"],
                &[between(Digits, 8, 11), text("."), chars(Hex, 7), text("."), chars(Hex, 32)],
            ),
            beside(&["instagram"], &[chars(Hex, 32)]),
        ],
        words: &["instagram"],
        rotate: "https://developers.facebook.com/tools/debug/accesstoken/",
        docs: "https://developers.facebook.com/docs/instagram-platform",
        ..KIND
    },
];
