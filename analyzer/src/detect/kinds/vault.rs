//! HashiCorp Vault.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "vault-token",
    provider: "vault",
    name: "Vault token",
    forms: &[Form {
        shape: &[Piece::Any(&["hvs.", "hvb.", "hvr."]), Piece::Chars(Alphabet::UrlSafe, 24, 300)],
        ..FORM
    }],
    rotate: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
    docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
    ..KIND
}];
