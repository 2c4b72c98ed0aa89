//! What tells an image archive from any other tar, by the names at its beginning.

use super::tar::{Event, Walker, is_header};

/// Whether `head`, the first bytes of a file, begins a tar: a header whose check sum fits, or a record of zeros (an empty tar).
#[must_use]
pub fn is_tar(head: &[u8]) -> bool {
    head.get(..super::tar::RECORD)
        .is_some_and(|record| is_header(record) || record.iter().all(|&byte| byte == 0))
}

/// Whether `head`, the first bytes of a tar, begins an image archive (`docker save`, OCI layout, and what other tools write).
#[must_use]
pub fn looks_like_archive(head: &[u8]) -> bool {
    let mut found = false;
    let mut walker = Walker::new();
    walker.push(head, &mut |event| {
        if let Event::Entry(entry) = event {
            found = found || is_archive_name(&entry.path);
        }
    });
    found
}

/// Whether a member of this name stands in image archives only.
#[must_use]
pub fn is_archive_name(name: &[u8]) -> bool {
    let name = plain(name);
    let (top, below) = match name.iter().position(|&byte| byte == b'/') {
        Some(slash) => (&name[..slash], Some(&name[slash + 1..])),
        None => (name, None),
    };
    match below {
        Some(b"") => top == b"blobs" || is_hex64(top),
        Some(below) => {
            (top == b"blobs" && below.starts_with(b"sha"))
                || (is_hex64(top) && matches!(below, b"VERSION" | b"json" | b"layer.tar"))
                || below == b"layer.tar"
        }
        None => {
            let stem = top.split(|&byte| byte == b'.').next().unwrap_or_default();
            let ending = &top[stem.len()..];
            matches!(top, b"oci-layout" | b"index.json" | b"manifest.json" | b"repositories")
                || (is_hex64(stem) && matches!(ending, b"" | b".json" | b".tar" | b".tar.gz"))
                || top.strip_prefix(b"sha256:").is_some_and(is_hex64)
        }
    }
}

/// A name without leading `/` and `./`.
#[must_use]
pub fn plain(mut name: &[u8]) -> &[u8] {
    while let Some(rest) = name.strip_prefix(b"./").or_else(|| name.strip_prefix(b"/")) {
        name = rest;
    }
    if name == b"." { b"" } else { name }
}

fn is_hex64(name: &[u8]) -> bool {
    name.len() == 64 && name.iter().all(u8::is_ascii_hexdigit)
}
