//! Paths of a layer: one spelling for each, and what a whiteout's name says.

use crate::blob::LinkKey;

/// `path` without empty and `.` steps; `..` takes the step before it away. So every spelling of a path has one hash.
pub(super) fn normal(path: &[u8]) -> Vec<u8> {
    let mut steps: Vec<&[u8]> = Vec::new();
    for step in path.split(|&byte| byte == b'/') {
        match step {
            b"" | b"." => {}
            b".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join(&b'/')
}

/// Hashes of each parent of the path from the empty path down, and of the path itself.
pub(super) fn hashes(key: &LinkKey, normal: &[u8]) -> Vec<u64> {
    let mut hashes = vec![key.path(b"")];
    let slashes = memchr::memchr_iter(b'/', normal);
    hashes.extend(slashes.map(|slash| key.path(&normal[..slash])));
    hashes.push(key.path(normal));
    hashes
}

/// What an entry does to lower layers, by its name (OCI image-spec, "Whiteouts").
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Writes its path.
    Written,
    /// Removes this path.
    Removes(Vec<u8>),
    /// Hides what lower layers have in this directory.
    Opaque(Vec<u8>),
    /// Metadata of AUFS, or a marker without a meaning.
    None,
}

pub(super) fn effect(normal: &[u8]) -> Effect {
    let slash = normal.iter().rposition(|&byte| byte == b'/');
    let (folder, name) = match slash {
        Some(slash) => (&normal[..slash], &normal[slash + 1..]),
        None => (&b""[..], normal),
    };
    match name.strip_prefix(b".wh.") {
        None => Effect::Written,
        Some(b".wh..opq") => Effect::Opaque(folder.to_vec()),
        // Only `.wh..wh.` is metadata: `.wh..env` removes `.env`.
        Some(rest) if rest.starts_with(b".wh.") => Effect::None,
        Some(b"" | b"." | b"..") => Effect::None,
        Some(rest) if folder.is_empty() => Effect::Removes(rest.to_vec()),
        Some(rest) => Effect::Removes([folder, b"/", rest].concat()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_one_spelling() {
        for path in [&b"a/b"[..], b"./a/b", b"/a/b", b"a//b/", b"a/./b", b"x/../a/b", b"../a/b"] {
            assert_eq!(normal(path), b"a/b");
        }
    }

    #[test]
    fn only_the_prefix_of_a_name_makes_a_whiteout() {
        assert_eq!(effect(b"a/.wh.b"), Effect::Removes(b"a/b".to_vec()));
        assert_eq!(effect(b".wh..env"), Effect::Removes(b".env".to_vec()));
        assert_eq!(effect(b"a/.wh..wh..opq"), Effect::Opaque(b"a".to_vec()));
        assert_eq!(effect(b".wh..wh..opq"), Effect::Opaque(Vec::new()));
        assert_eq!(effect(b".wh..wh.aufs"), Effect::None);
        assert_eq!(effect(b"a/.wh."), Effect::None);
        assert_eq!(effect(b".wh..wh.plnk/1.2"), Effect::Written);
        assert_eq!(effect(b"a.wh.b"), Effect::Written);
    }
}
