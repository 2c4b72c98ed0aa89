//! The command line as its users meet it: through the binary, on files that the tests make.

mod asking;
mod project;
