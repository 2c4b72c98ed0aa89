//! The kernels with SIMD: all unsafe code of the core.
//!
//! A table of sixteen bytes is looked up by a shuffle, for sixteen or thirty-two bytes of text at once. Each vector module names
//! the few operations that differ; the kernel is written once. Property tests hold every kernel against the scalar one.
#![allow(unsafe_code)]

use super::marks::{self, Masks, Places};
use super::tables::Tables;
use super::{CHUNK, GROUP, Kernels, SEEN, runs, words};
use std::ops::Range;

/// The kernels in order of preference; those that this machine cannot run are `None`.
#[cfg(target_arch = "x86_64")]
pub(super) fn all() -> [Option<Kernels>; 2] {
    use std::arch::is_x86_feature_detected as has;
    [
        (has!("avx2") && has!("bmi1") && has!("bmi2") && has!("popcnt")).then_some(checked!(avx2)),
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
            mark: |tables, text, masks, range| unsafe { $module::mark(tables, text, masks, range) },
            // SAFETY: as above.
            follow: |masks| unsafe { $module::follow(masks) },
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

/// The kernels, over the operations of the module in which it is expanded.
macro_rules! kernel {
    ($(#[$feature:meta])?) => {
        /// See [`super::Mark`].
        $(#[$feature])?
        pub(super) fn mark(tables: &Tables, text: &[u8], masks: &mut Masks, range: Range<usize>) {
            let low = [tables.low[0].map(|bytes| table(&bytes)), tables.low[1].map(|bytes| table(&bytes))];
            let high = [tables.high[0].map(|bytes| table(&bytes)), tables.high[1].map(|bytes| table(&bytes))];
            let runs = [table(&runs::LOW), table(&runs::HIGH)];
            for ([inside, anywhere, run], bytes) in masks.groups(range).zip(text.windows(SEEN).step_by(GROUP)) {
                let Some(bytes) = bytes.first_chunk::<SEEN>() else { continue };
                for part in 0..GROUP / WIDTH {
                    let place = part * WIDTH;
                    let [a, b, c] = [load(bytes, place), load(bytes, place + 1), load(bytes, place + 2)];
                    let lows = [lower(a), lower(b), lower(c)];
                    let highs = [upper(a), upper(b), upper(c)];
                    let buckets = |half: usize| {
                        let one = |at: usize| and(look_up(low[half][at], lows[at]), look_up(high[half][at], highs[at]));
                        and(and(one(0), one(1)), one(2))
                    };
                    *inside |= some(buckets(0)) << place;
                    *anywhere |= some(buckets(1)) << place;
                    *run |= some(and(look_up(runs[0], lows[0]), look_up(runs[1], highs[0]))) << place;
                }
            }
        }

        $(#[$feature])?
        pub(super) fn follow(masks: &mut Masks) {
            masks.follow();
        }

        $(#[$feature])?
        pub(super) fn places(masks: &[u64], found: &mut Places) -> usize {
            marks::places(masks, found)
        }

        /// Letters, digits, and what has the bit of small letters, in `WIDTH` bytes.
        #[inline]
        $(#[$feature])?
        fn classes<const N: usize>(bytes: &[u8; N], place: usize) -> [u64; 3] {
            let text = load(bytes, place);
            let letters = at_most(minus(or(text, all_of(0x20)), all_of(b'a')), all_of(25));
            [tops(letters), tops(at_most(minus(text, all_of(b'0')), all_of(9))), tops(twice_shifted(text))]
        }

        /// See [`super::words::Begins`].
        $(#[$feature])?
        pub(super) fn begins(before: u8, text: &[u8], count: usize, found: &mut Places) -> usize {
            let mut word_before = u64::from(before.is_ascii_alphanumeric());
            let mut low_before = u64::from(before.is_ascii_alphanumeric() && !before.is_ascii_uppercase());
            let mut masks = [0; CHUNK / GROUP];
            let mut padded = [0; GROUP];
            let count = count.min(text.len());
            for (index, mask) in masks.iter_mut().enumerate().take(count.div_ceil(GROUP)) {
                let rest = text.get(index * GROUP..).unwrap_or_default();
                let bytes = rest.first_chunk::<GROUP>().unwrap_or_else(|| {
                    padded.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
                    &padded
                });
                let [mut letters, mut digits, mut small] = [0; 3];
                for part in 0..GROUP / WIDTH {
                    let place = part * WIDTH;
                    let classes = classes(bytes, place);
                    letters |= classes[0] << place;
                    digits |= classes[1] << place;
                    small |= classes[2] << place;
                }
                let (upper, word) = (letters & !small, letters | digits);
                let low = word & !upper;
                *mask = word & !(word << 1 | word_before) | upper & (low << 1 | low_before);
                (word_before, low_before) = (word >> 63, low >> 63);
                let left = count - index * GROUP;
                if left < GROUP {
                    *mask &= (1 << left) - 1;
                }
            }
            marks::places(masks.get(..count.div_ceil(GROUP)).unwrap_or_default(), found)
        }

        /// See [`super::words::Drawn`].
        $(#[$feature])?
        pub(super) fn drawn(text: &[u8], runs: &[Range<usize>], drawn: &mut Vec<Range<usize>>) {
            for run in runs {
                let mut told = words::Told::default();
                let mut at = run.start;
                // The last byte of a part is the first one of the next: every pair is seen once.
                while at + 1 < run.end {
                    let rest = text.get(at..).unwrap_or_default();
                    let [letters, digits, small] = match rest.first_chunk::<WIDTH>() {
                        Some(bytes) => classes(bytes, 0),
                        None => {
                            let mut padded = [0; WIDTH];
                            padded.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
                            classes(&padded, 0)
                        }
                    };
                    let inside = u64::MAX >> 64_usize.saturating_sub((run.end - at).min(WIDTH));
                    let (digits, upper, lower) = (digits & inside, letters & !small & inside, letters & small & inside);
                    let letters = letters & inside;
                    let counted = if at == run.start { digits } else { digits & !1 };
                    told.digits += counted.count_ones();
                    told.digit_turns += (digits & letters >> 1 | letters & digits >> 1).count_ones();
                    told.case_turns += (upper & lower >> 1 | lower & upper >> 1).count_ones();
                    at += WIDTH - 1;
                }
                if told.drawn() {
                    drawn.push(run.clone());
                }
            }
        }
    };
}

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use super::{CHUNK, GROUP, Masks, Places, Range, SEEN, Tables, marks, runs, words};
    use std::arch::x86_64::*;

    const WIDTH: usize = 32;

    kernel!(#[target_feature(enable = "avx2,bmi1,bmi2,popcnt")]);

    /// The table twice: each half of a vector is looked up by itself.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn table(bytes: &[u8; 16]) -> __m256i {
        // SAFETY: the reference makes sixteen bytes readable; the load needs no alignment.
        _mm256_broadcastsi128_si256(unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) })
    }

    /// The bytes from `place` on, which is at most `N - WIDTH`.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn load<const N: usize>(bytes: &[u8; N], place: usize) -> __m256i {
        let place = place.min(const { N - WIDTH });
        // SAFETY: `place + WIDTH` is at most the array's length; the load needs no alignment.
        unsafe { _mm256_loadu_si256(bytes.as_ptr().add(place).cast()) }
    }

    /// A shuffle takes the lower four bits, and gives zero where the highest bit is set: nothing but ASCII is marked.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn lower(bytes: __m256i) -> __m256i {
        bytes
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn upper(bytes: __m256i) -> __m256i {
        _mm256_and_si256(_mm256_srli_epi16::<3>(bytes), _mm256_set1_epi8(15))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn look_up(table: __m256i, index: __m256i) -> __m256i {
        _mm256_shuffle_epi8(table, index)
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn and(one: __m256i, other: __m256i) -> __m256i {
        _mm256_and_si256(one, other)
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn or(one: __m256i, other: __m256i) -> __m256i {
        _mm256_or_si256(one, other)
    }

    /// One bit for each byte that is not zero.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn some(bytes: __m256i) -> u64 {
        u64::from(!_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, _mm256_setzero_si256())).cast_unsigned())
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn all_of(byte: u8) -> __m256i {
        _mm256_set1_epi8(byte.cast_signed())
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn minus(one: __m256i, other: __m256i) -> __m256i {
        _mm256_sub_epi8(one, other)
    }

    /// All bits of the bytes that are no larger than in `most`.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn at_most(bytes: __m256i, most: __m256i) -> __m256i {
        _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, most), bytes)
    }

    /// Bit 5, which small letters have, as the highest bit.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn twice_shifted(bytes: __m256i) -> __m256i {
        _mm256_slli_epi16::<2>(bytes)
    }

    /// The highest bit of each byte.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn tops(bytes: __m256i) -> u64 {
        u64::from(_mm256_movemask_epi8(bytes).cast_unsigned())
    }
}

#[cfg(target_arch = "x86_64")]
mod ssse3 {
    use super::{CHUNK, GROUP, Masks, Places, Range, SEEN, Tables, marks, runs, words};
    use std::arch::x86_64::*;

    const WIDTH: usize = 16;

    kernel!(#[target_feature(enable = "ssse3")]);

    #[inline]
    #[target_feature(enable = "ssse3")]
    fn table(bytes: &[u8; 16]) -> __m128i {
        // SAFETY: the reference makes sixteen bytes readable; the load needs no alignment.
        unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) }
    }

    /// The bytes from `place` on, which is at most `N - WIDTH`.
    #[inline]
    #[target_feature(enable = "ssse3")]
    fn load<const N: usize>(bytes: &[u8; N], place: usize) -> __m128i {
        let place = place.min(const { N - WIDTH });
        // SAFETY: `place + WIDTH` is at most the array's length; the load needs no alignment.
        unsafe { _mm_loadu_si128(bytes.as_ptr().add(place).cast()) }
    }

    /// As in AVX2.
    #[inline]
    #[target_feature(enable = "ssse3")]
    fn lower(bytes: __m128i) -> __m128i {
        bytes
    }

    #[inline]
    #[target_feature(enable = "ssse3")]
    fn upper(bytes: __m128i) -> __m128i {
        _mm_and_si128(_mm_srli_epi16::<3>(bytes), _mm_set1_epi8(15))
    }

    #[inline]
    #[target_feature(enable = "ssse3")]
    fn look_up(table: __m128i, index: __m128i) -> __m128i {
        _mm_shuffle_epi8(table, index)
    }

    #[inline]
    #[target_feature(enable = "ssse3")]
    fn and(one: __m128i, other: __m128i) -> __m128i {
        _mm_and_si128(one, other)
    }

    #[inline]
    #[target_feature(enable = "ssse3")]
    fn or(one: __m128i, other: __m128i) -> __m128i {
        _mm_or_si128(one, other)
    }

    /// One bit for each byte that is not zero.
    #[inline]
    #[target_feature(enable = "ssse3")]
    fn some(bytes: __m128i) -> u64 {
        let zeros = _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_setzero_si128())).cast_unsigned();
        u64::from(!zeros & 0xffff)
    }

    #[inline]
    #[target_feature(enable = "ssse3")]
    fn all_of(byte: u8) -> __m128i {
        _mm_set1_epi8(byte.cast_signed())
    }

    #[inline]
    #[target_feature(enable = "ssse3")]
    fn minus(one: __m128i, other: __m128i) -> __m128i {
        _mm_sub_epi8(one, other)
    }

    /// All bits of the bytes that are no larger than in `most`.
    #[inline]
    #[target_feature(enable = "ssse3")]
    fn at_most(bytes: __m128i, most: __m128i) -> __m128i {
        _mm_cmpeq_epi8(_mm_min_epu8(bytes, most), bytes)
    }

    /// Bit 5, which small letters have, as the highest bit.
    #[inline]
    #[target_feature(enable = "ssse3")]
    fn twice_shifted(bytes: __m128i) -> __m128i {
        _mm_slli_epi16::<2>(bytes)
    }

    /// The highest bit of each byte.
    #[inline]
    #[target_feature(enable = "ssse3")]
    fn tops(bytes: __m128i) -> u64 {
        u64::from(_mm_movemask_epi8(bytes).cast_unsigned())
    }
}

#[cfg(target_arch = "wasm32")]
mod simd128 {
    use super::{CHUNK, GROUP, Masks, Places, Range, SEEN, Tables, marks, runs, words};
    use std::arch::wasm32::*;

    const WIDTH: usize = 16;

    kernel!();

    #[inline]
    fn table(bytes: &[u8; 16]) -> v128 {
        // SAFETY: the reference makes sixteen bytes readable; the load needs no alignment.
        unsafe { v128_load(bytes.as_ptr().cast()) }
    }

    /// The bytes from `place` on, which is at most `N - WIDTH`.
    #[inline]
    fn load<const N: usize>(bytes: &[u8; N], place: usize) -> v128 {
        let place = place.min(const { N - WIDTH });
        // SAFETY: `place + WIDTH` is at most the array's length; the load needs no alignment.
        unsafe { v128_load(bytes.as_ptr().add(place).cast()) }
    }

    /// A swizzle gives zero for an index beyond fifteen: where the highest bit stays, nothing is marked.
    #[inline]
    fn lower(bytes: v128) -> v128 {
        v128_and(bytes, u8x16_splat(0x8f))
    }

    #[inline]
    fn upper(bytes: v128) -> v128 {
        v128_and(u16x8_shr(bytes, 3), u8x16_splat(15))
    }

    #[inline]
    fn look_up(table: v128, index: v128) -> v128 {
        u8x16_swizzle(table, index)
    }

    #[inline]
    fn and(one: v128, other: v128) -> v128 {
        v128_and(one, other)
    }

    #[inline]
    fn or(one: v128, other: v128) -> v128 {
        v128_or(one, other)
    }

    /// One bit for each byte that is not zero.
    #[inline]
    fn some(bytes: v128) -> u64 {
        u64::from(u8x16_bitmask(u8x16_ne(bytes, u8x16_splat(0))))
    }

    #[inline]
    fn all_of(byte: u8) -> v128 {
        u8x16_splat(byte)
    }

    #[inline]
    fn minus(one: v128, other: v128) -> v128 {
        u8x16_sub(one, other)
    }

    /// All bits of the bytes that are no larger than in `most`.
    #[inline]
    fn at_most(bytes: v128, most: v128) -> v128 {
        u8x16_le(bytes, most)
    }

    /// Bit 5, which small letters have, as the highest bit.
    #[inline]
    fn twice_shifted(bytes: v128) -> v128 {
        u16x8_shl(bytes, 2)
    }

    /// The highest bit of each byte.
    #[inline]
    fn tops(bytes: v128) -> u64 {
        u64::from(u8x16_bitmask(bytes))
    }
}
