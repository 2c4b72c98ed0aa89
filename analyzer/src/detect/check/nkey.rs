//! NATS nkeys: base 32 with a CRC-16 (XMODEM) at the end, little-endian.

use super::{base32_bytes, with_base32};

pub(super) fn crc16(token: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = base32_bytes(token)?;
    let at = bytes.len().checked_sub(2)?;
    let sum = bytes[..at].iter().fold(0u16, |sum, &byte| {
        (0..8).fold(
            sum ^ u16::from(byte) << 8,
            |sum, _| if sum & 0x8000 == 0 { sum << 1 } else { sum << 1 ^ 0x1021 },
        )
    });
    bytes[at..].copy_from_slice(&sum.to_le_bytes());
    with_base32(token, &bytes)
}
