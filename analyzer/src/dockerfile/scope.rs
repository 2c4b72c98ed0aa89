//! Which names are in scope where, and which stages reach the final image.

use super::ast::{Base, Body, Dockerfile};
use crate::text::{Assignment, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A name that was declared before an instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// The name.
    pub name: String,
    /// The instruction that declares it: index into [`Dockerfile::instructions`].
    pub instruction: usize,
    /// ENV, not ARG.
    pub is_env: bool,
    /// Its value; a bare `ARG X` in a stage has that of the global `ARG X`.
    pub value: Option<Value>,
}

/// Scope of names and reach of stages of one Dockerfile.
#[derive(Clone, Debug)]
pub struct Scope<'a> {
    file: &'a Dockerfile,
    ships: BTreeSet<usize>,
    copied: BTreeSet<usize>,
    /// Global ARGs with their last default.
    globals: BTreeMap<&'a str, Option<&'a Value>>,
    /// Where each name is declared, in order: by stage and name.
    places: BTreeMap<(usize, &'a str), Vec<(usize, bool)>>,
}

impl<'a> Scope<'a> {
    /// Follows the stages of `file`. The last stage is taken as the final one.
    #[must_use]
    pub fn of(file: &'a Dockerfile) -> Self {
        let mut scope = Self {
            file,
            ships: BTreeSet::new(),
            copied: BTreeSet::new(),
            globals: BTreeMap::new(),
            places: BTreeMap::new(),
        };
        for (index, instruction) in file.instructions.iter().enumerate() {
            let Some((pairs, is_env)) = declares(&instruction.body) else { continue };
            for pair in pairs {
                match instruction.stage {
                    Some(stage) => {
                        scope.places.entry((stage, pair.name.as_str())).or_default().push((index, is_env));
                    }
                    None => {
                        scope.globals.insert(&pair.name, pair.value.as_ref());
                    }
                }
            }
        }
        let mut next = file.stages.len().checked_sub(1);
        while let Some(stage) = next.filter(|stage| scope.ships.insert(*stage)) {
            next = scope.base(stage);
        }
        for &stage in &scope.ships {
            let Some(stage) = file.stages.get(stage) else { continue };
            for index in stage.instructions.clone() {
                scope.copied.extend(file.stages_read_by(index));
            }
        }
        scope
    }

    fn base(&self, stage: usize) -> Option<usize> {
        match self.file.stages.get(stage).map(|stage| &stage.base) {
            Some(Base::Stage(base)) if *base < stage => Some(*base),
            _ => None,
        }
    }

    /// Whether the layers of `stage` are part of the final image: the last stage and those it starts from.
    #[must_use]
    pub fn ships(&self, stage: usize) -> bool {
        self.ships.contains(&stage)
    }

    /// The stages that are part of the final image.
    #[must_use]
    pub fn final_stages(&self) -> Vec<usize> {
        self.ships.iter().copied().collect()
    }

    /// Whether a shipped stage takes files from `stage` (`COPY --from`, `RUN --mount=from`).
    #[must_use]
    pub fn is_copied_from(&self, stage: usize) -> bool {
        self.copied.contains(&stage)
    }

    /// The names in scope before the instruction at `instruction`, in the order of their last declaration. A name
    /// stands once for ENV and once for ARG; ENV wins. FROM lines see the global ARGs only.
    #[must_use]
    pub fn args_in_scope(&self, instruction: usize) -> Vec<Declared> {
        let mut declared = Vec::new();
        let Some(found) = self.file.instructions.get(instruction) else { return declared };
        match found.stage {
            Some(stage) if !matches!(found.body, Body::From { .. }) => {
                let mut chain = vec![stage];
                while let Some(base) = chain.last().and_then(|&stage| self.base(stage)) {
                    chain.push(base);
                }
                for stage in chain.into_iter().rev() {
                    let Some(range) = self.file.stages.get(stage).map(|stage| stage.instructions.clone())
                    else {
                        continue;
                    };
                    self.declare(range.start..range.end.min(instruction), false, &mut declared);
                }
            }
            _ => self.declare(0..instruction, true, &mut declared),
        }
        last_of_each(declared)
    }

    /// What `name` is before `instruction`: ENV before ARG, the last declaration of each.
    #[must_use]
    pub fn lookup(&self, name: &str, instruction: usize) -> Option<Declared> {
        let found = self.file.instructions.get(instruction)?;
        if found.stage.is_none() || matches!(found.body, Body::From { .. }) {
            return self.args_in_scope(instruction).into_iter().rfind(|declared| declared.name == name);
        }
        let mut argument = None;
        let mut next = found.stage;
        while let Some(stage) = next {
            let places = self.places.get(&(stage, name)).map(Vec::as_slice).unwrap_or_default();
            let before = &places[..places.partition_point(|&(index, _)| index < instruction)];
            if let Some(&(index, _)) = before.iter().rfind(|(_, is_env)| *is_env) {
                return self.declared(name, index);
            }
            argument = argument.or(before.last().map(|&(index, _)| index));
            next = self.base(stage);
        }
        argument.and_then(|index| self.declared(name, index))
    }

    /// The last declaration of `name` in the instruction at `index`.
    fn declared(&self, name: &str, index: usize) -> Option<Declared> {
        let (pairs, is_env) = declares(&self.file.instructions.get(index)?.body)?;
        let pair = pairs.iter().rfind(|pair| pair.name == name)?;
        Some(Declared { name: name.to_owned(), instruction: index, is_env, value: self.value(pair, is_env) })
    }

    /// The value of a declaration in a stage; a bare ARG takes the global default.
    fn value(&self, pair: &Assignment, is_env: bool) -> Option<Value> {
        match &pair.value {
            None if !is_env => self.globals.get(pair.name.as_str()).copied().flatten().cloned(),
            value => value.clone(),
        }
    }

    fn declare(&self, instructions: Range<usize>, global: bool, declared: &mut Vec<Declared>) {
        for index in instructions {
            let Some(instruction) = self.file.instructions.get(index) else { continue };
            if global && instruction.stage.is_some() {
                break;
            }
            let Some((pairs, is_env)) = declares(&instruction.body) else { continue };
            for pair in pairs {
                let value = if global { pair.value.clone() } else { self.value(pair, is_env) };
                declared.push(Declared { name: pair.name.clone(), instruction: index, is_env, value });
            }
        }
    }
}

/// The pairs of ARG and ENV, and whether it is ENV.
fn declares(body: &Body) -> Option<(&[Assignment], bool)> {
    match body {
        Body::Arg(pairs) => Some((pairs, false)),
        Body::Env(pairs) => Some((pairs, true)),
        _ => None,
    }
}

/// Keeps the last declaration of each name, ENV and ARG apart.
fn last_of_each(declared: Vec<Declared>) -> Vec<Declared> {
    let mut seen = BTreeSet::new();
    let mut kept: Vec<Declared> =
        declared.into_iter().rev().filter(|one| seen.insert((one.name.clone(), one.is_env))).collect();
    kept.reverse();
    kept
}
