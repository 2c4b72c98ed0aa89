//! Bech32 (BIP 173), as age writes its keys.

use super::with;

const LETTERS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// `token` (prefix, `1`, data) with the right last 6 characters, in the case in which it is written.
pub(super) fn bech32(token: &[u8]) -> Option<Vec<u8>> {
    let lower = token.to_ascii_lowercase();
    let one = memchr::memrchr(b'1', &lower)?;
    let at = token.len().checked_sub(6).filter(|&at| at > one)?;
    let mut values: Vec<u8> = lower[..one].iter().map(|letter| letter >> 5).collect();
    values.push(0);
    values.extend(lower[..one].iter().map(|letter| letter & 31));
    for letter in &lower[one + 1..at] {
        let value = LETTERS.iter().position(|known| known == letter)?;
        values.push(u8::try_from(value).ok()?);
    }
    values.extend([0; 6]);
    let sum = polymod(&values) ^ 1;
    let letters = (0..6).map(|index| LETTERS[(sum >> (25 - 5 * index)) as usize & 31]);
    let upper = token.iter().any(u8::is_ascii_uppercase);
    let sum: Vec<u8> =
        letters.map(|letter| if upper { letter.to_ascii_uppercase() } else { letter }).collect();
    with(token, at, &sum)
}

fn polymod(values: &[u8]) -> u32 {
    const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    values.iter().fold(1, |sum, &value| {
        let top = sum >> 25;
        let next = (sum & 0x01ff_ffff) << 5 ^ u32::from(value);
        (0..5).filter(|bit| top >> bit & 1 == 1).fold(next, |next, bit| next ^ GENERATOR[bit])
    })
}
