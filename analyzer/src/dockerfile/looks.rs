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
    if !opens(head) {
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

/// Whether the first line that is neither empty nor a comment begins as a Dockerfile does: cheaper than to parse what is none.
fn opens(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let mut lines = head.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with(b"#"));
    let word = first.and_then(|line| line.split(|byte| byte.is_ascii_whitespace() || *byte == b'\\').next());
    word.is_some_and(|word| word.eq_ignore_ascii_case(b"FROM") || word.eq_ignore_ascii_case(b"ARG"))
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
