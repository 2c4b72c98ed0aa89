//! What has the form of a credential and is none: stretches of base64, digests of files.

use super::class::{looks_random, made_up, scattered};
use super::kind::{Alphabet, Form, Piece};
use super::position::line_start;
use super::words::{is_one_of, pieces};
use std::ops::Range;

/// With a longer fixed text a form does not turn up by chance.
const TELLING: usize = 5;
/// How far a line is read to both sides.
const LINE: usize = 400;
/// No name is longer.
const LONGEST_NAME: usize = 80;
/// How names end of what is fetched as it was once: `BUILDKITE_VERSION`.
const PINS: &[&str] = &["branch", "build", "hash", "ref", "release", "rev", "sha", "tag", "tree", "version"];
/// Words before a digest on its line.
const DIGESTS: &[&[u8]] = &[
    b"sha1",
    b"sha256",
    b"sha384",
    b"sha512",
    b"md5",
    b"checksum",
    b"digest",
    b"integrity",
    b"revision",
    b"etag",
    b"commit",
    b"h1:",
];
/// No digest in base64 is longer.
const RUN: usize = 96;

/// One letter so many times in a row was not drawn: somebody left out what it stands for, or it is zeros.
const ZEROS: usize = 7;

/// Whether the token at `at` may have the form by chance: the form's fixed text is short, and the token is no drawn one or
/// part of a longer stretch of base64.
pub(crate) fn by_chance(form: &Form, text: &[u8], at: &Range<usize>) -> bool {
    let token = &text[at.clone()];
    fixed(form) < TELLING
        && (!drawn(form, token) && !masked(token) && !patterned(token) || in_base64(text, at))
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
    looks_random(token)
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

/// Whether what stands above the name at `name` says that digests of files follow.
pub(crate) fn digests_above(text: &[u8], name: usize) -> bool {
    let before = text[name.saturating_sub(160)..name].to_ascii_lowercase();
    [&b"md5sum"[..], b"sha1sum", b"sha256sum", b"checksum"]
        .iter()
        .any(|word| memchr::memmem::find(&before, word).is_some())
}

/// Whether a generator may have written `value` in one alphabet: base64 or that of URLs, padded at the end only.
pub(crate) fn one_alphabet(value: &[u8]) -> bool {
    let standard = value.iter().any(|byte| matches!(byte, b'+' | b'/'));
    let of_urls = value.iter().any(|byte| matches!(byte, b'-' | b'_'));
    let padding = value.iter().rev().take_while(|&&byte| byte == b'=').count();
    !(standard && of_urls) && padding <= 2 && !value[..value.len() - padding].contains(&b'=')
}

/// Whether the token at `at` is, or is a part of, a digest in base64 that its label tells: `sha256=…` in a `RECORD`, `sha512-…` of
/// a package lock, `h1:…` of Go's modules, `SHA256:…` of a key's fingerprint.
pub(crate) fn labelled_digest(text: &[u8], at: &Range<usize>) -> bool {
    let in_run = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
    let start = at.start - text[..at.start].iter().rev().take(RUN).take_while(in_run).count();
    let begins = |label: &&[u8]| text[start..at.end].get(..label.len()) == Some(*label);
    let behind = |label: &&[u8]| {
        let before = start.checked_sub(label.len() + 1).map(|from| &text[from..start]);
        before.is_some_and(|before| {
            before[..label.len()].eq_ignore_ascii_case(label) && matches!(before[label.len()], b'=' | b':')
        })
    };
    [&b"sha1-"[..], b"sha256-", b"sha384-", b"sha512-"].iter().any(begins)
        || [&b"sha1"[..], b"sha224", b"sha256", b"sha384", b"sha512", b"md5"].iter().any(behind)
        || text[..start].ends_with(b"h1:")
}

/// Whether it is a version that Go makes of a commit: `v0.0.0-20191109021931-daa7c04131f5`.
pub(crate) fn pseudo_version(value: &[u8]) -> bool {
    let mut parts = value.rsplit(|&byte| byte == b'-');
    let commit = parts.next().is_some_and(|part| part.len() == 12 && part.iter().all(u8::is_ascii_hexdigit));
    let time = parts.next().and_then(|part| part.rsplit(|&byte| byte == b'.').next());
    commit
        && time.is_some_and(|time| {
            time.len() == 14 && time.starts_with(b"20") && time.iter().all(u8::is_ascii_digit)
        })
}

/// Whether the value at `at` is the digest of something: hex of such a length, and its line says so or begins with it as
/// `md5sum` writes it.
pub(crate) fn digest(text: &[u8], at: &Range<usize>) -> bool {
    let hex = text[at.clone()].iter().all(u8::is_ascii_hexdigit);
    if !hex || !matches!(at.len(), 32 | 40 | 56 | 64 | 96 | 128) {
        return false;
    }
    let from = at.start.saturating_sub(LINE);
    let start = line_start(text, from, at.start);
    let before = text[start..at.start].to_ascii_lowercase();
    if before.is_empty() {
        let behind = &text[at.end..];
        return behind.starts_with(b"  ") || behind.starts_with(b" *");
    }
    before.ends_with(b"#")
        || before.ends_with(b"@")
        || pinned(&text[start..at.start])
        || DIGESTS.iter().any(|word| memchr::memmem::find(&before, word).is_some())
}

/// Whether a name of what is fetched as it was once ends `line`, with its operator. An `api_hash` is a secret of Telegram's.
fn pinned(line: &[u8]) -> bool {
    let sign = |byte: &u8| !byte.is_ascii_alphanumeric();
    let name = &line[..line.len() - line.iter().rev().take_while(|byte| sign(byte)).count()];
    let in_name = |byte: &&u8| byte.is_ascii_alphanumeric() || b"_-.".contains(byte);
    let length = name.iter().rev().take(LONGEST_NAME).take_while(in_name).count();
    match pieces(&name[name.len() - length..]).as_slice() {
        [.., before, last] => is_one_of(last, PINS) && !is_one_of(before, &["api", "app"]),
        [last] => is_one_of(last, PINS),
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{by_chance, digest};
    use crate::detect::dice::Dice;
    use crate::detect::kind::{Alphabet, Form, chars, form, text};

    #[test]
    fn digests_are_told_by_their_line() {
        let hex = Dice::new(1).text(Alphabet::Hex, 40);
        let told = |before: &str, behind: &str| {
            let line = format!("x\n{before}{hex}{behind}\n");
            let start = 2 + before.len();
            digest(line.as_bytes(), &(start..start + hex.len()))
        };
        assert!(told("checksum = \"", "\"") && told("resolved \"https://r.example/bitly.tgz#", "\""));
        assert!(told("", "  usr/share/bitly.py") && told("bitly-1.0.tgz sha1:", ""));
        assert!(told("ENV BITLY_VERSION=", "") && told("bitlyRef: '", "'") && told("BITLY_SHA ?= ", ""));
        assert!(!told("bitly_token = ", "") && !told("", "") && !told("API_HASH=", ""));
    }

    #[test]
    fn digests_in_base64_are_told_by_their_label() {
        let base64 = Dice::new(4).text(Alphabet::Base62, 43);
        let told = |before: &str| {
            let text = format!("{before}{base64}=");
            super::labelled_digest(text.as_bytes(), &(before.len()..text.len()))
        };
        for label in ["x.py,sha256=", "\"sha512-", "v1.0.1 h1:", "v1.0.1,h1:", "SHA256:", "sha256=a/_"] {
            assert!(told(label), "{label}");
        }
        assert!(!told("bitly_token = ") && !told("bitly sha256 "));
        assert!(super::pseudo_version(b"v0.0.0-20191109021931-daa7c04131f5"));
        assert!(!super::pseudo_version(b"v0.0.0-2019110902193-daa7c04131f5"));
    }

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
