//! JSON Web Tokens.

use crate::detect::jwt;
use crate::detect::kind::{KIND, Kind};

/// A signed token.
pub(crate) static JWT: Kind = Kind {
    id: "jwt",
    name: "JSON Web Token",
    made: Some(jwt::sample),
    steps: &["end the session or revoke the grant that issued it", "if it does not expire soon, replace the signing key"],
    docs: "https://www.rfc-editor.org/rfc/rfc7519",
    ..KIND
};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&JWT];
