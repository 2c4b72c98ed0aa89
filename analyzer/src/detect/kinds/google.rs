//! Google Cloud.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};
use crate::detect::pem;

/// A service account's key: JSON with a private key inside.
pub(crate) static SERVICE_ACCOUNT: Kind = Kind {
    id: "gcp-service-account",
    provider: "gcp",
    name: "Google Cloud service account key",
    made: Some(|dice| pem::sample(dice, "PRIVATE KEY")),
    rotate: "https://console.cloud.google.com/iam-admin/serviceaccounts",
    docs: "https://cloud.google.com/iam/docs/keys-create-delete",
    ..KIND
};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "gcp-api-key",
        provider: "gcp",
        name: "Google API key",
        forms: &[Form { shape: &[Piece::Text("AIza"), Piece::Chars(Alphabet::UrlSafe, 35, 35)], ..FORM }],
        rotate: "https://console.cloud.google.com/apis/credentials",
        docs: "https://cloud.google.com/docs/authentication/api-keys",
        ..KIND
    },
    &Kind {
        id: "gcp-oauth-secret",
        provider: "gcp",
        name: "Google OAuth client secret",
        forms: &[Form {
            shape: &[Piece::Text("GOCSPX-"), Piece::Chars(Alphabet::UrlSafe, 28, 28)],
            clear: 7,
            ..FORM
        }],
        rotate: "https://console.cloud.google.com/apis/credentials",
        docs: "https://support.google.com/cloud/answer/6158849",
        ..KIND
    },
    &SERVICE_ACCOUNT,
];
