//! Amazon Web Services.

use crate::detect::check::{Check, Structure};
use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, between, chars, form, kind, text};
use crate::detect::matches::Strength;

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "aws-access-key-id",
        provider: "aws",
        name: "AWS client id (access key id)",
        // It names the key, the secret stands elsewhere.
        forms: &[
            form(4, &[any(&["AKIA", "ASIA", "ABIA", "ACCA"]), chars(Alphabet::Base32, 16)])
                .checked(Check::AwsAccount)
                .of(Strength::Fair),
            beside(
                &["aws", "accesskey", "access_key", "accesskeyid"],
                &[any(&["AKIA", "ASIA", "ABIA", "ACCA"]), chars(Alphabet::Upper, 16)],
            )
            .checked(Check::AwsAccount)
            .of(Strength::Fair),
            form(3, &[text("A3T"), chars(Alphabet::Upper, 17)]).of(Strength::Fair),
        ],
        rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
        docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
        ..KIND
    },
    &Kind {
        id: "aws-secret-access-key",
        provider: "aws",
        name: "AWS secret access key",
        forms: &[beside(
            &[
                "awssecret",
                "secretaccesskey",
                "secret_access_key",
                "aws_secret",
                "awskey",
                "awssecretkey",
                "akia",
            ],
            &[chars(Alphabet::Base64, 40)],
        )
        .of(Strength::Strong)],
        rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
        docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
        ..KIND
    },
    &kind(
        "aws-session-token",
        "aws",
        "AWS session token",
        &[
            form(
                8,
                &[
                    any(&["FwoGZXIvYXdz", "FQoGZXIvYXdz", "IQoJb3JpZ2luX2Vj", "AQoDYXdz"]),
                    between(Alphabet::Base64Padded, 60, 1600),
                ],
            ),
            beside(
                &["awssessiontoken", "aws_session_token", "sessiontoken", "x-amz-security-token"],
                &[between(Alphabet::Base64Padded, 60, 1600)],
            ),
        ],
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html",
    ),
    &kind(
        "aws-bedrock-key",
        "aws",
        "Amazon Bedrock API key",
        &[
            form(4, &[text("ABSKQmVkcm9ja0FQSUtleS"), between(Alphabet::Base64Padded, 90, 250)])
                .checked(Check::Structure(Structure::Begins(4, "BedrockAPIKey-"))),
            form(4, &[text("ABSK"), between(Alphabet::Base64Padded, 109, 269)]),
            form(
                14,
                &[
                    text("bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t"),
                    between(Alphabet::Base64Padded, 0, 2000),
                ],
            ),
        ],
        "https://console.aws.amazon.com/bedrock/",
        "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
    )
    .words(&["bedrock"]),
    &kind(
        "aws-appsync-key",
        "aws",
        "AWS AppSync GraphQL API key",
        &[form(4, &[text("da2-"), chars(Alphabet::Lower, 26)])],
        "https://console.aws.amazon.com/appsync/",
        "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
    )
    .words(&["appsync"]),
    &kind(
        "aws-credential",
        "aws",
        "AWS credential",
        &[],
        "https://console.aws.amazon.com/iam/home#/security_credentials",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials.html",
    )
    .words(&["aws", "ecr"]),
];
