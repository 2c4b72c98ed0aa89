//! What the documents name is there.

#![allow(clippy::unwrap_used, reason = "a test stops at what it cannot read")]

use std::fs;
use std::path::{Path, PathBuf};

const DOCUMENTS: [&str; 7] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "docs/config.md",
    "plugin/README.md",
];

/// Named as what does not exist, or is written by a command.
const ABSENT: [&str; 3] =
    ["docs/EVIDENCE.md", "analyzer/src/rules/text/secret_in_ci_file", "analyzer/src/detect/kinds/acme.rs"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// The targets of links and pictures, without those to other sites.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter(|target| !target.contains("://") && !target.starts_with('#'))
}

/// Paths from the root that stand in backticks.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    const TOP: [&str; 8] =
        ["analyzer/", "cli/", "docs/", "plugin/", "web/", "xtask/", ".github/", "rust-toolchain.toml"];
    let spans = text.split('`').skip(1).step_by(2);
    spans.filter(|span| {
        TOP.iter().any(|top| span.starts_with(top))
            && !span.contains(['*', ' ', '\n'])
            && !ABSENT.iter().any(|absent| span.starts_with(absent))
    })
}

#[test]
fn links_and_paths_of_the_documents_exist() {
    let mut dead = Vec::new();
    for name in DOCUMENTS {
        let document = root().join(name);
        let text = fs::read_to_string(&document).unwrap();
        let linked = links(&text).map(|target| document.parent().unwrap().join(target));
        let named = paths(&text).map(|path| root().join(path));
        dead.extend(
            linked
                .chain(named)
                .filter(|path| !path.exists())
                .map(|path| format!("{name}: {}", path.display())),
        );
    }
    assert!(dead.is_empty(), "{dead:#?}");
}
