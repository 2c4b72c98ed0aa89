//! Amazon Web Services.

use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, chars, form};
use crate::detect::matches::Strength;

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "aws-access-key-id",
        provider: "aws",
        name: "AWS access key id",
        // It names the key, the secret stands elsewhere.
        forms: &[form(4, &[any(&["AKIA", "ASIA", "ABIA", "ACCA"]), chars(Alphabet::Base32, 16)]).of(Strength::Fair)],
        rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
        docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
        ..KIND
    },
    &Kind {
        id: "aws-secret-access-key",
        provider: "aws",
        name: "AWS secret access key",
        forms: &[beside(
            &["awssecret", "secretaccesskey", "awskey", "awssecretkey"],
            &[chars(Alphabet::Base64, 40)],
        )
        .of(Strength::Strong)],
        rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
        docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
        ..KIND
    },
];
