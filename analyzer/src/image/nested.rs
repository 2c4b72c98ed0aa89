//! Formats that hold files inside a file, told by their first bytes.

use crate::report::Compression;

/// First bytes of a file that are enough to tell.
pub(crate) const HEAD: usize = super::tar::RECORD;

/// The compression of a stream that begins so.
pub(crate) fn compression(head: &[u8]) -> Option<Compression> {
    if crate::unpack::Gzip::is_head(head) {
        Some(Compression::Gzip)
    } else if head.starts_with(&[0x28, 0xb5, 0x2f, 0xfd])
        || (head.get(1..4) == Some(&[0x2a, 0x4d, 0x18]) && head[0] & 0xf0 == 0x50)
    {
        Some(Compression::Zstd)
    } else if head.starts_with(b"BZh") && head.get(4..10) == Some(&[0x31, 0x41, 0x59, 0x26, 0x53, 0x59]) {
        Some(Compression::Bzip2)
    } else if head.starts_with(&[0xfd, b'7', b'z', b'X', b'Z', 0]) {
        Some(Compression::Xz)
    } else {
        None
    }
}

/// Whether a file that begins so holds files whose text is not in its bytes, or not by its own name.
pub(crate) fn is_nested(head: &[u8]) -> bool {
    compression(head).is_some()
        || head.starts_with(b"PK\x03\x04")
        || head.starts_with(b"PACK\0\0\0")
        || (head.len() == HEAD && super::tar::is_header(head))
}
