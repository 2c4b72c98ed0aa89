//! Grafana.

use crate::detect::check::{Check, Structure};
use crate::detect::kind::{Alphabet, KIND, Kind, between, chars, form, text};

const DOCS: &str = "https://grafana.com/docs/grafana/latest/administration/service-accounts/";

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "grafana-service-account-token",
        provider: "grafana",
        name: "Grafana service account token",
        forms: &[form(
            5,
            &[text("glsa_"), chars(Alphabet::Base62, 32), text("_"), chars(Alphabet::HexAny, 8)],
        )
        .checked(Check::Crc32HexLittle)],
        rotate: "https://grafana.com/profile/api-keys",
        docs: DOCS,
        ..KIND
    },
    &Kind {
        id: "grafana-cloud-token",
        provider: "grafana",
        name: "Grafana Cloud access policy token",
        forms: &[form(4, &[text("glc_"), between(Alphabet::Base64Padded, 32, 400)])
            .checked(Check::Structure(Structure::Json(&["o", "n", "k"])))],
        rotate: "https://grafana.com/profile/api-keys",
        docs: "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/",
        ..KIND
    },
    &Kind {
        id: "grafana-api-key",
        provider: "grafana",
        name: "Grafana API key",
        forms: &[form(8, &[text("eyJrIjoi"), between(Alphabet::Base64Padded, 60, 400)])
            .checked(Check::Structure(Structure::Json(&["k", "n", "id"])))],
        rotate: "https://grafana.com/profile/api-keys",
        docs: DOCS,
        words: &["grafana"],
        ..KIND
    },
];
