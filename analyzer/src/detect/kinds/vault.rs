//! HashiCorp Vault.

use crate::detect::kind::{Alphabet, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "vault-token",
        "vault",
        "HashiCorp Vault (hashicorpvault) token",
        &[
            form(4, &[any(&["hvs.", "hvb.", "hvr."]), between(Alphabet::UrlSafe, 24, 300)]),
            beside(&["vault", "hashicorp"], &[any(&["s.", "b.", "r."]), chars(Alphabet::Base62, 24)]),
        ],
        "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
        "https://developer.hashicorp.com/vault/docs/concepts/tokens",
    )
    .words(&["vault"]),
    &kind(
        "vault-approle",
        "vault",
        "HashiCorp Vault (hashicorpvault) AppRole credential",
        &[beside(&["vault_role", "vault_secret", "roleid", "role_id", "secretid", "secret_id"], UUID)],
        "https://developer.hashicorp.com/vault/docs/auth/approle",
        "https://developer.hashicorp.com/vault/docs/auth/approle",
    ),
    &kind(
        "vault-unseal-key",
        "vault",
        "HashiCorp Vault (hashicorpvault) unseal key",
        &[
            beside(&["unseal"], &[chars(Alphabet::Base64, 43), text("=")]),
            beside(&["unseal"], &[chars(Alphabet::Base64, 44)]),
        ],
        "https://developer.hashicorp.com/vault/docs/concepts/seal",
        "https://developer.hashicorp.com/vault/docs/concepts/seal",
    ),
];
