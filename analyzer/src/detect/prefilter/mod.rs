//! The prefilter: one pass over the bytes that finds every occurrence of every keyword.
//!
//! Each keyword has a **window**: three of its bytes, chosen by `cargo xtask train-prefilter` so that they are rare. It lies in
//! one of sixteen buckets. For each byte of a window the kernel looks up, by two overlapping fields of four bits, the buckets
//! that allow it there; where one bucket remains for all three bytes, a keyword may stand. Those places are sifted by a hash
//! of the three bytes, and what is left is compared byte by byte. So the tables decide about speed only, never about what is
//! found.
//!
//! Everything is made at compile time: `trained.rs` holds the choice, constant functions make the tables.
//!
//! | file | what |
//! |---|---|
//! | `keyword.rs` | a keyword and its window |
//! | `tables.rs` | what the kernels and the sieve look up |
//! | `words.rs` | the many words that count only where a word begins |
//! | `trained.rs` | written by `cargo xtask train-prefilter` |
//! | `scalar.rs` | the kernel where there is no SIMD |
//! | `simd.rs` | the kernels for AVX2, SSSE3 and simd128: all unsafe code of the analyzer |

mod keyword;
mod scalar;
#[cfg(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))]
mod simd;
mod tables;
#[cfg(test)]
mod tests;
mod trained;
mod words;

use std::ops::Range;

pub(crate) use self::keyword::Keyword;
use self::keyword::WINDOW;
use self::tables::Tables;
use self::words::Begins;
pub(crate) use self::words::{Words, is_word};

/// Bytes that a kernel looks at for one mask: one bit for each place where a window may begin.
const GROUP: usize = 64;
/// Bytes that it needs for that: the last window reaches beyond.
const SEEN: usize = GROUP + WINDOW - 1;
/// Places sifted at a time.
const CHUNK: usize = 16 * GROUP;

/// What looks at every byte.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kernels {
    mark: Mark,
    begins: Begins,
}

/// Marks where windows may stand: bit `i` of mask `g` is set if one may begin at byte `64 g + i` of the text. Of the
/// masks it fills those whose bytes, and two more, are all there.
type Mark = fn(&Tables, &[u8], &mut [u64]);

/// In text: all keywords.
pub(crate) static TEXT: Prefilter =
    Prefilter { keywords: &trained::TEXT, tables: Tables::new(&trained::TEXT) };
/// In bytes that are no text: those of a distinctive form, as they are written.
pub(crate) static BINARY: Prefilter =
    Prefilter { keywords: &trained::BINARY, tables: Tables::new(&trained::BINARY) };

/// Finds a fixed set of keywords.
#[derive(Debug)]
pub(crate) struct Prefilter {
    keywords: &'static [Keyword],
    tables: Tables,
}

/// One occurrence of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hit {
    /// Where it begins.
    pub(crate) at: usize,
    /// Which one: its index in [`Prefilter::keywords`].
    pub(crate) keyword: u16,
}

impl Prefilter {
    /// The keywords, sorted.
    pub(crate) fn keywords(&self) -> &'static [Keyword] {
        self.keywords
    }

    /// Every occurrence of every keyword that begins in `range`, wherever in `text` it ends: by place, then by keyword.
    pub(crate) fn find(&self, kernels: Kernels, text: &[u8], range: Range<usize>) -> Vec<Hit> {
        let mut hits = Vec::new();
        let end = range.end.min(text.len());
        // Where windows of keywords that begin in the range may begin.
        let stop = (end + self.tables.deepest).min((text.len() + 1).saturating_sub(WINDOW));
        let mut masks = [0_u64; CHUNK / GROUP];
        let mut places = [0_u16; CHUNK];
        let mut at = range.start;
        while at < stop && range.start < end {
            let here = text.get(at..).unwrap_or_default();
            let count = CHUNK.min(stop - at);
            let groups = masks.get_mut(..count.div_ceil(GROUP)).unwrap_or_default();
            let whole = groups.len().min((here.len() + GROUP).saturating_sub(SEEN) / GROUP);
            let (full, last) = groups.split_at_mut(whole);
            (kernels.mark)(&self.tables, here, full);
            if let [last] = last {
                // Zeros behind the end: no keyword holds one.
                let mut padded = [0; SEEN];
                let rest = here.get(whole * GROUP..).unwrap_or_default();
                padded.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
                (kernels.mark)(&self.tables, &padded, std::slice::from_mut(last));
            }
            let kept = self.tables.sift(here, groups, &mut places);
            for &place in places.get(..kept).unwrap_or_default() {
                self.confirm(text, at + usize::from(place), &(range.start..end), &mut hits);
            }
            at += CHUNK;
        }
        hits.sort_unstable();
        hits
    }

    /// Adds the keywords whose window stands at `window`, if they are there from end to end and begin in `range`.
    fn confirm(&self, text: &[u8], window: usize, range: &Range<usize>, hits: &mut Vec<Hit>) {
        for &index in self.tables.at(text.get(window..).unwrap_or_default()) {
            let Some(keyword) = self.keywords.get(usize::from(index)) else { continue };
            let Some(at) = window.checked_sub(usize::from(keyword.window)) else { continue };
            if range.contains(&at) && text.get(at..).is_some_and(|text| keyword.starts(text)) {
                hits.push(Hit { at, keyword: index });
            }
        }
    }
}

impl Kernels {
    /// The fastest of this machine.
    pub(crate) fn best() -> Self {
        #[cfg(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))]
        if let Some(kernels) = simd::all().into_iter().flatten().next() {
            return kernels;
        }
        Self::scalar()
    }

    /// Those that run everywhere.
    pub(crate) fn scalar() -> Self {
        Self { mark: scalar::mark, begins: scalar::begins }
    }
}
