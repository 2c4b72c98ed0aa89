//! Pictures and documents made of pages.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "apiflash-api-key",
        provider: "apiflash",
        name: "ApiFlash access key",
        forms: &[beside(&["apiflash"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://apiflash.com/dashboard/access_keys",
        ..KIND
    },
    &Kind {
        id: "blitapp-api-key",
        provider: "blitapp",
        name: "Blitapp API key",
        forms: &[beside(&["blitapp"], &[between(Alphabet::UrlSafe, 39, 41)])],
        rotate: "https://blitapp.com/",
        ..KIND
    },
    &Kind {
        id: "browserless-api-key",
        provider: "browserless",
        name: "Browserless token",
        forms: &[
            beside(
                &["browserless"],
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
            beside(&["browserless"], &[between(Alphabet::Base62, 32, 64)]),
        ],
        rotate: "https://account.browserless.io/",
        ..KIND
    },
    &Kind {
        id: "browshot-api-key",
        provider: "browshot",
        name: "Browshot API key",
        forms: &[beside(&["browshot"], &[chars(Alphabet::Base62, 28)])],
        rotate: "https://browshot.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "glitterly-api-key",
        provider: "glitterly",
        name: "Glitterly API key",
        forms: &[beside(
            &["glitterly"],
            &[
                chars(Alphabet::Lower, 8),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 12),
            ],
        )],
        rotate: "https://glitterly.app/",
        ..KIND
    },
    &Kind {
        id: "screenshotapi-api-key",
        provider: "screenshotapi",
        name: "Screenshot API key",
        forms: &[beside(
            &["screenshotapi"],
            &[
                chars(Alphabet::Upper, 7),
                text("-"),
                chars(Alphabet::Upper, 7),
                text("-"),
                chars(Alphabet::Upper, 7),
                text("-"),
                chars(Alphabet::Upper, 7),
            ],
        )],
        rotate: "https://screenshotapi.net/dashboard",
        ..KIND
    },
    &Kind {
        id: "selectpdf-api-key",
        provider: "selectpdf",
        name: "SelectPdf key",
        forms: &[beside(
            &["selectpdf"],
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
        rotate: "https://selectpdf.com/",
        ..KIND
    },
    &Kind {
        id: "urlbox-api-key",
        provider: "urlbox",
        name: "Urlbox API secret",
        forms: &[
            beside(&["urlbox"], &[chars(Alphabet::Base62, 16)]),
            beside(&["urlbox"], &[chars(Alphabet::Hex, 32)]),
            beside(
                &["urlbox"],
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
        ],
        rotate: "https://urlbox.com/dashboard/api",
        ..KIND
    },
];
