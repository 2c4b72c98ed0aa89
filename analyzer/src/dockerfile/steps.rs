//! Instructions → steps.

use super::ast::{Body, Dockerfile, Instruction, Word};
use super::parse::flag;
use super::scope::Scope;
use super::step::{Copies, Read, Step};
use super::{command, mount, removal, value, written};
use crate::order;
use crate::shell::{self, Joined, credentials, legible};
use crate::text::{Segment, Value};

/// One step for each instruction, by index; `ONBUILD x` gives the step of `x`. `source` is what was parsed.
#[must_use]
pub fn steps(file: &Dockerfile, source: &[u8]) -> Vec<Step> {
    let text = legible(source);
    let scope = Scope::of(file);
    let builder = Builder { text: &text, file, scope };
    file.instructions.iter().enumerate().map(|(index, one)| builder.step(index, one)).collect()
}

struct Builder<'a> {
    text: &'a str,
    file: &'a Dockerfile,
    scope: Scope<'a>,
}

impl Builder<'_> {
    fn step(&self, index: usize, outer: &Instruction) -> Step {
        let mut instruction = outer;
        while let Body::Onbuild(inner) = &instruction.body {
            instruction = inner;
        }
        let mut step = Step::default();
        for flag in &instruction.flags {
            step.reads.extend(flag.value.iter().flat_map(|word| self.word_reads(word)));
        }
        match &instruction.body {
            Body::Arg(pairs) | Body::Env(pairs) => {
                step.sets.clone_from(pairs);
                step.reads.extend(pairs.iter().filter_map(|pair| pair.value.as_ref()).flat_map(reads));
            }
            Body::Label(pairs) => {
                step.reads.extend(pairs.iter().filter_map(|pair| pair.value.as_ref()).flat_map(reads));
            }
            Body::From { image, .. } => step.reads.extend(self.word_reads(image)),
            Body::Copy { sources, destination, .. } => {
                step.reads.extend(sources.iter().chain([destination]).flat_map(|word| self.word_reads(word)));
                step.reads.extend(self.heredoc_reads(outer));
                step.copies = Some(self.copies(index, instruction, sources, destination));
            }
            Body::Command(_) => self.run(instruction, outer, &mut step),
            Body::Other(words) => step.reads.extend(words.iter().flat_map(|word| self.word_reads(word))),
            Body::Onbuild(_) => {}
        }
        step
    }

    fn run(&self, instruction: &Instruction, outer: &Instruction, step: &mut Step) {
        let script = command::script(self.text, instruction, outer);
        step.command_sets = credentials(&script);
        for command in &script.commands {
            let values = command.words.iter().map(|word| &word.value);
            let assigned = command.assignments.iter().filter_map(|assignment| assignment.value.as_ref());
            let redirected = command.redirections.iter().map(|redirection| &redirection.target.value);
            step.reads.extend(values.chain(assigned).chain(redirected).flat_map(reads));
            step.removes.extend(removal::removals(command).into_iter().map(plain));
            step.writes.extend(writes(command));
        }
        order::by_key(&mut step.reads, |read| read.at.start);
        step.reads.dedup();
        if instruction.keyword == "RUN" {
            step.mounts = mount::mounts(&instruction.flags);
            written::follow(&mut step.mounts, &script);
        }
    }

    fn copies(
        &self,
        index: usize,
        instruction: &Instruction,
        sources: &[Word],
        destination: &Word,
    ) -> Copies {
        let excludes = instruction.flags.iter().filter(|flag| flag.name == "exclude");
        Copies {
            sources: sources.iter().map(|source| self.expanded(index, source)).collect(),
            destination: destination.clone(),
            from: flag(&instruction.flags, "from").map(|from| from.text.clone()),
            exclude: excludes
                .filter_map(|flag| flag.value.as_ref())
                .map(|value| value.text.clone())
                .collect(),
        }
    }

    /// The word with its variables, where all of them are known as literals.
    fn expanded(&self, index: usize, word: &Word) -> Word {
        let mut joined = Joined::default();
        joined.push_decoded(&word.text, &word.at);
        let value = value::read(&joined, 0..word.text.len(), self.file.escape);
        match self.literal(index, &value, 8) {
            Some(text) => Word { text, at: word.at.clone() },
            None => word.clone(),
        }
    }

    fn literal(&self, index: usize, value: &Value, depth: u32) -> Option<String> {
        let mut text = String::new();
        for segment in &value.segments {
            match segment {
                Segment::Literal { text: piece, .. } => text.push_str(piece),
                Segment::Reference { name, default, .. } => {
                    let depth = depth.checked_sub(1)?;
                    let known = self
                        .scope
                        .lookup(name, index)
                        .and_then(|found| Some((found.instruction, found.value?)));
                    match (known, default) {
                        (Some((at, value)), _) => text.push_str(&self.literal(at, &value, depth)?),
                        (None, Some(default)) => text.push_str(&self.literal(index, default, depth)?),
                        (None, None) => return None,
                    }
                }
            }
        }
        Some(text)
    }

    fn word_reads(&self, word: &Word) -> Vec<Read> {
        if !word.text.contains('$') {
            return Vec::new();
        }
        let mut joined = Joined::default();
        joined.push_decoded(&word.text, &word.at);
        reads(&value::read(&joined, 0..word.text.len(), self.file.escape))
    }

    /// Variables in the unquoted heredocs of COPY and ADD.
    fn heredoc_reads(&self, instruction: &Instruction) -> Vec<Read> {
        let mut found = Vec::new();
        for heredoc in instruction.heredocs.iter().filter(|heredoc| heredoc.expand) {
            let mut joined = Joined::default();
            joined.push(self.text, heredoc.at.clone());
            found.extend(reads(&value::read(&joined, 0..joined.text().len(), self.file.escape)));
        }
        found
    }
}

/// The variables that `value` refers to, defaults included.
fn reads(value: &Value) -> Vec<Read> {
    let mut found = Vec::new();
    for segment in &value.segments {
        if let Segment::Reference { name, default, at } = segment {
            if name.starts_with(|c: char| c.is_alphabetic() || c == '_') {
                found.push(Read { name: name.clone(), at: at.clone() });
            }
            found.extend(default.iter().flat_map(reads));
        }
    }
    found
}

fn plain(word: &shell::Word) -> Word {
    Word { text: word.plain.clone(), at: word.at.clone() }
}

/// The files that a command writes: redirections, `tee`, the destinations of `cp`, `mv`, `install`.
fn writes(command: &shell::Command) -> Vec<Word> {
    let mut found: Vec<Word> =
        command.redirections.iter().filter(|to| to.writes()).map(|to| plain(&to.target)).collect();
    let Some((name, arguments)) = command.call() else { return found };
    let files: Vec<_> = arguments.iter().filter(|word| !word.plain.starts_with('-')).collect();
    match name {
        "tee" => found.extend(files.into_iter().map(plain)),
        "cp" | "mv" | "install" if files.len() > 1 => found.extend(files.last().map(|file| plain(file))),
        _ => {}
    }
    found
}
