//! No input is quadratic: work is counted, not timed. Bytes that are searched (also those decoded, each time), literals that stand
//! there, candidates.

use super::{Engine, bench, text};
use crate::blob::{BlobSettings, LinkKey};
use crate::limits::Limits;
use std::cell::Cell;

thread_local! {
    static WORK: Cell<usize> = const { Cell::new(0) };
}

/// Counts work that was done in this thread.
pub(super) fn work(amount: usize) {
    WORK.set(WORK.get() + amount);
}

/// The work for `length` bytes of `piece` again and again.
fn spent(piece: &[u8], length: usize) -> usize {
    let settings = BlobSettings {
        limits: Limits::default(),
        link_key: LinkKey::new([7; 32]),
        engine: Engine::builtin(),
    };
    let input: Vec<u8> = piece.iter().copied().cycle().take(length).collect();
    WORK.set(0);
    let _ = text(&settings, &input);
    WORK.get()
}

#[test]
fn no_input_is_quadratic() {
    for (name, piece) in bench::slow() {
        let (short, long) = (spent(&piece, 96 << 10), spent(&piece, 384 << 10));
        assert!(long < 5 * short, "{name}: {short} and {long}");
        assert!(short < (96 << 10) * 24, "{name}: {short}");
    }
}
