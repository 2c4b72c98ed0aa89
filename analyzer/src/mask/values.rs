//! The values that one blob was found to hold, so that the gate knows them again.

use std::collections::BTreeSet;
use std::fmt;

/// The values that one text or blob was found to hold. Never printed, never serialised, bounded in number.
#[derive(Clone, Default)]
pub struct Values {
    values: Vec<Vec<u8>>,
    /// Every 8 bytes that stand in one of them, but for public prefixes; as numbers.
    pieces: BTreeSet<u64>,
}

/// A piece of a value so long that nobody may see it.
pub(super) const PIECE: usize = 8;

impl Values {
    /// At most this many values are remembered for one blob.
    pub const MOST: usize = 1024;
    /// At most this many pieces of them.
    const MOST_PIECES: usize = 1 << 17;

    /// Remembers `value`.
    pub fn push(&mut self, value: &[u8]) {
        self.push_secret(value, 0);
    }

    /// Remembers `value`, of which the first `clear` bytes are public.
    pub(crate) fn push_secret(&mut self, value: &[u8], clear: usize) {
        if value.len() < 4
            || self.values.len() >= Self::MOST
            || common(value)
            || self.values.iter().any(|known| known == value)
        {
            return;
        }
        self.values.push(value.to_vec());
        if value.starts_with(b"-----BEGIN ") {
            // First and last line are the same for every key.
            let body = value.split(|&byte| byte == b'\n').filter(|line| !line.starts_with(b"-----"));
            body.for_each(|line| self.remember(line, 0));
        } else {
            self.remember(value, clear);
        }
    }

    fn remember(&mut self, value: &[u8], clear: usize) {
        let hidden = value.get(clear.saturating_sub(PIECE - 1)..).unwrap_or_default();
        for (index, piece) in hidden.windows(PIECE).enumerate() {
            // One that reaches into the prefix holds too little of the rest.
            let enough = index + PIECE / 2 >= PIECE.min(clear);
            if let Some(piece) = number(piece)
                && enough
                && self.pieces.len() < Self::MOST_PIECES
            {
                self.pieces.insert(piece);
            }
        }
    }

    /// Remembers all of `other`.
    pub fn extend(&mut self, other: &Self) {
        for value in &other.values {
            if value.len() >= 4 && self.values.len() < Self::MOST && !self.values.contains(value) {
                self.values.push(value.clone());
            }
        }
        self.pieces.extend(other.pieces.iter().take(Self::MOST_PIECES.saturating_sub(self.pieces.len())));
    }

    /// Marks every byte of `text` that belongs to a value, or to a long piece of one.
    pub(super) fn mark(&self, text: &[u8], hidden: &mut [bool]) {
        if self.values.is_empty() {
            return;
        }
        for (start, piece) in text.windows(PIECE).enumerate() {
            if number(piece).is_some_and(|piece| self.pieces.contains(&piece)) {
                hidden[start..start + PIECE].fill(true);
            }
        }
        for value in self.values.iter().filter(|value| value.len() < PIECE) {
            for start in memchr::memmem::find_iter(text, value) {
                let alone = |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric());
                // A short value inside a longer word is that word, not the value.
                if alone(start.checked_sub(1).and_then(|before| text.get(before)))
                    && alone(text.get(start + value.len()))
                {
                    hidden[start..start + value.len()].fill(true);
                }
            }
        }
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Whether `text` holds a value, or a long piece of one.
    pub(super) fn stand_in(&self, text: &[u8]) -> bool {
        let mut hidden = vec![false; text.len()];
        self.mark(text, &mut hidden);
        hidden.contains(&true)
    }
}

/// Eight bytes as a number.
fn number(piece: &[u8]) -> Option<u64> {
    piece.try_into().ok().map(u64::from_le_bytes)
}

/// Passwords that are words of every language: hiding the word wherever it stands would give it away.
fn common(value: &[u8]) -> bool {
    let lower = value.to_ascii_lowercase();
    matches!(
        lower.as_slice(),
        b"password"
            | b"passwd"
            | b"secret"
            | b"admin"
            | b"root"
            | b"test"
            | b"postgres"
            | b"mysql"
            | b"guest"
            | b"user"
            | b"default"
            | b"docker"
            | b"1234"
            | b"12345"
            | b"123456"
            | b"1234567"
            | b"12345678"
            | b"123456789"
            | b"1234567890"
            | b"qwerty"
            | b"pass"
            | b"mongo"
            | b"redis"
            | b"rabbitmq"
            | b"minio"
            | b"minioadmin"
            | b"example"
            | b"letmein"
            | b"welcome"
            | b"supersecret"
            | b"localhost"
            | b"changeit"
    )
}

impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Values({})", self.values.len())
    }
}
