//! Tokens with a prefix of their own that nobody here knows: `acme_live_` and thirty drawn characters. New services begin their
//! tokens so, and each of them was new once.

mod body;
mod lists;

use self::body::{Body, SHORT_BODY};
use self::lists::{TELLING, THINGS, UNTRUE};
use super::assign::name_before;
use super::class::{class_of_form, speakable};
use super::edges::Edges;
use super::found::{Found, Rank};
use super::kinds::generic::PREFIXED;
use super::matches::Strength;
use super::words::{is_one_of, is_service, words};
use std::ops::Range;

/// Letters of the first word.
const WORD: std::ops::RangeInclusive<usize> = 2..=12;
/// Letters of a short second one.
const SHORT: std::ops::RangeInclusive<usize> = 2..=4;
/// So few letters show little, whatever they are.
const BRIEF: usize = 5;
/// Digits of the number of an account.
const ACCOUNT: std::ops::RangeInclusive<usize> = 4..=12;
/// Longer ones are data.
const LONGEST: usize = 512;

/// The tokens in `run`, a run of characters of which tokens consist.
pub(crate) fn find(text: &[u8], run: &Range<usize>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut start = run.start;
    while start < run.end {
        let piece = text[start..run.end].iter().take_while(|&&byte| in_piece(byte)).count();
        let piece = start..start + piece;
        let at = trimmed(text, &piece);
        let token = &text[at.clone()];
        if whole(text, &(at.start..piece.end))
            && let Some(prefix) = before_drawn(token)
            && !numbered(text, at.start)
        {
            let mut one = Found::new(&PREFIXED, at, Rank::Placed);
            one.strength = Strength::Weak;
            one.issuer = issuer(token);
            one.clear = shown(&token[..prefix]).min(14);
            found.push(one.classed(class_of_form(token)));
        }
        start = piece.end + 1;
    }
    found
}

/// The same without the signs around it: `${NAME:-acme_live_…}`, and the dot of a sentence.
fn trimmed(text: &[u8], piece: &Range<usize>) -> Range<usize> {
    let bytes = &text[piece.clone()];
    let start = bytes.iter().take_while(|byte| sign(byte)).count();
    let ended =
        bytes[start..].last() == Some(&b'.') && text.get(piece.end).is_none_or(u8::is_ascii_whitespace);
    piece.start + start..piece.end - usize::from(ended)
}

fn in_piece(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || sign(&byte)
}

/// Whether it joins the words of a token.
fn sign(byte: &u8) -> bool {
    matches!(byte, b'_' | b'-' | b'.')
}

/// Whether it is no part of a path, of a file's name or of something longer.
fn whole(text: &[u8], at: &Range<usize>) -> bool {
    let edges = Edges::of(text, at);
    at.len() > SHORT_BODY && edges.stands_alone() && !edges.names() && !edges.joined()
}

/// Whether the name of the value at `at` says that it is the number of a thing.
pub(super) fn numbered(text: &[u8], at: usize) -> bool {
    name_before(text, at).is_some_and(|name| {
        words(&String::from_utf8_lossy(&text[name])).last().is_some_and(|last| last == "id" || last == "ids")
    })
}

/// Whether the prefix `text` only tells what a token is for: nobody owns it.
pub(crate) fn is_anybodys(text: &str) -> bool {
    text.strip_suffix(['_', '-', '.']).is_some_and(|word| tells(word.as_bytes()))
}

/// Whether the first word of `token` does.
pub(crate) fn opens_as_anybodys(token: &[u8]) -> bool {
    token.split(sign).next().is_some_and(tells)
}

/// Whether `word` tells what a token is for.
fn tells(word: &[u8]) -> bool {
    is_one_of(word, TELLING)
}

/// How long the prefix is: the first word, and further ones that are short or tell what it is for, with the signs behind them.
fn prefix(token: &[u8]) -> usize {
    let mut end = 0;
    for (index, word) in token.split(sign).enumerate().take(4) {
        let number = word.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let letters = &word[..word.len() - number];
        let belongs = match index {
            0 => opens(word) && !is_one_of(letters, UNTRUE),
            1 => follows(&token[..end - 1], token[end - 1], word) || is_version(word),
            _ => is_version(word),
        };
        if !belongs && !tells(letters) {
            break;
        }
        end += word.len() + 1;
    }
    end.min(token.len())
}

/// `tgp_v1_`
fn is_version(word: &[u8]) -> bool {
    matches!(word, [b'v', digit] if digit.is_ascii_digit())
}

/// Whether `word` belongs to the prefix behind the `first` word and its `sign`: `acme_uut_`, `ac.st.`, the name of a service
/// (`sk-acme-`), the number of an account (`acme_81293255_`).
fn follows(first: &[u8], sign: u8, word: &[u8]) -> bool {
    let short = sign != b'-' && SHORT.contains(&word.len()) && word.iter().all(u8::is_ascii_lowercase);
    let service = matches!(first, b"sk" | b"api" | b"pat" | b"sdk") && opens(word) && !thing(word);
    let account = sign == b'_' && ACCOUNT.contains(&word.len()) && word.iter().all(u8::is_ascii_digit);
    short || service || account
}

/// Whether tokens begin with such a word: letters of one case, a digit or two behind or among them (`r8_`, `n8n_`).
fn opens(word: &[u8]) -> bool {
    let digits = word.iter().filter(|byte| byte.is_ascii_digit()).count();
    let of = |is: fn(&u8) -> bool| word.iter().all(|byte| byte.is_ascii_digit() || is(byte));
    WORD.contains(&word.len())
        && word[0].is_ascii_alphabetic()
        && (digits == 0 || digits <= 3 && word.len() <= 6)
        && (of(u8::is_ascii_lowercase) || of(u8::is_ascii_uppercase))
}

/// Whether it is a word for things, perhaps with a number: `sha256`.
fn thing(word: &[u8]) -> bool {
    let letters = word.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    is_one_of(&word[..letters], THINGS)
}

/// Whether `word` is a name, and not the first part of what was drawn: short, a service's, or like other words.
fn names(word: &[u8]) -> bool {
    word.len() <= BRIEF
        || tells(word)
        || is_service(&[word.to_ascii_lowercase().as_slice()])
        || speakable(word)
}

/// How much of a prefix may be shown: not the number of an account, nor what follows it.
fn shown(prefix: &[u8]) -> usize {
    let words = prefix.split_inclusive(sign);
    words
        .take_while(|word| !word.iter().any(u8::is_ascii_digit) || word.len() < ACCOUNT.start() + 1)
        .take_while(|word| word.split(sign).next().is_some_and(names))
        .map(<[u8]>::len)
        .sum()
}

/// Whose it is, by the first word, where that is no word for what it is for.
fn issuer(token: &[u8]) -> Option<String> {
    let word = token.split(sign).next().filter(|word| names(word))?;
    let word = String::from_utf8_lossy(word).to_ascii_lowercase();
    (word.len() > 2 && !TELLING.contains(&word.as_str())).then_some(word)
}

/// How long its prefix is, if it is one and what was drawn behind it.
fn before_drawn(token: &[u8]) -> Option<usize> {
    let start = prefix(token);
    (start > 0 && token.len() <= LONGEST).then_some(())?;
    Body::read(&token[..start - 1], token[start - 1], &token[start..])?.drawn().then_some(start)
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
    fn a_commit_behind_a_dash_is_no_token() {
        let commit = Dice::new(9).text(Alphabet::Hex, 40);
        assert!(tokens(&format!("acme-{commit}")).is_empty());
        for token in [format!("acme_{commit}"), format!("acmekey-{commit}"), format!("acme-{commit}07")] {
            assert_eq!(tokens(&token), std::slice::from_ref(&token));
        }
    }

    #[test]
    fn what_may_be_drawn_is_no_name() {
        let body = Dice::new(3).text(Alphabet::Base62, 32);
        for (prefix, clear) in [("bxfolghb.", 0), ("interlines.", 11), ("zq_live_", 8)] {
            let text = format!("{prefix}{body}");
            let found = find(text.as_bytes(), &(0..text.len()));
            assert_eq!(found[0].clear, clear, "{prefix}");
            assert_eq!(found[0].issuer.is_some(), clear > 8, "{prefix}");
        }
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
        let letters = |count: usize| {
            let cases = drawn(Alphabet::Base62, 4 * count);
            cases.chars().filter(char::is_ascii_alphabetic).take(count).collect::<String>()
        };
        let (url, lower) = (drawn(Alphabet::UrlSafe, 64), drawn(Alphabet::Lower, 40));
        for token in [
            format!("acme_sk_{hex}"),
            format!("acme_{hex}"),
            format!("r8_{hex}"),
            format!("acme-{url}"),
            format!("acme_{lower}"),
            format!("ac.live.{}{}", &body, &body[..6]),
            format!("acme_uut_{hex}"),
            format!("acme-test-{body}"),
            format!("ac.st.{}", drawn(Alphabet::Base62, 43)),
            format!("acme_81293255_{body}"),
            format!("acme_{}", letters(34)),
            format!("acme_{}_{}", &hex[..32], &hex[..10]),
            format!("ACME-{}-{hex}", &hex[..24]),
            format!("AC.{}.{}", &body[..22], drawn(Alphabet::Base62, 43)),
            format!("api_{}", drawn(Alphabet::Base62, 40)),
            format!("sk-acme-{body}"),
            format!("acme_live_{}", &url[..27]),
            format!("acme_key_{}", &lower[..26]),
            format!("acme_deploy_{body}"),
            format!("sk-acme-v1-{hex}"),
            format!("ACMEAPI-{}", ["1b4e28ba", "2fa1", "11d2", "883f", "b9a761bde3fb"].join("-")),
        ] {
            assert_eq!(
                tokens(&format!("x={token}")).len(),
                1,
                "{}",
                token.replace(&hex, "…").replace(&url, "…")
            );
        }
        for quiet in [
            format!("sha1_{hex}"),
            format!("img-{hex}"),
            format!("acme-tools-1.2.3-{body}"),
            format!("user-{}", ["1b4e28ba", "2fa1", "11d2", "883f", "b9a761bde3fb"].join("-")),
            body.clone(),
            format!("chunk-{}.js", &body[..26]),
            format!("app.js.{hex}"),
            format!("acme_{}", letters(24)),
            format!("/img_{body}"),
            format!("ACME_{}", &body[..20]),
            format!("acme-abi-{hex}"),
            format!("instance_id = acme_{body}"),
            format!("acme_key_{}", &hex[..24]),
            format!("acme_{}", &url[..27]),
            "acme_getTheNextTokenFromTheStream2".to_owned(),
        ] {
            assert!(tokens(&quiet).is_empty(), "{}", quiet.replace(&body, "…").replace(&hex, "…"));
        }
    }

    #[test]
    fn signs_around_a_token_are_no_part_of_it() {
        let token = format!("acme_{}", Dice::new(3).text(Alphabet::Base62, 30));
        for around in ["${NAME:-…}", "see ….", "«…»", "是…。", "…\n", "(…)"] {
            assert_eq!(tokens(&around.replace('…', &token)), std::slice::from_ref(&token), "{around}");
        }
        for inside in ["….js", "é…", "…é", "x/…"] {
            assert!(tokens(&inside.replace('…', &token)).is_empty(), "{inside}");
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
