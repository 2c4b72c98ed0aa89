//! The operations of wasm's simd128: sixteen bytes at once.

use super::{CHUNK, GROUP, Masks, Places, Range, SEEN, Tables, marks, runs, words};
use std::arch::wasm32::*;

const WIDTH: usize = 16;

/// Its bytes.
type Vector = v128;

shuffles!();
kernels!();

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

/// One bit for each byte that is zero.
#[inline]
fn none(bytes: v128) -> u64 {
    tops(u8x16_eq(bytes, u8x16_splat(0)))
}

/// `bytes` one place further, behind the last byte of those before.
#[inline]
fn moved(before: v128, bytes: v128) -> v128 {
    u8x16_shuffle::<15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30>(before, bytes)
}

#[inline]
fn all_of(byte: u8) -> v128 {
    u8x16_splat(byte)
}

#[inline]
fn minus(one: v128, other: v128) -> v128 {
    u8x16_sub(one, other)
}

/// One bit for each byte that is no larger than in `most`.
#[inline]
fn at_most(bytes: v128, most: v128) -> u64 {
    tops(u8x16_le(bytes, most))
}

/// One bit for each byte that has bit 5, which small letters have: shifted to where the highest bit was.
#[inline]
fn small(bytes: v128) -> u64 {
    tops(u16x8_shl(bytes, 2))
}

/// The highest bit of each byte.
#[inline]
fn tops(bytes: v128) -> u64 {
    u64::from(u8x16_bitmask(bytes))
}
