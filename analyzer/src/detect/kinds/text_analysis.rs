//! Reading of texts, pictures and sound.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "cloudmersive-api-key",
        provider: "cloudmersive",
        name: "Cloudmersive API key",
        forms: &[
            beside(
                &["cloudmersive"],
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
            beside(&["cloudmersive"], &[chars(Alphabet::UrlSafe, 36)]),
        ],
        rotate: "https://account.cloudmersive.com/keys",
        ..KIND
    },
    &Kind {
        id: "detectlanguage-api-key",
        provider: "detectlanguage",
        name: "Detect Language API key",
        forms: &[beside(&["detectlanguage"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://detectlanguage.com/account",
        ..KIND
    },
    &Kind {
        id: "diffbot-api-key",
        provider: "diffbot",
        name: "Diffbot token",
        forms: &[beside(&["diffbot"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://app.diffbot.com/",
        ..KIND
    },
    &Kind {
        id: "edenai-api-key",
        provider: "edenai",
        name: "Eden AI token",
        forms: &[beside(
            &["edenai", "eden_ai"],
            &[
                text("eyJ"),
                between(Alphabet::UrlSafe, 20, 60),
                text("."),
                between(Alphabet::UrlSafe, 60, 200),
                text("."),
                chars(Alphabet::UrlSafe, 43),
            ],
        )],
        rotate: "https://app.edenai.run/admin/account",
        ..KIND
    },
    &Kind {
        id: "extractorapi-api-key",
        provider: "extractorapi",
        name: "ExtractorAPI key",
        forms: &[beside(&["extractorapi"], &[chars(Alphabet::Base62, 40)])],
        rotate: "https://extractorapi.com/",
        ..KIND
    },
    &Kind {
        id: "languagelayer-api-key",
        provider: "languagelayer",
        name: "languagelayer access key",
        forms: &[beside(&["languagelayer"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://languagelayer.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "owlbot-api-key",
        provider: "owlbot",
        name: "Owlbot dictionary token",
        forms: &[beside(&["owlbot"], &[chars(Alphabet::Lower, 40)])],
        rotate: "https://owlbot.info/",
        ..KIND
    },
    &Kind {
        id: "uclassify-api-key",
        provider: "uclassify",
        name: "uClassify API key",
        forms: &[beside(&["uclassify"], &[chars(Alphabet::Base62, 12)])],
        rotate: "https://www.uclassify.com/manage/apikeys",
        ..KIND
    },
];
