//! The core of Unbaked. Bytes are pushed in, a [`Report`] comes out: no files, no clock, no environment, no threads.
//!
//! Data flows one way: input → nouns (texts, assignments, files, steps) → matches → rules → exposure → findings → report → output.

mod base64;
pub mod blob;
pub mod compose;
pub mod config;
pub mod context;
pub mod detect;
pub mod dockerfile;
mod exposure;
mod finding;
pub mod image;
mod json;
pub mod limits;
pub mod mask;
mod order;
pub mod output;
pub mod place;
pub mod plan;
mod project;
pub mod report;
pub mod rules;
pub mod session;
pub mod shell;
mod suppress;
pub mod text;
pub mod unpack;

pub use blob::{BlobReport, BlobScan, BlobSettings, LinkKey, Want};
pub use config::Config;
pub use limits::Limits;
pub use report::{InputKind, Report, Severity};
pub use session::{BlobId, EntryKind, Event, InputId, Session, Settings};

/// The README's example of a library call is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
