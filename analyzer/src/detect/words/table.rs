//! Sets of words that are asked for pieces of a text, in either case and without a copy of them.

/// A set of words in lower case.
#[derive(Debug)]
pub(super) struct Table {
    /// Where the word stands that its hash leads to, or in one of the next slots up to an empty one. A power of two of them.
    slots: Vec<&'static str>,
}

impl Table {
    /// A table of these words.
    pub(super) fn of(words: impl Iterator<Item = &'static str> + Clone) -> Self {
        let mut slots = vec![""; (2 * words.clone().count()).next_power_of_two().max(2)];
        for word in words {
            let mut at = hash(&[word.as_bytes()]);
            while !slots[at % slots.len()].is_empty() {
                at = at.wrapping_add(1);
            }
            let length = slots.len();
            slots[at % length] = word;
        }
        Self { slots }
    }

    /// Whether it has `word`.
    pub(super) fn has_word(&self, word: &str) -> bool {
        self.has(&[word.as_bytes()])
    }

    /// Whether the pieces, one behind the other, are one of the words.
    pub(super) fn has(&self, pieces: &[&[u8]]) -> bool {
        let letters = || pieces.iter().copied().flatten();
        let mut at = hash(pieces);
        loop {
            let word = self.slots[at % self.slots.len()];
            if word.is_empty() {
                return false;
            }
            if word.bytes().eq(letters().map(u8::to_ascii_lowercase)) {
                return true;
            }
            at = at.wrapping_add(1);
        }
    }
}

/// FNV-1a of the letters in lower case.
fn hash(pieces: &[&[u8]]) -> usize {
    let letters = pieces.iter().copied().flatten();
    let hash = letters.fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
    });
    (hash ^ hash >> 15) as usize
}

#[test]
fn a_table_has_its_words_alone() {
    let table = Table::of(["acme", "acmeapi", "zonka"].into_iter());
    assert!(table.has(&[b"Acme"]) && table.has(&[b"acme", b"API"]) && table.has(&[b"zonka"]));
    assert!(
        !table.has(&[b"acm"]) && !table.has(&[b""]) && !table.has(&[b"acmeap", b"ix"]) && !table.has(&[])
    );
}
