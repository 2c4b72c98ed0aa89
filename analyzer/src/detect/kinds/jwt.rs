//! JSON Web Tokens, and those whose claims name their issuer.

use crate::detect::jwt;
use crate::detect::kind::{KIND, Kind};

/// A signed token.
pub(crate) static JWT: Kind = Kind {
    id: "jwt",
    name: "JSON Web Token",
    made: Some(jwt::sample),
    steps: &[
        "end the session or revoke the grant that issued it",
        "if it does not expire soon, replace the signing key",
    ],
    docs: "https://www.rfc-editor.org/rfc/rfc7519",
    ..KIND
};

/// Supabase's key that passes by row level security.
pub(crate) static SUPABASE_SERVICE_KEY: Kind = Kind {
    id: "supabase-service-key",
    provider: "supabase",
    name: "Supabase service_role key",
    made: Some(|dice| jwt::sample_of(dice, r#""iss":"supabase","role":"service_role""#)),
    rotate: "https://supabase.com/dashboard/project/_/settings/api-keys",
    docs: "https://supabase.com/docs/guides/api/api-keys",
    ..KIND
};

/// An access token of Microsoft's identity platform.
pub(crate) static ENTRA_ACCESS_TOKEN: Kind = Kind {
    id: "entra-access-token",
    provider: "azure",
    name: "Microsoft Entra (Azure AD) access token",
    made: Some(|dice| jwt::sample_of(dice, r#""iss":"https://sts.windows.net/0/""#)),
    rotate: "https://entra.microsoft.com/",
    steps: &["revoke the sessions of the account or application", "replace the credential that obtained it"],
    docs: "https://learn.microsoft.com/entra/identity-platform/access-tokens",
    ..KIND
};

/// A service account's token of a cluster.
pub(crate) static KUBERNETES_ACCOUNT: Kind = Kind {
    id: "kubernetes-service-account-token",
    name: "Kubernetes service account token",
    made: Some(|dice| jwt::sample_of(dice, r#""iss":"kubernetes/serviceaccount""#)),
    steps: &[
        "delete the token's Secret or the service account",
        "use tokens that the cluster projects and renews",
    ],
    docs: "https://kubernetes.io/docs/concepts/security/service-accounts/",
    ..KIND
};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&JWT, &SUPABASE_SERVICE_KEY, &ENTRA_ACCESS_TOKEN, &KUBERNETES_ACCOUNT];
