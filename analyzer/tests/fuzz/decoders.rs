//! Each decoder: what was encoded is found and told; what was damaged is survived.

use crate::dice::Dice;
use crate::{grammar, sound};
use analyzer::place::Encoding;

/// A credential in some lines, and its kind.
fn inner(dice: &mut Dice) -> (String, &'static str) {
    let (token, kind) = dice.proven();
    let before =
        dice.pick(&["", "token=", "# settings of the deployment\ntoken=", "{\"auth\": \"", "über: "]);
    let behind = match before.ends_with('"') {
        true => "\"}",
        false => dice.pick(&["", "\n", "\nregion=eu\nmode=live\n", " "]),
    };
    (format!("{before}{token}{behind}"), kind)
}

/// The credential must be found in `encoded`; damaged, nothing else than that it is gone may happen.
fn check(dice: &mut Dice, encoded: &str, kind: &str, encoding: &[Encoding]) {
    let lead = dice.pick(&["", "data: ", "first line\n  blob: \"", "x = '", "é\u{1f511} <a b=\""]);
    let end = dice.pick(&["", "\n", "\"\nlast\n", "'\n"]);
    let text = format!("{lead}{encoded}{end}").into_bytes();
    let found = sound::text(dice, &sound::blob_settings(), &text);
    let told = found.matches.iter().any(|found| found.kind == kind && found.encoding == encoding);
    let seen: Vec<_> = found.matches.iter().map(|found| (&found.kind, &found.encoding, found.span)).collect();
    assert!(
        told,
        "{kind} in {encoding:?} of {} bytes behind {lead:?}, {} bytes: {seen:?}",
        encoded.len(),
        text.len()
    );
    damaged(dice, text);
}

fn damaged(dice: &mut Dice, mut bytes: Vec<u8>) {
    grammar::damage(dice, &mut bytes);
    sound::text(dice, &sound::blob_settings(), &bytes);
    sound::blobs(dice, &bytes);
}

fn wrapped(text: &str, width: usize, between: &str) -> String {
    let lines: Vec<String> =
        text.as_bytes().chunks(width).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
    lines.join(between)
}

pub(crate) fn base64(dice: &mut Dice) {
    let (text, kind) = inner(dice);
    let url = dice.once_in(2);
    let mut encoded = grammar::base64(text.as_bytes(), url);
    let mut encoding = vec![Encoding::Base64];
    if dice.once_in(4) {
        encoded = grammar::base64(encoded.as_bytes(), url);
        encoding.push(Encoding::Base64);
    }
    if dice.once_in(3) {
        encoded = wrapped(&encoded, *dice.pick(&[&64, &76]), dice.pick(&["\n", "\r\n", "\n  "]));
    }
    check(dice, &encoded, kind, &encoding);
}

pub(crate) fn hex(dice: &mut Dice) {
    let (text, kind) = inner(dice);
    let encoded: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    let encoded = if dice.once_in(2) { encoded.to_uppercase() } else { encoded };
    check(dice, &encoded, kind, &[Encoding::Hex]);
}

pub(crate) fn percent(dice: &mut Dice) {
    let (token, kind) = dice.proven();
    let all = dice.once_in(2);
    let encoded: String = token
        .bytes()
        .map(|byte| {
            if all || !byte.is_ascii_alphanumeric() {
                format!("%{byte:02X}")
            } else {
                char::from(byte).to_string()
            }
        })
        .collect();
    check(dice, &encoded, kind, &[Encoding::Percent]);
}

pub(crate) fn escapes(dice: &mut Dice) {
    let (token, kind) = dice.proven();
    let json = dice.once_in(2);
    let encoded: String = token
        .bytes()
        .map(|byte| if json { format!("\\u{byte:04x}") } else { format!("\\x{byte:02x}") })
        .collect();
    check(dice, &encoded, kind, &[if json { Encoding::Json } else { Encoding::Shell }]);
}

pub(crate) fn html(dice: &mut Dice) {
    let (token, kind) = dice.proven();
    let hex = dice.once_in(2);
    let encoded: String =
        token.bytes().map(|byte| if hex { format!("&#x{byte:x};") } else { format!("&#{byte};") }).collect();
    check(dice, &encoded, kind, &[Encoding::Html]);
}

pub(crate) fn utf16(dice: &mut Dice) {
    let (token, kind) = dice.proven();
    let (big, mark) = (dice.once_in(2), dice.once_in(2));
    let filler = "lorem ipsum dolor sit amet, über \u{1f511}\r\n".repeat(dice.below(80));
    let text = format!("{}{filler}token = {token}\r\n{filler}", if mark { "\u{feff}" } else { "" });
    let bytes: Vec<u8> = text
        .encode_utf16()
        .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
        .collect();
    let found = sound::text(dice, &sound::blob_settings(), &bytes);
    let encoding = [if big { Encoding::Utf16Be } else { Encoding::Utf16Le }];
    let told = found.matches.iter().any(|found| found.kind == kind && found.encoding == encoding);
    assert!(told, "{kind} in UTF-16, mark {mark}, big {big}, {} bytes", bytes.len());
    damaged(dice, bytes);
}
