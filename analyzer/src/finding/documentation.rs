//! Values in documentation: fair and weak ones are examples more often than leaks, so they are ranked low (DESIGN §3).

use super::Leak;
use crate::detect::{Ranked, Strength};
use crate::mask::Masked;
use crate::place::{Part, Place};

const REASON: &str =
    "ranked low: it stands in documentation only, where values are examples more often than not";
const PACKAGED: &str = "ranked low: the file came with a package of the distribution, so everybody has it";
const ENDINGS: &[&str] = &[".md", ".markdown", ".mdx", ".rst", ".adoc", ".asciidoc", ".pod"];
const FOLDERS: &[&str] =
    &["usr/share/doc/", "usr/share/man/", "usr/share/info/", "usr/local/share/doc/", "usr/local/share/man/"];

/// Ranks a leak that stands in documentation alone, and says why one was ranked before.
pub(super) fn rank(leak: &mut Leak) {
    let Some(subject) = &mut leak.subject else { return };
    if subject.ranked == Some(Ranked::PackageOwned) {
        leak.help.insert(0, Masked::fixed(PACKAGED));
    }
    if subject.ranked.is_none()
        && subject.strength < Strength::Strong
        && !leak.places.is_empty()
        && leak.places.iter().all(is_documentation)
    {
        subject.ranked = Some(Ranked::Documentation);
        leak.help.insert(0, Masked::fixed(REASON));
    }
}

fn is_documentation(place: &Place) -> bool {
    let path = match (&place.path, place.part) {
        (Some(path), _) => path,
        (None, Part::Text) => &place.input,
        (None, _) => return false,
    };
    let path = path.as_str().to_ascii_lowercase();
    let name = path.rsplit('/').next().unwrap_or(&path);
    let named = ["readme", "changelog", "contributing"].iter().any(|start| name.starts_with(start));
    named
        || ENDINGS.iter().any(|end| name.ends_with(end))
        || FOLDERS.iter().any(|folder| path.starts_with(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(input: &'static str, path: Option<&'static str>) -> Place {
        Place { input: Masked::fixed(input), path: path.map(Masked::fixed), ..Place::default() }
    }

    #[test]
    fn documentation_is_told_by_its_path() {
        for (input, path) in
            [("README.md", None), ("docs/use.rst", None), ("a.tar", Some("usr/share/doc/x/y.gz"))]
        {
            assert!(is_documentation(&place(input, path)), "{input} {path:?}");
        }
        for (input, path) in [("docs/.env", None), ("a.md", Some("app/main.py")), ("compose.yaml", None)] {
            assert!(!is_documentation(&place(input, path)), "{input} {path:?}");
        }
    }
}
