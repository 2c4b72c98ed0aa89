//! Where a command writes a mounted secret down.

use super::ast::Word;
use super::removal::{self, Removal, is_under, names_path, normal, place};
use super::step::Mount;
use crate::shell::{self, Command, Script};
use crate::text::{Segment, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Secret mounts of one RUN that are followed, and words that are kept for each.
const MOST: usize = 64;

/// Commands that hand their input or their arguments on to their output.
const FILTERS: [&str; 22] = [
    "cat", "echo", "printf", "base64", "sed", "awk", "head", "tail", "tr", "cut", "grep", "tac", "rev", "jq",
    "yq", "envsubst", "sort", "uniq", "xargs", "printenv", "gunzip", "tee",
];

/// Commands that print their arguments and read no file.
const SPEAKERS: [&str; 4] = ["echo", "printf", "printenv", "xargs"];

/// Fills in [`Mount::written_down`] of the secret mounts.
pub(super) fn follow(mounts: &mut [Mount], script: &Script) {
    let gone: Vec<String> =
        mounts.iter().filter_map(|mount| mount.target.as_deref().map(normal)).take(MOST).collect();
    let secrets = mounts.iter_mut().filter(|mount| mount.kind == "secret").take(MOST);
    let removals = removal::all(script);
    for mount in secrets {
        mount.written_down = Secret::of(mount, script).written(&removals, &gone);
    }
}

/// A secret inside one RUN.
struct Secret<'a> {
    script: &'a Script,
    /// Its file.
    path: Option<&'a str>,
    /// The variables that hold it.
    names: BTreeSet<&'a str>,
    /// Where the words begin that are its file or refer to such a variable.
    marked: BTreeSet<usize>,
    /// For each command, whether its output holds the secret.
    prints: Vec<bool>,
}

impl<'a> Secret<'a> {
    fn of(mount: &'a Mount, script: &'a Script) -> Self {
        let path = mount.target.as_deref();
        let (names, marked) = (BTreeSet::new(), BTreeSet::new());
        let mut secret = Self { script, path, names, marked, prints: Vec::new() };
        let mut references: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for command in &script.commands {
            for word in command.words.iter().chain(command.redirections.iter().map(|to| &to.target)) {
                if secret.is_file(word) {
                    secret.marked.insert(word.at.start);
                }
                for name in word.value.references() {
                    references.entry(name).or_default().push(word.at.start);
                }
            }
        }
        secret.hold(mount.env.as_deref(), &references);
        secret.taint(&references);
        secret.follow_output();
        secret
    }

    fn hold(&mut self, name: Option<&'a str>, references: &BTreeMap<&str, Vec<usize>>) {
        if let Some(name) = name.filter(|name| self.names.insert(name)) {
            self.marked.extend(references.get(name).into_iter().flatten());
        }
    }

    /// Adds the variables that the commands set from the secret.
    fn taint(&mut self, references: &BTreeMap<&str, Vec<usize>>) {
        let script = self.script;
        for command in &script.commands {
            for assignment in &command.assignments {
                if assignment.value.as_ref().is_some_and(|value| self.expands(value)) {
                    self.hold(Some(&assignment.name), references);
                }
            }
            for word in command.words.iter().filter(|word| shell::is_assignment(&word.plain)) {
                if self.expands(&word.value) {
                    let name = word.plain.split('=').next().map(|name| name.trim_end_matches('+'));
                    self.hold(name, references);
                }
            }
        }
    }

    /// Whether `word` is the secret's file.
    fn is_file(&self, word: &shell::Word) -> bool {
        self.path.is_some_and(|path| names_path(&word.plain, path))
    }

    /// Whether the shell puts the secret into `value`: a variable that holds it, or a `$(…)` that reads it. Its path
    /// alone (`echo /run/secrets/x`) is not the secret.
    fn expands(&self, value: &Value) -> bool {
        let substitutes = |segment: &Segment| match segment {
            Segment::Reference { name, at, .. } if name.is_empty() && at.len() > 1 => {
                self.marked.range(at.start + 1..at.end).next().is_some()
            }
            _ => false,
        };
        value.references().iter().any(|name| self.names.contains(name))
            || value.segments.iter().any(substitutes)
    }

    fn follow_output(&mut self) {
        // How many of the commands before each print it, for groups.
        let mut before = vec![0_usize];
        for (index, command) in self.script.commands.iter().enumerate() {
            let prints = match &command.group {
                Some(group) if command.words.is_empty() => {
                    let count = |at: usize| before.get(at.min(index)).copied().unwrap_or_default();
                    count(group.end) > count(group.start)
                }
                _ => self.command_prints(command),
            };
            before.push(before.last().copied().unwrap_or_default() + usize::from(prints));
            self.prints.push(prints);
        }
    }

    fn command_prints(&self, command: &Command) -> bool {
        let Some((name, arguments)) = command.call().filter(|(name, _)| FILTERS.contains(name)) else {
            return false;
        };
        let environment = |word: &shell::Word| name == "printenv" && self.names.contains(word.plain.as_str());
        let reads = |word: &shell::Word| !SPEAKERS.contains(&name) && self.is_file(word);
        arguments.iter().any(|word| environment(word) || self.expands(&word.value) || reads(word))
            || command.redirections.iter().any(|from| match from.operator {
                "<" => self.is_file(&from.target),
                "<<" | "<<<" => self.expands(&from.target.value),
                _ => false,
            })
            || self.pipe_brings_it(command)
    }

    fn pipe_brings_it(&self, command: &Command) -> bool {
        command.piped_from.is_some_and(|source| self.prints.get(source).copied().unwrap_or(false))
    }

    fn written(&self, removals: &[Removal], gone: &[String]) -> Vec<Word> {
        let mut found: Vec<Word> = Vec::new();
        for (index, command) in self.script.commands.iter().enumerate() {
            for (target, from) in self.targets(index, command) {
                let word = Word { text: target.plain.clone(), at: target.at.clone() };
                if found.len() < MOST
                    && !found.contains(&word)
                    && stays(command, &word.text, from, removals, gone)
                {
                    found.push(word);
                }
            }
        }
        found
    }

    /// The files that a command writes the secret to, each with the name of the file that it copies.
    fn targets(&self, index: usize, command: &'a Command) -> Vec<(&'a shell::Word, Option<&'a str>)> {
        let mut targets = Vec::new();
        if self.prints.get(index).copied().unwrap_or(false) {
            targets.extend(command.redirections.iter().filter(|to| to.writes()).map(|to| (&to.target, None)));
        }
        let Some((name, arguments)) = command.call() else { return targets };
        let files = || arguments.iter().filter(|word| !word.plain.starts_with('-'));
        let has = |wanted: &str| arguments.iter().any(|word| word.plain == wanted);
        match name {
            "tee" if self.pipe_brings_it(command) => targets.extend(files().map(|file| (file, None))),
            "cp" | "mv" | "install" | "rsync" | "ln" if !arguments.iter().any(is_symbolic) => {
                if let Some((target, sources)) = destination(arguments)
                    && let Some(source) = sources.iter().find(|source| self.is_file(source))
                {
                    targets.push((target, source.plain.rsplit('/').next()));
                }
            }
            "dd" if files().any(|word| word.plain.starts_with("if=") && self.is_file(word)) => {
                targets.extend(files().filter(|word| word.plain.starts_with("of=")).map(|word| (word, None)));
            }
            "sed" if arguments.iter().any(|word| word.plain.starts_with("-i")) => {
                let edits = arguments.iter().any(|word| self.expands(&word.value));
                targets.extend(files().next_back().filter(|_| edits).map(|file| (file, None)));
            }
            "npm" | "yarn" | "pnpm" | "pip" | "pip3" | "git" | "composer" | "poetry" | "bundle"
            | "bundler"
                if has("config") =>
            {
                targets
                    .extend(arguments.iter().find(|word| self.expands(&word.value)).map(|word| (word, None)));
            }
            _ => {}
        }
        targets
    }
}

/// Whether what `writer` wrote to `target` is still there when the RUN ends.
fn stays(writer: &Command, target: &str, from: Option<&str>, removals: &[Removal], gone: &[String]) -> bool {
    let target = normal(target.strip_prefix("of=").unwrap_or(target));
    let is_kernel = ["/dev", "/proc", "/sys"].iter().any(|folder| is_under(&target, folder));
    if is_kernel || gone.iter().any(|mounted| is_under(&target, mounted)) {
        return false;
    }
    let inside = from.map(|name| format!("{}/{name}", target.trim_end_matches('/')));
    let configures = writer.words.iter().any(|word| word.plain == "config");
    !removals.iter().filter(|removal| removal.place > place(writer)).any(|removal| match &removal.path {
        Some(path) => is_under(&target, path) || inside.as_ref() == Some(path),
        None => configures,
    })
}

/// `cp SOURCE… DEST` or `cp -t DEST SOURCE…`: the destination and the sources.
fn destination(arguments: &[shell::Word]) -> Option<(&shell::Word, Vec<&shell::Word>)> {
    let files: Vec<_> = arguments.iter().filter(|word| !word.plain.starts_with('-')).collect();
    if let Some(flag) = arguments.iter().position(|word| word.plain == "-t") {
        let target = arguments.get(flag + 1)?;
        return Some((target, files.into_iter().filter(|file| file.at != target.at).collect()));
    }
    let (target, sources) = files.split_last()?;
    Some((*target, sources.to_vec()))
}

fn is_symbolic(word: &shell::Word) -> bool {
    word.plain == "--symbolic"
        || (word.plain.starts_with('-') && !word.plain.starts_with("--") && word.plain.contains('s'))
}
