//! Checksums that can be recomputed offline. The layouts were recomputed on independent samples.
//!
//! Each is a function that writes the right checksum into a token: a token proves itself if that changes nothing. So the
//! same few lines verify what was found and seal the samples of the tests.

mod age;
mod aws;
mod azure;
mod crc;
mod marvin;
mod nkey;
mod structure;

pub use structure::Structure;

use super::matches::Fact;
use crate::report::Validity;
use sha2::{Digest, Sha256};

/// How a credential proves itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Not at all.
    None,
    /// The last 6 characters are the CRC-32 of what stands between the prefix's `_` and them, in base 62 (GitHub, npm, Vercel).
    Crc32Base62,
    /// The last 7 characters are the CRC-32 of all before them, in base 36 (GitLab's routable tokens).
    Crc32Base36,
    /// The last 8 characters are the CRC-32 in hex of what stands between the prefix's `_` and them, or their `_` (Cloudflare, Zuplo).
    Crc32Hex,
    /// The last 8 characters are the CRC-32 in upper-case hex of all before them (Atlassian, Bitbucket).
    Crc32HexUpper,
    /// Behind the last `_`, 8 hex digits are the CRC-32 of all before it, its bytes in little-endian order (Grafana).
    Crc32HexLittle,
    /// The last 6 characters begin the base64 of the little-endian CRC-32 of the 54 before them (Confluent).
    Crc32Base64,
    /// Characters 77 to 85 are the first 8 of the base-32 SHA-256 of the 77 before them (GitHub's fine-grained tokens).
    Sha256Base32,
    /// The last 4 decoded bytes are the Marvin32 hash of all before them, under one of these seeds (Azure's keys).
    Marvin(&'static [&'static [u8; 8]]),
    /// As [`Check::Marvin`], but a key without `+` and `/` may have had them replaced after it was sealed: nothing is said of it.
    MarvinUnlessReplaced(&'static [&'static [u8; 8]]),
    /// The last 4 of the first 84 characters begin the base 62 of the Marvin32 hash of the 60 bytes before them (Azure's common keys).
    MarvinBase62,
    /// The last 3 characters begin the Marvin32 hash of all before them, in base 66 (Entra's client secrets).
    MarvinBase66,
    /// Bytes 2, 7, 8 and 22 of the decoded base 32 hold the CRC-32 of the others, masked (Azure DevOps).
    Crc32Spread,
    /// The last 6 characters are a Bech32 checksum (age).
    Bech32,
    /// The last 2 decoded bytes are the CRC-16 of all before them (NATS).
    Crc16Base32,
    /// The account that it names has twelve digits; where it names none, nothing is said (AWS).
    AwsAccount,
    /// It decodes to what it must hold.
    Structure(Structure),
}

pub(super) const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
pub(super) const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

impl Check {
    /// Whether `token` proves itself; `None` if there is nothing to check.
    #[must_use]
    pub fn verify(self, token: &[u8]) -> Option<bool> {
        if let Self::Structure(structure) = self {
            return structure.holds(token).then_some(true);
        }
        let sealed = self.sealed(token);
        if sealed.is_empty() {
            return None;
        }
        let proven = sealed.iter().any(|sealed| sealed == token);
        let replaced =
            matches!(self, Self::MarvinUnlessReplaced(_)) && !token.iter().any(|byte| b"+/".contains(byte));
        (proven || !replaced).then_some(proven)
    }

    /// What `token` says of itself.
    pub(crate) fn fact(self, token: &[u8]) -> Option<Fact> {
        if self == Self::AwsAccount { aws::named(token).map(Fact::AwsAccount) } else { None }
    }

    /// Whether `token` is another thing that only begins alike.
    pub(crate) fn denies(self, token: &[u8]) -> bool {
        matches!(self, Self::Structure(structure) if structure.denies(token))
    }

    /// What a token that proves itself is.
    #[must_use]
    pub fn proves(self) -> Validity {
        if self.is_sum() { Validity::ChecksumValid } else { Validity::StructureValid }
    }

    /// Whether it is a checksum, which a damaged token fails; not a structure that some lack.
    pub(crate) fn is_sum(self) -> bool {
        !matches!(self, Self::None | Self::Structure(_))
    }

    /// Writes the right checksum into a sample.
    pub(crate) fn seal(self, token: &mut String) {
        let sealed = self.sealed(token.as_bytes()).into_iter().next();
        if let Some(Ok(sealed)) = sealed.map(String::from_utf8) {
            *token = sealed;
        }
    }

    /// `token` as it is with the right checksum: one for each seed; none if it has no checksum.
    fn sealed(self, token: &[u8]) -> Vec<Vec<u8>> {
        let one = match self {
            Self::None | Self::Structure(_) => None,
            Self::Crc32Base62 => crc::base62(token),
            Self::Crc32Base36 => crc::base36(token),
            Self::Crc32Hex => crc::hex(token),
            Self::Crc32HexUpper => crc::hex_upper(token),
            Self::Crc32HexLittle => crc::hex_little(token),
            Self::Crc32Base64 => crc::base64(token),
            Self::Sha256Base32 => sha256_base32(token),
            Self::Marvin(seeds) | Self::MarvinUnlessReplaced(seeds) => {
                return seeds.iter().filter_map(|seed| azure::key(token, seed)).collect();
            }
            Self::MarvinBase62 => azure::common_key(token),
            Self::MarvinBase66 => azure::client_secret(token),
            Self::Crc32Spread => return azure::devops(token),
            Self::AwsAccount => aws::possible(token),
            Self::Bech32 => age::bech32(token),
            Self::Crc16Base32 => nkey::crc16(token),
        };
        one.into_iter().collect()
    }
}

/// `token` with `sum` at `at`; `None` if it is too short for that.
fn with(token: &[u8], at: usize, sum: &[u8]) -> Option<Vec<u8>> {
    let mut sealed = token.to_vec();
    sealed.get_mut(at..at + sum.len())?.copy_from_slice(sum);
    Some(sealed)
}

/// `number` in the base of `letters`, padded on the left to `width`.
fn digits(mut number: u32, letters: &[u8], width: usize) -> Vec<u8> {
    let base = u32::try_from(letters.len()).unwrap_or(u32::MAX);
    let mut text = vec![letters[0]; width];
    for place in text.iter_mut().rev() {
        *place = letters[(number % base) as usize];
        number /= base;
    }
    text
}

fn sha256_base32(token: &[u8]) -> Option<Vec<u8>> {
    let digest = Sha256::digest(token.get(..77)?);
    let bits = digest.iter().take(5).fold(0u64, |bits, &byte| bits << 8 | u64::from(byte));
    let sum: Vec<u8> = (0..8).map(|index| BASE32[(bits >> (35 - 5 * index)) as usize & 31]).collect();
    with(token, 77, &sum)
}

/// The bytes of base 32 without padding, letters of either case; bits that fill no byte are left out.
fn base32_bytes(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 5 / 8);
    let (mut bits, mut count) = (0u32, 0);
    for &letter in text {
        let value = BASE32.iter().position(|&known| known == letter.to_ascii_uppercase())?;
        bits = (bits << 5 | u32::try_from(value).ok()?) & 0xfff;
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    Some(bytes)
}

/// `token` with the letters that hold these bytes replaced: `bytes` are those of the whole base 32 text. The bits behind them stay.
fn with_base32(token: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
    let lower = token.iter().any(u8::is_ascii_lowercase);
    let mut sealed = token.to_vec();
    for (index, letter) in sealed.iter_mut().enumerate() {
        let mut value = BASE32.iter().position(|&known| known == letter.to_ascii_uppercase())?;
        for bit in 0..5 {
            let at = index * 5 + bit;
            if let Some(byte) = bytes.get(at / 8) {
                let mask = 1 << (4 - bit);
                value = if byte >> (7 - at % 8) & 1 == 1 { value | mask } else { value & !mask };
            }
        }
        *letter = if lower { BASE32[value].to_ascii_lowercase() } else { BASE32[value] };
    }
    Some(sealed)
}

#[cfg(test)]
mod tests;
