//! The operations of SSSE3: sixteen bytes at once.

use super::{CHUNK, GROUP, Masks, Places, Range, SEEN, Tables, marks, runs, words};
use std::arch::x86_64::*;

const WIDTH: usize = 16;

/// Its bytes.
type Vector = __m128i;

shuffles!(#[target_feature(enable = "ssse3")]);
kernels!(#[target_feature(enable = "ssse3")]);

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

/// As in AVX2.
#[inline]
#[target_feature(enable = "ssse3")]
fn none(bytes: __m128i) -> u64 {
    tops(_mm_cmpeq_epi8(bytes, _mm_setzero_si128()))
}

/// As in AVX2.
#[inline]
#[target_feature(enable = "ssse3")]
fn moved(before: __m128i, bytes: __m128i) -> __m128i {
    _mm_alignr_epi8::<15>(bytes, before)
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

/// One bit for each byte that is no larger than in `most`.
#[inline]
#[target_feature(enable = "ssse3")]
fn at_most(bytes: __m128i, most: __m128i) -> u64 {
    tops(_mm_cmpeq_epi8(_mm_min_epu8(bytes, most), bytes))
}

/// One bit for each byte that has bit 5, which small letters have: shifted to where the highest bit was.
#[inline]
#[target_feature(enable = "ssse3")]
fn small(bytes: __m128i) -> u64 {
    tops(_mm_slli_epi16::<2>(bytes))
}

/// The highest bit of each byte.
#[inline]
#[target_feature(enable = "ssse3")]
fn tops(bytes: __m128i) -> u64 {
    u64::from(_mm_movemask_epi8(bytes).cast_unsigned())
}
