//! Vercel.

use crate::detect::check::Check;
use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "vercel-token",
        provider: "vercel",
        name: "Vercel access token",
        forms: &[
            form(4, &[any(&["vcp_", "vci_", "vca_", "vcr_", "vck_"]), chars(Alphabet::UrlSafe, 56)])
                .checked(Check::Crc32Base62),
            form(10, &[text("vercel_v2_"), between(Alphabet::Base62, 20, 32)]),
            form(5, &[text("ecfg_"), between(Alphabet::Base62, 24, 72)]),
            beside(&["vercel"], &[chars(Alphabet::Base62, 24)]),
        ],
        rotate: "https://vercel.com/account/settings/tokens",
        docs: "https://vercel.com/docs/rest-api/vercel-api-integrations",
        words: &["vercel", "blob_read_write", "edge_config"],
        ..KIND
    },
    &Kind {
        id: "vercel-blob-token",
        provider: "vercel",
        name: "Vercel Blob token",
        forms: &[form(
            14,
            &[
                text("vercel_blob_rw_"),
                chars(Alphabet::Base62, 16),
                text("_"),
                between(Alphabet::Base62, 24, 48),
            ],
        )],
        rotate: "https://vercel.com/dashboard/stores",
        docs: "https://vercel.com/docs/vercel-blob",
        ..KIND
    },
    &kind(
        "vercel-deploy-hook",
        "vercel",
        "Vercel deploy hook",
        &[form(
            14,
            &[
                text("api.vercel.com/v1/integrations/deploy/"),
                between(Alphabet::UrlSafe, 20, 40),
                text("/"),
                between(Alphabet::Base62, 8, 40),
            ],
        )],
        "https://vercel.com/docs/deploy-hooks",
        "https://vercel.com/docs/deploy-hooks",
    ),
];
