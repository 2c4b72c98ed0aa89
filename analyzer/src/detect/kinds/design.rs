//! Design and diagrams.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "autodesk-client-secret",
        provider: "autodesk",
        name: "Autodesk client credential",
        forms: &[
            beside(&["autodesk"], &[chars(Alphabet::Base62, 32)]),
            beside(&["autodesk"], &[chars(Alphabet::Base62, 16)]),
            beside(&["autodesk"], &[chars(Alphabet::Base62, 48)]),
            beside(&["autodesk"], &[chars(Alphabet::Base62, 64)]),
        ],
        rotate: "https://aps.autodesk.com/myapps/",
        ..KIND
    },
    &Kind {
        id: "figma-access-token",
        provider: "figma",
        name: "Figma token",
        forms: &[
            form(5, &[text("figd_"), between(Alphabet::UrlSafe, 38, 44)]),
            form(5, &[text("figr_"), between(Alphabet::UrlSafe, 38, 44)]),
            form(5, &[text("figp_"), between(Alphabet::UrlSafe, 38, 44)]),
            form(5, &[text("figu_"), between(Alphabet::UrlSafe, 38, 44)]),
            form(5, &[text("figo_"), between(Alphabet::UrlSafe, 38, 44)]),
        ],
        rotate: "https://www.figma.com/settings",
        docs: "https://www.figma.com/developers/api#access-tokens",
        ..KIND
    },
    &Kind {
        id: "figma-api-key",
        provider: "figma",
        name: "Figma credential",
        forms: &[
            beside(
                &["figma"],
                &[
                    between(Alphabet::Base62, 4, 6),
                    text("-"),
                    chars(Alphabet::Base62, 8),
                    text("-"),
                    chars(Alphabet::Base62, 4),
                    text("-"),
                    chars(Alphabet::Base62, 4),
                    text("-"),
                    chars(Alphabet::Base62, 4),
                    text("-"),
                    chars(Alphabet::Base62, 12),
                ],
            ),
            beside(&["figma"], &[chars(Alphabet::Base62, 28)]),
        ],
        rotate: "https://www.figma.com/settings",
        ..KIND
    },
    &Kind {
        id: "iconfinder-api-key",
        provider: "iconfinder",
        name: "Iconfinder API key",
        forms: &[beside(&["iconfinder"], &[chars(Alphabet::Base62, 64)])],
        rotate: "https://www.iconfinder.com/account/applications",
        ..KIND
    },
    &Kind {
        id: "miro-api-key",
        provider: "miro",
        name: "Miro access token",
        forms: &[
            beside(keyed!("miro"), &[chars(Alphabet::UrlSafe, 27)]),
            beside(keyed!("miro"), &[chars(Alphabet::UrlSafe, 56)]),
        ],
        rotate: "https://miro.com/app/settings/user-profile/apps",
        ..KIND
    },
    &Kind {
        id: "zeplin-api-key",
        provider: "zeplin",
        name: "Zeplin access token",
        forms: &[beside(&["zeplin"], &[between(Alphabet::UrlSafePadded, 300, 420)])],
        rotate: "https://app.zeplin.io/profile/developer",
        ..KIND
    },
];
