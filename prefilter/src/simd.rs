//! The kernels with SIMD: all unsafe code of the core.
//!
//! A table of sixteen bytes is looked up by a shuffle, for sixteen or thirty-two bytes of text at once; with AVX-512 one of 128 bytes,
//! for sixty-four. Each vector module names the few operations that differ; the kernels are written once. Property tests hold every
//! kernel against the scalar one.
#![allow(unsafe_code)]

use super::marks::{self, Masks, Places};
use super::tables::Tables;
use super::{CHUNK, GROUP, Kernels, SEEN, runs, words};
use std::ops::Range;

/// The kernels in order of preference; those that this machine cannot run are `None`.
#[cfg(target_arch = "x86_64")]
pub(super) fn all() -> [Option<Kernels>; 3] {
    use std::arch::is_x86_feature_detected as has;
    let avx2 = has!("avx2") && has!("bmi1") && has!("bmi2") && has!("popcnt");
    let avx512 = avx2
        && has!("avx512f")
        && has!("avx512bw")
        && has!("avx512vl")
        && has!("avx512vbmi")
        && has!("avx512vbmi2");
    [
        avx512.then_some(checked!(avx512)),
        avx2.then_some(checked!(avx2)),
        has!("ssse3").then_some(checked!(ssse3)),
    ]
}

/// The kernels in order of preference.
#[cfg(target_arch = "wasm32")]
pub(super) fn all() -> [Option<Kernels>; 1] {
    use simd128::{begins, drawn, follow, mark, places};
    [Some(Kernels { mark, follow, places, begins, drawn })]
}

/// The kernels of a module whose features were detected.
#[cfg(target_arch = "x86_64")]
macro_rules! checked {
    ($module:ident) => {
        Kernels {
            // SAFETY: of these five, `all` gives them out only where the features of their module were detected.
            mark: |tables, text, masks| unsafe { $module::mark(tables, text, masks) },
            // SAFETY: as above.
            follow: |tables, text, masks| unsafe { $module::follow(tables, text, masks) },
            // SAFETY: as above.
            places: |masks, places| unsafe { $module::places(masks, places) },
            // SAFETY: as above.
            begins: |before, text, count, places| unsafe { $module::begins(before, text, count, places) },
            // SAFETY: as above.
            drawn: |text, runs, drawn| unsafe { $module::drawn(text, runs, drawn) },
        }
    };
}
#[cfg(target_arch = "x86_64")]
use checked;

/// The kernels that look up sixteen bytes at a time, over the operations of the module in which it is expanded.
macro_rules! shuffles {
    ($(#[$feature:meta])?) => {
        /// See [`super::Mark`]. What counts in runs only is left to [`follow`]: few groups hold runs.
        $(#[$feature])?
        pub(super) fn mark(tables: &Tables, text: &[u8], masks: &mut Masks) {
            let [first, second, third] = positions(tables, 1);
            let runs = [table(&runs::LOW), table(&runs::HIGH)];
            // The buckets that allow the byte before, and those that allow the two bytes before: each byte is looked up once, and a
            // window is marked where it ends.
            let mut before = [all_of(0); 2];
            masks.mark(text, |bytes| {
                let mut part = |place: usize| {
                    let fields = fields(bytes, place);
                    let one = allowed(first, fields);
                    let two = and(allowed(second, fields), moved(before[0], one));
                    let three = and(allowed(third, fields), moved(before[1], two));
                    before = [one, two];
                    [none(three) << place, none(allowed(runs, fields)) << place]
                };
                let (mut no_end, mut no_run) = (0, 0);
                // Two at a time: what the loop itself does counts.
                for place in (0..GROUP).step_by(2 * WIDTH) {
                    let [[a, b], [c, d]] = [part(place), part(place + WIDTH)];
                    no_end |= a | c;
                    no_run |= b | d;
                }
                [!no_end, !no_run]
            });
            masks.move_back();
        }

        /// See [`super::Follow`].
        $(#[$feature])?
        pub(super) fn follow(tables: &Tables, text: &[u8], masks: &mut Masks) {
            let [first, second, third] = positions(tables, 0);
            masks.follow(text, |bytes, _| {
                let mut outside = 0;
                for part in 0..GROUP / WIDTH {
                    let place = part * WIDTH;
                    let [one, two, three] = [
                        allowed(first, fields(bytes, place)),
                        allowed(second, fields(bytes, place + 1)),
                        allowed(third, fields(bytes, place + 2)),
                    ];
                    outside |= none(and(and(one, two), three)) << place;
                }
                !outside
            });
        }

        /// The tables of a half of the buckets, by position: by the lower field and by the upper one.
        #[inline]
        $(#[$feature])?
        fn positions(tables: &Tables, half: usize) -> [[Vector; 2]; 3] {
            let (low, high) = (&tables.low[half], &tables.high[half]);
            [0, 1, 2].map(|position| [table(&low[position]), table(&high[position])])
        }

        /// The fields by which bytes are looked up.
        #[inline]
        $(#[$feature])?
        fn fields(bytes: &[u8; SEEN], place: usize) -> [Vector; 2] {
            let bytes = load(bytes, place);
            [lower(bytes), upper(bytes)]
        }

        /// The buckets that allow the bytes.
        #[inline]
        $(#[$feature])?
        fn allowed([low, high]: [Vector; 2], [lower, upper]: [Vector; 2]) -> Vector {
            and(look_up(low, lower), look_up(high, upper))
        }

        $(#[$feature])?
        pub(super) fn places(masks: &[u64], found: &mut Places) -> usize {
            marks::places(masks, found)
        }
    };
}

/// The other kernels, over the operations of the module in which it is expanded.
macro_rules! kernels {
    ($(#[$feature:meta])?) => {
        /// Letters, digits, and what has the bit of small letters, in `WIDTH` bytes.
        #[inline]
        $(#[$feature])?
        fn classes<const N: usize>(bytes: &[u8; N], place: usize) -> [u64; 3] {
            let text = load(bytes, place);
            let letters = at_most(minus(or(text, all_of(0x20)), all_of(b'a')), all_of(25));
            [letters, at_most(minus(text, all_of(b'0')), all_of(9)), small(text)]
        }

        /// The same of the first so many bytes of a text, at most a group.
        #[inline]
        $(#[$feature])?
        fn group(text: &[u8], count: usize) -> [u64; 3] {
            let padded;
            let bytes = match text.first_chunk::<GROUP>() {
                Some(bytes) => bytes,
                None => {
                    padded = super::marks::padded(text);
                    let [bytes @ .., _, _] = &padded;
                    bytes
                }
            };
            let mut masks = [0; 3];
            for part in 0..count.min(GROUP).div_ceil(WIDTH) {
                let place = part * WIDTH;
                for (mask, class) in masks.iter_mut().zip(classes(bytes, place)) {
                    *mask |= class << place;
                }
            }
            masks
        }

        /// See [`super::words::Begins`].
        $(#[$feature])?
        pub(super) fn begins(before: u8, text: &[u8], count: usize, found: &mut Places) -> usize {
            let mut word_before = u64::from(before.is_ascii_alphanumeric());
            let mut low_before = u64::from(before.is_ascii_alphanumeric() && !before.is_ascii_uppercase());
            let mut masks = [0; CHUNK / GROUP];
            let count = count.min(text.len());
            for (index, mask) in masks.iter_mut().enumerate().take(count.div_ceil(GROUP)) {
                let rest = text.get(index * GROUP..).unwrap_or_default();
                let [letters, digits, small] = group(rest, GROUP);
                let (upper, word) = (letters & !small, letters | digits);
                let low = word & !upper;
                *mask = word & !(word << 1 | word_before) | upper & (low << 1 | low_before);
                (word_before, low_before) = (word >> 63, low >> 63);
                let left = count - index * GROUP;
                if left < GROUP {
                    *mask &= (1 << left) - 1;
                }
            }
            places(masks.get(..count.div_ceil(GROUP)).unwrap_or_default(), found)
        }

        /// See [`super::words::Drawn`].
        $(#[$feature])?
        pub(super) fn drawn(text: &[u8], runs: &[Range<usize>], drawn: &mut Vec<Range<usize>>) {
            drawn.extend_from_slice(runs);
            let mut kept = 0;
            for run in runs {
                let mut told = words::Told::default();
                let mut at = run.start;
                // What was seen in the group before.
                let mut seen: usize = 0;
                loop {
                    let (left, rest) = (run.end.saturating_sub(at), text.get(at..).unwrap_or_default());
                    let [letters, digits, small] = group(rest, left);
                    let inside = u64::MAX.unbounded_shr(GROUP.saturating_sub(left) as u32);
                    let (letters, digits) = (letters & inside, digits & inside);
                    let (upper, lower) = (letters & !small, letters & small);
                    // The last byte seen is the first one of a pair.
                    let (fresh, pairs) = (u64::MAX << seen, u64::MAX << seen.saturating_sub(1));
                    told.digits += (digits & fresh).count_ones();
                    told.digit_turns += ((digits & letters >> 1 | letters & digits >> 1) & pairs).count_ones();
                    told.case_turns += ((upper & lower >> 1 | lower & upper >> 1) & pairs).count_ones();
                    told.upper += (upper & fresh).count_ones();
                    told.solid |= words::solid(letters | digits, digits);
                    if left <= GROUP {
                        break;
                    }
                    // So many bytes in a row lie in one of the two groups.
                    at += GROUP - words::SOLID;
                    seen = words::SOLID;
                }
                // Without a branch, which would be guessed wrong.
                if let Some(free) = drawn.get_mut(kept) {
                    free.clone_from(run);
                }
                kept += usize::from(told.drawn());
            }
            drawn.truncate(kept);
        }
    };
}

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(target_arch = "wasm32")]
mod simd128;
#[cfg(target_arch = "x86_64")]
mod ssse3;
