//! Passwords of key stores, which Java takes as characters: `keyStore.load(in, "X".toCharArray())`.

use super::super::assign::quoted_before;
use super::super::class::Written;
use super::super::found::Found;
use super::super::position::line_start;
use super::super::words::is_one_of;

/// What makes characters of the string before it.
pub(super) const ANCHOR: &str = "\".tochararray(";
/// How far the call begins before the string, and how long its name is.
const FAR: usize = 240;
const LONGEST: usize = 32;
/// What takes a password as characters: [KeyStore] and its neighbours.
///
/// [KeyStore]: https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/KeyStore.html
const FUNCTIONS: &[&str] = &[
    "load",
    "store",
    "init",
    "getkey",
    "setkeyentry",
    "passwordprotection",
    "pbekeyspec",
    "loadkeymaterial",
    "loadtruststore",
    "loadtrustmaterial",
];

/// The password whose closing quote stands at `close`.
pub(super) fn find(text: &[u8], close: usize) -> Option<Found> {
    let value = quoted_before(text.get(..=close)?)?;
    let open = value.start - 1;
    let line = &text[line_start(text, open.saturating_sub(FAR), open)..open];
    let call = &line[..opens(line)?];
    let name = call.iter().rev().take(LONGEST).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    is_one_of(&call[call.len() - name..], FUNCTIONS).then_some(())?;
    Some(Found::password(text, value, Written::Quoted))
}

/// Where the parenthesis stands that is still open at the end of `left`.
fn opens(left: &[u8]) -> Option<usize> {
    let mut closed = 0;
    left.iter().rposition(|byte| {
        match byte {
            b')' => closed += 1,
            b'(' if closed == 0 => return true,
            b'(' => closed -= 1,
            _ => {}
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use super::{ANCHOR, find};
    use crate::report::Class;

    #[test]
    fn the_password_of_a_key_store_is_found() {
        let told = |line: &str| {
            let at = line.to_ascii_lowercase().find(ANCHOR)?;
            find(line.as_bytes(), at).filter(|found| found.class == Class::Literal)
        };
        let value = ["vel", "vet7"].concat();
        for line in [
            format!("keyStore.load(in, \"{value}\".toCharArray());"),
            format!("ks.load(Files.newInputStream(Path.of(\"a\")), \"{value}\".toCharArray());"),
            format!("new PBEKeySpec(\"{value}\".toCharArray(), salt, 1000, 256)"),
            format!("ks.getKey(\"alias\", \"{value}\".toCharArray())"),
        ] {
            let found = told(&line).unwrap_or_else(|| panic!("{}", line.replace(&value, "…")));
            assert_eq!(line[found.at], value);
        }
        for line in [
            "x(\"ab12\".toCharArray())",
            "load(in, word.toCharArray())",
            "\".toCharArray()",
            "(\"\".toCharArray()",
        ] {
            assert!(told(line).is_none(), "{line}");
        }
    }
}
