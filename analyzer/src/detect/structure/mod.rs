//! Credentials that a format around them tells: key files, manifests, configuration files. No file name is known where text is
//! scanned; each format is told by what it must contain.

mod der;
mod insert;
mod pgpass;
mod putty;
mod registry;
mod settings;
mod terraform;
#[cfg(test)]
mod tests;

use super::found::Found;
use super::position::line_start;

/// One format.
#[derive(Debug)]
pub(crate) struct Structure {
    /// What stands in every text of this format.
    pub(crate) anchor: &'static str,
    /// Whether its letters may be written in either case.
    pub(crate) any_case: bool,
    /// Whether it is distinctive enough for binary files.
    pub(crate) binary: bool,
    /// The credentials of the text whose anchor stands at this place.
    pub(crate) find: fn(&[u8], usize) -> Vec<Found>,
}

const fn text(anchor: &'static str, find: fn(&[u8], usize) -> Vec<Found>) -> Structure {
    Structure { anchor, any_case: false, binary: false, find }
}

const fn any_case(anchor: &'static str, find: fn(&[u8], usize) -> Vec<Found>) -> Structure {
    Structure { anchor, any_case: true, binary: false, find }
}

const fn binary(anchor: &'static str, find: fn(&[u8], usize) -> Vec<Found>) -> Structure {
    Structure { anchor, any_case: false, binary: true, find }
}

/// Every format.
pub(crate) static STRUCTURES: &[Structure] = &[
    binary("PuTTY-User-Key-File-", putty::putty),
    binary("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY", putty::ssh2),
    text("IBADANBgkq", der::bare),
    text("IBAAKC", der::bare),
    any_case(":_authtoken", registry::npmrc),
    any_case(":_password", registry::npmrc),
    any_case("_auth", registry::auth),
    any_case("insert into ", insert::rows),
    text(":5432:", pgpass::pgpass),
    text("\"sensitive\": true", terraform::output),
    text("<master>", settings::master),
];

/// How far a line is read to both sides: what stands on a longer one is no configuration that somebody wrote.
const LINE: usize = 2 << 10;

/// The line of `text` in which `at` stands, without its end.
fn line(text: &[u8], at: usize) -> std::ops::Range<usize> {
    let start = line_start(text, at.saturating_sub(LINE), at);
    let behind = &text[at..(at + LINE).min(text.len())];
    start..at + memchr::memchr(b'\n', behind).unwrap_or(behind.len())
}

/// `range` without blanks and one pair of quotes around it.
fn trimmed(text: &[u8], range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let mut range = range;
    let blank = |byte: u8| byte.is_ascii_whitespace();
    while range.start < range.end && blank(text[range.start]) {
        range.start += 1;
    }
    while range.start < range.end && blank(text[range.end - 1]) {
        range.end -= 1;
    }
    if range.len() >= 2
        && matches!(text[range.start], b'"' | b'\'')
        && text[range.start] == text[range.end - 1]
    {
        range = range.start + 1..range.end - 1;
    }
    range
}
