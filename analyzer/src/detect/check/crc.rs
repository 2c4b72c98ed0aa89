//! CRC-32 (IEEE) at the end of a token, in the base that its provider likes.

use super::{BASE62, digits, with};
use crate::base64;
use flate2::Crc;

/// By the tables that inflating has anyway.
pub(super) fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// Where the part behind the prefix's `_` begins.
fn body(token: &[u8]) -> usize {
    memchr::memchr(b'_', token).map_or(0, |underscore| underscore + 1)
}

pub(super) fn base62(token: &[u8]) -> Option<Vec<u8>> {
    let at = token.len().checked_sub(6)?;
    with(token, at, &digits(crc32(token.get(body(token)..at)?), BASE62, 6))
}

pub(super) fn base36(token: &[u8]) -> Option<Vec<u8>> {
    let at = token.len().checked_sub(7)?;
    let sum = digits(crc32(&token[..at]), &BASE62[..36], 7);
    with(token, at, &sum.to_ascii_lowercase())
}

pub(super) fn hex(token: &[u8]) -> Option<Vec<u8>> {
    let at = token.len().checked_sub(8)?;
    let summed = token.get(body(token)..at)?;
    let summed = summed.strip_suffix(b"_").unwrap_or(summed);
    with(token, at, format!("{:08x}", crc32(summed)).as_bytes())
}

pub(super) fn hex_upper(token: &[u8]) -> Option<Vec<u8>> {
    let at = token.len().checked_sub(8)?;
    let mut summed = token[..at].to_vec();
    // The `=` before it may be escaped, for a URL or a properties file.
    for escaped in [&b"%3D"[..], b"%3d", b"\\="] {
        if let Some(head) = token[..at].strip_suffix(escaped) {
            summed = [head, b"="].concat();
        }
    }
    with(token, at, format!("{:08X}", crc32(&summed)).as_bytes())
}

pub(super) fn hex_little(token: &[u8]) -> Option<Vec<u8>> {
    let at = token.len().checked_sub(8)?;
    let summed = token[..at].strip_suffix(b"_")?;
    with(token, at, format!("{:08x}", crc32(summed).swap_bytes()).as_bytes())
}

pub(super) fn base64(token: &[u8]) -> Option<Vec<u8>> {
    let at = token.len().checked_sub(6)?;
    let sum = base64::encode(&crc32(token.get(at.checked_sub(54)?..at)?).to_le_bytes());
    with(token, at, &sum.as_bytes()[..6])
}
