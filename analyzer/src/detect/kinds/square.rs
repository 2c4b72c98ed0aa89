//! Square.

use crate::detect::kind::Alphabet::UrlSafe;
use crate::detect::kind::{KIND, Kind, between, chars, form, text};
use crate::detect::matches::Strength;

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "square-token",
        provider: "square",
        name: "Square access token (Squareup)",
        forms: &[
            form(4, &[text("EAAA"), between(UrlSafe, 60, 66)]),
            form(7, &[text("sq0atp-"), chars(UrlSafe, 22)]),
        ],
        words: &["squareup", "square"],
        rotate: "https://developer.squareup.com/apps",
        docs: "https://developer.squareup.com/docs/build-basics/access-tokens",
        ..KIND
    },
    &Kind {
        id: "square-secret",
        provider: "square",
        name: "Square (Squareup) application secret",
        forms: &[form(7, &[text("sq0csp-"), chars(UrlSafe, 43)])],
        rotate: "https://developer.squareup.com/apps",
        docs: "https://developer.squareup.com/docs/oauth-api/overview",
        ..KIND
    },
    &Kind {
        id: "square-application",
        provider: "square",
        name: "Square (Squareup) application ID",
        forms: &[form(7, &[text("sq0idp-"), chars(UrlSafe, 22)]).of(Strength::Fair)],
        rotate: "https://developer.squareup.com/apps",
        docs: "https://developer.squareup.com/docs/oauth-api/overview",
        ..KIND
    },
];
