//! Which names are in scope where, and which stages reach the final image.

use super::ast::{Base, Body, Dockerfile};
use crate::text::Value;
use std::collections::BTreeSet;

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
}

impl<'a> Scope<'a> {
    /// Follows the stages of `file`. The last stage is taken as the final one.
    #[must_use]
    pub fn of(file: &'a Dockerfile) -> Self {
        let mut scope = Self { file, ships: BTreeSet::new(), copied: BTreeSet::new() };
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
        declared
    }

    /// The value that `name` has before `instruction`: ENV before ARG.
    #[must_use]
    pub fn lookup(&self, name: &str, instruction: usize) -> Option<Declared> {
        let mut found: Vec<_> =
            self.args_in_scope(instruction).into_iter().filter(|declared| declared.name == name).collect();
        found.sort_by_key(|declared| declared.is_env);
        found.pop()
    }

    fn declare(&self, instructions: std::ops::Range<usize>, global: bool, declared: &mut Vec<Declared>) {
        for index in instructions {
            let Some(instruction) = self.file.instructions.get(index) else { continue };
            if global && instruction.stage.is_some() {
                break;
            }
            let (pairs, is_env) = match &instruction.body {
                Body::Arg(pairs) => (pairs, false),
                Body::Env(pairs) => (pairs, true),
                _ => continue,
            };
            for pair in pairs {
                let value = match &pair.value {
                    None if !global && !is_env => self.global(&pair.name),
                    value => value.clone(),
                };
                declared.retain(|earlier: &Declared| earlier.name != pair.name || earlier.is_env != is_env);
                declared.push(Declared { name: pair.name.clone(), instruction: index, is_env, value });
            }
        }
    }

    /// The default of a global ARG.
    fn global(&self, name: &str) -> Option<Value> {
        let globals = self.file.instructions.iter().take_while(|instruction| instruction.stage.is_none());
        let pairs = globals.filter_map(|instruction| match &instruction.body {
            Body::Arg(pairs) => Some(pairs),
            _ => None,
        });
        pairs.flatten().filter(|pair| pair.name == name).last().and_then(|pair| pair.value.clone())
    }
}
