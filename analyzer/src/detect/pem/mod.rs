//! Private keys in PEM: with real line ends, with escaped ones (JSON, environment variables), in base64 (kubeconfig).

mod about;
mod key;
mod known;

pub(crate) use self::about::{about, with_public};
pub(crate) use self::key::{is_private, is_public};
pub(crate) use self::known::class_of_key;

use super::dice::Dice;
use super::found::{Found, Rank};
use super::kinds::{google, private_key};
use super::matches::{Fact, Strength};
use crate::base64::{decode, encode, is_base64};
use crate::place::Encoding;
use crate::report::{Class, Validity};
use std::ops::Range;

/// `-----BEGIN`, where the matcher starts.
pub(crate) const ANCHOR: &str = "-----BEGIN ";
/// The same in base64, where a text with a PEM in it was encoded: at each of three offsets.
pub(crate) const ENCODED_ANCHORS: &[&str] = &["LS0tLS1CRUdJTi", "0tLS0tQkVHSU4g", "tLS0tLUJFR0lOI"];

const DASHES: &[u8] = b"-----";
/// A body shorter than this (in base64 characters) holds no key.
const LEAST_BODY: usize = 40;
/// The same beside other fields of a service account.
const LEAST_OF_ACCOUNT: usize = 16;
/// How far around a key the other fields of a service account stand.
const AROUND: usize = 1 << 10;
/// How much base64 may stand before the first line of a key that was encoded with other text.
const BEFORE: usize = 2 << 10;

/// A key's block as it is written.
struct Block {
    /// Where what its first line says stands, where that ends, and where all of it does.
    label: Range<usize>,
    header: usize,
    end: usize,
    openssh: bool,
    /// The base64 in it.
    body: Vec<u8>,
    encrypted: bool,
    escaped: bool,
    /// Dots, which no key has.
    dots: usize,
}

/// The block that begins at `at`, if its first line says that it is a private key.
fn block(text: &[u8], at: usize) -> Option<Block> {
    let label_at = at + ANCHOR.len();
    let label_end =
        label_at + memchr::memmem::find(text.get(label_at..(label_at + 40).min(text.len()))?, DASHES)?;
    let label = &text[label_at..label_end];
    let pgp = label == b"PGP PRIVATE KEY BLOCK";
    if !pgp && !label.ends_with(b"PRIVATE KEY") {
        return None;
    }
    let header = label_end + DASHES.len();
    let mut block = Block {
        label: label_at..label_end,
        header,
        end: header,
        openssh: label.starts_with(b"OPENSSH"),
        body: Vec::new(),
        encrypted: label.starts_with(b"ENCRYPTED"),
        escaped: false,
        dots: 0,
    };
    let mut position = header;
    block.end = loop {
        match *text.get(position..)? {
            [b'-', b'-', b'-', b'-', b'-', b'E', b'N', b'D', b' ', ..] => {
                let from = position + 9;
                let closing = memchr::memmem::find(&text[from..(from + 40).min(text.len())], DASHES);
                break closing.map_or(from, |index| from + index + DASHES.len());
            }
            [b'\\', b'\\', b'n' | b'r', ..] => {
                block.escaped = true;
                position += 3;
            }
            [b'\\', b'n' | b'r' | b't', ..] => {
                block.escaped = true;
                position += 2;
            }
            [b'\\', b'/', ..] => {
                block.escaped = true;
                position += 1;
            }
            [b'\\', b'\n', ..] => position += 1,
            // `Proc-Type: 4,ENCRYPTED`, `Version: …`
            [byte, ..] if byte.is_ascii_alphabetic() && header_line(&text[position..]) > 0 => {
                let line = &text[position..position + header_line(&text[position..])];
                block.encrypted |= memchr::memmem::find(line, b"ENCRYPTED").is_some();
                position += line.len();
            }
            [byte, ..] if byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=') => {
                block.body.push(byte);
                position += 1;
            }
            [byte, ..] if byte.is_ascii_whitespace() => position += 1,
            [b'.', ..] => {
                block.dots += 1;
                position += 1;
            }
            // Quoted line by line in source code, or a margin of a diff, a comment, a block.
            [b'"' | b'\'' | b'+' | b'#' | b',' | b'|' | b'>' | b'`', ..]
                if block.body.is_empty() || near_line_end(text, position) =>
            {
                position += 1;
            }
            // The text ends, or something else begins: a key cut short is a key.
            _ => break position,
        }
    };
    Some(block)
}

/// The private key that begins at `at`.
pub(crate) fn find(text: &[u8], at: usize) -> Option<Found> {
    let block = block(text, at)?;
    let end = block.end;
    let account = service_account(text, at, end);
    if block.body.len() < LEAST_BODY && !(account && block.body.len() >= LEAST_OF_ACCOUNT) {
        return None;
    }
    let key = decode(&block.body).unwrap_or_default();
    let encrypted = block.encrypted || key::openssh(&key) == Some(true);
    let kind = if encrypted {
        &private_key::ENCRYPTED_KEY
    } else if account {
        &google::SERVICE_ACCOUNT
    } else if block.openssh {
        &private_key::OPENSSH_KEY
    } else {
        &private_key::PRIVATE_KEY
    };
    let proven = is_private(&key);
    let mut found = Found::new(kind, at..end, if proven { Rank::Proven } else { Rank::Form });
    found.clear = block.header - at;
    if proven {
        found.validity = Validity::StructureValid;
    }
    if proven || encrypted {
        found.fact = Some(Fact::Key(about(&key, &text[block.label], encrypted)));
    }
    if encrypted {
        found.strength = Strength::Fair;
    }
    if block.escaped {
        found.decoded = Some(unescape(&text[at..end]));
        found.encoding.push(Encoding::Json);
    }
    // Cut short for people, or counted out: it shows what a key looks like.
    let class = if block.dots > 2 || drawn(&block.body) { Class::KnownExample } else { class_of_key(&key) };
    Some(found.classed(class))
}

/// The key inside the base64 text in which its first line stands at `at`.
pub(crate) fn find_encoded(text: &[u8], at: usize) -> Option<Found> {
    let before = text[..at].iter().rev().take(BEFORE).take_while(|&&byte| is_base64(byte)).count();
    let start = at - before;
    let from = at - before % 4;
    // More and more of it: most of what begins so is cut off soon.
    let mut most = 256;
    let end = loop {
        let (letters, _) = letters(text, start, from, most);
        let plain = decode(&letters)?;
        let block = block(&plain, memchr::memmem::find(&plain, ANCHOR.as_bytes())?)?;
        if letters.len() < most || block.end + 64 < plain.len() {
            (block.body.len() >= LEAST_OF_ACCOUNT).then_some(())?;
            break block.end;
        }
        most *= 4;
    };
    let read = from - start + (end + AROUND).div_ceil(3) * 4;
    let mut plain = decode(&letters(text, start, start, read).0)?;
    // Where another block stands before it, the text is taken apart by those who decode it.
    let inside = memchr::memmem::find(&plain, ANCHOR.as_bytes())?;
    let inner = find(&plain, inside)?;
    if !inner.reported() {
        return None;
    }
    plain.truncate(inner.at.end);
    plain.drain(..inside);
    let end = letters(text, start, start, usize::MAX).1;
    let mut found = Found { at: start..end, decoded: Some(plain), ..inner };
    found.encoding.insert(0, Encoding::Base64);
    Some(found)
}

/// At most `most` letters from `from` on of the base64 text that begins at `start`, and where they end.
fn letters(text: &[u8], start: usize, from: usize, most: usize) -> (Vec<u8>, usize) {
    let mut letters = Vec::new();
    let mut end = from;
    while let Some(&byte) = text.get(end).filter(|_| letters.len() < most) {
        let line_end =
            byte == b'\n' && end - start >= 64 && text.get(end + 1).is_some_and(|&next| is_base64(next));
        if is_base64(byte) || byte == b'=' {
            letters.push(byte);
        } else if !line_end {
            break;
        }
        end += 1;
    }
    (letters, end)
}

/// Length of `Name: value` and its line end, 0 if this is none.
fn header_line(text: &[u8]) -> usize {
    let head = &text[..text.len().min(120)];
    let name = head.iter().take_while(|byte| byte.is_ascii_alphabetic() || **byte == b'-').count();
    if !(3..=20).contains(&name) || !head[name..].starts_with(b": ") {
        return 0;
    }
    head.iter().position(|&byte| byte == b'\n' || byte == b'\\').unwrap_or(0)
}

fn near_line_end(text: &[u8], position: usize) -> bool {
    let near = &text[position.saturating_sub(4)..(position + 6).min(text.len())];
    near.contains(&b'\n') || near.windows(2).any(|pair| pair == b"\\n")
}

/// A body that somebody drew: hardly any different characters.
fn drawn(body: &[u8]) -> bool {
    let mut seen = [false; 256];
    body.iter().for_each(|&byte| seen[usize::from(byte)] = true);
    seen.iter().filter(|&&one| one).count() < 12
}

/// Whether the JSON around it is a Google service account.
fn service_account(text: &[u8], start: usize, end: usize) -> bool {
    let around = &text[start.saturating_sub(AROUND)..(end + AROUND).min(text.len())];
    memchr::memmem::find(around, b"service_account").is_some()
        || memchr::memmem::find(around, b".iam.gserviceaccount.com").is_some()
}

fn unescape(text: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text;
    loop {
        rest = match rest {
            [b'\\', b'\\', b'n', tail @ ..] | [b'\\', b'n', tail @ ..] => {
                plain.push(b'\n');
                tail
            }
            [b'\\', b'\\', b'r', tail @ ..] | [b'\\', b'r', tail @ ..] => tail,
            [b'\\', tail @ ..] => tail,
            [byte, tail @ ..] => {
                plain.push(*byte);
                tail
            }
            [] => return plain,
        }
    }
}

/// A made-up key whose outer structure is right.
pub(crate) fn sample(dice: &mut Dice, label: &str) -> String {
    let key = key::sample(dice, label.starts_with("OPENSSH"));
    let mut text = format!("-----BEGIN {label}-----\n");
    for line in encode(&key).as_bytes().chunks(64) {
        text.push_str(&String::from_utf8_lossy(line));
        text.push('\n');
    }
    text.push_str(&format!("-----END {label}-----"));
    text
}

/// A made-up key in PuTTY's format.
pub(crate) fn putty_sample(dice: &mut Dice) -> String {
    let (public, private, mac) =
        (encode(&dice.bytes(51)), encode(&dice.bytes(36)), dice.text(super::kind::Alphabet::Hex, 64));
    format!(
        "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: sample\nPublic-Lines: 1\n{public}\n\
         Private-Lines: 1\n{private}\nPrivate-MAC: {mac}"
    )
}
