//! Words on the line of a vendor's name.

/// Words for secrets, and those that stand beside them in names.
pub(super) const SECRET: &[&str] = &[
    "access",
    "api",
    "apikey",
    "app",
    "auth",
    "authorization",
    "authtoken",
    "basic",
    "bearer",
    "client",
    "code",
    "creds",
    "credential",
    "credentials",
    "key",
    "pass",
    "passwd",
    "password",
    "pat",
    "personal",
    "private",
    "pwd",
    "secret",
    "sk",
    "token",
    "value",
];
/// Those that tell nothing where nothing is assigned: `acme-client, libacme5`.
pub(super) const WEAK: &[&str] = &["app", "client", "code", "value"];
/// Words that stand between a name and its value in source code.
pub(super) const TYPES: &[&str] = &["const", "default", "str", "string", "val", "var"];
/// Words for what looks as random and is no secret, or is known to all.
pub(super) const DIGESTS: &[&str] = &[
    "checksum",
    "commit",
    "digest",
    "etag",
    "fingerprint",
    "hash",
    "integrity",
    "md",
    "nonce",
    "pub",
    "public",
    "publishable",
    "rev",
    "revision",
    "sha",
];
