//! A Dockerfile with everything that was found out about it: its steps, what is in scope where, its matches by instruction,
//! and what its COPY instructions would really take.

use super::{File, Project};
use crate::blob::BlobSettings;
use crate::context::{Context, DockerIgnore, copied};
use crate::detect::{self, Match, Nearby, Strength};
use crate::dockerfile::{self, Body, Dockerfile, Instruction, Scope, Step};
use crate::finding::Reach;
use crate::mask::{Gate, Masked, Values};
use crate::order;
use crate::place::Place;
use crate::report::Class;
use crate::text::{Assignment, Lines};
use std::ops::Range;

/// A parsed Dockerfile.
#[derive(Debug)]
pub(crate) struct DockerfileNoun {
    /// Index of its file.
    pub(crate) file: usize,
    pub(crate) source: Vec<u8>,
    pub(crate) lines: Lines,
    pub(crate) tree: Dockerfile,
    pub(crate) steps: Vec<Step>,
    /// Stages that reach the final image by `FROM`.
    ships: Vec<usize>,
    /// Stages from which a later stage copies.
    copied_from: Vec<usize>,
    /// Matches by instruction; those outside any instruction (comments) are not here.
    pub(crate) matches: Vec<Vec<Match>>,
    /// Values that stand in the file, for the gate.
    pub(crate) values: Values,
    /// The build context; none for a Dockerfile without a folder.
    pub(crate) context: Option<Context>,
    /// For each instruction: files that its COPY takes from the context, as indexes into [`Project::files`].
    pub(crate) copied: Vec<Vec<usize>>,
}

/// A name that is declared by ARG or ENV.
#[derive(Clone, Debug)]
pub(crate) struct Declaration<'a> {
    pub(crate) instruction: usize,
    pub(crate) assignment: &'a Assignment,
}

impl DockerfileNoun {
    /// Reads the Dockerfile at `file`.
    pub(crate) fn read(settings: &BlobSettings, index: usize, file: &File) -> Self {
        let source = file.kept.clone().unwrap_or_default();
        let tree = dockerfile::parse(&source);
        let steps = dockerfile::steps(&tree, &source);
        let scope = Scope::of(&tree);
        let stages = 0..tree.stages.len();
        let ships = stages.clone().filter(|stage| scope.ships(*stage)).collect();
        let copied_from = stages.filter(|stage| scope.is_copied_from(*stage)).collect();
        let lines = Lines::of(&source);
        let (_, mut values) = detect::text(settings, &source);
        let (mut matches, nearby) = (Vec::new(), Nearby::default());
        for (instruction, step) in tree.instructions.iter().zip(&steps) {
            let mut assigned = Vec::new();
            let names = match &instruction.body {
                Body::Label(labels) => labels.as_slice(),
                _ => step.sets.as_slice(),
            };
            for assignment in names.iter().chain(&step.command_sets) {
                let (found, more) =
                    assigned_by(settings, &source, &lines, &nearby, (instruction, assignment));
                values.extend(&more);
                assigned.extend(found);
            }
            let typed = matches!(instruction.body, Body::Arg(_) | Body::Env(_) | Body::Label(_));
            matches.push(join(&file.matches, assigned, instruction, typed));
        }
        // Several assignments may share a line: each masks the others' values too.
        let gate = Gate::new(&settings.engine, &values);
        for found in matches.iter_mut().flatten() {
            found.snippet = found.snippet.as_ref().map(|line| gate.again(line));
        }
        Self {
            file: index,
            source,
            lines,
            tree,
            steps,
            ships,
            copied_from,
            matches,
            values,
            context: None,
            copied: Vec::new(),
        }
    }

    /// Finds out what each COPY takes, once the context is known. `files` are the folder's, sorted, `first` the first's index.
    pub(crate) fn copy(&mut self, context: Context, files: &[&[u8]], first: usize) {
        self.copied = self
            .steps
            .iter()
            .map(|step| {
                let Some(copies) = step.copies.as_ref().filter(|copies| copies.from.is_none()) else {
                    return Vec::new();
                };
                let exclude: Vec<&[u8]> = copies.exclude.iter().map(String::as_bytes).collect();
                let mut taken: Vec<usize> = copies
                    .sources
                    .iter()
                    .flat_map(|source| copied(&context, source.text.as_bytes(), &exclude, files))
                    .map(|index| first + index)
                    .collect();
                order::by(&mut taken, Ord::cmp);
                taken.dedup();
                taken
            })
            .collect();
        self.context = Some(context);
    }

    /// The instruction at `index`.
    pub(crate) fn instruction(&self, index: usize) -> &Instruction {
        &self.tree.instructions[index]
    }

    /// The ARGs and ENVs that an instruction sees.
    pub(crate) fn in_scope(&self, instruction: usize) -> Vec<dockerfile::Declared> {
        Scope::of(&self.tree).args_in_scope(instruction)
    }

    /// How far what stands in an instruction goes: a stage that the final image starts from ships, any other stays near.
    pub(crate) fn reach(&self, instruction: usize) -> Reach {
        match self.instruction(instruction).stage {
            Some(stage) if self.ships.contains(&stage) => Reach::Ships,
            _ => Reach::Near,
        }
    }

    /// How far a file goes that an instruction copies: also from a builder stage that a later stage copies from.
    pub(crate) fn file_reach(&self, instruction: usize) -> Reach {
        match self.instruction(instruction).stage {
            Some(stage) if self.ships.contains(&stage) || self.copied_from.contains(&stage) => Reach::Ships,
            _ => Reach::Near,
        }
    }

    /// Every ARG or ENV (`env`) with the instruction that declares it.
    pub(crate) fn declarations(&self, env: bool) -> impl Iterator<Item = Declaration<'_>> {
        self.tree.instructions.iter().enumerate().flat_map(move |(index, instruction)| {
            let assignments = match &instruction.body {
                Body::Env(assignments) if env => assignments.as_slice(),
                Body::Arg(assignments) if !env => assignments.as_slice(),
                _ => &[],
            };
            assignments.iter().map(move |assignment| Declaration { instruction: index, assignment })
        })
    }

    /// The place of `range` of the source, with its masked line.
    pub(crate) fn place(&self, project: &Project, range: &Range<usize>) -> Place {
        let file = &project.files[self.file];
        let span = self.lines.span(&self.source, range);
        let line = self.lines.range(&self.source, span.line);
        let gate = Gate::new(&project.settings.engine, &self.values);
        Place {
            snippet: Some(gate.free(&self.source[line.start..line.end.min(line.start + 200)])),
            ..file.place(&span)
        }
    }

    /// The place of an instruction: its first line's keyword to the end of that line.
    pub(crate) fn instruction_place(&self, project: &Project, index: usize) -> Place {
        let at = &self.instruction(index).at;
        let line = self.lines.range(&self.source, self.lines.line(at.start));
        self.place(project, &(at.start..line.end.min(at.end).max(at.start)))
    }

    /// A name through the gate.
    pub(crate) fn name(&self, project: &Project, name: &str) -> Masked {
        project.masked(&self.values, name)
    }
}

/// The match of an assignment of `instruction`, and the values in it. A default of an ARG that only holds the place is as good as none:
/// the secret will come with `--build-arg`.
fn assigned_by(
    settings: &BlobSettings,
    source: &[u8],
    lines: &Lines,
    nearby: &Nearby,
    (instruction, assignment): (&Instruction, &Assignment),
) -> (Option<Match>, Values) {
    let (found, judged, values) = detect::assignment(settings, source, lines, nearby, assignment);
    let holds = judged.is_some_and(|judged| matches!(judged.class, Class::Placeholder | Class::Empty));
    if !holds || !matches!(instruction.body, Body::Arg(_)) {
        return (found, values);
    }
    let bare = Assignment { value: None, ..assignment.clone() };
    let (found, _, _) = detect::assignment(settings, source, lines, nearby, &bare);
    // Who knows whether it is one.
    let mut own = Values::default();
    own.push(assignment.value.as_ref().and_then(|value| source.get(value.at.clone())).unwrap_or_default());
    let gate = Gate::new(&settings.engine, &own);
    let hidden = |found: Match| Match { snippet: found.snippet.map(|line| gate.again(&line)), ..found };
    (found.map(hidden), values)
}

/// The matches of one instruction: those of its parsed assignments, and those of the text that no assignment covers.
/// In ARG, ENV and LABEL (`typed`) the assignment's judgement stands; only a strong form in the text adds to it.
fn join(text: &[Match], mut assigned: Vec<Match>, instruction: &Instruction, typed: bool) -> Vec<Match> {
    let inside = |found: &&Match| {
        let start = usize::try_from(found.span.offset).unwrap_or(usize::MAX);
        instruction.at.contains(&start)
    };
    let overlaps = |a: &Match, b: &Match| {
        a.span.offset < b.span.offset + b.span.length && b.span.offset < a.span.offset + a.span.length
    };
    for found in text.iter().filter(inside) {
        match assigned.iter_mut().find(|other| overlaps(found, other)) {
            Some(other) if found.strength > other.strength => {
                *other = Match { name: other.name.take().or_else(|| found.name.clone()), ..found.clone() };
            }
            Some(other) => {
                if other.snippet.is_none() {
                    other.snippet.clone_from(&found.snippet);
                }
            }
            None if typed && found.strength < Strength::Strong => {}
            None => assigned.push(found.clone()),
        }
    }
    order::by_key(&mut assigned, |found| found.span);
    assigned
}

impl DockerfileNoun {
    /// Every COPY and ADD source in the build context: no URL, no variable, no `--from`.
    pub(crate) fn context_sources(&self) -> impl Iterator<Item = &[u8]> {
        self.steps
            .iter()
            .filter_map(|step| step.copies.as_ref())
            .filter(|copies| copies.from.is_none())
            .flat_map(|copies| &copies.sources)
            .map(|source| source.text.as_bytes())
            .filter(|source| {
                memchr::memmem::find(source, b"://").is_none_or(|at| at >= 10) && !source.contains(&b'$')
            })
    }

    /// The files of the context that `source`, a single file's name or pattern, takes.
    pub(crate) fn named(
        &self,
        project: &Project,
        instruction: usize,
        source: &dockerfile::Word,
    ) -> Vec<usize> {
        let Some(context) = &self.context else { return Vec::new() };
        let taken = self.copied.get(instruction).map(Vec::as_slice).unwrap_or_default();
        let paths: Vec<&[u8]> = taken.iter().map(|&index| project.files[index].path.as_slice()).collect();
        copied(context, source.text.as_bytes(), &[], &paths).into_iter().map(|index| taken[index]).collect()
    }

    /// Whether the ignore file keeps `source` out of the context.
    pub(crate) fn is_excluded(&self, source: &dockerfile::Word) -> bool {
        let Some((ignore, _)) = self.context.as_ref().and_then(|context| context.ignore.as_ref()) else {
            return false;
        };
        ignore.excluded(&super::build::joined(b"", source.text.as_bytes()))
    }

    /// A pattern of the ignore file that covers the top of the context only and would cover the file with `**/` before it:
    /// its place and its text.
    pub(crate) fn near_miss(&self, project: &Project, index: usize) -> Option<(Place, Masked)> {
        let context = self.context.as_ref()?;
        let (ignore, ignore_path) = context.ignore.as_ref()?;
        let path = context.below(&project.files[index].path)?;
        let folder = project.files[self.file].folder?;
        let range = project.folders[folder].files.clone();
        let ignore_file = project.files[range].iter().find(|file| file.path == *ignore_path)?;
        let pattern = ignore.patterns().iter().find(|pattern| {
            let deep = [b"**/".as_slice(), &pattern.text].concat();
            !pattern.exclusion
                && !pattern.text.starts_with(b"**")
                && DockerIgnore::of_patterns([deep.as_slice()]).excluded(path)
        })?;
        let source = ignore_file.kept.as_deref()?;
        let span = Lines::of(source).span(source, &pattern.at);
        let gate = Gate::new(&project.settings.engine, &self.values);
        Some((ignore_file.place(&span), gate.name(&source[pattern.at.clone()])))
    }
}
