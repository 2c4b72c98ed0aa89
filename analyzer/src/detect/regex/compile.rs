//! From the tree to the program that threads run.

use super::Fault;
use super::parse::{Bytes, Node, Place};

/// Steps of a program.
const STEPS: usize = 2000;

/// What a thread does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Takes one of these bytes, or ends.
    Take(Bytes),
    /// Goes on at the first; if that comes to nothing, at the second.
    Fork(usize, usize),
    Jump(usize),
    /// Goes on at such a place only.
    At(Place),
    SecretStart,
    SecretEnd,
    Match,
}

/// The steps, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Program(pub(super) Vec<Step>);

pub(super) fn compile(node: &Node, any_case: bool) -> Result<Program, Fault> {
    let mut program = Program(Vec::new());
    program.node(node, any_case)?;
    program.push(Step::Match)?;
    Ok(program)
}

impl Program {
    fn push(&mut self, step: Step) -> Result<usize, Fault> {
        if self.0.len() >= STEPS {
            return Err(Fault {
                at: 0,
                message: "it is too large with its repetitions written out; bound them lower",
            });
        }
        self.0.push(step);
        Ok(self.0.len() - 1)
    }

    fn set(&mut self, at: usize, step: Step) {
        if let Some(slot) = self.0.get_mut(at) {
            *slot = step;
        }
    }

    fn node(&mut self, node: &Node, any_case: bool) -> Result<(), Fault> {
        match node {
            Node::Set(bytes) => {
                self.push(Step::Take(if any_case { bytes.any_case() } else { *bytes }))?;
            }
            Node::At(place) => {
                self.push(Step::At(*place))?;
            }
            Node::Secret(inner) => {
                self.push(Step::SecretStart)?;
                self.node(inner, any_case)?;
                self.push(Step::SecretEnd)?;
            }
            Node::All(parts) => {
                for part in parts {
                    self.node(part, any_case)?;
                }
            }
            Node::Either(branches) => self.either(branches, any_case)?,
            Node::Repeat { node, least, most, greedy } => {
                for _ in 0..*least {
                    self.node(node, any_case)?;
                }
                match most {
                    None => {
                        let fork = self.push(Step::Match)?;
                        self.node(node, any_case)?;
                        let end = self.push(Step::Jump(fork))? + 1;
                        self.set(fork, fork_to(fork + 1, end, *greedy));
                    }
                    Some(most) => {
                        let mut forks = Vec::new();
                        for _ in *least..*most {
                            forks.push(self.push(Step::Match)?);
                            self.node(node, any_case)?;
                        }
                        let end = self.0.len();
                        forks.into_iter().for_each(|fork| self.set(fork, fork_to(fork + 1, end, *greedy)));
                    }
                }
            }
        }
        Ok(())
    }

    fn either(&mut self, branches: &[Node], any_case: bool) -> Result<(), Fault> {
        let mut jumps = Vec::new();
        for (index, branch) in branches.iter().enumerate() {
            if index + 1 == branches.len() {
                self.node(branch, any_case)?;
                break;
            }
            let fork = self.push(Step::Match)?;
            self.node(branch, any_case)?;
            let jump = self.push(Step::Match)?;
            jumps.push(jump);
            self.set(fork, Step::Fork(fork + 1, jump + 1));
        }
        let end = self.0.len();
        jumps.into_iter().for_each(|jump| self.set(jump, Step::Jump(end)));
        Ok(())
    }
}

fn fork_to(more: usize, enough: usize, greedy: bool) -> Step {
    if greedy { Step::Fork(more, enough) } else { Step::Fork(enough, more) }
}
