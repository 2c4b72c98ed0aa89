//! The picture of a terminal in the README is what the program prints, colours included.

use crate::project::Project;
use analyzer::detect::Engine;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Width of a column and height of a line, in pixels, at the font size of the picture.
const COLUMN: f32 = 7.83;
const LINE: usize = 19;
const MARGIN: usize = 20;

#[test]
fn the_picture_in_the_readme_is_what_is_printed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/terminal.svg");
    let picture = picture();
    if std::env::var_os("UNBAKED_DRAW").is_some() {
        fs::write(&path, picture).unwrap();
    } else if fs::read_to_string(&path).unwrap().replace("\r\n", "\n") != picture {
        panic!(
            "docs/terminal.svg is no longer what is printed: run this test with UNBAKED_DRAW=1, then look at it"
        );
    }
}

fn picture() -> String {
    // The first sample whose prefix is the one that people know.
    let sample = |kind, prefix| {
        let engine = Engine::builtin();
        let kind = engine.kind(kind).unwrap();
        (1..1000).map(|seed| kind.sample(seed)).find(|sample| sample.starts_with(prefix)).unwrap()
    };
    let dockerfile = format!(
        "FROM node:22-slim\nWORKDIR /app\nENV GITHUB_TOKEN={}\nCOPY . .\nRUN npm ci\nCMD [\"node\", \"server.js\"]\n",
        sample("github-token", "ghp_")
    );
    let project = Project::new()
        .with("shop/Dockerfile", dockerfile)
        .with("shop/.dockerignore", "node_modules\n.env\n")
        .with("shop/config/.env", format!("STRIPE_API_KEY={}\n", sample("stripe-key", "sk_live_")))
        .with("shop/server.js", "console.log('up');\n");
    let run = project.run(&["check", "shop", "--color", "always"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    svg(&format!("\u{1b}[32m$\u{1b}[0m \u{1b}[1munbaked check shop\u{1b}[0m\n{}", run.stdout))
}

/// A terminal's text as a picture. Every run of one colour is a `tspan` at its column, so that any font keeps the columns.
fn svg(text: &str) -> String {
    let mut lines = String::new();
    let mut columns = 0;
    for (index, line) in text.lines().enumerate() {
        let mut spans = String::new();
        let mut column = 0;
        for (index, part) in line.split("\u{1b}[").enumerate() {
            let (code, words) = if index == 0 { ("0", part) } else { part.split_once('m').unwrap() };
            let from = column;
            column += words.chars().count();
            let shown = words.trim_start();
            let indent = words.chars().count() - shown.chars().count();
            let shown = shown.trim_end();
            if !shown.is_empty() {
                let x = MARGIN as f32 + (from + indent) as f32 * COLUMN;
                let width = shown.chars().count() as f32 * COLUMN;
                let shown = shown.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                write!(spans, r#"<tspan x="{x:.2}" textLength="{width:.2}"{}>{shown}</tspan>"#, paint(code))
                    .unwrap();
            }
        }
        columns = columns.max(column);
        let y = MARGIN + LINE * index + 13;
        if !spans.is_empty() {
            writeln!(lines, r#"<text y="{y}" xml:space="preserve">{spans}</text>"#).unwrap();
        }
    }
    let width = 2 * MARGIN + (columns as f32 * COLUMN) as usize + 1;
    let height = 2 * MARGIN + LINE * text.lines().count();
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-label="What unbaked check prints for a small project, with every value masked">
<rect width="{width}" height="{height}" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="13" fill="#d1d7e0">
{lines}</g>
</svg>
"##
    )
}

/// The attributes of what the terminal is told by `code`.
fn paint(code: &str) -> String {
    let bold = if code.starts_with('1') { r#" font-weight="bold""# } else { "" };
    let colour = match code.rsplit(';').next() {
        Some("31") => "#ff7b72",
        Some("32") => "#7ee787",
        Some("33") => "#e3b341",
        Some("34") => "#79c0ff",
        Some("36") => "#76e3ea",
        _ => return bold.to_owned(),
    };
    format!(r#"{bold} fill="{colour}""#)
}
