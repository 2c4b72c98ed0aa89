//! What no provider's form tells, but its name or its place.

use crate::detect::kind::{Alphabet, KIND, Kind};

/// A literal under the name of a password.
pub(crate) static PASSWORD: Kind =
    Kind { id: "password", name: "password", made: Some(|dice| dice.text(Alphabet::Base62, 18)), ..KIND };

/// A literal under the name of another secret.
pub(crate) static SECRET: Kind = Kind {
    id: "secret-value",
    name: "value of a secret variable",
    made: Some(|dice| dice.text(Alphabet::Base62, 32)),
    ..KIND
};

/// A token whose prefix no kind declares.
pub(crate) static PREFIXED: Kind = Kind {
    id: "prefixed-token",
    name: "token of a service",
    made: Some(|dice| format!("acme_{}", dice.text(Alphabet::Base62, 32))),
    ..KIND
};

/// What follows `Authorization: Bearer` or `Basic`.
pub(crate) static HTTP_AUTHORIZATION: Kind = Kind {
    id: "http-authorization",
    name: "HTTP authorization header",
    made: Some(|dice| dice.text(Alphabet::Base62, 32)),
    ..KIND
};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&PASSWORD, &SECRET, &HTTP_AUTHORIZATION, &PREFIXED];
