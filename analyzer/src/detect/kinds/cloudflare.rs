//! Cloudflare.

use crate::detect::check::Check;
use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, chars, form, text};

const DOCS: &str = "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/";
const ROTATE: &str = "https://dash.cloudflare.com/profile/api-tokens";

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "cloudflare-token",
        provider: "cloudflare",
        name: "Cloudflare API token",
        forms: &[
            form(5, &[any(&["cfut_", "cfat_"]), chars(Alphabet::Base62, 40), chars(Alphabet::Hex, 8)])
                .checked(Check::Crc32Hex),
            beside(
                &["cloudflare", "cf_", "cfapi", "cftoken", "cloudflareapi"],
                &[chars(Alphabet::UrlSafe, 40)],
            ),
        ],
        rotate: ROTATE,
        docs: DOCS,
        words: &["cloudflare", "cf_api", "cf_token", "cf_kv", "cf_d1", "cf_access"],
        ..KIND
    },
    &Kind {
        id: "cloudflare-global-key",
        provider: "cloudflare",
        name: "Cloudflare global API key",
        forms: &[
            form(4, &[text("cfk_"), chars(Alphabet::Base62, 40), chars(Alphabet::Hex, 8)])
                .checked(Check::Crc32Hex),
            form(5, &[any(&["cfut_", "cfat_"]), chars(Alphabet::Base62, 48)]),
            form(4, &[text("cfk_"), chars(Alphabet::Base62, 48)]),
            beside(&["cloudflare", "cf_", "cfapi", "xauthkey", "x-auth-key"], &[chars(Alphabet::Hex, 37)]),
        ],
        rotate: ROTATE,
        docs: DOCS,
        ..KIND
    },
    &Kind {
        id: "cloudflare-origin-ca-key",
        provider: "cloudflare",
        name: "Cloudflare origin CA key",
        forms: &[form(5, &[text("v1.0-"), chars(Alphabet::Lower, 24), text("-"), chars(Alphabet::Hex, 146)])],
        rotate: ROTATE,
        docs: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
        ..KIND
    },
    &Kind {
        id: "cloudflare-access-token",
        provider: "cloudflare",
        name: "Cloudflare Access service token",
        forms: &[
            beside(&["cf-access-client-secret", "cf_access", "cfaccess"], &[chars(Alphabet::Hex, 64)]),
            beside(&["cf-access-client-id", "cf_access"], &[chars(Alphabet::Hex, 32), text(".access")]),
        ],
        rotate: "https://one.dash.cloudflare.com/",
        docs: "https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/",
        ..KIND
    },
];
