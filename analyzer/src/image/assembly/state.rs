//! Whether a file of a layer is seen in the final image, by the hashes of the paths of later layers alone.

use crate::detect::Match;
use crate::image::{Layer, LayerFile};
use crate::place::State;

/// State of `found` in `file`, a file of layer `index`, and the layer that hides it. The first layer above that hides it counts;
/// a layer that writes the same value at the same path does not hide it. `None` stands for a layer that the archive lacks.
#[must_use]
pub fn state(
    layers: &[Option<&Layer>],
    index: usize,
    file: &LayerFile,
    found: &Match,
) -> (State, Option<u32>) {
    for (above, layer) in (0u32..).zip(layers).skip(index + 1) {
        let hides = layer.and_then(|layer| hides(layer, file, found));
        if let Some(state) = hides {
            return (state, Some(above));
        }
    }
    (State::Visible, None)
}

fn hides(layer: &Layer, file: &LayerFile, found: &Match) -> Option<State> {
    let (path, parents) = file.hashes.split_last()?;
    let has = |list: &[u64], hash: &u64| list.binary_search(hash).is_ok();
    let paths = &layer.paths;
    if has(&paths.written, path) {
        let again = layer.with_matches.iter().any(|other| {
            other.part == file.part
                && other.hashes.last() == Some(path)
                && other.matches.iter().any(|other| {
                    found.same.is_some() && other.same == found.same && other.encoding == found.encoding
                })
        });
        return (!again).then_some(State::Overwritten);
    }
    if has(&paths.directories, path) || parents.iter().any(|parent| has(&paths.written, parent)) {
        return Some(State::Overwritten);
    }
    // The first parent is the top itself, which no whiteout can name.
    let removed = file.hashes.iter().skip(1).any(|hash| has(&paths.whiteouts, hash))
        || parents.iter().any(|parent| has(&paths.opaque, parent));
    removed.then_some(State::Deleted)
}
