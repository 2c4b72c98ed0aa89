//! Identity, continued: proof of who somebody is, and the smaller ones.

use crate::detect::kind::{Alphabet, Kind, beside, chars, kind};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "verifier-key",
        "verifier",
        "Verifier API key",
        &[beside(&["verifier"], &[chars(Alphabet::Hex, 96)])],
        "https://verifier.meetchopra.com/",
        "https://verifier.meetchopra.com/docs",
    )
    .words(&["verifier"]),
    &kind(
        "cognito-secret",
        "aws",
        "Amazon Cognito client secret",
        &[],
        "https://console.aws.amazon.com/cognito/",
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html",
    )
    .words(&["cognito"]),
    &kind(
        "ldap-credential",
        "ldap",
        "LDAP bind credential",
        &[],
        "https://www.openldap.org/doc/admin26/security.html",
        "https://www.openldap.org/doc/admin26/security.html",
    )
    .words(&["ldap"]),
];
