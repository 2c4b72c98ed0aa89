//! Eight bytes of a text and of what is looked for in it, compared all at once.

use super::CHUNK;

/// The first eight bytes, and zeros behind the end.
#[inline]
pub(crate) fn eight(text: &[u8]) -> u64 {
    match text.first_chunk::<8>() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => few(text),
    }
}

/// The same of a text that is shorter.
#[cold]
fn few(text: &[u8]) -> u64 {
    text.iter().rev().fold(0, |bytes, &byte| bytes << 8 | u64::from(byte))
}

/// The eight bytes from so many before `at` on, and zeros beyond both ends.
#[inline]
pub(crate) fn around(text: &[u8], at: usize, before: usize) -> u64 {
    match at.checked_sub(before) {
        Some(start) => eight(text.get(start..).unwrap_or_default()),
        None => eight(text) << (8 * (before - at)),
    }
}

/// A chunk of a text, with the byte before it and seven behind it.
pub(crate) type Chunk = [u8; CHUNK + 8];

/// That which begins at `first`. Where the text does not have all of it, it is copied, with zeros beyond both ends.
#[inline]
pub(crate) fn chunk<'t>(text: &'t [u8], first: usize, copied: &'t mut Option<Chunk>) -> &'t Chunk {
    let whole = first.checked_sub(1).and_then(|before| text.get(before..)).and_then(<[u8]>::first_chunk);
    match whole {
        Some(chunk) => chunk,
        None => copied.insert(copy(text, first)),
    }
}

fn copy(text: &[u8], first: usize) -> Chunk {
    let mut copied = [0; CHUNK + 8];
    // The first byte of a text has none before it.
    let missing = usize::from(first == 0);
    let there = text.get((first + missing).saturating_sub(1)..).unwrap_or_default();
    let to = copied.get_mut(missing..).unwrap_or_default();
    to.iter_mut().zip(there).for_each(|(to, from)| *to = *from);
    copied
}

/// The byte before a place of a chunk, and the seven from there on. No branch asks whether they are there.
#[inline]
pub(crate) fn in_chunk(chunk: &Chunk, place: usize) -> u64 {
    let place = place % CHUNK;
    chunk.get(place..place + 8).map_or(0, eight)
}

/// Eight bytes of what is looked for, as they are compared first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head {
    bytes: u64,
    /// The bits of them that count: not that which tells the case, where either will do, and none where it has no byte.
    counts: u64,
}

impl Head {
    /// What no text has.
    pub(crate) const NONE: Self = Self { bytes: 1, counts: 0 };

    /// The bytes from so many before `at` on of what is looked for, its letters in either case or as they are.
    pub(crate) fn around(text: &str, any_case: bool, at: usize, before: usize) -> Self {
        let (mut bytes, mut counts) = (0, 0);
        for place in 0..8 {
            let byte = (at + place).checked_sub(before).and_then(|at| text.as_bytes().get(at));
            if let Some(&byte) = byte {
                let count = if any_case && byte.is_ascii_alphabetic() { !CASE } else { u8::MAX };
                bytes |= u64::from(byte & count) << (8 * place);
                counts |= u64::from(count) << (8 * place);
            }
        }
        Self { bytes, counts }
    }
}

/// Whether those are all bytes of a text that is so long.
#[inline]
pub(crate) const fn is_all(length: usize, at: usize, before: usize) -> bool {
    at <= before && length + before - at <= 8
}

/// The bit in which the two cases of a letter differ.
const CASE: u8 = 0x20;

/// Calls `each` with those of `heads`, from `start` to `end`, that are the same as `around`, the same bytes of a text.
#[inline]
pub(crate) fn same(heads: &[Head], start: u16, end: u16, around: u64, mut each: impl FnMut(usize)) {
    let (start, end) = (usize::from(start), usize::from(end));
    for (index, head) in heads.get(start..end).unwrap_or_default().iter().enumerate() {
        if around & head.counts == head.bytes {
            each(start + index);
        }
    }
}
