//! What `cargo xtask` trains and measures.

mod slow;

pub use self::slow::slow;
use super::engine::{Engine, Set};
use prefilter::Kernels;

/// What the prefilter has to find, in text or in other bytes: the literal, whether its letters match in either case, and how
/// many bytes from its beginning on are always a run.
#[must_use]
pub fn keywords(text: bool) -> Vec<(&'static str, bool, usize)> {
    let keywords = Engine::builtin().literals(set(text)).keywords();
    keywords.into_iter().map(|((text, any_case), reach)| (text, any_case, reach)).collect()
}

/// What it has to find in text where a word begins beside a run, in either case.
#[must_use]
pub fn words() -> Vec<&'static str> {
    Engine::builtin().literals(Set::Text).words().into_iter().collect()
}

/// How many of both begin in `range`.
#[must_use]
pub fn hits(text: bool, simd: bool, bytes: &[u8], range: std::ops::Range<usize>) -> usize {
    let kernels = if simd { Kernels::best() } else { Kernels::scalar() };
    Engine::builtin().literals(set(text)).places(kernels, bytes, range).0.len()
}

/// Where which of both begins in `range`.
#[must_use]
pub fn places(
    text: bool,
    simd: bool,
    bytes: &[u8],
    range: std::ops::Range<usize>,
) -> Vec<(usize, &'static str)> {
    let kernels = if simd { Kernels::best() } else { Kernels::scalar() };
    let engine = Engine::builtin();
    let literals = engine.literals(set(text));
    let places = literals.places(kernels, bytes, range).0;
    places.into_iter().filter_map(|(at, literal)| Some((at, literals.text(literal)?))).collect()
}

/// An engine that finds the places and looks at none of them.
#[must_use]
pub fn unconfirmed() -> std::sync::Arc<Engine> {
    std::sync::Arc::new(Engine::default().without_matchers())
}

fn set(text: bool) -> Set {
    if text { Set::Text } else { Set::Binary }
}
