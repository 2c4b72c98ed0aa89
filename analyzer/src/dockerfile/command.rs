//! The shell text of an instruction, heredocs included.

use super::ast::{Body, Command, Instruction, Word};
use crate::shell::{Joined, Script, read, read_nested};

/// The commands that `instruction` runs. `outer` holds the heredocs (for ONBUILD it is the outer instruction).
pub(super) fn script(text: &str, instruction: &Instruction, outer: &Instruction) -> Script {
    match &instruction.body {
        Body::Command(Command::Shell(_)) if instruction.keyword == "SHELL" => Script::default(),
        Body::Command(Command::Shell(pieces)) => {
            let mut joined = Joined::of(text, pieces);
            if let Some(first) = outer.heredocs.first() {
                if let [only] = outer.heredocs.as_slice()
                    && is_script(joined.text())
                {
                    let mut body = Joined::default();
                    body.push(text, only.at.clone());
                    return if is_shell(body.text()) { read_nested(&body) } else { Script::default() };
                }
                joined.push(text, first.at.start.saturating_sub(1)..outer.at.end.max(first.at.start));
            }
            read_nested(&joined)
        }
        Body::Command(Command::Exec(words)) => exec(words),
        _ => Script::default(),
    }
}

/// `RUN <<EOF` alone: the body is the script.
fn is_script(line: &str) -> bool {
    let line = line.trim();
    line.starts_with("<<")
        && super::heredoc::opening(line).is_some()
        && !line.contains([' ', ';', '&', '|', '>'])
}

/// Whether a script without or with its `#!` line is for a shell.
fn is_shell(body: &str) -> bool {
    let Some(first) = body.strip_prefix("#!") else { return true };
    let interpreter = first.lines().next().unwrap_or_default();
    interpreter.split(['/', ' ']).any(|word| matches!(word, "sh" | "bash" | "ash" | "dash" | "zsh" | "ksh"))
}

/// The JSON form: one command, its words as they are; `["sh", "-c", "…"]` holds shell text.
fn exec(words: &[Word]) -> Script {
    let literal = |word: &Word| crate::shell::Word {
        plain: word.text.clone(),
        value: crate::text::Value::literal(word.text.clone(), word.at.clone()),
        at: word.at.clone(),
    };
    let shell = words.iter().position(|word| word.text == "-c").and_then(|index| words.get(index + 1));
    let mut script = match shell {
        Some(text) => {
            let mut joined = Joined::default();
            joined.push_decoded(&text.text, &text.at);
            read(&joined)
        }
        None => Script::default(),
    };
    let command = crate::shell::Command { words: words.iter().map(literal).collect(), ..Default::default() };
    script.commands.push(command);
    script
}
