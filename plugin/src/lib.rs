//! Unbaked as an Extism plugin, API 1: JSON in, a report out (DESIGN §5). `README.md` beside this crate says how hosts call it.
//!
//! The modules are plain Rust and run natively in tests; only the module `exports`, which exists on wasm alone, speaks Extism.

pub mod assemble;
pub mod check;
pub mod describe;
#[cfg(target_arch = "wasm32")]
pub mod exports;
pub mod failure;
pub mod feed;
mod fields;
pub mod inline;
pub mod mounted;
pub mod reading;
pub mod render;
pub mod request;
