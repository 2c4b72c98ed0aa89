//! Does a value look drawn by a generator, or typed?

/// Somebody held a key down, or counted: one character eight times, or `12345678`, `abcdefgh`.
pub(super) fn drawn(token: &[u8]) -> bool {
    let mut same = 1;
    let mut rising = 1;
    for pair in token.windows(2) {
        same = if pair[0] == pair[1] { same + 1 } else { 1 };
        let [first, second] = [pair[0].to_ascii_lowercase(), pair[1].to_ascii_lowercase()];
        rising = if second == first.wrapping_add(1) { rising + 1 } else { 1 };
        if same >= 7 || rising >= 9 {
            return true;
        }
    }
    false
}

/// Whether it looks as if a generator had made it: long, with letters and digits, hardly repeating.
pub(crate) fn looks_random(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() < 12 || bytes.iter().any(u8::is_ascii_whitespace) {
        return false;
    }
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let upper = bytes.iter().filter(|byte| byte.is_ascii_uppercase()).count();
    let lower = bytes.iter().filter(|byte| byte.is_ascii_lowercase()).count();
    let others = bytes.len() - digits - upper - lower;
    if others * 4 > bytes.len() {
        return false;
    }
    let mixed =
        digits > 0 && upper + lower > 0 || upper > 1 && lower > 1 && switches(bytes) * 4 > bytes.len();
    mixed && entropy(bytes) >= least_entropy(bytes.len()) && longest_word(bytes) * 5 < bytes.len() * 3
}

/// How often upper and lower case follow each other.
fn switches(bytes: &[u8]) -> usize {
    bytes
        .windows(2)
        .filter(|pair| {
            pair[0].is_ascii_alphabetic()
                && pair[1].is_ascii_alphabetic()
                && pair[0].is_ascii_uppercase() != pair[1].is_ascii_uppercase()
        })
        .count()
}

/// What hex digits drawn at random nearly always have: few of them repeat often.
fn least_entropy(length: usize) -> f64 {
    match length {
        0..20 => 2.7,
        20..30 => 3.0,
        _ => 3.2,
    }
}

/// The longest run of lower-case letters that can be spoken: four consonants in a row end it.
fn longest_word(bytes: &[u8]) -> usize {
    let (mut longest, mut run, mut consonants) = (0, 0, 0);
    for byte in bytes {
        if !byte.is_ascii_lowercase() {
            (run, consonants) = (0, 0);
            continue;
        }
        consonants = if b"aeiouy".contains(byte) { 0 } else { consonants + 1 };
        run = if consonants > 3 { 0 } else { run + 1 };
        longest = longest.max(run);
    }
    longest
}

/// Shannon's entropy, in bits for each byte.
fn entropy(bytes: &[u8]) -> f64 {
    let mut counts = [0u32; 256];
    bytes.iter().for_each(|&byte| counts[usize::from(byte)] += 1);
    #[allow(clippy::cast_precision_loss, reason = "values are short")]
    let total = bytes.len() as f64;
    counts
        .iter()
        .filter(|&&count| count > 0)
        .map(|&count| f64::from(count) / total)
        .map(|share| -share * share.log2())
        .sum()
}
