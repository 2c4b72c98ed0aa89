//! Long runs of the letters of base64, of which hex is a part.

use crate::detect::base64::is_base64;
use std::ops::Range;

/// Shorter runs hold no credential that has a form.
pub(super) const LEAST: usize = 24;
/// Bytes looked at together; a run of `LEAST` fills two of them wholly, however it lies.
const WORD: usize = 8;
/// Words looked at together.
const WORDS: usize = 8;
const CHUNK: usize = WORD * WORDS;

/// The runs of `text` of which a part lies in `range`, whole.
pub(super) fn runs(text: &[u8], range: &Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = range.start.saturating_sub(LEAST);
    let end = (range.end + LEAST).min(text.len());
    let mut last_full = false;
    while let Some(chunk) = text.get(at..end).and_then(<[u8]>::first_chunk::<CHUNK>) {
        let full = full_words(chunk);
        let pairs = full & (full << 1 | u8::from(last_full));
        if pairs == 0 {
            last_full = full >> (WORDS - 1) == 1;
            at += CHUNK;
            continue;
        }
        let word = usize::try_from(pairs.trailing_zeros()).unwrap_or(0);
        at = push(text, at + word * WORD, &mut found);
        last_full = false;
    }
    at -= if last_full { WORD } else { 0 };
    // What is left is shorter than a chunk.
    while at < end {
        at = if is_base64(text[at]) { push(text, at, &mut found) } else { at + 1 };
    }
    found.retain(|run| run.end > range.start && run.start < range.end);
    found
}

/// Keeps the run around `at` if it is long; where it ends.
fn push(text: &[u8], at: usize, found: &mut Vec<Range<usize>>) -> usize {
    let before = text[..at].iter().rev().take_while(|&&byte| is_base64(byte)).count();
    let behind = text[at..].iter().take_while(|&&byte| is_base64(byte)).count();
    let run = at - before..at + behind;
    let end = run.end.max(at + 1);
    if run.len() >= LEAST && found.last().is_none_or(|last| last.end <= run.start) {
        found.push(run);
    }
    end
}

/// A bit for each word that has letters of base64 alone.
fn full_words(chunk: &[u8; CHUNK]) -> u8 {
    let mut words = [0u64; WORDS];
    for (word, bytes) in words.iter_mut().zip(chunk.chunks_exact(WORD)) {
        *word = bytes.try_into().map(u64::from_le_bytes).unwrap_or(0);
    }
    let strange = words.map(strangers);
    let mut full = 0;
    for (index, &word) in strange.iter().enumerate() {
        full |= u8::from(word == 0) << index;
    }
    full
}

/// The high bit of each byte that is no letter of base64. Eight bytes at once, without carries between them.
fn strangers(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * ONES;
    let low = word & !HIGH;
    let within = |bytes: u64, first: u8, last: u8| {
        (bytes + u64::from(0x80 - first) * ONES) & !(bytes + u64::from(0x7f - last) * ONES)
    };
    // `?` becomes 0x3f, `_` 0x7f, as DEL does, which the exact look behind this one leaves out.
    let small = low | (0x20 * ONES);
    let letters = within(small, b'a', b'z') | within(low, b'/', b'9') | within(small, 0x7f, 0x7f);
    let signs = within(low, b'+', b'+') | within(low, b'-', b'-');
    !((letters | signs) & !word) & HIGH
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_stranger_is_what_is_no_letter() {
        for byte in (0..=255u8).filter(|byte| *byte != 0x7f) {
            for at in 0..8 {
                let mut bytes = *b"aZ09+/-_";
                bytes[at] = byte;
                assert_eq!(strangers(u64::from_le_bytes(bytes)) == 0, is_base64(byte), "{byte}");
            }
        }
    }

    proptest! {
        #[test]
        fn every_long_run_is_seen(
            pieces in prop::collection::vec(("[A-Za-z0-9+/_-]{0,90}", "[ .=\"\u{e4}\n\u{7f}]{1,3}"), 0..12),
            from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(),
        ) {
            let text: String = pieces.into_iter().flat_map(|(run, end)| [run, end]).collect();
            let text = text.as_bytes();
            let (from, to) = (from.index(text.len() + 1), to.index(text.len() + 1));
            let range = from.min(to)..from.max(to);
            let mut wanted = Vec::new();
            let mut start = 0;
            for at in 0..=text.len() {
                if text.get(at).is_none_or(|&byte| !is_base64(byte)) {
                    if at - start >= LEAST && at > range.start && start < range.end {
                        wanted.push(start..at);
                    }
                    start = at + 1;
                }
            }
            prop_assert_eq!(runs(text, &range), wanted);
        }
    }
}
