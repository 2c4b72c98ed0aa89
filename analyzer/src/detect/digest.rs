//! Digests of content, which look as keys do: commits, checksums, names of files. What stands on their line tells them.

use super::kind::Alphabet;
use super::position::line_start;
use super::window::Window;
use super::words::{is_one_of, pieces};
use std::ops::Range;

/// How far a line is read to both sides.
const LINE: usize = 400;
/// No name is longer.
const LONGEST_NAME: usize = 80;
/// How names end of what is fetched as it was once: `BUILDKITE_VERSION`.
const PINS: &[&str] = &[
    "blob",
    "branch",
    "build",
    "hash",
    "prefix",
    "ref",
    "reference",
    "release",
    "rev",
    "sha",
    "tag",
    "tree",
    "version",
];
/// Words before a digest on its line.
const DIGESTS: &[&[u8]] = &[
    b"sha1",
    b"sha256",
    b"sha384",
    b"sha512",
    b"sha-",
    b"md5",
    b"checksum",
    b"digest",
    b"integrity",
    b"revision",
    b"etag",
    b"commit",
    b"change-id",
    b"pgp value",
    b"h1:",
    b"{:hex,",
    b"{:git,",
];
/// How a line begins on which Git or Carthage writes commits.
const LINES: &[&[u8]] = &[b"index ", b"git \"", b"github \""];
/// What stands right before a digest: the sign of a version, the path of a revision at a host of repositories.
const BEFORE: &[&[u8]] = &[
    b"#",
    b"@",
    b"..",
    b"/archive/",
    b"/blob/",
    b"/commit/",
    b"/tarball/",
    b"/tar.gz/",
    b"/tree/",
    b"/zipball/",
];
/// What follows a digest that begins its line: the name of a file, as `md5sum` writes it, or of a branch.
const BEHIND: &[&[u8]] = &[b"  ", b" *", b" refs/"];
/// Names of what a cipher takes and gives, in files of test vectors. An `IV` stands beside real keys, too.
const VECTORS: &[&str] = &["ciphertext", "ct", "input", "msg", "output", "plaintext", "pt"];
/// No digest in base64 is longer.
const RUN: usize = 96;

/// Whether what stands above the name at `name` says that digests of files follow.
pub(crate) fn digests_above(text: &[u8], name: usize) -> bool {
    let before = text[name.saturating_sub(160)..name].to_ascii_lowercase();
    [&b"md5sum"[..], b"sha1sum", b"sha256sum", b"checksum"]
        .iter()
        .any(|word| memchr::memmem::find(&before, word).is_some())
}

/// Whether the lines behind the hex at `at` hold what a cipher is tested with: `KEY=…` above `PLAINTEXT=…`.
pub(crate) fn in_vectors(text: &[u8], at: &Range<usize>) -> bool {
    let value = &text[at.clone()];
    let hex = |value: &[u8]| value.len() >= 8 && value.iter().all(u8::is_ascii_hexdigit);
    let named = |line: &[u8]| {
        let name = line.split(|byte| matches!(byte, b'=' | b':')).next().unwrap_or_default();
        is_one_of(name.trim_ascii(), VECTORS)
            && line.get(name.len() + 1..).is_some_and(|value| hex(value.trim_ascii()))
    };
    let lines = || Window::behind(text, at.end, LINE).lines().split(|&byte| byte == b'\n');
    value.len() >= 16 && hex(value) && lines().skip(1).take(3).any(named)
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

/// Whether the value at `at` is the digest of something: hex of such a length, and its line says so. Nor does what is encrypted
/// open anything, or a GUID in braces.
pub(crate) fn digest(text: &[u8], at: &Range<usize>) -> bool {
    let before = &text[..at.start];
    // What bundlers give each of their files, for Sentry.
    let debug = || memchr::memmem::find(&before[before.len().saturating_sub(40)..], b"ebugId").is_some();
    if before.ends_with(b"ENCRYPTED[")
        || before.ends_with(b";base64,")
        || at.len() == 36 && debug()
        || at.len() == 36 && before.ends_with(b"{") && text[at.end..].starts_with(b"}")
    {
        return true;
    }
    let hex = text[at.clone()].iter().all(u8::is_ascii_hexdigit);
    if !hex || !matches!(at.len(), 32 | 40 | 56 | 64 | 96 | 128) {
        return false;
    }
    let from = at.start.saturating_sub(LINE);
    let start = line_start(text, from, at.start);
    let behind = &text[at.end..];
    let before = text[start..at.start].to_ascii_lowercase();
    if before.is_empty() {
        return BEHIND.iter().any(|name| behind.starts_with(name));
    }
    BEFORE.iter().any(|sign| before.ends_with(sign))
        || LINES.iter().any(|line| before.trim_ascii_start().starts_with(line))
        || DIGESTS.iter().any(|word| memchr::memmem::find(&before, word).is_some())
        || of_address(&before)
        || before.ends_with(b"/") && extension(behind)
        || pinned(&text[start..at.start])
        || listed(text, start, at)
}

/// Whether the key that ends `line` is an address: `"https://deno.land/x/oak/mod.ts": "`.
fn of_address(line: &[u8]) -> bool {
    let key = line.strip_suffix(b"\": \"").and_then(|key| key.rsplit(|&byte| byte == b'"').next());
    key.is_some_and(|key| memchr::memmem::find(key, b"://").is_some())
}

/// Whether a file's name ends so: `.png`.
fn extension(behind: &[u8]) -> bool {
    let name = |byte: &&u8| byte.is_ascii_alphanumeric();
    behind.strip_prefix(b".").is_some_and(|end| (2..6).contains(&end.iter().take(6).take_while(name).count()))
}

/// Whether the line above or below also consists of a word and as long a value in hex: the checksums that CocoaPods locks
/// (`  Alamofire: …`). Names of settings do not begin with capital letters.
fn listed(text: &[u8], start: usize, at: &Range<usize>) -> bool {
    let entry = |line: &[u8]| {
        let colon = memchr::memmem::find(line, b": ").unwrap_or(line.len());
        let (name, value) = line.split_at(colon);
        name.trim_ascii().first().is_some_and(u8::is_ascii_uppercase)
            && value.len() == at.len() + 2
            && value[2..].iter().all(|&byte| Alphabet::Hex.has(byte))
    };
    let line = Window::behind(text, start, LINE).seen();
    let below = Window::behind(text, start + line.len() + 1, LINE).seen();
    let end = start.saturating_sub(1);
    let above = &text[line_start(text, end.saturating_sub(LINE), end)..end];
    entry(line) && (entry(above) || entry(below))
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
    use super::digest;
    use crate::detect::dice::Dice;
    use crate::detect::kind::Alphabet;

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
        for (before, behind) in [
            ("", " refs/heads/bitly"),
            ("index ", "..0 100644"),
            ("github \"bitly/ios\" \"", "\""),
            ("https://github.com/bitly/x/archive/", ".tar.gz"),
            ("<img src=\"https://bitly.com/a/", ".png\">"),
            ("  \"https://deno.land/x/bitly/mod.ts\": \"", "\","),
            ("\"bitly\": {:git, \"https://bitly.com/x.git\", \"", "\"}"),
            ("  Bitly: ", &format!("\n  Other: {hex}")),
        ] {
            assert!(told(before, behind), "{before}…");
        }
        for (before, behind) in
            [("  bitly: ", &*format!("\n  other: {hex}")), ("https://bitly.com/a/", ""), ("x ", " refs/")]
        {
            assert!(!told(before, behind), "{before}…");
        }
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
}
