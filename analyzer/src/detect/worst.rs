//! No input is quadratic: work is counted, not timed. Bytes that are searched (also those decoded, each time), literals that stand
//! there, candidates.

use super::dice::Dice;
use super::kind::Alphabet;
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
    let every = |between: &str| -> String {
        let keywords = bench::keywords(true).into_iter().map(|(keyword, ..)| keyword);
        keywords.chain(bench::words()).flat_map(|word| [word, between]).collect()
    };
    let drawn = Dice::new(3).text(Alphabet::Base62, 24);
    let mut nested = "password=abc ".repeat(99);
    for _ in 0..4 {
        nested = super::base64::encode(nested.as_bytes());
    }
    let pieces = [
        every(" "),
        every(&format!("={drawn} ")),
        every(""),
        "=".to_owned(),
        "key=token:secret=password:".to_owned(),
        "password=\"".to_owned(),
        "secret=${{(".to_owned(),
        format!("api_key{}", " ".repeat(79)),
        "://a:b".to_owned(),
        "-----BEGIN RSA PRIVATE KEY-----\n".to_owned(),
        format!("{}.", super::base64::encode(b"{\"alg\":\"none\"}")),
        "0123456789abcdef".to_owned(),
        drawn,
        nested,
        "%6b%65%79=\\u0041&#65;\\x41".to_owned(),
        "%25252525252525".to_owned(),
        format!("{}\n", "A".repeat(76)),
        "kind: Secret\ndata:\n  a: YWJj\n".to_owned(),
    ];
    for piece in pieces {
        let (short, long) = (spent(piece.as_bytes(), 96 << 10), spent(piece.as_bytes(), 384 << 10));
        assert!(long < 5 * short, "{short} and {long}: {:?}", piece.get(..60).unwrap_or(&piece));
        assert!(short < (96 << 10) * 24, "{short}: {:?}", piece.get(..60).unwrap_or(&piece));
    }
}
