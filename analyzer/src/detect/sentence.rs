//! A password told in a sentence: `The default password for 'admin' is 'X'`, `Use the following password to log in:`.

use super::blank::spaces;
use super::class::{Written, class, looks_random, strong_password};
use super::found::{Found, Rank};
use super::kinds::generic::PASSWORD;
use super::string::closing;
use super::window::Window;
use super::words::{Promise, promise};
use crate::report::Class;
use std::ops::Range;

/// How many words may stand between the password's word and what it is.
const WORDS: usize = 8;
/// How far they reach.
const FAR: usize = 120;
/// A shorter or longer password is not told so.
const SHORTEST: usize = 6;
const LONGEST: usize = 64;

/// The password of the sentence in which `name` stands.
pub(crate) fn find(text: &[u8], name: &Range<usize>) -> Option<Found> {
    let written = std::str::from_utf8(&text[name.clone()]).ok()?;
    (promise(written) == Promise::Password && text.get(name.end) == Some(&b' ')).then_some(())?;
    let end = (name.end + FAR).min(text.len());
    let mut at = name.end;
    let of_user = text[at..].starts_with(b" for ");
    for _ in 0..=WORDS {
        at += text[at..end].iter().take_while(|&&byte| byte == b' ').count();
        let length = text[at..end].iter().position(|byte| byte.is_ascii_whitespace() || *byte == b':')?;
        let word = &text[at..at + length];
        at += length;
        if text[at] == b':' {
            return behind_colon(text, at + 1, of_user);
        }
        if text[at] != b' ' {
            return None;
        }
        if matches!(word, b"is" | b"was" | b"ist") {
            return behind_is(text, at + 1);
        }
        // The end of the sentence.
        if word.ends_with(b".") || word.ends_with(b";") || word.ends_with(b",") {
            return None;
        }
    }
    None
}

/// `is 'X'`, `is Xy1…`
fn behind_is(text: &[u8], at: usize) -> Option<Found> {
    if let Some(&quote) = text.get(at).filter(|byte| matches!(byte, b'"' | b'\'' | b'`')) {
        let length = closing(Window::behind(text, at + 1, LONGEST + 1).bytes, 0, quote)?;
        let value = at + 1..at + 1 + length;
        let plain = &text[value.clone()];
        let one = !plain.contains(&b' ');
        return judged(text, value).filter(|_| one);
    }
    lone(text, at)
}

/// Behind the colon, or alone on the next line that is not empty. `of_user`: the sentence says whose password it is.
fn behind_colon(text: &[u8], at: usize, of_user: bool) -> Option<Found> {
    let start = spaces(text, at);
    let lines = text.get(at..start)?.iter().filter(|&&byte| byte == b'\n').count();
    if lines == 0 {
        return lone(text, start).or_else(|| of_user.then(|| last(text, start))?);
    }
    let line = Window::behind(text, start, FAR).line()?.trim_ascii_end();
    let alone =
        lines <= 2 && (12..=LONGEST).contains(&line.len()) && line.iter().all(u8::is_ascii_alphanumeric);
    (alone && looks_random(line)).then(|| judged(text, start..start + line.len()))?
}

/// A word that nobody would write but as a password.
fn lone(text: &[u8], at: usize) -> Option<Found> {
    let word = Window::behind(text, at, LONGEST).until(ends_password)?;
    let plain = word.strip_suffix(b".").unwrap_or(word);
    strong_password(plain).then(|| judged(text, at..at + plain.len()))?
}

/// The word that ends its line, if letters and digits are in it.
fn last(text: &[u8], at: usize) -> Option<Found> {
    let line = Window::behind(text, at, LONGEST).line()?.trim_ascii_end();
    let has = |is: fn(&u8) -> bool| line.iter().any(is);
    let chosen = line.len() >= SHORTEST && has(u8::is_ascii_digit) && has(u8::is_ascii_alphabetic);
    (chosen && !line.iter().any(|&byte| ends_password(byte))).then(|| judged(text, at..at + line.len()))?
}

/// Whether `byte` ends a password that no quotes enclose.
pub(super) fn ends_password(byte: u8) -> bool {
    byte.is_ascii_whitespace() || b"<>()\"',;".contains(&byte)
}

fn judged(text: &[u8], value: Range<usize>) -> Option<Found> {
    let class = class(Some("password"), &text[value.clone()], Written::Quoted);
    // `&[u8]`: a type.
    let typed = text[value.clone()].contains(&b'[') && text[value.clone()].ends_with(b"]");
    (class == Class::Literal && !typed).then(|| Found::new(&PASSWORD, value, Rank::Named).classed(class))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn sentences_tell_passwords() {
        let value = ["Secr", "3to12x"].concat();
        let told = |line: &str| {
            let at = line.to_ascii_lowercase().find("password")?;
            find(line.as_bytes(), &(at..at + 8)).map(|found| line[found.at].to_owned())
        };
        for line in [
            format!("The password is '{value}'"),
            format!("The default password for the user \"joe\" is \"{value}\"."),
            format!("password for joe:{value}"),
            format!("the password is {value}."),
        ] {
            assert_eq!(told(&line).as_deref(), Some(value.as_str()), "{}", line.replace(&value, "…"));
        }
        let chosen = ["kes", "trel9"].concat();
        assert_eq!(told(&format!("Password for joe: {chosen}\n")), Some(chosen));
        let drawn = ["bd96", "2b7acaaf", "4e3c907a"].concat();
        assert_eq!(told(&format!("Use this password to log in:\n\n{drawn}\n")), Some(drawn));
        for line in [
            "The password is 'required'",
            "the password is stored here",
            "password is \"%s\"",
            "a password. It is 'fine7'",
            "passwords are hashed by: sha256",
            "Password for joe: not set9 yet",
            "password of the user:\n\nabcdefgh\n",
        ] {
            assert_eq!(told(line), None, "{line}");
        }
    }
}
