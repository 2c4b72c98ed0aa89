//! What is told of a private key: everything that its public half would tell, too.

use crate::base64;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A private key, without its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PrivateKey {
    /// What it is made for; none where a passphrase hides it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<Algorithm>,
    /// Bits of the modulus, or of the curve's field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bits: Option<u32>,
    /// Whether it opens with a passphrase only.
    pub encrypted: bool,
    /// Of its public key, where the file holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<Fingerprint>,
}

impl fmt::Display for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(algorithm) = self.algorithm {
            write!(f, "{}, ", algorithm.name())?;
        }
        if let Some(bits) = self.bits {
            write!(f, "{bits} bits, ")?;
        }
        f.write_str(if self.encrypted { "encrypted" } else { "not encrypted" })?;
        if let Some(fingerprint) = self.fingerprint {
            write!(f, ", public key {fingerprint}")?;
        }
        Ok(())
    }
}

/// What a private key is made for, with its curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Algorithm {
    /// RSA (RFC 8017).
    Rsa,
    /// DSA (FIPS 186-4).
    Dsa,
    /// A curve over a prime field that has no word of its own here (SEC 1, RFC 5915).
    Ec,
    /// NIST P-256.
    EcP256,
    /// NIST P-384.
    EcP384,
    /// NIST P-521.
    EcP521,
    /// secp256k1, as Bitcoin and Ethereum have it.
    EcSecp256k1,
    /// Edwards curves (RFC 8032).
    Ed25519,
    /// Of 448 bits.
    Ed448,
    /// Montgomery curves, to agree on keys (RFC 7748).
    X25519,
    /// Of 448 bits.
    X448,
}

impl Algorithm {
    /// What people call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Rsa => "RSA",
            Self::Dsa => "DSA",
            Self::Ec => "elliptic curve",
            Self::EcP256 => "elliptic curve P-256",
            Self::EcP384 => "elliptic curve P-384",
            Self::EcP521 => "elliptic curve P-521",
            Self::EcSecp256k1 => "elliptic curve secp256k1",
            Self::Ed25519 => "Ed25519",
            Self::Ed448 => "Ed448",
            Self::X25519 => "X25519",
            Self::X448 => "X448",
        }
    }

    /// Bits of its field, where the algorithm says them.
    pub(crate) fn bits(self) -> Option<u32> {
        match self {
            Self::Rsa | Self::Dsa | Self::Ec => None,
            Self::EcP256 | Self::EcSecp256k1 | Self::Ed25519 | Self::X25519 => Some(256),
            Self::EcP384 => Some(384),
            Self::EcP521 => Some(521),
            Self::Ed448 | Self::X448 => Some(448),
        }
    }
}

/// The SHA-256 of a public key, as `ssh-keygen -l` writes it. It is no secret, and by its type nothing else: 32 bytes that
/// were made of a public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint([u8; 32]);

const PREFIX: &str = "SHA256:";

impl Fingerprint {
    /// Of a public key in the encoding of SSH (RFC 4253, section 6.6).
    pub(crate) fn of(public: &[u8]) -> Self {
        use sha2::{Digest, Sha256};
        Self(Sha256::digest(public).into())
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}", base64::encode(&self.0).trim_end_matches('='))
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> Self {
        fingerprint.to_string()
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let digest = text.strip_prefix(PREFIX).and_then(|digest| base64::decode(digest.as_bytes()));
        let read = digest.and_then(|digest| digest.try_into().ok()).map(Self);
        // As it is written here, and no other way.
        read.filter(|read| read.to_string() == text)
            .ok_or("a fingerprint is `SHA256:` and 32 bytes in base64 without padding")
    }
}

#[cfg(test)]
mod tests {
    use super::{Algorithm, Fingerprint, PrivateKey};

    #[test]
    fn a_key_is_told_in_one_line_and_read_back() {
        let fingerprint = Some(Fingerprint::of(b"public"));
        let key =
            PrivateKey { algorithm: Some(Algorithm::Rsa), bits: Some(3072), encrypted: false, fingerprint };
        let text = key.to_string();
        assert!(text.starts_with("RSA, 3072 bits, not encrypted, public key SHA256:"), "{text}");
        assert!(!text.ends_with('='));
        let json = serde_json::to_string(&key).unwrap();
        assert_eq!(serde_json::from_str::<PrivateKey>(&json).unwrap(), key);
        let hidden = PrivateKey { algorithm: None, bits: None, encrypted: true, fingerprint: None };
        assert_eq!(
            (hidden.to_string().as_str(), serde_json::to_string(&hidden).unwrap().as_str()),
            ("encrypted", "{\"encrypted\":true}")
        );
        for wrong in ["\"\"", "\"SHA256:\"", "\"SHA256:AAAA\"", "\"MD5:00\""] {
            assert!(serde_json::from_str::<Fingerprint>(wrong).is_err(), "{wrong}");
        }
    }
}
