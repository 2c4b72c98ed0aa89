//! Compose files: YAML events with spans → model.

mod interpolation;
mod model;
mod read;
mod scalar;
mod tree;

pub use model::{Build, Compose, PlacedAssignment, PlacedText, Secret, Service};

use read::Reader;
use tree::Tree;

/// Reads a compose file. Several documents count as one; `extends` and `include` are left alone.
#[must_use]
pub fn parse(source: &[u8]) -> Compose {
    let text = readable(source);
    let tree = Tree::of(&text);
    let reader = Reader::new(&text, &tree);
    let mut compose = Compose::default();
    for &root in &tree.roots {
        reader.document(root, &mut compose);
    }
    compose.problems.extend(&tree.problems);
    if reader.is_spent() {
        compose.problems.push((1, "aliases make this file too long; a part of it was not read"));
    }
    compose
}

/// Whether a text is a compose file by its content: `services` at the top with children that run or build something.
#[must_use]
pub fn looks_like(source: &[u8]) -> bool {
    if memchr::memmem::find(source, b"services").is_none() || source.contains(&0) {
        return false;
    }
    let text = readable(source);
    let tree = Tree::of(&text);
    let reader = Reader::new(&text, &tree);
    tree.problems.is_empty() && tree.roots.iter().any(|&root| reader.is_compose(root))
}

/// The source as text of the same length: a byte that is no UTF-8 becomes one `?`, so that every offset holds.
fn readable(source: &[u8]) -> String {
    let mut text = String::with_capacity(source.len());
    for chunk in source.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    text
}

#[cfg(test)]
mod tests;
