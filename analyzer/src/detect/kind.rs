//! A kind of credential, declared as data.

/// One kind of credential.
#[derive(Debug)]
pub struct Kind {
    /// Stable id, e.g. `github-token`.
    pub id: &'static str,
    /// Provider's id; empty for generic kinds.
    pub provider: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// Where to revoke it; empty for generic kinds.
    pub rotate: &'static str,
    /// How to revoke and replace it.
    pub steps: &'static [&'static str],
    /// Where its form is documented; empty for generic kinds.
    pub docs: &'static str,
}
