//! Tokens with a prefix of their own that nobody here knows: `acme_live_` and thirty drawn characters. New services begin their
//! tokens so, and each of them was new once.

use super::class::{class_of_form, looks_random, scattered};
use super::found::{Found, Rank};
use super::kinds::generic::PREFIXED;
use super::matches::Strength;
use std::ops::Range;

/// Letters of the first word.
const WORD: std::ops::RangeInclusive<usize> = 2..=12;
/// Fewer drawn characters may be a name or a digest that was cut short.
const BODY: usize = 24;
/// Hex is drawn too, but digests are hex: as many digits, behind a word for a secret.
const HEX: usize = 32;
/// Longer ones are data.
const LONGEST: usize = 200;
/// Words that tell what a token is for.
const TELLING: &[&str] = &[
    "access",
    "admin",
    "agent",
    "api",
    "app",
    "auth",
    "bot",
    "dev",
    "key",
    "live",
    "oauth",
    "org",
    "pat",
    "personal",
    "priv",
    "private",
    "prod",
    "production",
    "sec",
    "secret",
    "service",
    "sk",
    "srv",
    "staging",
    "tok",
    "token",
    "user",
];

/// First words that say that what follows is none, or no vendor's.
const UNTRUE: &[&str] =
    &["abc", "abcd", "abcde", "abcdef", "fake", "invalid", "mock", "not", "sandbox", "test", "wrong"];

/// The tokens in `run`, a run of characters of which tokens consist.
pub(crate) fn find(text: &[u8], run: &Range<usize>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut start = run.start;
    while start < run.end {
        let piece = text[start..run.end].iter().take_while(|&&byte| in_piece(byte)).count();
        let at = start..start + piece;
        let token = &text[at.clone()];
        if stands_alone(text, &at)
            && let Some(prefix) = before_drawn(token)
        {
            let mut one = Found::new(&PREFIXED, at, Rank::Placed);
            one.strength = Strength::Weak;
            one.issuer = issuer(token);
            one.clear = prefix.min(14);
            found.push(one.classed(class_of_form(token)));
        }
        start += piece + 1;
    }
    found
}

fn in_piece(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

/// Whether it is no part of a path, of a file's name or of something longer.
fn stands_alone(text: &[u8], at: &Range<usize>) -> bool {
    let before = at.start.checked_sub(1).map_or(b'\n', |before| text[before]);
    let after = text.get(at.end).copied().unwrap_or(b'\n');
    !matches!(before, b'/' | b'.' | b'+' | b'@' | b'#' | b'$' | b'%' | b'~' | b'\\')
        && before < 128
        && !matches!(after, b'/' | b'.' | b'+' | b'@' | b'(' | b'[' | b'{' | b'%' | b'=' | b':' | b'*')
        && after < 128
}

/// How long the prefix is: the first word, and further ones that tell what it is for, with the signs behind them.
fn prefix(token: &[u8]) -> usize {
    let mut end = 0;
    for (index, word) in token.split(|byte| matches!(byte, b'_' | b'-')).enumerate() {
        let lower = String::from_utf8_lossy(word).to_ascii_lowercase();
        let first = index == 0
            && WORD.contains(&word.len())
            && (word.iter().all(u8::is_ascii_lowercase) || word.iter().all(u8::is_ascii_uppercase))
            && !UNTRUE.contains(&lower.as_str());
        if !first && !TELLING.contains(&lower.as_str()) || index > 3 {
            break;
        }
        end += word.len() + 1;
    }
    end.min(token.len())
}

/// Whose it is, by the first word, where that is no word for what it is for.
fn issuer(token: &[u8]) -> Option<String> {
    let word = token.split(|byte| matches!(byte, b'_' | b'-')).next()?;
    let word = String::from_utf8_lossy(word).to_ascii_lowercase();
    (word.len() > 2 && !TELLING.contains(&word.as_str())).then_some(word)
}

/// How long its prefix is, if it is one and what was drawn behind it.
fn before_drawn(token: &[u8]) -> Option<usize> {
    let start = prefix(token);
    let body = &token[start..];
    if start == 0 || body.len() < BODY || token.len() > LONGEST || !body.iter().all(u8::is_ascii_alphanumeric)
    {
        return None;
    }
    let text = String::from_utf8_lossy(body);
    let count = |wanted: fn(&u8) -> bool| body.iter().filter(|byte| wanted(byte)).count();
    let mixed = count(u8::is_ascii_digit) > 1
        && count(u8::is_ascii_uppercase) > 3
        && count(u8::is_ascii_lowercase) > 3;
    let words = token[..start].split(|byte| matches!(byte, b'_' | b'-')).count();
    let told = words > 2
        || TELLING.contains(&String::from_utf8_lossy(&token[..start - 1]).to_ascii_lowercase().as_str());
    ((mixed || told && body.len() >= HEX) && looks_random(&text) && scattered(body)).then_some(start)
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::detect::dice::Dice;
    use crate::detect::kind::Alphabet;

    fn tokens(text: &str) -> Vec<String> {
        let found = find(text.as_bytes(), &(0..text.len()));
        found.into_iter().map(|one| text[one.at].to_owned()).collect()
    }

    #[test]
    fn a_prefix_and_what_was_drawn_behind_it_are_a_token() {
        let drawn = |alphabet, count| Dice::new(3).text(alphabet, count);
        let body = drawn(Alphabet::Base62, 30);
        for prefix in ["zq_", "acme-", "acme_live_", "ACME-", "acme_pat_prod_"] {
            let token = format!("{prefix}{body}");
            assert_eq!(tokens(&format!("x={token}")), std::slice::from_ref(&token), "{prefix}");
        }
        let hex = drawn(Alphabet::Hex, 40);
        assert_eq!(tokens(&format!("acme_sk_{hex}")).len(), 1);
        for quiet in [
            format!("acme_{hex}"),
            body.clone(),
            format!("chunk-{}.js", &body[..26]),
            format!("/img_{body}"),
            format!("acme_{}", &body[..20]),
            format!("acme_user_{body}_v2"),
            "acme_getTheNextTokenFromTheStream2".to_owned(),
        ] {
            assert!(tokens(&quiet).is_empty(), "{}", quiet.replace(&body, "…").replace(&hex, "…"));
        }
    }

    #[test]
    fn what_says_that_it_is_none_is_none() {
        let body = Dice::new(3).text(Alphabet::Base62, 30);
        for word in ["WRONG", "abcdef", "sandbox", "fake"] {
            assert!(tokens(&format!("x={word}-{body}")).is_empty(), "{word}");
        }
    }
}
