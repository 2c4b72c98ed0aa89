//! Microsoft's identifiable secrets: a mark of the service, and a checksum behind it.

use super::marvin::marvin32;
use super::{BASE62, base32_bytes, digits, with, with_base32};
use crate::base64;

/// Letters of Entra's client secrets in the order of their values.
const BASE66: &[u8; 66] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";

/// What the CRC-32 of an Azure DevOps token is masked with: a user's, an application's.
const DEVOPS_MASKS: [u32; 2] = [0xe0b9_692d, 0x1019_f92e];

/// A key in base64: its last 4 bytes are the hash of the others.
pub(super) fn key(token: &[u8], seed: &[u8; 8]) -> Option<Vec<u8>> {
    let mut bytes = base64::decode(token)?;
    let at = bytes.len().checked_sub(4)?;
    let sum = marvin32(&bytes[..at], seed).to_le_bytes();
    bytes[at..].copy_from_slice(&sum);
    let url = token.iter().any(|byte| b"-_".contains(byte)) || memchr::memmem::find(token, b"AzFu").is_some();
    let mut text = if url { base64::encode_url(&bytes) } else { base64::encode(&bytes) }.into_bytes();
    // Padding as it was written.
    text.truncate(token.len());
    text.resize(token.len(), b'=');
    Some(text)
}

/// A common annotated key: the hash of its first 60 bytes, in 4 characters behind them.
pub(super) fn common_key(token: &[u8]) -> Option<Vec<u8>> {
    let bytes = base64::decode(token.get(..80)?)?;
    let sum = marvin32(&bytes, b"Default0").swap_bytes();
    with(token, 80, &leading(sum, BASE62)[..4])
}

/// A client secret: the hash of all but its last 3 characters.
pub(super) fn client_secret(token: &[u8]) -> Option<Vec<u8>> {
    // Of the older ones (`7Q~`) nothing can be checked.
    (token.get(3..6)? == b"8Q~").then_some(())?;
    let at = token.len().checked_sub(3)?;
    let sum = leading(marvin32(&token[..at], b"AadPwd00"), BASE66);
    with(token, at, &sum[..3])
}

/// The digits of `number` without leading zeros; behind them, where they are few, zeros.
fn leading(number: u32, letters: &[u8]) -> Vec<u8> {
    let text = digits(number, letters, 6);
    let zeros = text.iter().take_while(|&&digit| digit == letters[0]).count();
    let mut text = text[zeros..].to_vec();
    text.resize(6, letters[0]);
    text
}

/// An old token: a CRC-32 among its bytes.
pub(super) fn devops(token: &[u8]) -> Vec<Vec<u8>> {
    let Some(bytes) = base32_bytes(token).filter(|bytes| bytes.len() == 32) else { return Vec::new() };
    let summed: Vec<u8> = bytes
        .iter()
        .enumerate()
        .filter(|(at, _)| ![2, 7, 8, 22].contains(at))
        .map(|(_, &byte)| byte)
        .collect();
    let sealed = DEVOPS_MASKS.iter().filter_map(|mask| {
        let sum = (super::crc::crc32(&summed) ^ mask).to_be_bytes();
        let mut bytes = bytes.clone();
        for (at, byte) in [2, 7, 8, 22].into_iter().zip(sum) {
            bytes[at] = byte;
        }
        with_base32(token, &bytes)
    });
    sealed.collect()
}
