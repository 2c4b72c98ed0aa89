//! A tolerant reader of POSIX shell text with spans, and the commands that take credentials.

mod arguments;
mod credentials;
mod joined;
mod read;
mod script;
mod segments;
mod word;

pub(crate) use arguments::taken;
pub use credentials::credentials;
pub(crate) use credentials::taken as taken_by_commands;
pub use joined::{Joined, legible};
pub use read::read;
pub use script::{Command, Redirection, Script, Word, is_assignment, split};
pub use segments::Segments;

use crate::text::Segment;

impl Script {
    /// Reads shell text in one piece.
    #[must_use]
    pub fn of(source: &[u8]) -> Self {
        let text = legible(source);
        let mut joined = Joined::default();
        joined.push(&text, 0..text.len());
        read_nested(&joined)
    }
}

/// Reads shell text, and the texts that it hands to another shell (`sh -c '…'`, `trap '…' EXIT`).
#[must_use]
pub fn read_nested(joined: &Joined) -> Script {
    let mut script = read(joined);
    let mut inner = Vec::new();
    for command in &script.commands {
        let Some((name, arguments)) = command.call() else { continue };
        let text = match name {
            "sh" | "bash" | "ash" | "dash" | "zsh" | "ksh" | "su" => {
                let flag = |word: &Word| {
                    word.plain.starts_with('-') && !word.plain.starts_with("--") && word.plain.ends_with('c')
                };
                arguments.iter().position(flag).and_then(|index| arguments.get(index + 1))
            }
            "eval" | "trap" => arguments.first(),
            _ => None,
        };
        if let Some(word) = text {
            inner.extend(read(&text_of(word)).commands);
        }
    }
    let offset = script.commands.len();
    for command in &mut inner {
        command.nesting += 1;
        command.piped_from = command.piped_from.map(|index| index + offset);
        command.group = command.group.take().map(|group| group.start + offset..group.end + offset);
    }
    script.commands.extend(inner);
    script
}

/// The text of a word, unquoted, as a text of its own.
fn text_of(word: &Word) -> Joined {
    let mut joined = Joined::default();
    let mut rest = word.plain.as_str();
    for segment in &word.value.segments {
        let at = match segment {
            Segment::Literal { at, .. } | Segment::Reference { at, .. } => at,
        };
        let length = match segment {
            Segment::Literal { text, .. } => text.len(),
            Segment::Reference { at, .. } => at.len().min(rest.len()),
        };
        let Some((piece, behind)) = rest.split_at_checked(length) else { break };
        joined.push_decoded(piece, at);
        rest = behind;
    }
    joined
}
