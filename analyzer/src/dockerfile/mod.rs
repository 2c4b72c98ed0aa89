//! Dockerfiles: text → spanned tree → stages and steps. Never fails on bad input.

mod ast;
mod step;

pub use ast::{Base, Body, Command, Dockerfile, Flag, Heredoc, Instruction, Stage, SyntaxProblem, Word};
pub use step::{Copies, Mount, Read, Step};
