//! Digests of content that their label tells: most of what looks drawn in lists of packages and in lock files, and no credential.

use super::head::eight;
use std::ops::Range;

/// Letters of digests in hex: MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512.
const HEX: [usize; 6] = [32, 40, 56, 64, 96, 128];
/// How many bytes stand at most between a label and its digest: `"sha256": "`.
const BETWEEN: usize = 4;

/// Whether `run` is a digest in hex behind the name of the function that made it, or stands at the beginning of a line as `md5sum`
/// writes it. What is cheap is asked first.
pub(crate) fn is_digest(text: &[u8], run: &Range<usize>) -> bool {
    HEX.contains(&run.len()) && is_labelled(text, run) && text.get(run.clone()).is_some_and(is_hex)
}

fn is_labelled(text: &[u8], run: &Range<usize>) -> bool {
    let before = text.get(..run.start).unwrap_or_default();
    match before.last() {
        None | Some(b'\n') => text.get(run.end..).is_some_and(|behind| behind.starts_with(b"  ")),
        Some(b' ' | b'"' | b'\'') => is_label(before),
        _ => false,
    }
}

/// Whether `before` ends in the name of a function that makes digests, and what stands between it and its value.
fn is_label(before: &[u8]) -> bool {
    let sign = |byte: &u8| matches!(byte, b':' | b'=' | b' ' | b'"' | b'\'');
    let signs = before.iter().rev().take(BETWEEN).take_while(|byte| sign(byte)).count();
    let Some(from) = before.len().checked_sub(signs + 8) else { return false };
    // Without the case of letters; digits have that bit.
    let word = (eight(before.get(from..).unwrap_or_default()) | 0x2020_2020_2020_2020).to_le_bytes();
    match &word {
        [.., b's', b'h', b'a', b'1'] | [.., b'm', b'd', b'5'] | [.., b'm', b'd', b'5', b's', b'u', b'm'] => {
            true
        }
        [.., b's', b'h', b'a', a, b, c] => matches!(
            [a, b, c],
            [b'2', b'2', b'4'] | [b'2', b'5', b'6'] | [b'3', b'8', b'4'] | [b'5', b'1', b'2']
        ),
        _ => false,
    }
}

/// All of them are looked at: without a branch for each.
fn is_hex(bytes: &[u8]) -> bool {
    bytes.iter().fold(true, |all, byte| all & byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::is_digest;

    #[test]
    fn a_label_tells_a_digest() {
        let told = |before: &str, letter: &str, length: usize, behind: &str| {
            let text = format!("{before}{}{behind}", letter.repeat(length));
            is_digest(text.as_bytes(), &(before.len()..before.len() + length))
        };
        for before in [
            "Package: a\nSHA256: ",
            "Package: a\nMD5sum: ",
            "Description-md5: ",
            "  \"sha512\": \"",
            "x = {sha1 = '",
        ] {
            assert!(told(before, "e", 64, "\n"), "{before}");
            assert!(!told(before, "e", 63, "\n") && !told(before, "g", 64, "\n"), "{before}");
        }
        assert!(told("", "7", 32, "  usr/bin/a") && told("a\n", "7", 128, "  -"));
        for before in ["", "a\n", "acme ", "acme: ", "shared: ", "sha999: ", "my sha256 of acme is: ", "5: "]
        {
            assert!(!told(before, "7", 32, "\n"), "{before}");
        }
    }
}
