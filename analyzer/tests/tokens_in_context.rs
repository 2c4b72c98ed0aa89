//! Credentials stand in every kind of text. Whatever stands around one that its form alone tells, it is found.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use analyzer::detect::{self, Engine, Kind};
use analyzer::{BlobSettings, Limits, LinkKey};

/// Texts with a credential where `…` stands.
const AROUND: &[&str] = &[
    // Assignments and arguments.
    "x=…",
    "x='…'",
    "x: \"…\"",
    "x := `…`",
    "{\"x\":\"…\"}",
    "{\\\"x\\\":\\\"…\\\"}",
    "\"x\",\"…\"",
    "x => …",
    "x -> …",
    "x=…;y=z",
    "a,…,b",
    "--x=…",
    "--x …",
    "${X:-…}",
    "$(echo …)",
    "echo …>file",
    "echo …|sh",
    "b'…'",
    "@\"…\"",
    "f\"{x}…\"",
    // Marks of a text.
    "(…)",
    "[…]",
    "{…}",
    "<…>",
    "*…*",
    "**…**",
    "`…`",
    "| … |",
    "…, then",
    "# …",
    "// …",
    "/* … */",
    "<!-- … -->",
    "«…»",
    "“…”",
    "是…。",
    "<x>…</x>",
    "<x y=\"…\"/>",
    // Escapes.
    "\\n…\\n",
    "\\t…",
    "\\\"…\\\"",
    "\\u003d…",
    "\\x22…\\x22",
    "%22…%22",
    "x=3D…",
    "&quot;…&quot;",
    "&#34;…&#34;",
    "\u{1b}[32m…\u{1b}[0m",
    // Addresses and headers.
    "https://host.io/path?x=…&y=z",
    "Bearer …",
    "https://joe:…@host.io/",
];

fn kinds(text: &str) -> Vec<String> {
    let settings = BlobSettings {
        limits: Limits::default(),
        link_key: LinkKey::new([7; 32]),
        engine: Engine::builtin(),
    };
    detect::text(&settings, text.as_bytes()).0.matches.into_iter().map(|found| found.kind).collect()
}

fn stands_alone(kind: &Kind) -> bool {
    !kind.forms.is_empty() && kind.forms.iter().all(|form| form.names.is_empty())
}

#[test]
fn what_stands_around_a_token_does_not_hide_it() {
    let engine = Engine::builtin();
    let mut hidden = Vec::new();
    for kind in engine.kinds().iter().filter(|kind| stands_alone(kind)) {
        for around in AROUND {
            let told = kinds(&format!("line before\nlog: {}\n", around.replace('…', &kind.sample(3))));
            if !told.iter().any(|told| told == kind.id) {
                hidden.push(format!("{} in {around}: {told:?}", kind.id));
            }
        }
    }
    assert!(hidden.is_empty(), "{} are hidden:\n{}", hidden.len(), hidden.join("\n"));
}

#[test]
fn a_path_may_name_what_the_number_of_a_token_is() {
    let token = Engine::builtin().kind("telegram-bot-token").unwrap();
    let found = |around: &str| kinds(&around.replace('…', &token.sample(3)));
    assert_eq!(found("https://api.telegram.org/bot…/getMe"), ["telegram-bot-token"]);
}
