//! What a text says of a value that stands in it: that it is an example, that it is not the real one.

use super::found::Found;
use super::kinds::url::URL_PASSWORD;

/// How far before a value it is said.
const FAR: usize = 200;
/// How many words may stand between `not` and what it denies: `is not the actual key`.
const BETWEEN: usize = 3;
/// Words that tell a secret from what looks like one.
const REAL: &[&str] = &["real", "actual", "genuine"];
/// Words for secrets, behind those.
const SECRETS: &[&str] = &[
    "key",
    "keys",
    "token",
    "tokens",
    "secret",
    "secrets",
    "password",
    "passwords",
    "credential",
    "credentials",
    "value",
    "values",
    "one",
    "ones",
];
/// Words behind which such a denial tells somebody what to do: `do not paste the real key here`.
const TOLD: &[&str] = &["do", "does", "must", "should", "can", "could", "may", "will", "would", "shall"];
/// Names of what is written down to be looked at.
const EXAMPLES: &[&str] = &["example", "examples", "sample", "samples", "dummy", "mock", "fake"];

/// Whether the text before `at` says that what stands there is no secret.
pub(super) fn denied(text: &[u8], at: usize) -> bool {
    let from = at.saturating_sub(FAR);
    let before = String::from_utf8_lossy(&text[from..at]).to_ascii_lowercase();
    unreal(&before) || of_examples(before.rsplit('\n').next().unwrap_or_default())
}

/// Whether it stands in a URL of a host whose name is kept for documentation (RFC 2606): `https://example.com/?token=…`.
pub(super) fn on_documented_host(text: &[u8], one: &Found) -> bool {
    if one.kind.id == URL_PASSWORD.id {
        return false;
    }
    let ends = |byte: &&u8| !byte.is_ascii_whitespace() && !b"\"'`<>()[]{}|\\".contains(byte);
    let length = text[..one.at.start].iter().rev().take(FAR).take_while(ends).count();
    let before = &text[one.at.start - length..one.at.start];
    let Some(scheme) = memchr::memmem::rfind(before, b"://") else { return false };
    let host = before[scheme + 3..].split(|byte| matches!(byte, b'/' | b'?' | b'#' | b':')).next();
    let host = String::from_utf8_lossy(host.unwrap_or_default()).to_ascii_lowercase();
    let mut labels = host.rsplit('.');
    matches!(
        (labels.next(), labels.next()),
        (Some("com" | "org" | "net"), Some("example")) | (Some("example" | "invalid"), Some(_))
    )
}

/// `not a real key`, `these are not the actual ones`
fn unreal(before: &str) -> bool {
    if !REAL.iter().any(|real| before.contains(real)) {
        return false;
    }
    let words: Vec<&str> = words(before).collect();
    words.iter().enumerate().any(|(index, word)| {
        let ordered = index.checked_sub(1).is_some_and(|before| TOLD.contains(&words[before]));
        let denied = words[index + 1..]
            .windows(2)
            .take(BETWEEN + 1)
            .any(|pair| REAL.contains(&pair[0]) && SECRETS.contains(&pair[1]));
        (*word == "not" && !ordered || *word == "isn" || *word == "aren") && denied
    })
}

/// `docs::examples = "…`: the name at the beginning of the line.
fn of_examples(line: &str) -> bool {
    let Some((name, _)) = line.split_once('=') else { return false };
    name.len() < 64
        && !name.contains(['"', '\'', '#'])
        && words(name).last().is_some_and(|last| EXAMPLES.contains(&last))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::denied;

    #[test]
    fn a_text_may_say_that_a_value_is_none() {
        let told = |before: &str| denied(before.as_bytes(), before.len());
        for said in [
            "# This is not a real key.\nkey = ",
            "// not the actual token\nlet token = \"",
            "docs::examples = \"AccountKey=",
            "these aren't real credentials: ",
        ] {
            assert!(told(said), "{said}");
        }
        for said in
            ["# Do not put the real key here\nkey = ", "it is not valid\nkey = ", "example = 1\nkey = "]
        {
            assert!(!told(said), "{said}");
        }
    }
}
