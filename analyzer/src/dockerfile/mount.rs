//! `RUN --mount`, and where a command writes a mounted secret down.

use super::ast::{Flag, Word};
use super::step::Mount;
use crate::shell::{self, Command, Script};
use crate::text::{Segment, Value};
use std::collections::BTreeSet;

/// Reads the `--mount` flags.
pub(super) fn mounts(flags: &[Flag]) -> Vec<Mount> {
    flags.iter().filter(|flag| flag.name == "mount").map(mount).collect()
}

fn mount(flag: &Flag) -> Mount {
    let mut mount = Mount { kind: "bind".to_owned(), at: flag.at.clone(), ..Mount::default() };
    let mut source = None;
    let text = flag.value.as_ref().map(|value| value.text.as_str()).unwrap_or_default();
    for field in text.split(',') {
        let (key, value) = field.split_once('=').unwrap_or((field, ""));
        let value = value.trim_matches('"').to_owned();
        match key.trim().trim_matches('"').to_ascii_lowercase().as_str() {
            "type" => mount.kind = value.to_ascii_lowercase(),
            "id" => mount.id = Some(value),
            "source" | "src" => source = Some(value),
            "target" | "dst" | "destination" => mount.target = Some(value),
            "env" => mount.env = Some(value),
            "from" => mount.from = Some(value),
            _ => {}
        }
    }
    if matches!(mount.kind.as_str(), "secret" | "ssh") {
        let base =
            |path: &String| path.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
        mount.id = mount.id.take().or(source).or_else(|| mount.target.as_ref().map(base));
        if mount.kind == "secret" && mount.target.is_none() && mount.env.is_none() {
            mount.target = mount.id.as_ref().map(|id| format!("/run/secrets/{}", base(id)));
        }
    }
    mount
}

/// Fills in [`Mount::written_down`] of the secret mounts.
pub(super) fn follow(mounts: &mut [Mount], script: &Script) {
    let gone: Vec<String> = mounts.iter().filter_map(|mount| mount.target.as_deref().map(normal)).collect();
    for mount in mounts.iter_mut().filter(|mount| mount.kind == "secret") {
        let mut secret =
            Secret { path: mount.target.clone(), names: mount.env.iter().cloned().collect(), script };
        secret.taint();
        let written = secret.written(&gone);
        mount.written_down = written;
    }
}

/// A secret inside one RUN: its file, and the variables that hold it.
struct Secret<'a> {
    path: Option<String>,
    names: BTreeSet<String>,
    script: &'a Script,
}

/// Commands that hand their input or their arguments on to their output.
const FILTERS: [&str; 22] = [
    "cat", "echo", "printf", "base64", "sed", "awk", "head", "tail", "tr", "cut", "grep", "tac", "rev", "jq",
    "yq", "envsubst", "sort", "uniq", "xargs", "printenv", "gunzip", "tee",
];

/// Commands that print their arguments and read no file.
const SPEAKERS: [&str; 4] = ["echo", "printf", "printenv", "xargs"];

impl Secret<'_> {
    /// Whether `word` is the secret's file.
    fn is_file(&self, word: &shell::Word) -> bool {
        self.path.as_deref().is_some_and(|path| names_path(&word.plain, path))
    }

    /// Whether the shell puts the secret into `value`: a variable that holds it, or a `$(…)` that reads it. Its path
    /// alone (`echo /run/secrets/x`) is not the secret.
    fn expands(&self, value: &Value) -> bool {
        let refers = |value: &Value| value.references().iter().any(|name| self.names.contains(*name));
        let substitutes = |segment: &Segment| match segment {
            Segment::Reference { name, at, .. } if name.is_empty() => {
                self.script.commands.iter().any(|inner| {
                    let targets = inner.redirections.iter().map(|redirection| &redirection.target);
                    let mut words = inner.words.iter().chain(targets);
                    words.any(|word| {
                        at.start < word.at.start
                            && word.at.end <= at.end
                            && (self.is_file(word) || refers(&word.value))
                    })
                })
            }
            _ => false,
        };
        refers(value) || value.segments.iter().any(substitutes)
    }

    fn mentions(&self, word: &shell::Word) -> bool {
        self.is_file(word) || self.expands(&word.value)
    }

    /// Adds the variables that the commands set from the secret.
    fn taint(&mut self) {
        for command in &self.script.commands {
            let words = command.words.iter().filter_map(shell::Word::assignment);
            for assignment in command.assignments.iter().cloned().chain(words) {
                if assignment.value.is_some_and(|value| self.expands(&value)) {
                    self.names.insert(assignment.name);
                }
            }
        }
    }

    /// Whether the output of the command at `index` holds the secret.
    fn prints(&self, index: usize, depth: u32) -> bool {
        let Some(command) = self.script.commands.get(index).filter(|_| depth > 0) else { return false };
        if let Some(group) = &command.group
            && command.words.is_empty()
        {
            return group.clone().any(|inner| inner != index && self.prints(inner, depth - 1));
        }
        let Some((name, arguments)) = command.call() else { return false };
        if !FILTERS.contains(&name) {
            return false;
        }
        let environment = name == "printenv" && arguments.iter().any(|word| self.names.contains(&word.plain));
        environment
            || arguments
                .iter()
                .any(|word| self.expands(&word.value) || (!SPEAKERS.contains(&name) && self.is_file(word)))
            || command.redirections.iter().any(|from| match from.operator {
                "<" => self.is_file(&from.target),
                "<<" | "<<<" => self.expands(&from.target.value),
                _ => false,
            })
            || command.piped_from.is_some_and(|source| self.prints(source, depth - 1))
    }

    fn written(&self, gone: &[String]) -> Vec<Word> {
        let mut found: Vec<Word> = Vec::new();
        for (index, command) in self.script.commands.iter().enumerate() {
            for (target, from) in self.targets(index, command) {
                if self.stays(index, &target.plain, from, gone) {
                    let word = Word { text: target.plain.clone(), at: target.at.clone() };
                    if !found.contains(&word) {
                        found.push(word);
                    }
                }
            }
        }
        found
    }

    /// The files that a command writes the secret to, each with the file it copies.
    fn targets<'b>(&'b self, index: usize, command: &'b Command) -> Vec<(&'b shell::Word, Option<&'b str>)> {
        let mut targets = Vec::new();
        if self.prints(index, 16) {
            targets.extend(command.redirections.iter().filter(|to| to.writes()).map(|to| (&to.target, None)));
        }
        let Some((name, arguments)) = command.call() else { return targets };
        let files: Vec<&shell::Word> = arguments.iter().filter(|word| !word.plain.starts_with('-')).collect();
        match name {
            "tee" if command.piped_from.is_some_and(|source| self.prints(source, 16)) => {
                targets.extend(files.iter().map(|file| (*file, None)));
            }
            "cp" | "mv" | "install" | "rsync" | "ln" if !arguments.iter().any(is_symbolic) => {
                if let Some((target, sources)) = destination(arguments, &files)
                    && let Some(source) = sources.iter().find(|source| self.mentions(source))
                {
                    targets.push((target, source.plain.rsplit('/').next()));
                }
            }
            "dd" if files.iter().any(|word| word.plain.starts_with("if=") && self.mentions(word)) => {
                targets.extend(
                    files.iter().filter(|word| word.plain.starts_with("of=")).map(|word| (*word, None)),
                );
            }
            "sed"
                if arguments.iter().any(|word| word.plain.starts_with("-i"))
                    && arguments.iter().any(|word| self.expands(&word.value)) =>
            {
                targets.extend(files.last().map(|file| (*file, None)));
            }
            "npm" | "yarn" | "pnpm" | "pip" | "pip3" | "git" | "composer" | "poetry" | "bundle"
            | "bundler"
                if arguments.iter().any(|word| word.plain == "config") =>
            {
                let unsets = arguments
                    .iter()
                    .any(|word| matches!(word.plain.as_str(), "unset" | "--unset" | "delete"));
                targets.extend(
                    arguments
                        .iter()
                        .find(|word| !unsets && self.expands(&word.value))
                        .map(|word| (word, None)),
                );
            }
            _ => {}
        }
        targets
    }

    /// Whether the file is still there when the RUN ends.
    fn stays(&self, index: usize, target: &str, from: Option<&str>, gone: &[String]) -> bool {
        let target = normal(target.strip_prefix("of=").unwrap_or(target));
        let is_kernel = ["/dev", "/proc", "/sys"].iter().any(|folder| is_under(&target, folder));
        if is_kernel || gone.iter().any(|mounted| is_under(&target, mounted)) {
            return false;
        }
        let inside = from.map(|name| format!("{}/{name}", target.trim_end_matches('/')));
        let Some(writer) = self.script.commands.get(index) else { return true };
        let removes = |command: &Command| {
            removals(command).iter().any(|word| {
                let removed = normal(word.plain.trim_end_matches("/*"));
                is_under(&target, &removed) || inside.as_deref() == Some(removed.as_str())
            })
        };
        let has = |command: &Command, wanted: &[&str]| {
            command.words.iter().any(|word| wanted.contains(&word.plain.as_str()))
        };
        let unsets = |command: &Command| {
            has(writer, &["config"])
                && has(command, &["config"])
                && has(command, &["delete", "rm", "unset", "--unset"])
        };
        // `sh -c` texts stand behind the rest, so order is that of the source; a trap runs at the end.
        let later = |command: &Command| place(command) > place(writer) || self.is_trapped(command);
        !self.script.commands.iter().any(|command| later(command) && (removes(command) || unsets(command)))
    }

    fn is_trapped(&self, command: &Command) -> bool {
        self.script.commands.iter().any(|trap| {
            trap.call().is_some_and(|(name, _)| name == "trap")
                && trap
                    .words
                    .get(1)
                    .is_some_and(|word| word.at.start <= place(command) && place(command) < word.at.end)
        })
    }
}

/// Where a command begins in the source.
fn place(command: &Command) -> usize {
    let redirected = command.redirections.first().map(|redirection| &redirection.target);
    command.words.first().or(redirected).map_or(0, |word| word.at.start)
}

/// `cp SOURCE… DEST` or `cp -t DEST SOURCE…`; nothing where only a folder is made.
fn destination<'a>(
    arguments: &'a [shell::Word],
    files: &[&'a shell::Word],
) -> Option<(&'a shell::Word, Vec<&'a shell::Word>)> {
    if arguments.iter().any(|word| word.plain == "-d" && files.len() < 2) {
        return None;
    }
    if let Some(flag) = arguments.iter().position(|word| word.plain == "-t") {
        let target = arguments.get(flag + 1)?;
        return Some((target, files.iter().copied().filter(|file| file.at != target.at).collect()));
    }
    let (target, sources) = files.split_last()?;
    Some((*target, sources.to_vec()))
}

fn is_symbolic(word: &shell::Word) -> bool {
    word.plain == "--symbolic"
        || (word.plain.starts_with('-') && !word.plain.starts_with("--") && word.plain.contains('s'))
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
fn names_path(text: &str, path: &str) -> bool {
    text.match_indices(path).any(|(start, found)| {
        let next = text[start + found.len()..].chars().next();
        let before = text[..start].chars().next_back();
        let ends = next.is_none_or(|c| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.')));
        ends && before.is_none_or(|c| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/')))
    })
}

fn is_under(path: &str, folder: &str) -> bool {
    !folder.is_empty()
        && path
            .strip_prefix(folder)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || folder == "/")
}

/// A path with the home folder of root in one spelling.
fn normal(path: &str) -> String {
    let path = ["$HOME", "${HOME}", "~root", "~"]
        .iter()
        .find_map(|home| path.strip_prefix(home).filter(|rest| rest.is_empty() || rest.starts_with('/')))
        .map_or_else(|| path.to_owned(), |rest| format!("/root{rest}"));
    let path = path.strip_prefix("./").unwrap_or(&path);
    let trimmed = path.trim_end_matches('/');
    if trimmed.is_empty() { path.to_owned() } else { trimmed.to_owned() }
}
