//! The kernels with SIMD: all unsafe code of the analyzer.
//!
//! A table of sixteen bytes is looked up by a shuffle, for sixteen or thirty-two bytes of text at once. Each vector module names
//! the few operations that differ; the kernel is written once. Property tests hold every kernel against the scalar one.
#![allow(unsafe_code)]

use super::tables::Tables;
use super::{GROUP, Kernel, SEEN};

/// The fastest kernel that this machine has, if it has any.
pub(super) fn best() -> Option<Kernel> {
    all().into_iter().flatten().next()
}

/// The kernels in order of preference; those that this machine cannot run are `None`.
#[cfg(target_arch = "x86_64")]
pub(super) fn all() -> [Option<Kernel>; 2] {
    [
        std::arch::is_x86_feature_detected!("avx2").then_some(on_avx2 as Kernel),
        std::arch::is_x86_feature_detected!("ssse3").then_some(on_ssse3 as Kernel),
    ]
}

/// The kernels in order of preference.
#[cfg(target_arch = "wasm32")]
pub(super) fn all() -> [Option<Kernel>; 1] {
    [Some(simd128::mark as Kernel)]
}

#[cfg(target_arch = "x86_64")]
fn on_avx2(tables: &Tables, text: &[u8], masks: &mut [u64]) {
    // SAFETY: `all` gives this function out only where AVX2 was detected.
    unsafe { avx2::mark(tables, text, masks) }
}

#[cfg(target_arch = "x86_64")]
fn on_ssse3(tables: &Tables, text: &[u8], masks: &mut [u64]) {
    // SAFETY: `all` gives this function out only where SSSE3 was detected.
    unsafe { ssse3::mark(tables, text, masks) }
}

/// The kernel, over the operations of the module in which it is expanded.
macro_rules! kernel {
    ($(#[$feature:meta])?) => {
        /// See [`super::Kernel`].
        $(#[$feature])?
        pub(super) fn mark(tables: &Tables, text: &[u8], masks: &mut [u64]) {
            let low = [tables.low[0].map(|bytes| table(&bytes)), tables.low[1].map(|bytes| table(&bytes))];
            let high = [tables.high[0].map(|bytes| table(&bytes)), tables.high[1].map(|bytes| table(&bytes))];
            for (mask, bytes) in masks.iter_mut().zip(text.windows(SEEN).step_by(GROUP)) {
                *mask = 0;
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
                    *mask |= some(or(buckets(0), buckets(1))) << place;
                }
            }
        }
    };
}

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use super::{GROUP, SEEN, Tables};
    use std::arch::x86_64::*;

    const WIDTH: usize = 32;

    kernel!(#[target_feature(enable = "avx2")]);

    /// The table twice: each half of a vector is looked up by itself.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn table(bytes: &[u8; 16]) -> __m256i {
        // SAFETY: the reference makes sixteen bytes readable; the load needs no alignment.
        _mm256_broadcastsi128_si256(unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) })
    }

    /// The bytes from `place` on, which is at most `SEEN - WIDTH`.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn load(bytes: &[u8; SEEN], place: usize) -> __m256i {
        let place = place.min(SEEN - WIDTH);
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
}

#[cfg(target_arch = "x86_64")]
mod ssse3 {
    use super::{GROUP, SEEN, Tables};
    use std::arch::x86_64::*;

    const WIDTH: usize = 16;

    kernel!(#[target_feature(enable = "ssse3")]);

    #[inline]
    #[target_feature(enable = "ssse3")]
    fn table(bytes: &[u8; 16]) -> __m128i {
        // SAFETY: the reference makes sixteen bytes readable; the load needs no alignment.
        unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) }
    }

    /// The bytes from `place` on, which is at most `SEEN - WIDTH`.
    #[inline]
    #[target_feature(enable = "ssse3")]
    fn load(bytes: &[u8; SEEN], place: usize) -> __m128i {
        let place = place.min(SEEN - WIDTH);
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
}

#[cfg(target_arch = "wasm32")]
mod simd128 {
    use super::{GROUP, SEEN, Tables};
    use std::arch::wasm32::*;

    const WIDTH: usize = 16;

    kernel!();

    #[inline]
    fn table(bytes: &[u8; 16]) -> v128 {
        // SAFETY: the reference makes sixteen bytes readable; the load needs no alignment.
        unsafe { v128_load(bytes.as_ptr().cast()) }
    }

    /// The bytes from `place` on, which is at most `SEEN - WIDTH`.
    #[inline]
    fn load(bytes: &[u8; SEEN], place: usize) -> v128 {
        let place = place.min(SEEN - WIDTH);
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
}
