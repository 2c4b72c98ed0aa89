//! A tolerant reader of shell text with spans.

mod joined;

pub use joined::{Joined, legible};
