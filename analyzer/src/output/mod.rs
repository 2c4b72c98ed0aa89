//! The report for its readers: functions of [`&Report`](crate::Report) alone, which show no other source.

mod json;
mod sarif;
mod terminal;
mod text;
mod whereabouts;
mod words;

pub use json::json;
pub use sarif::sarif;
pub use terminal::escape;
pub use text::{Style, text};

#[cfg(test)]
mod sample;
