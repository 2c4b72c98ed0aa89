//! Checksums that can be recomputed offline. The layouts were recomputed on independent samples.

use sha2::{Digest, Sha256};

/// How a credential proves itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Not at all.
    None,
    /// The last 6 characters are the CRC-32 of what stands between the prefix's `_` and them, in base 62.
    Crc32Base62,
    /// Characters 77 to 85 are the first 8 of the base-32 SHA-256 of the 77 before them (GitHub's fine-grained tokens).
    Sha256Base32,
    /// The last 7 characters are the CRC-32 of all before them, in base 36 (GitLab's routable tokens).
    Crc32Base36,
}

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

impl Check {
    /// Whether `token` proves itself; `None` if there is nothing to check.
    #[must_use]
    pub fn verify(self, token: &[u8]) -> Option<bool> {
        let (at, sum) = self.sum(token)?;
        Some(token.get(at..at + sum.len()) == Some(sum.as_slice()))
    }

    /// Writes the right checksum into a sample.
    pub(crate) fn seal(self, token: &mut String) {
        if let Some((at, sum)) = self.sum(token.as_bytes())
            && let Ok(sum) = String::from_utf8(sum)
            && token.len() >= at + sum.len()
        {
            token.replace_range(at..at + sum.len(), &sum);
        }
    }

    fn sum(self, token: &[u8]) -> Option<(usize, Vec<u8>)> {
        match self {
            Self::None => None,
            Self::Crc32Base62 => {
                let at = token.len().checked_sub(6)?;
                let body = memchr::memchr(b'_', token).map_or(0, |underscore| underscore + 1);
                Some((at, digits(crc32fast::hash(token.get(body..at)?), BASE62, 6)))
            }
            Self::Sha256Base32 => {
                let digest = Sha256::digest(token.get(..77)?);
                let bits = digest.iter().take(5).fold(0u64, |bits, &byte| bits << 8 | u64::from(byte));
                let sum = (0..8).map(|index| BASE32[(bits >> (35 - 5 * index)) as usize & 31]).collect();
                Some((77, sum))
            }
            Self::Crc32Base36 => {
                let at = token.len().checked_sub(7)?;
                let sum = digits(crc32fast::hash(&token[..at]), &BASE62[..36], 7);
                Some((at, sum.to_ascii_lowercase()))
            }
        }
    }
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
