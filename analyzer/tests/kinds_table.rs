//! The table of kinds in the documentation is made from the declarations.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may read the tree and may stop"
)]

use analyzer::detect::{Check, Engine, Kind};
use std::fmt::Write as _;
use std::path::Path;

const HEAD: &str = "# Kinds of credentials

Made from the declarations in `analyzer/src/detect/kinds/`; nobody edits it by hand. `unbaked explain KIND` tells the whole form.

A kind is told by its *form* (a prefix, an alphabet, a length), by its form *beside a word* (its provider's name), by any drawn
value beside such a *name*, or by a *matcher* of its own. *Checked* means that a checksum is recomputed offline.

| provider | kind | what it is | told by | checked | revoke |
|---|---|---|---|---|---|
";

fn told_by(kind: &Kind) -> String {
    let mut ways = Vec::new();
    if kind.forms.iter().any(|form| form.names.is_empty()) {
        ways.push("form");
    }
    if kind.forms.iter().any(|form| !form.names.is_empty()) {
        ways.push("form beside a word");
    }
    if !kind.words.is_empty() {
        ways.push("name");
    }
    if ways.is_empty() {
        ways.push("matcher");
    }
    ways.join(", ")
}

fn table() -> String {
    let engine = Engine::builtin();
    let mut kinds: Vec<&Kind> = engine.kinds().to_vec();
    kinds.sort_by_key(|kind| (kind.provider, kind.id));
    let mut text = HEAD.to_owned();
    for kind in kinds {
        let checked = kind.forms.iter().any(|form| form.check != Check::None);
        let revoke = if kind.rotate.is_empty() { String::new() } else { format!("[link]({})", kind.rotate) };
        writeln!(
            text,
            "| {} | `{}` | {} | {} | {} | {revoke} |",
            kind.provider,
            kind.id,
            kind.name,
            told_by(kind),
            if checked { "yes" } else { "" }
        )
        .unwrap();
    }
    text
}

#[test]
fn the_table_in_the_documentation_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/kinds.md");
    let table = table();
    if std::env::var_os("UNBAKED_DRAW").is_some() {
        std::fs::write(&path, table).unwrap();
    } else if std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n") != table {
        panic!("docs/kinds.md is not what the declarations say: run this test with UNBAKED_DRAW=1");
    }
}
