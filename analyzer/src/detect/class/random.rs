//! Does a value look as if a generator had drawn it?

use super::super::words::pieces;

/// So many letters without a digit tell by what follows what whether they are words.
const LETTERS: usize = 20;

/// Whether it looks as if a generator had made it: long, with letters and digits, hardly repeating.
pub(crate) fn looks_random(bytes: &[u8]) -> bool {
    if bytes.len() < 12 || bytes.iter().any(u8::is_ascii_whitespace) {
        return false;
    }
    let [digits, upper, lower] = alphabets(bytes);
    let others = bytes.len() - digits - upper - lower;
    if others * 4 > bytes.len() {
        return false;
    }
    let mixed = digits > 0 && upper + lower > 0
        || upper > 1 && lower > 1 && switches(bytes) * 4 > bytes.len()
        || bytes.len() >= LETTERS && upper + lower == bytes.len() && unspeakable(bytes);
    mixed && entropy(bytes) >= least_entropy(bytes.len()) && longest_word(bytes) * 5 < bytes.len() * 3
}

/// Whether it looks like a token that a service issued: as if a generator had made it, and not like a name in source code.
pub(crate) fn token_like(text: &[u8]) -> bool {
    looks_random(text) && !identifier(text) && !hyphenated(text)
}

/// Whether it is words in lower case with separators between them, perhaps with a digit in each: `python3-send2trash`.
pub(crate) fn hyphenated(text: &[u8]) -> bool {
    let parts = || text.split(|byte| !byte.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let number = |part: &[u8]| part.len() <= 2 && part.iter().all(u8::is_ascii_digit);
    parts().filter(|part| !number(part)).count() >= 2 && parts().all(|part| number(part) || spoken(part))
}

/// Whether it is groups of one length, as keys of programs have them: of capitals and digits, or of small letters with a digit in
/// nearly each.
pub(super) fn grouped(text: &[u8]) -> bool {
    let groups: Vec<&[u8]> = text.split(|&byte| byte == b'-').collect();
    let of = |is: fn(&u8) -> bool| {
        groups.iter().all(|group| group.iter().all(|byte| byte.is_ascii_digit() || is(byte)))
    };
    let numbered = groups.iter().filter(|group| group.iter().any(u8::is_ascii_digit)).count();
    groups.len() >= 4
        && (4..=8).contains(&groups[0].len())
        && groups.iter().all(|group| group.len() == groups[0].len())
        && (of(u8::is_ascii_uppercase) || of(u8::is_ascii_lowercase) && numbered + 1 >= groups.len())
        && text.iter().filter(|byte| byte.is_ascii_alphabetic()).count() >= groups.len()
}

/// The pairs of letters of which two thirds of English consist, and a fifth of what is drawn by lot.
const PAIRS: &str = "thheineranreonatenndtiesorteofedisitalarsttontngsehaasouiolevecomedehiriroicneearacelichllbemasiomurcaeltalansdifohopeecprnoctusacotiltrlyncetutsssorsunlowageiewheewiemadolrtpowenaulnitsmoowpaimmiaishirsuidosiviaamficivipligtuevldrympfeblabghtyopwosaayexkefrooavagifapgrodbosprddoucbueiovbyrmeptt";

/// Words written together or with separators between them, with few digits.
fn identifier(text: &[u8]) -> bool {
    if text.iter().all(|byte| byte.is_ascii_hexdigit() || *byte == b'-') {
        return false;
    }
    if grouped(text) {
        return false;
    }
    let parts: Vec<&[u8]> =
        text.split(|byte| !byte.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    if snake(text) {
        return true;
    }
    let longest = parts.iter().map(|part| part.len()).max().unwrap_or(0);
    // `k3F9x2Lq-…`: groups that were drawn have letters behind their digits; `AES128` has none.
    let between = |pair: &[u8]| pair[0].is_ascii_digit() && pair[1].is_ascii_alphabetic();
    let group = |part: &&&[u8]| part.len() >= 6 && part.windows(2).any(between);
    if parts.len() >= 4 && longest < 12 && parts.iter().filter(group).count() * 4 < parts.len() * 3 {
        return true;
    }
    let pairs = known_pairs(text);
    let digits = text.iter().filter(|byte| byte.is_ascii_digit()).count();
    pairs[1] >= 6 && as_in_words(pairs) && digits * 4 <= text.len()
}

/// Whether it is a name of three words or more in small letters, perhaps with numbers: `krb5_db_fetch`.
pub(super) fn snake(text: &[u8]) -> bool {
    let mut parts = text.split(|&byte| byte == b'_');
    parts.clone().count() >= 3 && parts.all(|part| !part.is_empty() && spelt(part))
}

/// Whether it is a word of a name in small letters, with a digit or a number behind it: `krb5`, `smbk5pwd`, `sha256`.
fn spelt(part: &[u8]) -> bool {
    let digits = part.iter().filter(|byte| byte.is_ascii_digit()).count();
    let last = part.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    part.len() <= 12
        && part[0].is_ascii_lowercase()
        && part.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        && (digits <= 1 || digits == last && last <= 3)
}

/// Whether more than half of the letters follow each other as in words.
pub(crate) fn speakable(text: &[u8]) -> bool {
    as_in_words(known_pairs(text))
}

fn as_in_words([known, all]: [usize; 2]) -> bool {
    known * 20 >= all * 11
}

/// Of how many pairs of letters words consist, and how many there are.
fn known_pairs(text: &[u8]) -> [usize; 2] {
    let (mut known, mut all) = (0, 0);
    for pair in text.windows(2).filter(|pair| pair.iter().all(u8::is_ascii_alphabetic)) {
        // A word that begins is no pair of the one before.
        if pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase() {
            continue;
        }
        let lower = [pair[0].to_ascii_lowercase(), pair[1].to_ascii_lowercase()];
        all += 1;
        known += usize::from(PAIRS.as_bytes().chunks_exact(2).any(|known| known == lower));
    }
    [known, all]
}

/// Whether letters follow each other as in no words: hardly more often than by lot as they do in English.
fn unspeakable(letters: &[u8]) -> bool {
    let [known, all] = known_pairs(letters);
    known * 10 < all * 4
}

/// Whether it is a word in lower case, perhaps with a digit in it: `python3`, `oauth2client`.
fn spoken(part: &[u8]) -> bool {
    let digits = part.iter().filter(|byte| byte.is_ascii_digit()).count();
    let letters = part.iter().filter(|byte| byte.is_ascii_lowercase()).count();
    let opens = part.iter().take_while(|byte| byte.is_ascii_lowercase()).count();
    digits <= 1
        && letters + digits == part.len()
        && (opens >= 3 || opens == part.len())
        && (part.len() < 4 || longest_word(part) * 2 >= part.len())
}

/// Whether it looks like a token, and less than two fifths of it are words.
pub(crate) fn drawn(text: &[u8]) -> bool {
    token_like(text) && in_words(text) * 5 < text.len() * 2
}

/// Whether it is a name in camel case, with a number or not: `krb5PrincipalName`, `EventListenerObject`.
pub(crate) fn camel(text: &[u8]) -> bool {
    let word = |piece: &&&[u8]| piece.len() > 3 && piece[1..].iter().all(u8::is_ascii_lowercase);
    // A capital begins a word behind a digit, too.
    let parts = text.chunk_by(|one, next| !(one.is_ascii_digit() && next.is_ascii_uppercase()));
    let spelt: usize =
        parts.map(|part| pieces(part).iter().filter(word).map(|piece| piece.len()).sum::<usize>()).sum();
    text.iter().all(u8::is_ascii_alphanumeric)
        && spelt * 5 >= text.len() * 2
        && text.iter().skip(1).any(u8::is_ascii_uppercase)
        && speakable(text)
}

/// Hex of a common digest's length, or a UUID.
pub(crate) fn digest_like(value: &[u8]) -> bool {
    let hex = value.iter().all(|byte| byte.is_ascii_hexdigit() || *byte == b'-');
    hex && matches!(value.len(), 32 | 36 | 40 | 56 | 64 | 96 | 128)
}

/// How many digits, capitals and small letters there are.
pub(crate) fn alphabets(bytes: &[u8]) -> [usize; 3] {
    [u8::is_ascii_digit, u8::is_ascii_uppercase, u8::is_ascii_lowercase]
        .map(|is| bytes.iter().filter(|byte| is(byte)).count())
}

/// How many of its letters stand in words of more than three of them, as names have them and what is drawn hardly has.
pub(crate) fn in_words(text: &[u8]) -> usize {
    let word = |piece: &&&[u8]| piece.len() > 3 && piece.iter().all(u8::is_ascii_alphabetic);
    pieces(text).iter().filter(word).map(|piece| piece.len()).sum()
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

/// Whether hardly a character repeats.
pub(crate) fn scattered(token: &[u8]) -> bool {
    entropy(token) >= least_entropy(token.len())
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

#[cfg(test)]
mod tests {
    use super::looks_random;
    use crate::detect::dice::Dice;
    use crate::detect::kind::Alphabet;

    #[test]
    fn letters_that_no_words_have_are_drawn() {
        let drawn = (1..40).filter(|&seed| {
            let text = Dice::new(seed).text(Alphabet::Lower, 60);
            let letters: String = text.chars().filter(char::is_ascii_alphabetic).take(32).collect();
            looks_random(letters.as_bytes())
        });
        assert!(drawn.count() > 30);
        assert!(super::token_like("k3F9x2Lq-7hRt2Wz8-p4Qm9Lx1-c6Vb3Nn5".as_bytes()));
        assert!(!super::token_like("TLS1_DHE_PSK-CAMELLIA128-SHA256-GCM".as_bytes()));
        for words in [
            "thelongnamesinouradministrationarea",
            "jmxremotepasswordfilelocation",
            "internationalizationandlocalization",
            "donaudampfschifffahrtsgesellschaft",
        ] {
            assert!(!looks_random(words.as_bytes()), "{words}");
        }
    }
}
