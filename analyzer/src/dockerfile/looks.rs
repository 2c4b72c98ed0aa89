//! Telling a Dockerfile by its content.

use super::ast::Body;
use super::check::is_known;
use super::parse::parse;

/// Only the beginning is judged: bytes.
const HEAD: usize = 16 << 10;

/// Whether `text` reads as a Dockerfile: behind directives and comments an ARG or a well-formed FROM comes first, FROM
/// is among the instructions, and the lines that are no instruction are few.
#[must_use]
pub fn looks_like(text: &[u8]) -> bool {
    let head = &text[..text.len().min(HEAD)];
    if head.contains(&0) {
        return false;
    }
    let file = parse(head);
    let Some(first) = file.instructions.first() else { return false };
    let known = file.instructions.iter().filter(|one| is_known(&one.keyword)).count();
    // SQL and prose have `FROM` too: an image is one word, or three with AS, and more must follow it.
    let from = |body: &Body| matches!(body, Body::From { image, .. } if is_image(&image.text));
    let shaped =
        file.instructions.iter().any(|one| from(&one.body) && !is_refused(&file.problems, one.lines.0));
    matches!(first.keyword.as_str(), "FROM" | "ARG")
        && shaped
        && known >= 2
        && known * 10 >= file.instructions.len() * 9
        && !is_refused(&file.problems, first.lines.0)
}

fn is_refused(problems: &[super::SyntaxProblem], line: u32) -> bool {
    problems.iter().any(|problem| problem.line == line)
}

fn is_image(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| {
            c.is_ascii_alphanumeric()
                || matches!(c, '.' | '_' | '-' | '/' | ':' | '@' | '$' | '{' | '}' | '+')
        })
}
