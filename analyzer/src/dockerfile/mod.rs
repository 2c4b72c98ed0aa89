//! Dockerfiles: text → spanned tree → stages and steps. Never fails on bad input.

mod ast;
mod check;
mod heredoc;
mod json;
mod lines;
mod parse;
mod stages;
mod step;
mod value;
mod words;

pub use ast::{Base, Body, Command, Dockerfile, Flag, Heredoc, Instruction, Stage, SyntaxProblem, Word};
pub use parse::parse;
pub use step::{Copies, Mount, Read, Step};
