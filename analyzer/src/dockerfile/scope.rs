//! Which names are in scope where, and which stages reach the final image.

use super::ast::{Base, Body, Dockerfile};
use crate::order;
use crate::text::{Assignment, Value};
use std::collections::BTreeSet;
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
    /// Where names are declared, in order.
    places: Vec<Place<'a>>,
}

/// Where a name is declared: by stage (none before the first), name, instruction, and which of its pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place<'a> {
    stage: Option<usize>,
    name: &'a str,
    instruction: usize,
    pair: usize,
    is_env: bool,
}

impl<'a> Scope<'a> {
    /// Follows the stages of `file`. The last stage is taken as the final one.
    #[must_use]
    pub fn of(file: &'a Dockerfile) -> Self {
        let mut scope = Self { file, ships: BTreeSet::new(), copied: BTreeSet::new(), places: Vec::new() };
        for (instruction, found) in file.instructions.iter().enumerate() {
            let Some((pairs, is_env)) = declares(&found.body) else { continue };
            let place = |(pair, one): (usize, &'a Assignment)| Place {
                stage: found.stage,
                name: &one.name,
                instruction,
                pair,
                is_env,
            };
            scope.places.extend(pairs.iter().enumerate().map(place));
        }
        order::by(&mut scope.places, Ord::cmp);
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
            let before = self.places(next, name, instruction);
            if let Some(place) = before.iter().rfind(|place| place.is_env) {
                return self.declared(place);
            }
            argument = argument.or(before.last());
            next = self.base(stage);
        }
        argument.and_then(|place| self.declared(place))
    }

    /// Where `name` is declared in `stage` before an instruction.
    fn places(&self, stage: Option<usize>, name: &str, instruction: usize) -> &[Place<'a>] {
        let from = self.places.partition_point(|place| (place.stage, place.name) < (stage, name));
        let places = self.places.get(from..).unwrap_or_default();
        let ends =
            |place: &Place<'_>| (place.stage, place.name, place.instruction) < (stage, name, instruction);
        &places[..places.partition_point(ends)]
    }

    fn pair(&self, place: &Place<'_>) -> Option<&'a Assignment> {
        declares(&self.file.instructions.get(place.instruction)?.body)?.0.get(place.pair)
    }

    fn declared(&self, place: &Place<'_>) -> Option<Declared> {
        let pair = self.pair(place)?;
        Some(Declared {
            name: pair.name.clone(),
            instruction: place.instruction,
            is_env: place.is_env,
            value: self.value(pair, place.is_env),
        })
    }

    /// The value of a declaration in a stage; a bare ARG takes the global default.
    fn value(&self, pair: &Assignment, is_env: bool) -> Option<Value> {
        match &pair.value {
            None if !is_env => self.global(&pair.name).cloned(),
            value => value.clone(),
        }
    }

    /// The default of the last global ARG of that name.
    fn global(&self, name: &str) -> Option<&'a Value> {
        self.pair(self.places(None, name, usize::MAX).last()?)?.value.as_ref()
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
