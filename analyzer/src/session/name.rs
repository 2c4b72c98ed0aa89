//! What a name alone tells of a file of a folder (DESIGN §4, "a folder").

use crate::blob::Want;
use crate::image::Packages;

/// Whether a file's bytes are needed beside its scan: Dockerfiles, compose files, ignore files, databases of packages.
pub(super) fn want(path: &[u8]) -> Want {
    let read = is_dockerfile(path) || is_compose(path) || is_ignore(path) || Packages::wants(path);
    if read { Want::Keep } else { Want::File }
}

fn base(path: &[u8]) -> &[u8] {
    path.rsplit(|&byte| byte == b'/').next().unwrap_or(path)
}

/// `Dockerfile*` (not `*.dockerignore`), `*.Dockerfile`, `Containerfile*`.
pub(crate) fn is_dockerfile(path: &[u8]) -> bool {
    let name = base(path).to_ascii_lowercase();
    if is_ignore(path) {
        return false;
    }
    let after = |prefix: &[u8]| {
        name.strip_prefix(prefix).is_some_and(|rest| rest.first().is_none_or(|byte| b".-_".contains(byte)))
    };
    after(b"dockerfile")
        || after(b"containerfile")
        || name.ends_with(b".dockerfile")
        || name.ends_with(b".containerfile")
}

/// `compose*.y(a)ml`, `docker-compose*.y(a)ml`.
pub(crate) fn is_compose(path: &[u8]) -> bool {
    let name = base(path).to_ascii_lowercase();
    let yaml = name.ends_with(b".yml") || name.ends_with(b".yaml");
    yaml && (name.starts_with(b"compose")
        || name.starts_with(b"docker-compose")
        || name.starts_with(b"podman-compose"))
}

/// `.dockerignore`, `NAME.dockerignore`, `.containerignore`, `.gitignore`.
pub(crate) fn is_ignore(path: &[u8]) -> bool {
    let name = base(path);
    name.ends_with(b".dockerignore") || name.ends_with(b".containerignore") || name == b".gitignore"
}

/// Of `.git` the config and the index are read, and nothing else.
pub(super) fn is_git_internal(path: &[u8]) -> bool {
    let mut parts = path.split(|&byte| byte == b'/').skip_while(|part| *part != b".git").skip(1);
    !matches!((parts.next(), parts.next()), (None, _) | (Some(b"config" | b"index"), None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dockerfiles_are_known_by_name() {
        for name in ["Dockerfile", "a/Dockerfile.prod", "api.Dockerfile", "Containerfile", "dockerfile"] {
            assert!(is_dockerfile(name.as_bytes()), "{name}");
        }
        for name in ["Dockerfile.dockerignore", "Dockerfiles.md", "a/b.txt", "DockerfileParser.java"] {
            assert!(!is_dockerfile(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn of_git_only_config_and_index_are_read() {
        assert!(!is_git_internal(b"a/.git"));
        assert!(!is_git_internal(b"a/.git/config"));
        assert!(is_git_internal(b"a/.git/hooks"));
        assert!(is_git_internal(b".git/objects/ab/cd"));
        assert!(!is_git_internal(b"src/a.py"));
    }
}
