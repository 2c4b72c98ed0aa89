//! The build context of a Dockerfile and what a COPY would really pull in: pure functions over sorted lists of paths.
//! Paths are bytes with `/`, below the checked folder, without slash at either end; the checked folder itself is empty.

mod automaton;
mod dockerignore;
mod expression;
mod gitignore;
mod wildcard;

pub(crate) use automaton::{Automaton, Node, Set, characters};
pub use dockerignore::{DockerIgnore, Pattern};
pub use gitignore::{Deciding, GitIgnore};
pub use wildcard::{BadPattern, Wildcard, clean};

/// The context in which a Dockerfile is built.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// Its folder.
    pub root: Vec<u8>,
    /// The ignore file that holds for this Dockerfile, and its path.
    pub ignore: Option<(DockerIgnore, Vec<u8>)>,
}

impl Context {
    /// `path` as the context's ignore file sees it; `None` if it stands outside.
    #[must_use]
    pub fn below<'a>(&self, path: &'a [u8]) -> Option<&'a [u8]> {
        below(&self.root, path)
    }

    /// Whether a build could send `path`.
    #[must_use]
    pub fn takes(&self, path: &[u8]) -> bool {
        self.below(path)
            .is_some_and(|path| self.ignore.as_ref().is_none_or(|(ignore, _)| !ignore.excluded(path)))
    }
}

/// Finds the context of `dockerfile`: `given` (compose's `build.context`, already joined to its file's folder), else the nearest folder
/// from the Dockerfile's own up to the checked one where every one of `sources` exists, else its own.
///
/// `sources` are COPY and ADD sources in the context: literal or with wildcards, no URL, no variable, no `--from`. `files` is sorted.
/// `read` gives the bytes of a file of the checked folder.
#[must_use]
pub fn resolve<'a, F: AsRef<[u8]>>(
    dockerfile: &[u8],
    given: Option<&[u8]>,
    sources: &[&[u8]],
    files: &[F],
    read: impl Fn(&[u8]) -> Option<&'a [u8]>,
) -> Context {
    let root = given.map_or_else(|| nearest(dockerfile, sources, files), relative);
    let podman = name(dockerfile).starts_with(b"Containerfile");
    let mut candidates = Vec::new();
    for folder_wide in [false, true] {
        let suffixes: &[&[u8]] =
            if podman { &[b".containerignore", b".dockerignore"] } else { &[b".dockerignore"] };
        candidates.extend(suffixes.iter().map(|suffix| match folder_wide {
            false => [dockerfile, suffix].concat(),
            true => join(&root, suffix),
        }));
    }
    let ignore = candidates.into_iter().find_map(|path| Some((DockerIgnore::parse(read(&path)?), path)));
    Context { root, ignore }
}

fn nearest<F: AsRef<[u8]>>(dockerfile: &[u8], sources: &[&[u8]], files: &[F]) -> Vec<u8> {
    let own = folder(dockerfile);
    let mut candidate = own;
    loop {
        if sources.iter().all(|source| Source::of(source).exists(candidate, files)) {
            return candidate.to_vec();
        }
        if candidate.is_empty() {
            return own.to_vec();
        }
        candidate = folder(candidate);
    }
}

/// Which of `files` (sorted paths below the checked folder) `COPY source` takes: wildcards as Go's `filepath.Match`, folders with all that
/// is below them, `.` for everything; without what the ignore file leaves out. `exclude` are the patterns of `--exclude`.
#[must_use]
pub fn copied<F: AsRef<[u8]>>(
    context: &Context,
    source: &[u8],
    exclude: &[&[u8]],
    files: &[F],
) -> Vec<usize> {
    let source = Source::of(source);
    let exclude = DockerIgnore::of_patterns(exclude.iter().copied());
    range(&context.root, files)
        .filter(|&index| {
            let path = files[index].as_ref();
            let Some(path) = context.below(path) else { return false };
            let Some(inside) = source.takes(path) else { return false };
            !exclude.excluded(inside)
                && context.ignore.as_ref().is_none_or(|(ignore, _)| !ignore.excluded(path))
        })
        .collect()
}

/// A COPY source, as BuildKit cleans it: rooted in the context, `..` goes no higher.
struct Source {
    path: Vec<u8>,
    wild: Option<Wildcard>,
}

impl Source {
    fn of(source: &[u8]) -> Self {
        let path = relative(source);
        let wild = Wildcard::is_wild(&path).then(|| Wildcard::parse(&path).ok()).flatten();
        Self { path, wild }
    }

    /// Whether `path` (below the context) is taken; what `--exclude` sees of it: the path inside a taken folder, or a taken file's name.
    fn takes<'p>(&self, path: &'p [u8]) -> Option<&'p [u8]> {
        if self.path.is_empty() {
            return Some(path);
        }
        let Some(wild) = &self.wild else {
            return if path == self.path { Some(name(path)) } else { below(&self.path, path) };
        };
        memchr::memchr_iter(b'/', path)
            .find(|&slash| wild.matches(&path[..slash]))
            .map(|slash| &path[slash + 1..])
            .or_else(|| wild.matches(path).then(|| name(path)))
    }

    fn exists<F: AsRef<[u8]>>(&self, root: &[u8], files: &[F]) -> bool {
        if self.path.is_empty() {
            return true;
        }
        let search = match self.wild {
            None => join(root, &self.path),
            Some(_) => root.to_vec(),
        };
        range(&search, files)
            .any(|index| below(root, files[index].as_ref()).is_some_and(|path| self.takes(path).is_some()))
    }
}

/// The indexes of the sorted `files` that are `folder` or may stand below it.
fn range<F: AsRef<[u8]>>(folder: &[u8], files: &[F]) -> std::ops::Range<usize> {
    let start = files.partition_point(|file| file.as_ref() < folder);
    let end = start + files[start..].partition_point(|file| file.as_ref().starts_with(folder));
    start..end
}

/// `path` cleaned, without slash before it, never above its root; the root itself is empty.
fn relative(path: &[u8]) -> Vec<u8> {
    clean(&[b"/", path].concat())[1..].to_vec()
}

fn below<'a>(folder: &[u8], path: &'a [u8]) -> Option<&'a [u8]> {
    if folder.is_empty() {
        return Some(path);
    }
    path.strip_prefix(folder)?.strip_prefix(b"/")
}

fn join(folder: &[u8], name: &[u8]) -> Vec<u8> {
    if folder.is_empty() { name.to_vec() } else { [folder, b"/", name].concat() }
}

fn folder(path: &[u8]) -> &[u8] {
    memchr::memrchr(b'/', path).map_or(b"", |slash| &path[..slash])
}

fn name(path: &[u8]) -> &[u8] {
    memchr::memrchr(b'/', path).map_or(path, |slash| &path[slash + 1..])
}

#[cfg(test)]
mod tests;
