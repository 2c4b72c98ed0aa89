//! The prefilter: one pass over the bytes that finds the keywords of kinds of credentials, and the runs of characters in which
//! tokens stand.
//!
//! Each keyword has a **window**: three of its bytes, chosen by `cargo xtask train-prefilter` so that they are rare. It lies in
//! one of sixteen buckets. For each byte of a window the kernel looks up, by two overlapping fields of four bits, the buckets
//! that allow it there; where one bucket remains for all three bytes, a keyword may stand. Those places are sifted by a hash
//! of the three bytes, and what is left is compared byte by byte.
//!
//! The prefix of a token is short and stands everywhere; a token does not. So keywords that a long run always follows lie in
//! the first eight buckets, and count only where from their window on a **run** of sixteen bytes goes on: letters, digits, and the
//! signs of tokens. In texts one byte in twelve is followed by such a run. Names of vendors, which are many, count only where a
//! word begins, behind it a run that may have been drawn: with more digits, or more turns between digits and letters, than names have,
//! and no digest that says so.
//!
//! So the tables decide about speed only, never about what is found: what aho-corasick finds, less what no run follows.
//!
//! `trained.rs` holds the choice; the tables are filled from it at the first use.
//!
//! | file | what |
//! |---|---|
//! | `head.rs` | first bytes, compared all at once |
//! | `keyword.rs` | a keyword and its window |
//! | `tables.rs` | what the kernels and the sieve look up |
//! | `marks.rs` | from masks to places |
//! | `runs.rs` | the runs |
//! | `words.rs` | the many words that count only where a word begins |
//! | `digests.rs` | what looks drawn, and its label says that it is a digest |
//! | `trained.rs` | written by `cargo xtask train-prefilter` |
//! | `scalar.rs` | the kernel where there is no SIMD |
//! | `simd.rs`, `simd/` | the kernels with SIMD, and the operations of AVX-512, AVX2, SSSE3 and simd128: all unsafe code of the core |

mod digests;
mod head;
mod keyword;
mod marks;
mod runs;
mod scalar;
#[cfg(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))]
mod simd;
mod tables;
#[cfg(test)]
mod tests;
mod trained;
mod words;

use std::ops::Range;
use std::sync::LazyLock;

use self::head::{chunk, is_all};
pub use self::keyword::Keyword;
use self::keyword::WINDOW;
use self::marks::{Masks, Places};
pub use self::runs::{RUN, in_run};
use self::tables::{FRONT, Tables};
use self::words::{Begins, Drawn};
pub use self::words::{NEAR, Words, is_word};

/// Bytes that a kernel looks at for one group of masks: one bit for each place.
const GROUP: usize = 64;
/// Bytes that it needs for that: the last window reaches beyond.
const SEEN: usize = GROUP + WINDOW - 1;
/// Places sifted at a time.
const CHUNK: usize = 16 * GROUP;
/// Bytes in front of a range in which runs are told, too: of those that reach into it.
const BEFORE: usize = 32;
/// Bytes behind a range in which runs are told, too: of those that follow what begins in it.
const BEHIND: usize = 256;

/// What looks at every byte.
#[derive(Clone, Copy, Debug)]
pub struct Kernels {
    mark: Mark,
    follow: Follow,
    places: fn(&[u64], &mut Places) -> usize,
    begins: Begins,
    drawn: Drawn,
}

/// Fills the masks of a text. What counts in runs only is not marked yet.
type Mark = fn(&Tables, &[u8], &mut Masks);
/// Marks what counts in runs only, and where runs begin and end, in the filled masks of a text.
type Follow = fn(&Tables, &[u8], &mut Masks);

/// In text: all keywords. Which window and which bucket each one has was searched for, and is compiled in. What is looked up follows
/// from it in no time, and would be 12 kB more to download.
pub static TEXT: LazyLock<Prefilter> = LazyLock::new(|| Prefilter::of(trained::KEYWORDS, |_| true));
/// In bytes that are no text: those of a distinctive form, as they are written.
pub static BINARY: LazyLock<Prefilter> = LazyLock::new(|| Prefilter::of(trained::KEYWORDS, |one| one.binary));

/// Finds a fixed set of keywords.
#[derive(Debug)]
pub struct Prefilter {
    keywords: Vec<Keyword>,
    /// Behind a pointer: what is reserved for a static is a part of the file that wasm is.
    tables: Box<Tables>,
}

/// One occurrence of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// Where it begins.
    pub at: usize,
    /// Which one: its index in [`Prefilter::keywords`].
    pub keyword: u16,
}

/// What stands in a range of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Every keyword that begins there, wherever it ends, in no order: windows stand anywhere in keywords.
    pub hits: Vec<Hit>,
    /// The runs of at least [`RUN`] bytes that reach into the range or begin shortly behind it, in order. Those that begin long
    /// before it or end long behind it are cut off.
    pub runs: Vec<Range<usize>>,
}

impl Prefilter {
    /// Of those of the lines of `trained.rs` that are wanted.
    fn of(lines: &'static str, wanted: fn(&Keyword) -> bool) -> Self {
        let keywords: Vec<Keyword> = lines.lines().filter_map(Keyword::read).filter(wanted).collect();
        Self { tables: Box::new(Tables::new(&keywords)), keywords }
    }

    /// Of texts that are known at run time only, and of each whether letters match in either case; a hit has the index of its text.
    /// `None` if there are none, or one is no keyword: shorter than three characters, or of others than printable ones of ASCII.
    #[must_use]
    pub fn untrained<'t>(texts: impl Iterator<Item = (&'t str, bool)>) -> Option<Self> {
        let keywords: Option<Vec<Keyword>> = texts
            .enumerate()
            .map(|(number, (text, any_case))| Keyword::untrained(text, any_case, number))
            .collect();
        let keywords = keywords.filter(|keywords| !keywords.is_empty())?;
        Some(Self { tables: Box::new(Tables::new(&keywords)), keywords })
    }

    /// The keywords, sorted if they were trained for.
    #[must_use]
    pub fn keywords(&self) -> &[Keyword] {
        &self.keywords
    }

    /// Every keyword that begins in `range` of `text`, and the runs.
    #[must_use]
    pub fn find(&self, kernels: Kernels, text: &[u8], range: Range<usize>) -> Seen {
        let end = range.end.min(text.len());
        if range.start >= end {
            return Seen::default();
        }
        let from = range.start.saturating_sub(BEFORE);
        let here = text.get(from..(end + BEHIND).min(text.len())).unwrap_or_default();
        // Most texts have fewer of both.
        let room = here.len() / GROUP;
        let mut seen = Seen { hits: Vec::with_capacity(room / 8), runs: Vec::with_capacity(room) };
        let mut masks = Masks::new(here.len());
        (kernels.mark)(&self.tables, here, &mut masks);
        (kernels.follow)(&self.tables, here, &mut masks);
        let mut places = marks::NONE;
        runs::gather(kernels, from, &masks.run, &mut places, &mut seen.runs);

        // No window begins behind this place of a keyword that begins in the range.
        let stop = (end + self.tables.deepest - from).div_ceil(GROUP).min(masks.anywhere.len());
        let marked = masks.anywhere.get(..stop).unwrap_or_default().chunks(CHUNK / GROUP);
        let mut copied = None;
        for (index, marked) in marked.enumerate() {
            let first = index * CHUNK;
            let count = (kernels.places)(marked, &mut places);
            let chunk = chunk(here, first, &mut copied);
            let kept = self.tables.sift(chunk, places.get_mut(..count).unwrap_or_default());
            for &place in places.get(..kept).unwrap_or_default() {
                let window = from + first + usize::from(place);
                self.confirm(text, window, &(range.start..end), &mut seen.hits);
            }
        }
        seen
    }

    /// Adds the keywords whose window stands at `window`, if they are there from end to end and begin in `range`.
    fn confirm(&self, text: &[u8], window: usize, range: &Range<usize>, hits: &mut Vec<Hit>) {
        self.tables.at(text, window, |number| {
            let Some(keyword) = self.keywords.get(usize::from(number)) else { return };
            let Some(at) = window.checked_sub(usize::from(keyword.window)) else { return };
            if range.contains(&at)
                && (is_all(keyword.text.len(), usize::from(keyword.window), FRONT)
                    || text.get(at..).is_some_and(|text| keyword.starts(text)))
                && (!keyword.in_runs() || goes_on(text, window))
            {
                hits.push(Hit { at, keyword: number });
            }
        });
    }
}

/// Whether a run goes on from `at` for [`RUN`] bytes.
fn goes_on(text: &[u8], at: usize) -> bool {
    text.get(at..at + RUN).is_some_and(|bytes| bytes.iter().all(|&byte| in_run(byte)))
}

impl Kernels {
    /// The fastest of this machine.
    #[must_use]
    pub fn best() -> Self {
        #[cfg(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))]
        if let Some(kernels) = simd::all().into_iter().flatten().next() {
            return kernels;
        }
        Self::scalar()
    }

    /// Those that run everywhere.
    #[must_use]
    pub fn scalar() -> Self {
        scalar::KERNELS
    }
}
