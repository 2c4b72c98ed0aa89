//! Text in hex digits.

use super::plain::{Letters, Plain, printable};
use crate::place::Encoding;
use std::ops::Range;

/// Fewer digits hold no credential that has a form.
const LEAST: usize = 40;
/// Bytes by which text is told from a digest.
const HEAD: usize = 16;

/// The text that `run` of `bytes` is, if it is hex.
pub(super) fn open(bytes: &[u8], run: &Range<usize>) -> Option<Plain> {
    let mut run = run.clone();
    if bytes[run.clone()].starts_with(b"0x") || bytes[run.clone()].starts_with(b"0X") {
        run.start += 2;
    }
    // Where the text begins before what can be seen, nobody knows which digit begins a byte.
    run.start += (0..if run.start == 0 { 2 } else { 1 }).find(|skip| {
        let digits = bytes[run.clone()].get(*skip..skip + LEAST).unwrap_or_default();
        !digits.is_empty()
            && digits.iter().all(u8::is_ascii_hexdigit)
            && printable(&decode(&digits[..2 * HEAD]))
    })?;
    let digits = bytes[run.clone()].iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
    run.end = run.start + digits / 2 * 2;
    let text = decode(&bytes[run.clone()]);
    Some(Plain {
        text,
        pieces: vec![(0, run.clone())],
        written: run,
        encoding: vec![Encoding::Hex],
        letters: Letters::Groups(2, 1),
    })
}

fn decode(digits: &[u8]) -> Vec<u8> {
    digits.chunks_exact(2).map(|pair| digit(pair[0]) << 4 | digit(pair[1])).collect()
}

/// What a hex digit counts; 0 if it is none.
pub(super) fn digit(byte: u8) -> u8 {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).unwrap_or(0)
}
