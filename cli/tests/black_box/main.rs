//! The command line as its users meet it: through the binary, on files that the tests make.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what the tests share is test code too")]
mod asking;
mod configured;
mod faces;
mod finding;
mod image;
mod picture;
mod project;
mod sarif;
