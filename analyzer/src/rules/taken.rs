//! What specific rules have taken, so that `secret-in-file` and its like take only the rest.

use crate::finding::Leak;
use crate::place::Place;
use std::collections::BTreeSet;

/// Places that a rule has reported.
#[derive(Debug, Default)]
pub(crate) struct Taken(BTreeSet<(String, Option<u64>, String)>);

fn key(place: &Place) -> (String, Option<u64>, String) {
    let pointer = place.pointer.as_ref().map_or(String::new(), ToString::to_string);
    (place.input.to_string(), place.offset, if place.offset.is_some() { String::new() } else { pointer })
}

impl Taken {
    /// Adds all places of `leaks`.
    pub(super) fn add(&mut self, leaks: &[Leak]) {
        self.0.extend(leaks.iter().flat_map(|leak| &leak.places).map(key));
    }

    /// Whether a rule has reported this place.
    pub(crate) fn has(&self, place: &Place) -> bool {
        self.0.contains(&key(place))
    }
}
