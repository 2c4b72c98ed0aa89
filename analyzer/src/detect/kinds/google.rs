//! Google Cloud.

use crate::detect::kind::{
    Alphabet, FORM, Form, KIND, Kind, Piece, any, beside, between, chars, form, kind, text,
};
use crate::detect::matches::Strength;
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
        name: "Google (gcp) API key",
        forms: &[Form { shape: &[Piece::Text("AIza"), Piece::Chars(Alphabet::UrlSafe, 35, 35)], ..FORM }],
        rotate: "https://console.cloud.google.com/apis/credentials",
        docs: "https://cloud.google.com/docs/authentication/api-keys",
        ..KIND
    },
    &Kind {
        id: "gcp-oauth-secret",
        provider: "gcp",
        name: "Google (gcpoauth2client) OAuth client secret",
        forms: &[form(7, &[text("GOCSPX-"), between(Alphabet::UrlSafe, 24, 32)])],
        rotate: "https://console.cloud.google.com/apis/credentials",
        docs: "https://support.google.com/cloud/answer/6158849",
        ..KIND
    },
    &SERVICE_ACCOUNT,
    &kind(
        "gcp-oauth-token",
        "gcp",
        "Google (gcpoauth2access) OAuth access token",
        &[form(5, &[text("ya29."), between(Alphabet::Dotted, 20, 1500)])],
        "https://myaccount.google.com/connections",
        "https://developers.google.com/identity/protocols/oauth2",
    ),
    &kind(
        "gcp-refresh-token",
        "gcp",
        "Google OAuth refresh token",
        &[form(4, &[text("1//0"), between(Alphabet::UrlSafe, 38, 120)])],
        "https://myaccount.google.com/connections",
        "https://developers.google.com/identity/protocols/oauth2",
    ),
    &kind(
        "gemini-api-key",
        "google",
        "Google Gemini (gcp) API key",
        &[form(9, &[text("AQ.Ab8RN6"), between(Alphabet::UrlSafe, 40, 50)])],
        "https://aistudio.google.com/apikey",
        "https://ai.google.dev/gemini-api/docs/api-key",
    ),
    &kind(
        "gcp-hmac-key",
        "gcp",
        "Google Cloud Storage HMAC key (gcshmackey)",
        &[
            // Of whom the key is: alone it opens nothing.
            form(4, &[any(&["GOOG1", "GOOGG1"]), between(Alphabet::Upper, 48, 60)]).of(Strength::Weak),
            form(4, &[text("GOOG"), chars(Alphabet::Upper, 20)]).of(Strength::Weak),
            beside(&["goog1e", "goog", "gcs_hmac", "hmac_secret"], &[chars(Alphabet::Base64, 40)]),
        ],
        "https://console.cloud.google.com/storage/settings;tab=interoperability",
        "https://cloud.google.com/storage/docs/authentication/hmackeys",
    ),
    &kind(
        "firebase-server-key",
        "firebase",
        "Firebase Cloud Messaging server key or token",
        &[form(
            0,
            &[between(Alphabet::UrlSafe, 8, 30), text(":APA91b"), between(Alphabet::UrlSafe, 100, 160)],
        )],
        "https://console.firebase.google.com/",
        "https://firebase.google.com/docs/cloud-messaging/auth-server",
    )
    .words(&["firebase", "fcm"]),
];
