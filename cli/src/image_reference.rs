//! Does a name that is no file look like the name of an image?

/// Endings that people give to files: a missing `app.tar` is a missing file, though it could name an image.
const FILE_ENDINGS: &[&str] = &[
    "tar",
    "tgz",
    "gz",
    "zst",
    "xz",
    "bz2",
    "zip",
    "yml",
    "yaml",
    "json",
    "toml",
    "txt",
    "log",
    "env",
    "sh",
    "md",
    "conf",
    "cfg",
    "ini",
    "pem",
    "key",
    "dockerfile",
];

/// Whether `name` can be an image reference: `[host[:port]/]path[:tag][@digest]`. All its characters are plain in a shell.
pub(crate) fn looks_like_one(name: &str) -> bool {
    let (rest, digest) = match name.split_once('@') {
        Some((rest, digest)) => (rest, Some(digest)),
        None => (name, None),
    };
    let digest_fits = digest.is_none_or(|digest| {
        digest.split_once(':').is_some_and(|(algorithm, hex)| {
            !algorithm.is_empty()
                && algorithm.bytes().all(|byte| byte.is_ascii_alphanumeric())
                && hex.len() >= 32
                && hex.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
    });
    let last = rest.rfind('/').map_or(0, |at| at + 1);
    let (path, tag) = match rest[last..].find(':') {
        Some(colon) => (&rest[..last + colon], Some(&rest[last + colon + 1..])),
        None => (rest, None),
    };
    let tag_fits = tag.is_none_or(is_tag);
    let is_named_like_a_file = tag.is_none()
        && digest.is_none()
        && path.rsplit_once('.').is_some_and(|(_, ending)| FILE_ENDINGS.contains(&ending));
    let mut components = path.split('/').enumerate();
    let has_host = path.contains('/');
    digest_fits
        && tag_fits
        && !is_named_like_a_file
        && components.all(|(index, component)| {
            is_component(component) || (index == 0 && has_host && is_host(component))
        })
}

fn is_tag(tag: &str) -> bool {
    (1..=128).contains(&tag.len())
        && !tag.starts_with(['.', '-'])
        && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte))
}

fn is_component(component: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    component.bytes().next().is_some_and(plain)
        && component.bytes().next_back().is_some_and(plain)
        && component.bytes().all(|byte| plain(byte) || b"._-".contains(&byte))
}

fn is_host(host: &str) -> bool {
    let (name, port) = host.split_once(':').unwrap_or((host, "0"));
    !name.is_empty()
        && !name.starts_with(['.', '-'])
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte))
        && !port.is_empty()
        && port.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::looks_like_one;

    #[test]
    fn images_are_told_from_files() {
        let digest = format!("app@sha256:{}", "0".repeat(64));
        for name in
            ["nginx", "nginx:1.27", "library/nginx", "localhost:5000/team/app:v1.0", "python3.12", &digest]
        {
            assert!(looks_like_one(name), "{name}");
        }
        for name in [
            "",
            "Dockerfile",
            "./nginx",
            "/etc/passwd",
            "../a",
            "app.tar",
            "dir/compose.yaml",
            ".env",
            "a b",
            "a;b",
            "nginx:",
            "nginx:$(id)",
            "app@sha256:12",
            "docs/",
        ] {
            assert!(!looks_like_one(name), "{name}");
        }
    }
}
