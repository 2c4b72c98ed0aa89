//! Dockerfiles: text → spanned tree → stages and steps. Never fails on bad input.

mod ast;
mod check;
mod command;
mod heredoc;
mod json;
mod lines;
mod looks;
mod mount;
mod parse;
mod removal;
mod scope;
mod stages;
mod step;
mod steps;
mod value;
mod words;
mod written;

pub use ast::{Base, Body, Command, Dockerfile, Flag, Heredoc, Instruction, Stage, SyntaxProblem, Word};
pub use looks::looks_like;
pub use parse::parse;
pub use scope::{Declared, Scope};
pub use step::{Copies, Mount, Read, Step};
pub use steps::steps;
