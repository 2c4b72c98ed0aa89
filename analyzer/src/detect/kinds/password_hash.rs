//! Hashes of passwords, as `/etc/shadow`, `.htpasswd` and databases hold them: whoever has one can guess offline.

use crate::detect::kind::{Alphabet, KIND, Kind, any, between, chars, form, text};
use crate::detect::matches::Strength;

const STEPS: &[&str] =
    &["change the password", "keep hashes out of images: create the user when the container starts"];

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "password-hash",
    name: "password hash",
    forms: &[
        form(
            4,
            &[
                any(&["$2a$", "$2b$", "$2y$", "$2x$"]),
                chars(Alphabet::Digits, 2),
                text("$"),
                chars(Alphabet::Crypt, 53),
            ],
        )
        .of(Strength::Fair),
        form(
            3,
            &[
                text("$6$rounds="),
                between(Alphabet::Digits, 4, 9),
                text("$"),
                between(Alphabet::Crypt, 1, 16),
                text("$"),
                chars(Alphabet::Crypt, 86),
            ],
        )
        .of(Strength::Fair),
        form(3, &[text("$6$"), between(Alphabet::Crypt, 1, 16), text("$"), chars(Alphabet::Crypt, 86)])
            .of(Strength::Fair),
        form(
            3,
            &[
                text("$5$rounds="),
                between(Alphabet::Digits, 4, 9),
                text("$"),
                between(Alphabet::Crypt, 1, 16),
                text("$"),
                chars(Alphabet::Crypt, 43),
            ],
        )
        .of(Strength::Fair),
        form(3, &[text("$5$"), between(Alphabet::Crypt, 1, 16), text("$"), chars(Alphabet::Crypt, 43)])
            .of(Strength::Fair),
        form(
            3,
            &[
                text("$y$"),
                between(Alphabet::Crypt, 3, 8),
                text("$"),
                between(Alphabet::Crypt, 1, 86),
                text("$"),
                chars(Alphabet::Crypt, 43),
            ],
        )
        .of(Strength::Fair),
        form(3, &[text("$1$"), between(Alphabet::Crypt, 1, 8), text("$"), chars(Alphabet::Crypt, 22)])
            .of(Strength::Fair),
        form(6, &[text("$apr1$"), between(Alphabet::Crypt, 1, 8), text("$"), chars(Alphabet::Crypt, 22)])
            .of(Strength::Fair),
        form(3, &[any(&["$8$", "$9$"]), chars(Alphabet::Crypt, 14), text("$"), chars(Alphabet::Crypt, 43)])
            .of(Strength::Fair),
        // Of PostgreSQL (RFC 5803): salt, the client's key and the server's.
        form(
            14,
            &[
                text("SCRAM-SHA-256$"),
                between(Alphabet::Digits, 4, 7),
                text(":"),
                between(Alphabet::Base64Padded, 12, 64),
                text("$"),
                chars(Alphabet::Base64Padded, 44),
                text(":"),
                chars(Alphabet::Base64Padded, 44),
            ],
        )
        .of(Strength::Fair),
    ],
    steps: STEPS,
    docs: "https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html",
    ..KIND
}];
