//! Security tools and feeds, continued: the smaller ones.

use crate::detect::kind::{Alphabet, Kind, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "tines-webhook",
        "tines",
        "Tines webhook (tineswebhook)",
        &[form(
            11,
            &[
                text("tines.com/webhook/"),
                chars(Alphabet::Base62, 32),
                text("/"),
                chars(Alphabet::Base62, 32),
            ],
        )],
        "https://www.tines.com/docs/actions/types/webhook/",
        "https://www.tines.com/docs/actions/types/webhook/",
    )
    .words(&["tines"]),
    &kind(
        "censys-secret",
        "censys",
        "Censys API secret",
        &[form(7, &[text("censys_"), between(Alphabet::UrlSafe, 20, 64)])],
        "https://accounts.censys.io/",
        "https://docs.censys.com/",
    )
    .words(&["censys"]),
    &kind(
        "hibp-key",
        "hibp",
        "Have I Been Pwned (hibp) API key",
        &[beside(&["hibp", "hibp-api"], &[chars(Alphabet::Hex, 32)])],
        "https://haveibeenpwned.com/API/Key",
        "https://haveibeenpwned.com/API/v3",
    )
    .words(&["hibp", "haveibeenpwned"]),
    &kind(
        "misp-key",
        "misp",
        "MISP key",
        &[beside(&["misp"], &[chars(Alphabet::Base62, 40)])],
        "https://www.misp-project.org/openapi/",
        "https://www.misp-project.org/openapi/",
    )
    .words(&["misp"]),
    &kind(
        "spiderfoot-key",
        "spiderfoot",
        "SpiderFoot key",
        &[],
        "https://www.spiderfoot.net/",
        "https://www.spiderfoot.net/",
    )
    .words(&["spiderfoot"]),
    &kind(
        "maltego-key",
        "maltego",
        "Maltego key",
        &[],
        "https://www.maltego.com/",
        "https://www.maltego.com/",
    )
    .words(&["maltego"]),
    &kind(
        "hcaptcha-secret",
        "hcaptcha",
        "hCaptcha secret",
        &[
            form(3, &[text("ES_"), chars(Alphabet::Hex, 32)]),
            beside(&["hcaptcha"], &[text("0x"), chars(Alphabet::HexAny, 40)]),
        ],
        "https://dashboard.hcaptcha.com/settings/secrets",
        "https://docs.hcaptcha.com/",
    )
    .words(&["hcaptcha"]),
    &kind(
        "turnstile-secret",
        "cloudflare",
        "Cloudflare Turnstile secret",
        &[form(4, &[text("0x4AAAAAA"), between(Alphabet::UrlSafe, 24, 28)])],
        "https://dash.cloudflare.com/?to=/:account/turnstile",
        "https://developers.cloudflare.com/turnstile/",
    )
    .words(&["turnstile"]),
    &kind(
        "socket-key",
        "socket",
        "Socket API key",
        &[form(8, &[text("sktsec_"), between(Alphabet::UrlSafe, 30, 80)])],
        "https://socket.dev/dashboard",
        "https://docs.socket.dev/",
    )
    .words(&["socket_security"]),
];
