//! The first bytes of a text and of what is looked for in it, compared all at once.

/// The bit in which the two cases of a letter differ.
const CASE: u8 = 0x20;

/// The first eight bytes, and zeros behind the end.
#[inline]
pub(crate) fn eight(text: &[u8]) -> u64 {
    match text.first_chunk::<8>() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => few(text),
    }
}

/// The same of a text that is shorter.
#[cold]
fn few(text: &[u8]) -> u64 {
    text.iter().rev().fold(0, |bytes, &byte| bytes << 8 | u64::from(byte))
}

/// Letters in one case.
#[inline]
pub(crate) fn one_case(eight: u64) -> u64 {
    eight | u64::from_le_bytes([CASE; 8])
}

/// What is looked for, as it is compared first: its first eight bytes, letters in one case.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head {
    bytes: u64,
    /// How many bits there are too many of them.
    spare: u8,
    /// Where in it lies what was found.
    pub(crate) window: u8,
    /// Its number.
    pub(crate) number: u16,
}

impl Head {
    pub(crate) const fn new(text: &str, window: u8, number: u16) -> Self {
        let text = text.as_bytes();
        let (mut bytes, mut length) = (0, 0);
        while length < text.len() && length < 8 {
            bytes |= ((text[length] | CASE) as u64) << (8 * length);
            length += 1;
        }
        assert!(length > 0, "there is something to look for");
        let spare = 64 - 8 * length;
        Self { bytes: bytes << spare, spare: spare as u8, window, number }
    }

    /// Whether a text may start with it, letters in either case, whose beginning is `eight`.
    #[inline]
    pub(crate) fn begins(self, eight: u64) -> bool {
        eight << self.spare == self.bytes
    }
}
