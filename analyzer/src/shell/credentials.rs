//! The commands that take credentials, as assignments of a name and a value.

use super::arguments;
use super::script::{Command, Script, Word, split};
use crate::order;
use crate::text::{Assignment, Value};
use std::ops::Range;

/// What a long flag is called when a credential follows it; `…-file`, `…-stdin` and the like are not.
const SECRET_FLAGS: [&str; 12] = [
    "password",
    "passwd",
    "passphrase",
    "token",
    "secret",
    "apikey",
    "api-key",
    "api_key",
    "access-key",
    "access_key",
    "credential",
    "auth-key",
];
const HARMLESS_ENDS: [&str; 8] = ["-file", "_file", "-stdin", "-path", "-url", "-id", "-name", "-type"];

/// The assignments in the commands of `script`: `export K=V`, `K=V cmd`, `--password V`, `-u user:V`, …
/// A credential without a name of its own is called `password`, or after its flag or header.
#[must_use]
pub fn credentials(script: &Script) -> Vec<Assignment> {
    let mut found = taken(script);
    for command in &script.commands {
        found.extend(command.assignments.iter().cloned());
        let Some((_, arguments)) = command.call() else { continue };
        let prefixes = command.words.len() - arguments.len();
        found.extend(command.words[..prefixes].iter().filter_map(Word::assignment));
    }
    order::by_key(&mut found, |assignment| assignment.name_at.start);
    found.dedup();
    found
}

/// Those that the commands of `script` take as arguments or by a pipe.
pub(crate) fn taken(script: &Script) -> Vec<Assignment> {
    let mut found = Vec::new();
    for command in &script.commands {
        let Some((name, arguments)) = command.call() else { continue };
        of_call(name, arguments, &mut found);
        piped(script, command, name, arguments, &mut found);
    }
    found
}

fn of_call(name: &str, arguments: &[Word], found: &mut Vec<Assignment>) {
    let has = |wanted: &str| arguments.iter().any(|word| word.plain == wanted);
    let container =
        matches!(name, "docker" | "podman" | "buildah" | "nerdctl" | "docker-compose" | "kaniko" | "img");
    let login = has("login");
    for (index, word) in arguments.iter().enumerate() {
        let next = arguments.get(index + 1);
        let plain = word.plain.as_str();
        match name {
            "export" | "declare" | "typeset" | "local" | "readonly" | "env" => {
                found.extend(word.assignment());
            }
            "curl" | "wget" | "http" | "https" => match plain {
                "-u" | "--user" | "-U" | "--proxy-user" => {
                    found.extend(next.and_then(|next| behind_colon(word, next)));
                }
                "-H" | "--header" => {
                    found.extend(next.and_then(header));
                }
                _ if plain.starts_with("--user=") => {
                    found.extend(word.split("=").and_then(|(_, at, value)| user(at, &value)));
                }
                _ if plain.starts_with("--header=") => {
                    found.extend(word.split("=").and_then(|(_, _, value)| header_value(&value)));
                }
                _ if plain.starts_with("-u") && name == "curl" && plain.contains(':') => {
                    found.extend(behind_colon(word, word));
                }
                _ => {}
            },
            _ if container => match plain {
                "--build-arg" | "-e" | "--env" => {
                    found.extend(next.and_then(Word::assignment));
                }
                _ if plain.starts_with("--build-arg=")
                    || plain.starts_with("--env=")
                    || plain.starts_with("-e=") =>
                {
                    found.extend(word.split("=").and_then(|(_, _, value)| pair(&value)));
                }
                _ => {}
            },
            _ => {}
        }
        if plain == "-p"
            && login
            && let Some(next) = next
        {
            found.push(named("password", word, next.value.clone()));
        }
        // Of a container tool, `--secret` names one.
        if !(container && plain.starts_with("--secret")) {
            long_flag(word, next, found);
        }
    }
    unnamed(name, arguments, found);
    settings(name, arguments, found);
}

fn named(name: &str, word: &Word, value: Value) -> Assignment {
    Assignment { name: name.to_owned(), name_at: word.at.clone(), value: Some(value) }
}

fn long_flag(word: &Word, next: Option<&Word>, found: &mut Vec<Assignment>) {
    let Some(flag) = word.plain.strip_prefix("--") else { return };
    let name = flag.split('=').next().unwrap_or_default();
    let lower = name.to_ascii_lowercase();
    if !SECRET_FLAGS.iter().any(|secret| lower.contains(secret))
        || HARMLESS_ENDS.iter().any(|end| lower.ends_with(end))
    {
        return;
    }
    if flag.contains('=') {
        if let Some((_, at, value)) = word.split("=") {
            found.push(Assignment { name: name.to_owned(), name_at: at, value: Some(value) });
        }
    } else if let Some(next) = next.filter(|next| !next.plain.starts_with('-')) {
        found.push(named(name, word, next.value.clone()));
    }
}

/// The arguments that are passwords though nothing names them.
fn unnamed(name: &str, words: &[Word], found: &mut Vec<Assignment>) {
    let plain: Vec<&str> = words.iter().map(|word| word.plain.as_str()).collect();
    for taken in arguments::taken(name, &plain) {
        let Some(word) = words.get(taken.argument) else { continue };
        let value = if taken.behind.is_empty() {
            Some(word.value.clone())
        } else {
            word.split(taken.behind).map(|(_, _, value)| value)
        };
        found.extend(value.map(|value| named("password", word, value)));
    }
}

/// `user:password`.
fn behind_colon(flag: &Word, word: &Word) -> Option<Assignment> {
    user(flag.at.clone(), &word.value)
}

fn user(at: Range<usize>, value: &Value) -> Option<Assignment> {
    let (_, _, value) = split(value, ":")?;
    Some(Assignment { name: "password".to_owned(), name_at: at, value: Some(value) })
}

fn header(word: &Word) -> Option<Assignment> {
    header_value(&word.value)
}

/// `Authorization: Bearer X`, `PRIVATE-TOKEN: X`, `X-Api-Key: X`.
fn header_value(value: &Value) -> Option<Assignment> {
    let (name, name_at, mut value) = split(value, ":")?;
    let lower = name.to_ascii_lowercase();
    let secret = ["authorization", "token", "api-key", "apikey", "secret", "cookie", "password"];
    if !secret.iter().any(|secret| lower.contains(secret)) {
        return None;
    }
    while let Some((word, _, rest)) = split(&value, " ") {
        let scheme = matches!(
            word.to_ascii_lowercase().as_str(),
            "" | "bearer" | "basic" | "token" | "bot" | "apikey"
        );
        if !scheme {
            break;
        }
        value = rest;
    }
    Some(Assignment { name, name_at, value: Some(value) })
}

/// `K=V` as the value of a flag.
fn pair(value: &Value) -> Option<Assignment> {
    let (name, name_at, value) = split(value, "=")?;
    Some(Assignment { name, name_at, value: Some(value) })
}

/// Commands that set what an argument names, the word that says so, and how many words behind it the name stands; its value follows.
const SETTERS: &[(&str, &str, usize)] = &[
    ("augtool", "set", 1),
    ("consul", "put", 1),
    ("crudini", "--set", 3),
    ("dconf", "write", 1),
    ("etcdctl", "put", 1),
    ("launchctl", "setenv", 1),
];

/// `npm config set KEY VALUE`, `pip config set KEY VALUE`; `consul kv put KEY VALUE`.
fn settings(command: &str, arguments: &[Word], found: &mut Vec<Assignment>) {
    let config = || arguments.windows(2).position(|pair| pair[0].plain == "config" && pair[1].plain == "set");
    let set = SETTERS.iter().filter(|(setter, ..)| *setter == command).find_map(|(_, word, nth)| {
        let at = arguments.iter().position(|argument| argument.plain == *word)?;
        Some(at + nth)
    });
    let Some(first) = set.or_else(|| config().map(|at| at + 2)) else { return };
    let rest: Vec<&Word> = arguments.iter().skip(first).filter(|word| !word.plain.starts_with('-')).collect();
    match rest.as_slice() {
        [key, value, ..] => {
            let name = key.plain.clone();
            found.push(Assignment { name, name_at: key.at.clone(), value: Some(value.value.clone()) });
        }
        [only] => found.extend(only.split("=").map(|(name, name_at, value)| Assignment {
            name,
            name_at,
            value: Some(value),
        })),
        [] => {}
    }
}

/// Commands that read a password, or a list of users and passwords.
const READERS: [&str; 8] = [
    "chpasswd",
    "cryptsetup",
    "elasticsearch-keystore",
    "kinit",
    "logstash-keystore",
    "passwd",
    "smbpasswd",
    "vncpasswd",
];

/// `echo user:password | chpasswd`, `echo -e 'X\nX' | passwd joe`, `docker login --password-stdin <<< X`.
fn piped(script: &Script, command: &Command, name: &str, arguments: &[Word], found: &mut Vec<Assignment>) {
    let stdin = arguments.iter().any(|word| word.plain == "--password-stdin" || word.plain == "--stdin");
    if !READERS.contains(&name) && !stdin {
        return;
    }
    let here = || command.redirections.iter().find(|one| one.operator == "<<<").map(|one| &one.target);
    let Some(word) = echoed(script, command).or_else(here) else { return };
    match name {
        "chpasswd" => found.extend(behind_colon(word, word)),
        // Asked twice, what is said the second time.
        "passwd" | "smbpasswd" if word.plain.contains("\\n") => {
            found.extend(word.split("\\n").map(|(_, _, value)| named("password", word, value)));
        }
        _ => found.push(named("password", word, word.value.clone())),
    }
}

/// The last word that `echo` or `printf` hands to the command.
fn echoed<'s>(script: &'s Script, command: &Command) -> Option<&'s Word> {
    let source = command.piped_from.and_then(|index| script.commands.get(index))?;
    let Some(("echo" | "printf", words)) = source.call() else { return None };
    words.iter().rev().find(|word| !word.plain.starts_with('-'))
}
