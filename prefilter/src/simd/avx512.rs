//! The operations of AVX-512 with its permutations of bytes: sixty-four bytes at once, and any byte of ASCII looked up as it is.

use super::{CHUNK, GROUP, Masks, Places, Range, SEEN, Tables, runs, words};
use std::arch::x86_64::*;

const WIDTH: usize = 64;

kernels!(#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi1,bmi2,popcnt")]);

/// See [`super::super::Mark`].
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi1,bmi2,popcnt")]
pub(super) fn mark(tables: &Tables, text: &[u8], masks: &mut Masks) {
    let tables = tables.ascii[1].map(|bytes| table(&bytes));
    let runs = table(&runs::ASCII);
    masks.mark(text, |bytes| {
        let anywhere = buckets(&tables, bytes);
        let bytes = load(bytes, 0);
        let in_run = look_up(runs, bytes);
        [anywhere, !tops(bytes) & _mm512_test_epi8_mask(in_run, in_run)]
    });
}

/// See [`super::super::Follow`].
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi1,bmi2,popcnt")]
pub(super) fn follow(tables: &Tables, text: &[u8], masks: &mut Masks) {
    let tables = tables.ascii[0].map(|bytes| table(&bytes));
    masks.follow(text, |bytes, _| buckets(&tables, bytes));
}

/// One bit for each place at which some bucket allows all three bytes.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
fn buckets(&[first, second, third]: &[[__m512i; 2]; 3], bytes: &[u8; SEEN]) -> u64 {
    let [a, b, c] = [load(bytes, 0), load(bytes, 1), load(bytes, 2)];
    let all = _mm512_and_si512(_mm512_and_si512(look_up(first, a), look_up(second, b)), look_up(third, c));
    // What is no ASCII is taken for its lower bits; no keyword begins with it, and no run holds it.
    !tops(a) & _mm512_test_epi8_mask(all, all)
}

/// See [`super::super::marks::places`]: the numbers of the bits are packed, however many there are.
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi1,bmi2,popcnt")]
pub(super) fn places(masks: &[u64], found: &mut Places) -> usize {
    let numbers = load(&NUMBERS, 0);
    let mut count = 0;
    for (group, &mask) in masks.iter().enumerate() {
        let Some(free) = found.get_mut(count..).and_then(|free| free.first_chunk_mut::<GROUP>()) else {
            break;
        };
        let first = _mm512_set1_epi16((group * GROUP) as i16);
        let packed = _mm512_maskz_compress_epi8(mask, numbers);
        let half = |half: __m256i| _mm512_add_epi16(_mm512_cvtepu8_epi16(half), first);
        store(free, 0, half(_mm512_castsi512_si256(packed)));
        let here = mask.count_ones() as usize;
        if here > GROUP / 2 {
            store(free, GROUP / 2, half(_mm512_extracti64x4_epi64::<1>(packed)));
        }
        count += here;
    }
    count
}

/// From 0 to 63.
static NUMBERS: [u8; GROUP] = {
    let mut numbers = [0; GROUP];
    let mut number = 0;
    while number < GROUP {
        numbers[number] = number as u8;
        number += 1;
    }
    numbers
};

/// A table of all ASCII, in two halves.
#[inline]
#[target_feature(enable = "avx512f")]
fn table(bytes: &[u8; 128]) -> [__m512i; 2] {
    [load(bytes, 0), load(bytes, 64)]
}

/// The bytes from `place` on, which is at most `N - WIDTH`.
#[inline]
#[target_feature(enable = "avx512f")]
fn load<const N: usize>(bytes: &[u8; N], place: usize) -> __m512i {
    let place = place.min(const { N - WIDTH });
    // SAFETY: `place + WIDTH` is at most the array's length; the load needs no alignment.
    unsafe { _mm512_loadu_si512(bytes.as_ptr().add(place).cast()) }
}

/// Writes thirty-two places from `place` on, which is at most 32.
#[inline]
#[target_feature(enable = "avx512f")]
fn store(places: &mut [u16; GROUP], place: usize, packed: __m512i) {
    let place = place.min(GROUP - WIDTH / 2);
    // SAFETY: `place` and the thirty-two behind it lie in the array; the store needs no alignment.
    unsafe { _mm512_storeu_si512(places.as_mut_ptr().add(place).cast(), packed) }
}

/// By the lower seven bits of each byte.
#[inline]
#[target_feature(enable = "avx512vbmi")]
fn look_up([lower, upper]: [__m512i; 2], bytes: __m512i) -> __m512i {
    _mm512_permutex2var_epi8(lower, bytes, upper)
}

#[inline]
#[target_feature(enable = "avx512f")]
fn or(one: __m512i, other: __m512i) -> __m512i {
    _mm512_or_si512(one, other)
}

#[inline]
#[target_feature(enable = "avx512f")]
fn all_of(byte: u8) -> __m512i {
    _mm512_set1_epi8(byte.cast_signed())
}

#[inline]
#[target_feature(enable = "avx512bw")]
fn minus(one: __m512i, other: __m512i) -> __m512i {
    _mm512_sub_epi8(one, other)
}

/// One bit for each byte that is no larger than in `most`.
#[inline]
#[target_feature(enable = "avx512bw")]
fn at_most(bytes: __m512i, most: __m512i) -> u64 {
    _mm512_cmple_epu8_mask(bytes, most)
}

/// One bit for each byte that has bit 5, which small letters have.
#[inline]
#[target_feature(enable = "avx512bw")]
fn small(bytes: __m512i) -> u64 {
    _mm512_test_epi8_mask(bytes, all_of(0x20))
}

/// The highest bit of each byte.
#[inline]
#[target_feature(enable = "avx512bw")]
fn tops(bytes: __m512i) -> u64 {
    _mm512_movepi8_mask(bytes)
}
