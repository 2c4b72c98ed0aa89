//! What a command removes, and paths as commands write them.

use crate::shell::{self, Command, Script};

/// Removals that are looked at in one RUN.
const MOST: usize = 1000;

/// Something that a command takes away.
pub(super) struct Removal {
    /// Where the command begins in the source; `sh -c` texts stand behind the rest in a script, so order is that.
    pub(super) place: usize,
    /// The path; `None` if an entry of a tool's configuration is unset.
    pub(super) path: Option<String>,
}

/// Everything that `script` removes. What stands in a `trap` happens at the end.
pub(super) fn all(script: &Script) -> Vec<Removal> {
    let traps = script.commands.iter().filter(|one| one.call().is_some_and(|(name, _)| name == "trap"));
    let traps: Vec<_> =
        traps.filter_map(|trap| trap.words.get(1)).map(|word| word.at.clone()).take(MOST).collect();
    let mut found = Vec::new();
    for command in &script.commands {
        let begin = place(command);
        let place = if traps.iter().any(|trap| trap.contains(&begin)) { usize::MAX } else { begin };
        let path = |word: &shell::Word| Some(normal(word.plain.trim_end_matches("/*")));
        found.extend(removals(command).into_iter().map(|word| Removal { place, path: path(word) }));
        let has = |wanted: &[&str]| command.words.iter().any(|word| wanted.contains(&word.plain.as_str()));
        if has(&["config"]) && has(&["delete", "rm", "unset", "--unset"]) {
            found.push(Removal { place, path: None });
        }
        if found.len() >= MOST {
            break;
        }
    }
    found
}

/// Where a command begins in the source.
pub(super) fn place(command: &Command) -> usize {
    let redirected = command.redirections.first().map(|redirection| &redirection.target);
    command.words.first().or(redirected).map_or(0, |word| word.at.start)
}

/// The operands of `rm`, `shred -u`, `unlink`.
pub(super) fn removals(command: &Command) -> Vec<&shell::Word> {
    let Some((name, arguments)) = command.call() else { return Vec::new() };
    let removes = match name {
        "rm" | "unlink" => true,
        "shred" => arguments.iter().any(|word| {
            word.plain == "--remove"
                || (word.plain.starts_with('-') && !word.plain.starts_with("--") && word.plain.contains('u'))
        }),
        _ => false,
    };
    if removes { arguments.iter().filter(|word| !word.plain.starts_with('-')).collect() } else { Vec::new() }
}

/// Whether `text` names `path` itself or something below it.
pub(super) fn names_path(text: &str, path: &str) -> bool {
    if path.is_empty() {
        return false;
    }
    text.match_indices(path).any(|(start, found)| {
        let next = text[start + found.len()..].chars().next();
        let before = text[..start].chars().next_back();
        let ends = next.is_none_or(|c| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.')));
        ends && before.is_none_or(|c| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/')))
    })
}

pub(super) fn is_under(path: &str, folder: &str) -> bool {
    !folder.is_empty()
        && path
            .strip_prefix(folder)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || folder == "/")
}

/// A path with the home folder of root in one spelling.
pub(super) fn normal(path: &str) -> String {
    let path = ["$HOME", "${HOME}", "~root", "~"]
        .iter()
        .find_map(|home| path.strip_prefix(home).filter(|rest| rest.is_empty() || rest.starts_with('/')))
        .map_or_else(|| path.to_owned(), |rest| format!("/root{rest}"));
    let path = path.strip_prefix("./").unwrap_or(&path);
    let trimmed = path.trim_end_matches('/');
    if trimmed.is_empty() { path.to_owned() } else { trimmed.to_owned() }
}
