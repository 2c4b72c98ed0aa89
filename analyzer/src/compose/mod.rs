//! Compose files: YAML events with spans → model.

mod model;

pub use model::{Build, Compose, PlacedAssignment, PlacedText, Secret, Service};
