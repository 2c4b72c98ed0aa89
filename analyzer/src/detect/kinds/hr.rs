//! People who work somewhere.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "adp-client-secret",
        provider: "adp",
        name: "ADP client credential",
        forms: &[beside(
            keyed!("adp"),
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
        rotate: "https://developers.adp.com/",
        ..KIND
    },
    &Kind {
        id: "canvas-lms-token",
        provider: "canvas",
        name: "Canvas LMS token",
        forms: &[
            beside(
                keyed!("canvas"),
                &[between(Alphabet::Digits, 1, 5), text("~"), chars(Alphabet::Base62, 64)],
            ),
            beside(keyed!("canvas"), &[chars(Alphabet::Base62, 70)]),
        ],
        rotate: "https://canvas.instructure.com/profile/settings",
        docs: "https://canvas.instructure.com/doc/api/file.oauth.html",
        ..KIND
    },
    &Kind {
        id: "classlink-api-key",
        provider: "classlink",
        name: "ClassLink API key",
        forms: &[beside(&["classlink"], &[between(Alphabet::Base62, 32, 64)])],
        rotate: "https://www.classlink.com/",
        ..KIND
    },
    &Kind {
        id: "deputy-api-key",
        provider: "deputy",
        name: "Deputy access token",
        forms: &[beside(keyed!("deputy"), &[chars(Alphabet::Lower, 32)])],
        rotate: "https://www.deputy.com/",
        ..KIND
    },
    &Kind {
        id: "google-classroom-access-token",
        provider: "google-classroom",
        name: "Google Classroom token",
        forms: &[beside(
            &["classroom api", "google_classroom"],
            &[text("ya29."), between(Alphabet::UrlSafe, 30, 200)],
        )],
        rotate: "https://myaccount.google.com/permissions",
        ..KIND
    },
    &Kind {
        id: "greenhouse-api-key",
        provider: "greenhouse",
        name: "Greenhouse API key",
        forms: &[
            beside(&["greenhouse"], &[chars(Alphabet::Hex, 32), text("-"), between(Alphabet::Base62, 1, 3)]),
            beside(&["greenhouse"], &[chars(Alphabet::Base62, 41)]),
        ],
        rotate: "https://app.greenhouse.io/configure/dev_center/credentials",
        ..KIND
    },
    &Kind {
        id: "gusto-client-secret",
        provider: "gusto",
        name: "Gusto client credential",
        forms: &[
            beside(keyed!("gusto"), &[chars(Alphabet::UrlSafe, 43)]),
            beside(keyed!("gusto"), &[chars(Alphabet::Base62, 40)]),
        ],
        rotate: "https://dev.gusto.com/",
        ..KIND
    },
    &Kind {
        id: "humanity-api-key",
        provider: "humanity",
        name: "Humanity API token",
        forms: &[beside(keyed!("humanity"), &[between(Alphabet::Lower, 40, 42)])],
        rotate: "https://www.humanity.com/",
        ..KIND
    },
    &Kind {
        id: "intra42-client-id",
        provider: "intra42",
        name: "42 Intra client id",
        forms: &[form(9, &[text("u-s4t2ud-"), chars(Alphabet::Hex, 64)])],
        rotate: "https://profile.intra.42.fr/oauth/applications",
        ..KIND
    },
    &Kind {
        id: "intra42-client-secret",
        provider: "intra42",
        name: "42 Intra client secret",
        forms: &[form(9, &[text("s-s4t2ud-"), chars(Alphabet::Hex, 64)])],
        rotate: "https://profile.intra.42.fr/oauth/applications",
        docs: "https://api.intra.42.fr/apidoc/guides/getting_started",
        ..KIND
    },
    &Kind {
        id: "lattice-api-key",
        provider: "lattice",
        name: "Lattice API key",
        forms: &[
            beside(
                keyed!("lattice"),
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
            beside(keyed!("lattice"), &[chars(Alphabet::Base62, 20)]),
        ],
        rotate: "https://www.latticehq.com/",
        ..KIND
    },
    &Kind {
        id: "paychex-client-secret",
        provider: "paychex",
        name: "Paychex client credential",
        forms: &[
            beside(&["paychex"], &[chars(Alphabet::Base62, 20)]),
            beside(&["paychex"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://developer.paychex.com/",
        ..KIND
    },
    &Kind {
        id: "paylocity-client-secret",
        provider: "paylocity",
        name: "Paylocity client credential",
        forms: &[
            beside(&["paylocity"], &[chars(Alphabet::Hex, 32)]),
            beside(&["paylocity"], &[chars(Alphabet::Base64Padded, 44)]),
        ],
        rotate: "https://developer.paylocity.com/",
        ..KIND
    },
    &Kind {
        id: "rippling-api-key",
        provider: "rippling",
        name: "Rippling API key",
        forms: &[form(4, &[text("rpl_"), chars(Alphabet::Base62, 40)])],
        rotate: "https://app.rippling.com/",
        docs: "https://developer.rippling.com/",
        ..KIND
    },
    &Kind {
        id: "thinkific-api-key",
        provider: "thinkific",
        name: "Thinkific API key",
        forms: &[
            beside(&["thinkific"], &[chars(Alphabet::Hex, 32)]),
            beside(&["thinkific"], &[chars(Alphabet::Hex, 64)]),
        ],
        rotate: "https://www.thinkific.com/",
        ..KIND
    },
];
