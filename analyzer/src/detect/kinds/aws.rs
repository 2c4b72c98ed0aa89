//! Amazon Web Services.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};
use crate::detect::matches::Strength;

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "aws-access-key-id",
        provider: "aws",
        name: "AWS access key id",
        forms: &[Form {
            shape: &[Piece::Any(&["AKIA", "ASIA", "ABIA", "ACCA"]), Piece::Chars(Alphabet::Base32, 16, 16)],
            // It names the key, the secret stands elsewhere.
            strength: Strength::Fair,
            ..FORM
        }],
        rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
        docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
        ..KIND
    },
    &Kind {
        id: "aws-secret-access-key",
        provider: "aws",
        name: "AWS secret access key",
        forms: &[Form {
            shape: &[Piece::Chars(Alphabet::Base64, 40, 40)],
            clear: 0,
            names: &["awssecret", "secretaccesskey", "awskey", "awssecretkey"],
            ..FORM
        }],
        rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
        docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
        ..KIND
    },
];
