//! The first bytes of a text and of what is looked for in it, compared all at once.

/// The bit in which the two cases of a letter differ.
const CASE: u8 = 0x20;

/// The first eight bytes, letters in one case, and zeros behind the end.
#[inline]
pub(crate) fn eight(text: &[u8]) -> u64 {
    let bytes = match text.first_chunk::<8>() {
        Some(bytes) => *bytes,
        None => {
            let mut bytes = [0; 8];
            bytes.iter_mut().zip(text).for_each(|(to, from)| *to = *from);
            bytes
        }
    };
    u64::from_le_bytes(bytes) | u64::from_le_bytes([CASE; 8])
}

/// The first four bytes, and zeros behind the end.
#[inline]
pub(crate) fn four(text: &[u8]) -> u32 {
    match text.first_chunk::<4>() {
        Some(bytes) => u32::from_le_bytes(*bytes),
        None => text.iter().rev().fold(0, |bytes, &byte| bytes << 8 | u32::from(byte)),
    }
}

/// The first eight bytes of what is looked for, letters in one case.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head {
    bytes: u64,
    /// How many bits there are too many of them.
    spare: u8,
}

impl Head {
    pub(crate) const fn of(text: &str) -> Self {
        let text = text.as_bytes();
        let (mut bytes, mut length) = (0, 0);
        while length < text.len() && length < 8 {
            bytes |= ((text[length] | CASE) as u64) << (8 * length);
            length += 1;
        }
        assert!(length > 0, "there is something to look for");
        let spare = 64 - 8 * length;
        Self { bytes: bytes << spare, spare: spare as u8 }
    }

    /// Whether a text may start with it, letters in either case, whose beginning is `eight`.
    #[inline]
    pub(crate) fn begins(self, eight: u64) -> bool {
        eight << self.spare == self.bytes
    }
}
