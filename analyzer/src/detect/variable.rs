//! A drawn value under a name that promises nothing: `ACME=…`, `acme-api: …`. Whatever a generator drew and somebody wrote down as
//! a setting is mostly a credential; a number of a thing, a digest and content say by their names what they are.

use super::assign::name_before;
use super::class::{alphabets, class_of_form, drawn};
use super::edges::Edges;
use super::found::{Found, Rank};
use super::kinds::generic::SECRET;
use super::matches::Strength;
use super::words::{Promise, about, promise, words};
use std::ops::Range;

/// The shortest value of a variable of the environment, or of a name that tells.
const SHORTEST: usize = 20;
/// The shortest one under a name in small letters: a program gives such names to anything.
const LONG: usize = 32;
/// Longer ones are data.
const LONGEST: usize = 96;
/// How many of the digits and of the letters of each case a drawn value has at least.
const EACH: usize = 3;
/// The shortest name.
const NAME: usize = 3;
/// Words at the end of names that give no secret away as such, but that stand for one where the value was drawn.
const TELLING: &[&str] =
    &["api", "dsn", "hmac", "ingest", "jwt", "licence", "license", "otp", "signing", "totp", "webhook"];
/// Words that end as `acmekey` does, and mean something else.
const NO_KEYS: &[&str] = &[
    "cachekey",
    "donkey",
    "foreignkey",
    "hockey",
    "hotkey",
    "jockey",
    "monkey",
    "partitionkey",
    "primarykey",
    "publickey",
    "sitekey",
    "sortkey",
    "turkey",
    "whiskey",
];
/// Words of names of what is drawn, or encoded, and opens nothing.
const OTHER: &[&str] = &[
    "asset", "avatar", "body", "build", "channel", "client", "content", "cursor", "data", "device",
    "document", "font", "game", "image", "img", "item", "page", "payload", "photo", "picture", "player",
    "playlist", "post", "project", "seed", "sig", "site", "thread", "trace", "track", "user", "video",
];

/// The values in `run`, a run of characters of which tokens consist.
pub(crate) fn find(text: &[u8], run: &Range<usize>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = run.start;
    while at < run.end {
        let length =
            text[at..].iter().take(LONGEST + 1).take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let value = at..at + length;
        if (SHORTEST..=LONGEST).contains(&length) && set(text, &value) {
            let mut one =
                Found::new(&SECRET, value.clone(), Rank::Named).classed(class_of_form(&text[value]));
            one.strength = Strength::Weak;
            found.push(one);
        }
        at += length + 1;
    }
    found
}

/// Whether a setting has that drawn value. What is cheap is asked first.
fn set(text: &[u8], value: &Range<usize>) -> bool {
    let edges = Edges::of(text, value);
    if !edges.closed() || !edges.stands_alone() {
        return false;
    }
    let Ok(written) = std::str::from_utf8(&text[value.clone()]) else { return false };
    let Some(letters) = Letters::of(written) else { return false };
    let Some(name) = name_before(text, value.start) else { return false };
    let operator = text[name.end..value.start].iter().any(|byte| matches!(byte, b'=' | b':'));
    let touched = name.start.checked_sub(1).is_some_and(|before| b"?&/@%#$".contains(&text[before]));
    let Ok(name) = std::str::from_utf8(&text[name]) else { return false };
    if !operator || touched || name.len() < NAME || letters == Letters::Hex && !may_tell(name) {
        return false;
    }
    let words = words(name);
    fits(name, &words, letters, value.len()) && !denied(name, &words) && drawn(written.as_bytes())
}

/// Of what a value consists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Letters {
    /// Digits and the letters of both cases.
    Both,
    /// Digits and the letters of one case, more of them than hex has.
    One,
    /// Hex, as digests are.
    Hex,
}

impl Letters {
    /// Those of a value that may have been drawn.
    fn of(value: &str) -> Option<Self> {
        let [digits, upper, lower] = alphabets(value.as_bytes());
        if digits >= EACH && upper >= EACH && lower >= EACH {
            return Some(Self::Both);
        }
        let one = digits * 6 >= value.len() && (upper == 0 || lower == 0);
        let hex = value.bytes().filter(u8::is_ascii_hexdigit).count() + EACH > value.len();
        one.then_some(if hex { Self::Hex } else { Self::One })
    }
}

/// Whether the end of `name` may tell: digests are many, and most are sorted out by it.
fn may_tell(name: &str) -> bool {
    let ends = |end: &&str| {
        let from = name.len().checked_sub(end.len());
        from.and_then(|from| name.get(from..)).is_some_and(|last| last.eq_ignore_ascii_case(end))
    };
    TELLING.iter().chain(&["key"]).any(ends)
}

/// Whether what `name` of these words holds is a credential, of such letters, so long.
fn fits(name: &str, words: &[String], letters: Letters, length: usize) -> bool {
    let Some(last) = words.last() else { return false };
    let keyed = last.len() > NAME + 2 && last.ends_with("key") && !NO_KEYS.contains(&last.as_str());
    let telling = words.len() > 1 && TELLING.contains(&last.as_str()) || keyed;
    let numbered = name.bytes().filter(u8::is_ascii_digit).count() > EACH;
    let environment =
        name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    match letters {
        _ if numbered => false,
        // `shop-api: 1f0e…`: what is deployed of a program, by its commit.
        Letters::Hex => telling && (environment || last != "api"),
        _ if telling => true,
        Letters::Both => environment || words.len() > 1 && length >= LONG,
        Letters::One => environment && length >= LONG,
    }
}

/// Whether the name of these words says that it is something else, or a secret, which is judged by its name.
fn denied(name: &str, words: &[String]) -> bool {
    promise(name) > Promise::Nothing
        || about(words)
        || words.iter().any(|word| OTHER.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::detect::dice::Dice;
    use crate::detect::kind::Alphabet;

    fn told(text: &str) -> usize {
        find(text.as_bytes(), &(0..text.len())).len()
    }

    #[test]
    fn a_drawn_value_of_a_setting_is_told_by_its_name_or_its_length() {
        let mixed = |length| {
            let mut dice = Dice::new(5);
            std::iter::repeat_with(|| dice.text(Alphabet::Base62, length))
                .find(|value| {
                    super::Letters::of(value) == Some(super::Letters::Both) && super::drawn(value.as_bytes())
                })
                .unwrap()
        };
        let hex = Dice::new(5).text(Alphabet::Hex, 40);
        for loud in [
            format!("ACME={}", mixed(24)),
            format!("export ACME_TWO=\"{}\"", mixed(24)),
            format!("acme_two: {}", mixed(40)),
            format!("acme-api: {}", mixed(24)),
            format!("ACME_API={hex}"),
            format!("ACMEKEY={hex}"),
        ] {
            assert_eq!(told(&loud), 1, "{}", &loud[..16]);
        }
        for quiet in [
            format!("acme = '{}'", mixed(40)),
            format!("acme_two: {}", mixed(24)),
            format!("ACME={hex}"),
            format!("ACME_ID={}", mixed(40)),
            format!("BUILD_HASH={}", mixed(40)),
            format!("monkey: {hex}"),
            format!("shop-api: {hex}"),
            format!("ACME={}.js", mixed(24)),
            format!("https://acme.com/?ACME={}", mixed(24)),
            format!("ACME={}/{}", mixed(24), mixed(24)),
            "ACME=TheNameOfAClassThatHasVersion123".to_owned(),
        ] {
            assert_eq!(told(&quiet), 0, "{}", &quiet[..12]);
        }
    }
}
