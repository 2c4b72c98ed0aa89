//! Passwords in URLs.

use crate::detect::kind::{Alphabet, KIND, Kind};

/// The password of `scheme://user:password@host`.
pub(crate) static URL_PASSWORD: Kind = Kind {
    id: "url-password",
    name: "password in a URL",
    made: Some(|dice| dice.text(Alphabet::Base62, 22)),
    docs: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
    ..KIND
};

/// The path of a URL to which anybody can post.
pub(crate) static WEBHOOK: Kind = Kind {
    id: "webhook-url",
    name: "URL of a webhook",
    made: Some(|dice| dice.text(Alphabet::Base62, 32)),
    ..KIND
};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&URL_PASSWORD, &WEBHOOK];
