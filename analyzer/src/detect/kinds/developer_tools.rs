//! What developers work with.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "apacta-api-key",
        provider: "apacta",
        name: "Apacta API key",
        forms: &[
            beside(
                &["apacta"],
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
            ),
            beside(&["apacta"], &[chars(Alphabet::UrlSafe, 36)]),
        ],
        rotate: "https://apacta.com/",
        ..KIND
    },
    &Kind {
        id: "appwrite-api-key",
        provider: "appwrite",
        name: "Appwrite API key",
        forms: &[
            beside(&["appwrite"], &[text("standard_"), between(Alphabet::Hex, 200, 300)]),
            beside(&["appwrite"], &[chars(Alphabet::Hex, 256)]),
            beside(&["appwrite"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://cloud.appwrite.io/",
        docs: "https://appwrite.io/docs/advanced/platform/api-keys",
        ..KIND
    },
    &Kind {
        id: "atera-api-key",
        provider: "atera",
        name: "Atera API key",
        forms: &[beside(keyed!("atera"), &[chars(Alphabet::Lower, 32)])],
        rotate: "https://app.atera.com/",
        ..KIND
    },
    &Kind {
        id: "autoblocks-api-key",
        provider: "autoblocks",
        name: "Autoblocks API key",
        forms: &[beside(&["autoblocks"], &[text("AB-"), chars(Alphabet::Base62, 20)])],
        rotate: "https://app.autoblocks.ai/settings/api-keys",
        ..KIND
    },
    &Kind {
        id: "axiom-token",
        provider: "axiom",
        name: "Axiom token",
        forms: &[
            form(
                5,
                &[
                    text("xaat-"),
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
            form(
                5,
                &[
                    text("xapt-"),
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
            form(5, &[text("xapt-"), chars(Alphabet::Base62, 20)]),
        ],
        rotate: "https://app.axiom.co/settings/api-tokens",
        docs: "https://axiom.co/docs/reference/tokens",
        ..KIND
    },
    &Kind {
        id: "checklyhq-api-key",
        provider: "checklyhq",
        name: "Checkly API key",
        forms: &[
            beside(&["checkly"], &[text("cu_"), chars(Alphabet::Hex, 32)]),
            beside(&["checkly"], &[chars(Alphabet::Lower, 32)]),
        ],
        rotate: "https://app.checklyhq.com/settings/user/api-keys",
        ..KIND
    },
    &Kind {
        id: "cloudplan-api-key",
        provider: "cloudplan",
        name: "cloudplan session key",
        forms: &[beside(&["cloudplan"], &[chars(Alphabet::Upper, 32)])],
        rotate: "https://www.cloudplan.net/",
        ..KIND
    },
    &Kind {
        id: "ditto-api-key",
        provider: "ditto",
        name: "Ditto API key",
        forms: &[beside(
            keyed!("ditto"; "dittowords"),
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
                text("."),
                chars(Alphabet::Lower, 40),
            ],
        )],
        rotate: "https://app.dittowords.com/",
        ..KIND
    },
    &Kind {
        id: "filebase-api-key",
        provider: "filebase",
        name: "Filebase access key",
        forms: &[
            beside(&["filebase"], &[chars(Alphabet::Upper, 20)]),
            beside(&["filebase"], &[chars(Alphabet::Base62, 40)]),
        ],
        rotate: "https://console.filebase.com/keys",
        ..KIND
    },
    &Kind {
        id: "footprint-api-key",
        provider: "footprint",
        name: "Footprint API key",
        forms: &[beside(keyed!("footprint"), &[chars(Alphabet::Base62, 32)])],
        rotate: "https://dashboard.onefootprint.com/",
        ..KIND
    },
    &Kind {
        id: "headspin-api-key",
        provider: "headspin",
        name: "HeadSpin API token",
        forms: &[beside(&["headspin"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://ui.headspin.io/mysettings",
        ..KIND
    },
    &Kind {
        id: "hockeyapp-token",
        provider: "hockeyapp",
        name: "HockeyApp token",
        forms: &[beside(&["hockeyapp"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://rink.hockeyapp.net/manage/auth_tokens",
        ..KIND
    },
    &Kind {
        id: "ionic-access-token",
        provider: "ionic",
        name: "Ionic personal access token",
        forms: &[form(4, &[text("ion_"), chars(Alphabet::Base62, 42)])],
        rotate: "https://dashboard.ionicframework.com/personal/tokens",
        ..KIND
    },
    &Kind {
        id: "postman-api-key",
        provider: "postman",
        name: "Postman API key",
        forms: &[
            form(5, &[text("PMAK-"), between(Alphabet::UrlSafe, 59, 64)]),
            form(5, &[text("PMAT-"), between(Alphabet::Upper, 26, 31)]),
        ],
        rotate: "https://go.postman.co/settings/me/api-keys",
        docs: "https://learning.postman.com/docs/developer/postman-api/authentication/",
        ..KIND
    },
    &Kind {
        id: "prefect-api-key",
        provider: "prefect",
        name: "Prefect API key",
        forms: &[
            form(4, &[text("pnu_"), chars(Alphabet::Base62, 36)]),
            form(4, &[text("pnb_"), chars(Alphabet::Base62, 36)]),
        ],
        rotate: "https://app.prefect.cloud/my/api-keys",
        docs: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
        ..KIND
    },
    &Kind {
        id: "recaptcha-secret",
        provider: "recaptcha",
        name: "reCAPTCHA secret key",
        forms: &[beside(keyed!("recaptcha"), &[text("6L"), chars(Alphabet::UrlSafe, 38)])],
        rotate: "https://www.google.com/recaptcha/admin",
        ..KIND
    },
    &Kind {
        id: "stitchdata-api-key",
        provider: "stitchdata",
        name: "Stitch API token",
        forms: &[
            beside(&["stitchdata"], &[chars(Alphabet::UrlSafe, 35)]),
            beside(&["stitchdata"], &[chars(Alphabet::Hex, 37)]),
        ],
        rotate: "https://app.stitchdata.com/",
        ..KIND
    },
    &Kind {
        id: "valtown-token",
        provider: "valtown",
        name: "Val Town API token",
        forms: &[form(5, &[text("vtwn_"), between(Alphabet::UrlSafe, 27, 40)])],
        rotate: "https://www.val.town/settings/api",
        ..KIND
    },
];
