//! Did somebody type a value that a generator would have drawn? A key held down, a count, a walk over the keyboard, a pattern.

/// So many steps of a count: eight of them by chance are one in four thousand million, in hex.
const COUNT: usize = 9;
/// In what a service issued, where nobody chooses, fewer tell: `abcdef` ends one in fifty thousand.
const SHORT_COUNT: usize = 5;
/// So many steps over the keyboard from key to neighbouring key.
const WALK: usize = 8;
/// Of so many steps, how many lead to a neighbouring key. Of what is drawn, every seventh does.
const STROLL: (usize, usize) = (16, 11);
/// So many groups of letters and of digits by turns, each as long as the others, and how long that is at least.
const GROUPS: (usize, usize) = (6, 3);
/// Two counts that are woven together: `a1b2c3d4`.
const WOVEN: usize = 7;

/// After how many characters an order of kinds begins again (`Ab1Cd2Ef3Gh4`, `a1b2c3…`), how long a token is that consists of
/// nothing else, and how much of a longer one is no chance.
const TURNS: [(usize, usize, usize); 3] = [(3, 11, 16), (4, 14, 18), (2, 20, 22)];

/// What people say in hex.
const HEX_WORDS: [&[u8]; 2] = [b"deadbeef", b"cafebabe"];

/// Somebody held a key down, counted, repeated a few characters, walked over the keyboard, or wove a pattern.
pub(crate) fn typed(token: &[u8]) -> bool {
    held(token)
        || counted(token, 1, COUNT)
        || counted(token, 2, WOVEN)
        || made_up(token)
        || walked(token)
        || grouped(token)
        || in_turn(token)
}

/// The same of a token that a service issued, as its form says: a short count is enough.
pub(crate) fn typed_as_issued(token: &[u8]) -> bool {
    typed(token) || counted(token, 1, SHORT_COUNT)
}

/// One character eight times.
fn held(token: &[u8]) -> bool {
    in_a_row(token.len().saturating_sub(1), 7, |at| token[at].eq_ignore_ascii_case(&token[at + 1]))
}

/// Whether so many characters follow that `stride` before them in the alphabet, or as many precede it.
fn counted(token: &[u8], stride: usize, steps: usize) -> bool {
    let lower = |at: usize| token[at].to_ascii_lowercase();
    let count = token.len().saturating_sub(stride);
    in_a_row(count, steps, |at| lower(at + stride) == lower(at).wrapping_add(1))
        || in_a_row(count, steps, |at| lower(at) == lower(at + stride).wrapping_add(1))
}

/// A few characters again and again, or the words that can be said in hex.
pub(crate) fn made_up(token: &[u8]) -> bool {
    let said = |lower: Vec<u8>| HEX_WORDS.iter().any(|word| memchr::memmem::find(&lower, word).is_some());
    repeated(token) || said(token.to_ascii_lowercase())
}

/// A few characters again and again.
fn repeated(token: &[u8]) -> bool {
    (2..=20).any(|period| {
        let least = if period > 8 { period.max(14) } else { (2 * period).max(14) };
        in_a_row(token.len().saturating_sub(period), least, |at| token[at] == token[at + period])
    })
}

/// A walk over the keyboard: `qwertyuiop`, `zaqwsxcderfv`.
fn walked(token: &[u8]) -> bool {
    let keys: Vec<_> =
        token.iter().filter(|byte| byte.is_ascii_alphanumeric()).map(|&byte| key(byte)).collect();
    let near: Vec<bool> = keys.windows(2).map(|pair| neighbours(pair[0], pair[1])).collect();
    let steps = |from: usize, to: usize| near[from..to].iter().filter(|&&near| near).count();
    let mut walk = steps(0, STROLL.0.min(near.len()));
    in_a_row(near.len(), WALK, |at| near[at])
        || near.len() >= STROLL.0 && walk >= STROLL.1
        || (STROLL.0..near.len()).any(|next| {
            walk = walk + usize::from(near[next]) - usize::from(near[next - STROLL.0]);
            walk >= STROLL.1
        })
}

/// Whether `is` is true of `least` numbers below `count` in a row. Of so many, one is the last of as many from the first on:
/// mostly no others are looked at.
fn in_a_row(count: usize, least: usize, is: impl Fn(usize) -> bool) -> bool {
    let mut at = least - 1;
    while at < count {
        if is(at) {
            let before = (0..at).rev().take(least - 1).take_while(|&at| is(at)).count();
            let behind = (at + 1..count).take(least - 1).take_while(|&at| is(at)).count();
            if before + 1 + behind >= least {
                return true;
            }
        }
        at += least;
    }
    false
}

/// Groups of letters and of digits by turns, all of one length: `abc123xyz456`.
fn grouped(token: &[u8]) -> bool {
    let (mut same, mut last) = (0, 0);
    let mut start = 0;
    for end in 1..=token.len() {
        let turns = token.get(end).is_none_or(|next| next.is_ascii_digit() != token[start].is_ascii_digit());
        if !turns {
            continue;
        }
        let length = end - start;
        same = if length >= GROUPS.1 && length == last { same + 1 } else { 1 };
        if same >= GROUPS.0 {
            return true;
        }
        (start, last) = (end, length);
    }
    false
}

/// Whether small letters, capitals and digits follow each other in one order again and again.
fn in_turn(token: &[u8]) -> bool {
    let kind = |&byte: &u8| match byte {
        b'0'..=b'9' => 1u8,
        b'A'..=b'Z' => 2,
        _ => 4,
    };
    token.split(|byte| !byte.is_ascii_alphanumeric()).any(|piece| {
        let kinds: Vec<u8> = piece.iter().map(kind).collect();
        TURNS.iter().any(|&(period, whole, some)| {
            let length = if (whole..some).contains(&kinds.len()) { kinds.len() } else { some };
            kinds.windows(length).any(|kinds| {
                let all = kinds.iter().fold(0, |all, kind| all | kind);
                let mixed = if period == 2 { all == 3 || all == 5 } else { all == 7 };
                mixed && kinds.iter().zip(&kinds[period..]).all(|(one, later)| one == later)
            })
        })
    })
}

/// Row and place of a key on the usual keyboard.
type Key = Option<(u8, u8)>;

/// Whether two different keys touch each other.
fn neighbours(one: Key, other: Key) -> bool {
    let (Some((row, at)), Some((next, there))) = (one, other) else { return false };
    match next.abs_diff(row) {
        0 => at.abs_diff(there) == 1,
        1 => {
            let (above, below) = if row < next { (at, there) } else { (there, at) };
            (above.saturating_sub(1)..=above).contains(&below)
        }
        _ => false,
    }
}

fn key(byte: u8) -> Key {
    /// By the byte in lower case.
    const KEYS: [Key; 128] = {
        const ROWS: [&[u8]; 4] = [b"1234567890", b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];
        let mut keys = [None; 128];
        let mut row = 0;
        while row < ROWS.len() {
            let mut at = 0;
            while at < ROWS[row].len() {
                keys[ROWS[row][at] as usize] = Some((row as u8, at as u8));
                at += 1;
            }
            row += 1;
        }
        keys
    };
    KEYS.get(usize::from(byte.to_ascii_lowercase())).copied().flatten()
}

#[cfg(test)]
mod tests {
    use super::{typed, typed_as_issued};
    use crate::detect::dice::Dice;
    use crate::detect::kind::Alphabet;

    #[test]
    fn what_a_person_types_for_a_token_is_typed() {
        for token in [
            concat!("sk_", "aaaaaaaaaaaa"),
            concat!("key", "0123456789ab"),
            concat!("x9k2", "qwertyuiop"),
            concat!("zaqws", "-xcder-", "vbgtr-frtgu"),
            concat!("a1b2c3", "d4e5f6"),
            concat!("Xk4Rm9", "Qp2Vw7"),
            concat!("xyz123", "abc456", "qrs789"),
            concat!("9k2jdh3", "9k2jdh3", "9k2jdh3"),
            "jihgfedcba",
            concat!("AKIA", "DEADBEEF", "XQ7RZKTB"),
        ] {
            assert!(typed(token.as_bytes()), "{token}");
        }
        let short = concat!("k3x9vq0r", "abcdef");
        assert!(!typed(short.as_bytes()) && typed_as_issued(short.as_bytes()));
    }

    #[test]
    fn what_is_drawn_is_hardly_ever_typed() {
        for (alphabet, length, most) in
            [(Alphabet::Hex, 40, 3), (Alphabet::Base62, 40, 1), (Alphabet::Lower, 32, 1)]
        {
            let told = (0..10_000)
                .filter(|&seed| typed_as_issued(Dice::new(seed).text(alphabet, length).as_bytes()))
                .count();
            assert!(told <= most, "{alphabet:?}: {told} of 10,000");
        }
    }
}
