//! Texts from fragments of a grammar, and what damages them.

use crate::dice::Dice;

/// Puts fragments in a row. In a fragment `§t` stands for a credential, `§p` for a password, `§w` for a word, `§n` for a number, `§h`
/// for hex digits, `§b` for base64, `§j` for a token of JSON Web Tokens' form.
pub(crate) fn text(dice: &mut Dice, most: usize, fragments: &[&str]) -> String {
    let count = 1 + dice.below(most);
    (0..count).map(|_| filled(dice, fragments)).collect()
}

fn filled(dice: &mut Dice, fragments: &[&str]) -> String {
    let fragment = dice.pick(fragments);
    let mut text = String::new();
    let mut parts = fragment.split('§');
    text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let mut letters = part.chars();
        match letters.next() {
            Some('t') => text += &dice.token(),
            Some('p') => text += &dice.password(),
            Some('w') => text += dice.pick(&WORDS),
            Some('n') => text += &dice.below(70_000).to_string(),
            Some('h') => {
                let count = 8 * (1 + dice.below(16));
                text += &dice.text("0123456789abcdef", count);
            }
            Some('b') => {
                let count = 4 * (1 + dice.below(60));
                text += &dice.text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", count);
            }
            Some('j') => text += &jwt(dice),
            _ => text.push('§'),
        }
        text.push_str(letters.as_str());
    }
    text
}

/// What looks like a JSON Web Token, more or less.
pub(crate) fn jwt(dice: &mut Dice) -> String {
    let header =
        dice.pick(&["{\"alg\":\"HS256\",\"typ\":\"JWT\"}", "{\"alg\":\"none\"}", "{\"alg\":1}", "{}", "[]"]);
    let number = dice.next() >> dice.below(64);
    let claims = match dice.below(6) {
        0 => format!("{{\"exp\":{number},\"iss\":\"supabase\",\"role\":\"service_role\"}}"),
        1 => format!("{{\"exp\":{number}.5e3,\"iat\":-1}}"),
        2 => format!("{{\"iss\":\"https://a.example/{}\",\"exp\":\"{number}\"}}", dice.password()),
        3 => "{\"a\":".repeat(dice.below(300)),
        4 => dice.token(),
        _ => "{}".to_owned(),
    };
    let length = 43 + dice.below(3);
    let signature = dice.text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", length);
    format!("{}.{}.{signature}", base64(header.as_bytes(), true), base64(claims.as_bytes(), true))
}

/// Base64 of either alphabet, that for URLs without padding.
pub(crate) fn base64(bytes: &[u8], url: bool) -> String {
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
    if url { URL_SAFE_NO_PAD.encode(bytes) } else { STANDARD.encode(bytes) }
}

/// Damages `bytes` in none to four ways.
pub(crate) fn damage(dice: &mut Dice, bytes: &mut Vec<u8>) {
    for _ in 0..dice.below(5) {
        let at = dice.below(bytes.len() + 1);
        let end = at + dice.below((bytes.len() - at).min(300) + 1);
        match dice.below(9) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => bytes[at..end].reverse(),
            3 => {
                let twice = bytes[at..end].to_vec();
                bytes.splice(at..at, twice);
            }
            4 => {
                let again = 1 + dice.below(400);
                let piece = bytes[at..end.min(at + 12)].repeat(again);
                bytes.splice(at..at, piece);
            }
            5 => {
                let count = dice.below(30);
                let noise = dice.bytes(count);
                bytes.splice(at..at, noise);
            }
            6 => {
                let sign = dice.pick(&SIGNS);
                bytes.splice(at..at, sign.bytes());
            }
            _ if !bytes.is_empty() => {
                let at = dice.below(bytes.len());
                bytes[at] = dice.bytes(1)[0];
            }
            _ => {}
        }
    }
}

const WORDS: [&str; 24] = [
    "password",
    "secret",
    "token",
    "api_key",
    "DB_PASSWORD",
    "AWS_SECRET_ACCESS_KEY",
    "x",
    "",
    "a-b",
    "name",
    "Name.value",
    "PATH",
    "github",
    "stripe_key",
    "true",
    "null",
    "${X}",
    "${X:-y}",
    "$(cat f)",
    "{{ x }}",
    "changeme",
    "é",
    "\u{1f511}",
    "\0",
];
const SIGNS: [&str; 24] = [
    "\n",
    "\r\n",
    " ",
    "\t",
    "\"",
    "'",
    "`",
    "\\",
    "\\\n",
    "$",
    "${",
    "}",
    "<<E\n",
    "#",
    ": ",
    "- ",
    "=",
    "://",
    "@",
    "-----BEGIN ",
    "eyJ",
    "\u{feff}",
    "\0",
    "%",
];

/// A text of these fragments, damaged.
pub(crate) fn made(dice: &mut Dice, most: usize, fragments: &[&str]) -> Vec<u8> {
    let mut bytes = text(dice, most, fragments).into_bytes();
    if dice.once_in(6) {
        bytes = String::from_utf8_lossy(&bytes).replace('\n', "\r\n").into_bytes();
    }
    damage(dice, &mut bytes);
    bytes
}
