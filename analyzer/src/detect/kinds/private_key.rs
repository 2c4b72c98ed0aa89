//! Private keys in PEM and OpenSSH's own format.

use crate::detect::kind::{KIND, Kind};
use crate::detect::pem;

const STEPS: &[&str] = &[
    "remove its public half everywhere it is trusted, and revoke certificates made for it",
    "make a new key",
];

/// A key that opens by itself.
pub(crate) static PRIVATE_KEY: Kind = Kind {
    id: "private-key",
    name: "private key",
    made: Some(|dice| {
        let label = ["RSA ", "EC ", "", "DSA "][dice.below(4)];
        pem::sample(dice, &format!("{label}PRIVATE KEY"))
    }),
    steps: STEPS,
    docs: "https://www.rfc-editor.org/rfc/rfc7468",
    ..KIND
};

/// An OpenSSH key.
pub(crate) static OPENSSH_KEY: Kind = Kind {
    id: "openssh-private-key",
    name: "OpenSSH private key",
    made: Some(|dice| pem::sample(dice, "OPENSSH PRIVATE KEY")),
    steps: STEPS,
    docs: "https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key",
    ..KIND
};

/// A key in PuTTY's format.
pub(crate) static PUTTY_KEY: Kind = Kind {
    id: "putty-private-key",
    name: "PuTTY private key",
    made: Some(pem::putty_sample),
    steps: STEPS,
    docs: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
    ..KIND
};

/// A key under a passphrase: only as good as that.
pub(crate) static ENCRYPTED_KEY: Kind = Kind {
    id: "encrypted-private-key",
    name: "encrypted private key",
    made: Some(|dice| pem::sample(dice, "ENCRYPTED PRIVATE KEY")),
    steps: STEPS,
    docs: "https://www.rfc-editor.org/rfc/rfc5958",
    ..KIND
};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&PRIVATE_KEY, &OPENSSH_KEY, &PUTTY_KEY, &ENCRYPTED_KEY];
