//! The account inside an AWS key id.

use super::base32_bytes;

/// An account's number has twelve digits.
const MOST: u64 = 999_999_999_999;

/// The account that a key id names; `None` for ids of before 2019, which name none.
pub(super) fn account(token: &[u8]) -> Option<u64> {
    let id = token.get(4..20)?;
    matches!(id[0], b'Q'..=b'Z' | b'2'..=b'7').then_some(())?;
    let bytes = base32_bytes(id)?;
    let number = bytes.get(..6)?.iter().fold(0u64, |number, &byte| number << 8 | u64::from(byte));
    Some((number & 0x7fff_ffff_ff80) >> 7)
}

/// The account that a key id names, if there can be one.
pub(super) fn named(token: &[u8]) -> Option<u64> {
    account(token).filter(|&account| account <= MOST)
}

/// `token` with an account that there can be, if it has one that cannot be.
pub(super) fn possible(token: &[u8]) -> Option<Vec<u8>> {
    account(token).filter(|&account| account > MOST)?;
    super::with(token, 4, b"Q")
}
