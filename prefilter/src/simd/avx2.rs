//! The operations of AVX2: thirty-two bytes at once.

use super::{CHUNK, GROUP, Masks, Places, Range, SEEN, Tables, marks, runs, words};
use std::arch::x86_64::*;

const WIDTH: usize = 32;

/// Its bytes.
type Vector = __m256i;

shuffles!(#[target_feature(enable = "avx2,bmi1,bmi2,popcnt")]);
kernels!(#[target_feature(enable = "avx2,bmi1,bmi2,popcnt")]);

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

/// One bit for each byte that is zero.
#[inline]
#[target_feature(enable = "avx2")]
fn none(bytes: __m256i) -> u64 {
    tops(_mm256_cmpeq_epi8(bytes, _mm256_setzero_si256()))
}

/// `bytes` one place further, behind the last byte of those before.
#[inline]
#[target_feature(enable = "avx2")]
fn moved(before: __m256i, bytes: __m256i) -> __m256i {
    _mm256_alignr_epi8::<15>(bytes, _mm256_permute2x128_si256::<0x21>(before, bytes))
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

/// One bit for each byte that is no larger than in `most`.
#[inline]
#[target_feature(enable = "avx2")]
fn at_most(bytes: __m256i, most: __m256i) -> u64 {
    tops(_mm256_cmpeq_epi8(_mm256_min_epu8(bytes, most), bytes))
}

/// One bit for each byte that has bit 5, which small letters have: shifted to where the highest bit was.
#[inline]
#[target_feature(enable = "avx2")]
fn small(bytes: __m256i) -> u64 {
    tops(_mm256_slli_epi16::<2>(bytes))
}

/// The highest bit of each byte.
#[inline]
#[target_feature(enable = "avx2")]
fn tops(bytes: __m256i) -> u64 {
    u64::from(_mm256_movemask_epi8(bytes).cast_unsigned())
}
