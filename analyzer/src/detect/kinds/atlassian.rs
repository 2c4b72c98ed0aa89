//! Atlassian: Jira, Confluence, Bitbucket.

use crate::detect::check::Check;
use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, between, chars, form, text};

const ROTATE: &str = "https://id.atlassian.com/manage-profile/security/api-tokens";

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "atlassian-data-center-token",
        provider: "atlassian",
        name: "Jira, Confluence or Bitbucket Data Center token",
        forms: &[
            beside(
                &["jira", "confluence", "atlassian", "bitbucket"],
                &[text("BBDC-"), chars(Alphabet::Base64, 44)],
            ),
            beside(&["jira", "confluence", "atlassian"], &[chars(Alphabet::Base64, 44)]),
        ],
        rotate: ROTATE,
        docs: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
        ..KIND
    },
    &Kind {
        id: "atlassian-token",
        provider: "atlassian",
        name: "Atlassian API token",
        forms: &[
            form(
                6,
                &[
                    any(&["ATATT3", "ATCTT3"]),
                    between(Alphabet::UrlSafe, 160, 220),
                    any(&["=", "%3D", "%3d", "\\="]),
                    chars(Alphabet::HexUpper, 8),
                ],
            )
            .checked(Check::Crc32HexUpper),
            beside(&["atlassian", "jira", "confluence"], &[chars(Alphabet::Base62, 24)]),
        ],
        rotate: ROTATE,
        docs: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
        words: &["atlassian", "jira", "confluence"],
        ..KIND
    },
    &Kind {
        id: "bitbucket-app-password",
        provider: "bitbucket",
        name: "Bitbucket app password",
        forms: &[form(4, &[text("ATBB"), chars(Alphabet::Base62, 24), chars(Alphabet::HexUpper, 8)])
            .checked(Check::Crc32HexUpper)],
        rotate: "https://bitbucket.org/account/settings/app-passwords/",
        docs: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
        ..KIND
    },
    &Kind {
        id: "bitbucket-client-secret",
        provider: "bitbucket",
        name: "Bitbucket OAuth consumer secret",
        forms: &[
            beside(&["bitbucket"], &[chars(Alphabet::UrlSafe, 64)]),
            beside(&["bitbucket"], &[chars(Alphabet::Lower, 32)]),
        ],
        rotate: "https://bitbucket.org/account/settings/",
        docs: "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/",
        words: &["bitbucket"],
        ..KIND
    },
];
