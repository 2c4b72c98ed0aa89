//! What specific rules have taken, so that `secret-in-file` and its like take only the rest.

use crate::finding::Leak;
use crate::mask::Masked;
use crate::place::Place;
use std::collections::BTreeSet;

/// Places that a rule has reported, each with the inputs of the places beside it.
#[derive(Debug, Default)]
pub(crate) struct Taken(BTreeSet<(Key, String)>);

type Key = (String, Option<u64>, String);

fn key(place: &Place) -> Key {
    let pointer = place.pointer.as_ref().map_or(String::new(), ToString::to_string);
    (place.input.to_string(), place.offset, if place.offset.is_some() { String::new() } else { pointer })
}

impl Taken {
    /// Adds all places of `leaks`.
    pub(super) fn add(&mut self, leaks: &[Leak]) {
        for leak in leaks {
            let mut inputs: Vec<String> = leak.places.iter().map(|place| place.input.to_string()).collect();
            inputs.dedup();
            for place in &leak.places {
                self.0.extend(inputs.iter().map(|input| (key(place), input.clone())));
            }
        }
    }

    /// Whether a rule has reported this place.
    pub(crate) fn has(&self, place: &Place) -> bool {
        self.has_with(place, &place.input)
    }

    /// Whether a rule has reported this place together with one in `input`: the same file may be copied by two Dockerfiles.
    pub(crate) fn has_with(&self, place: &Place, input: &Masked) -> bool {
        self.0.contains(&(key(place), input.to_string()))
    }
}
