//! What has the form of a credential and is none: stretches of base64, pieces of what is longer, what a pattern made up.

use super::class::{camel, looks_random, made_up, scattered};
use super::kind::{Alphabet, Form, Piece};
use std::ops::Range;

/// With a longer fixed text a form does not turn up by chance.
const TELLING: usize = 5;

/// One letter so many times in a row was not drawn: somebody left out what it stands for, or it is zeros.
const ZEROS: usize = 7;

/// Whether the token at `at` may have the form by chance: the form's fixed text is short, and the token is no drawn one or
/// part of a longer stretch of base64.
pub(crate) fn by_chance(form: &Form, text: &[u8], at: &Range<usize>) -> bool {
    let token = &text[at.clone()];
    fixed(form) < TELLING
        && (!drawn(form, token) && !masked(token) && !patterned(token)
            || in_base64(text, at)
            || only_hex(form, token))
}

/// Whether hex digits alone stand where a form has other letters, too: that is a digest.
fn only_hex(form: &Form, token: &[u8]) -> bool {
    let one_case = |is: fn(&u8) -> bool| !token.iter().any(is);
    let hex = |piece: &Piece| matches!(piece, Piece::Chars(alphabet, ..) if !alphabet.has(b'g') && !alphabet.has(b'G'));
    token.len() >= 32
        && token.iter().all(u8::is_ascii_hexdigit)
        && (one_case(u8::is_ascii_lowercase) || one_case(u8::is_ascii_uppercase))
        && !form.shape.iter().any(hex)
}

/// Whether somebody wrote one letter for each that he left out: `AKCxxxxxxxxxx`. Zeros in base64 are `A`.
fn masked(token: &[u8]) -> bool {
    let [.., last] = token else { return false };
    let same = token.iter().rev().take_while(|byte| *byte == last).count();
    same >= ZEROS && last.is_ascii_alphabetic() && !last.eq_ignore_ascii_case(&b'a')
}

/// Whether somebody made it up by a pattern; one letter again and again is what zeros are in base64.
fn patterned(token: &[u8]) -> bool {
    made_up(token) && !token.windows(ZEROS).any(|row| row.iter().all(|byte| row.first() == Some(byte)))
}

/// Whether a generator made the token. Of sixteen characters of Base32 one time in thirty none is a digit: `AKIA` and letters.
fn drawn(form: &Form, token: &[u8]) -> bool {
    looks_random(token) && !camel(token)
        || fixed(form) + 1 == TELLING && token.iter().all(u8::is_ascii_uppercase) && scattered(token)
}

/// How many characters of a form are fixed.
fn fixed(form: &Form) -> usize {
    let least = |piece: &Piece| match piece {
        Piece::Text(fixed) => fixed.len(),
        Piece::Any(choice) => choice.iter().map(|fixed| fixed.len()).min().unwrap_or(0),
        Piece::Chars(..) => 0,
    };
    form.shape.iter().map(least).sum()
}

/// Whether what stands at `at` of a binary file is a part of a symbol (`…_allocation_typeE2EL8MEMFLAGS…`), of words or of hex.
/// Strings touch each other there, but a token goes on from one only where the case changes.
pub(crate) fn in_symbol(form: &Form, text: &[u8], at: &Range<usize>) -> bool {
    let token = &text[at.clone()];
    let before = at.start.checked_sub(1).map(|before| text[before]);
    let touched = match (before, token.first()) {
        (Some(before), Some(first)) if first.is_ascii_uppercase() => {
            before.is_ascii_uppercase() || before.is_ascii_digit() || before == b'_'
        }
        (Some(before), Some(_)) => before.is_ascii_alphanumeric() || before == b'_',
        _ => false,
    };
    let start = form.starts().iter().map(|start| start.len()).min().unwrap_or(0);
    start < TELLING && touched || !drawn(form, token)
}

/// Whether the token at `at` goes on as base64 on its line, or fills one line of a block of equal lines.
pub(super) fn in_base64(text: &[u8], at: &Range<usize>) -> bool {
    let plain = text[at.clone()].iter().all(u8::is_ascii_alphanumeric);
    let before = at.start.checked_sub(1).map(|before| text[before]);
    let behind = text.get(at.end).copied();
    if plain && (matches!(before, Some(b'+')) || matches!(behind, Some(b'+' | b'/' | b'='))) {
        return true;
    }
    if !matches!(before, None | Some(b'\n')) || behind != Some(b'\n') {
        return false;
    }
    let long = at.len();
    let line = |line: &[u8]| line.len() == long && line.iter().all(|&byte| Alphabet::Base64.has(byte));
    let next = at.end + 1;
    let above = at.start.checked_sub(long + 1).is_some_and(|from| line(&text[from..at.start - 1]));
    above || text.get(next..next + long).is_some_and(line)
}

/// Whether the value at `at` is a piece of what stands between its quotes: behind a sign that begins no token, before anything
/// but the closing quote.
pub(crate) fn pieced(text: &[u8], at: &Range<usize>) -> bool {
    let sign = |byte: u8| matches!(byte, b'@' | b'%' | b'!' | b'$' | b'*' | b'#' | b'?' | b'^' | b'&');
    let quote = |byte: u8| matches!(byte, b'"' | b'\'' | b'`');
    let before = at.start.checked_sub(1).map(|before| text[before]);
    let opening = at.start.checked_sub(2).map(|before| text[before]);
    let behind = text.get(at.end).copied();
    before.is_some_and(sign) && opening.is_none_or(|byte| quote(byte) || byte.is_ascii_whitespace())
        || before.is_some_and(quote) && behind.is_some_and(sign)
}

/// Whether a generator may have written `value` in one alphabet: base64 or that of URLs, padded at the end only.
pub(crate) fn one_alphabet(value: &[u8]) -> bool {
    let standard = value.iter().any(|byte| matches!(byte, b'+' | b'/'));
    let of_urls = value.iter().any(|byte| matches!(byte, b'-' | b'_'));
    let padding = value.iter().rev().take_while(|&&byte| byte == b'=').count();
    !(standard && of_urls) && padding <= 2 && !value[..value.len() - padding].contains(&b'=')
}

#[cfg(test)]
mod tests {
    use super::by_chance;
    use crate::detect::dice::Dice;
    use crate::detect::kind::{Alphabet, Form, chars, form, text};

    #[test]
    fn a_short_prefix_needs_a_drawn_token_outside_of_base64() {
        const SHORT: Form = form(2, &[text("zz"), chars(Alphabet::Base62, 30)]);
        let token = format!("zz{}", Dice::new(2).text(Alphabet::Base62, 30));
        let chance = |before: &str, token: &str, behind: &str| {
            let text = format!("{before}{token}{behind}");
            by_chance(&SHORT, text.as_bytes(), &(before.len()..before.len() + token.len()))
        };
        assert!(!chance("key = ", &token, "\n") && !chance("", &token, "\n"));
        assert!(chance("", &token, &format!("\n{token}\n")) && chance("a", &token, "+b"));
        assert!(!chance(" ", &format!("zz{}dead", "beefdead".repeat(3)), " "));
        assert!(chance(" ", "zzaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", " "));
    }
}
