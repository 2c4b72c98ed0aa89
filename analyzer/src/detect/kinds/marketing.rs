//! Campaigns, audiences and search engines.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "abyssale-api-key",
        provider: "abyssale",
        name: "Abyssale API key",
        forms: &[beside(&["abyssale"], &[chars(Alphabet::Base62, 40)])],
        rotate: "https://app.abyssale.com/",
        ..KIND
    },
    &Kind {
        id: "autopilot-api-key",
        provider: "autopilot",
        name: "Autopilot (Ortto) API key",
        forms: &[beside(keyed!("autopilot", "autopilothq"), &[chars(Alphabet::Hex, 32)])],
        rotate: "https://ortto.app/",
        ..KIND
    },
    &Kind {
        id: "beamer-api-key",
        provider: "beamer",
        name: "Beamer API key",
        forms: &[beside(&["beamer"], &[text("b_"), chars(Alphabet::UrlSafePadded, 44)])],
        rotate: "https://app.getbeamer.com/settings#api",
        docs: "https://www.getbeamer.com/api",
        ..KIND
    },
    &Kind {
        id: "braze-api-key",
        provider: "braze",
        name: "Braze REST API key",
        forms: &[beside(
            keyed!("braze"; "braze_rest"),
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
        rotate: "https://dashboard.braze.com/",
        docs: "https://www.braze.com/docs/api/basics/",
        ..KIND
    },
    &Kind {
        id: "customerguru-api-key",
        provider: "customerguru",
        name: "Customer.guru credential",
        forms: &[
            beside(&["customerguru", "customer.guru", "guru_key"], &[chars(Alphabet::Base62, 30)]),
            beside(&["customerguru", "customer.guru", "guru_key"], &[chars(Alphabet::Base62, 50)]),
        ],
        rotate: "https://customer.guru/",
        ..KIND
    },
    &Kind {
        id: "eloqua-password",
        provider: "eloqua",
        name: "Oracle Eloqua credential",
        forms: &[beside(&["eloqua"], &[chars(Alphabet::Base62, 16)])],
        rotate: "https://login.eloqua.com/",
        ..KIND
    },
    &Kind {
        id: "getgist-api-key",
        provider: "getgist",
        name: "Gist API key",
        forms: &[
            beside(keyed!("getgist"), &[between(Alphabet::Base64Padded, 72, 76)]),
            beside(keyed!("getgist"), &[between(Alphabet::Base64Padded, 60, 70)]),
        ],
        rotate: "https://getgist.com/",
        ..KIND
    },
    &Kind {
        id: "instantly-api-key",
        provider: "instantly",
        name: "Instantly API key",
        forms: &[beside(keyed!("instantly"), &[between(Alphabet::Base64Padded, 64, 72)])],
        rotate: "https://app.instantly.ai/",
        ..KIND
    },
    &Kind {
        id: "leanplum-api-key",
        provider: "leanplum",
        name: "Leanplum API key",
        forms: &[
            beside(&["leanplum"], &[text("prod_"), chars(Alphabet::Base62, 43)]),
            beside(&["leanplum"], &[text("dev_"), chars(Alphabet::Base62, 43)]),
            beside(&["leanplum"], &[text("exp_"), chars(Alphabet::Base62, 43)]),
        ],
        rotate: "https://www.leanplum.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "metrilo-api-key",
        provider: "metrilo",
        name: "Metrilo token",
        forms: &[beside(&["metrilo"], &[chars(Alphabet::Lower, 16)])],
        rotate: "https://app.metrilo.com/",
        ..KIND
    },
    &Kind {
        id: "noticeable-api-key",
        provider: "noticeable",
        name: "Noticeable API key",
        forms: &[beside(keyed!("noticeable"), &[chars(Alphabet::Base62, 20)])],
        rotate: "https://app.noticeable.io/",
        ..KIND
    },
    &Kind {
        id: "pardot-api-key",
        provider: "pardot",
        name: "Pardot credential",
        forms: &[
            beside(&["pardot"], &[chars(Alphabet::Base62, 18)]),
            beside(&["pardot"], &[chars(Alphabet::Hex, 32)]),
        ],
        rotate: "https://pi.pardot.com/",
        ..KIND
    },
    &Kind {
        id: "proof-api-key",
        provider: "proof",
        name: "Proof API key",
        forms: &[
            form(4, &[text("prf_"), chars(Alphabet::Base62, 36)]),
            form(8, &[text("prf_cli_"), chars(Alphabet::UrlSafe, 36)]),
        ],
        rotate: "https://app.useproof.com/",
        ..KIND
    },
    &Kind {
        id: "userflow-api-key",
        provider: "userflow",
        name: "Userflow API key",
        forms: &[beside(&["userflow"], &[chars(Alphabet::Lower, 29)])],
        rotate: "https://userflow.com/",
        ..KIND
    },
];
