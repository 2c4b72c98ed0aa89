//! Credentials that a format around them tells: key files, manifests, configuration files. No file name is known where text is
//! scanned; each format is told by what it must contain.

mod daemon;
mod der;
mod expect;
mod insert;
mod pgpass;
mod putty;
mod registry;
mod relay;
mod settings;
mod terraform;
#[cfg(test)]
mod tests;

use super::found::Found;
use super::position::line_start;
use super::window::Window;
use std::ops::Range;

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
    any_case(": psk \"", daemon::ipsec),
    any_case(": eap \"", daemon::ipsec),
    any_case(": xauth \"", daemon::ipsec),
    text("l2tpd", daemon::chap),
    text("pptpd", daemon::chap),
    text("rwcommunity", daemon::snmp),
    text("rocommunity", daemon::snmp),
    text("createUser ", daemon::snmp),
    text(" on >", daemon::redis),
    text("stats auth ", daemon::haproxy),
    text(" insecure-password ", daemon::haproxy),
    text(":5432:", pgpass::pgpass),
    text("]:587", relay::relay),
    text("]:465", relay::relay),
    text("send \"", expect::answer),
    text("send -- \"", expect::answer),
    text("\"sensitive\": true", terraform::output),
    text("<master>", settings::master),
];

/// How far a line is read to both sides: what stands on a longer one is no configuration that somebody wrote.
const LINE: usize = 2 << 10;

/// The line of `text` in which `at` stands, without its end.
fn line(text: &[u8], at: usize) -> Range<usize> {
    let start = line_start(text, at.saturating_sub(LINE), at);
    start..at + Window::behind(text, at, LINE).seen().len()
}

/// `range` without blanks and one pair of quotes around it.
pub(super) fn trimmed(text: &[u8], range: Range<usize>) -> Range<usize> {
    let range = unblanked(text, range);
    let quoted = range.len() >= 2
        && matches!(text[range.start], b'"' | b'\'')
        && text[range.start] == text[range.end - 1];
    if quoted { range.start + 1..range.end - 1 } else { range }
}

/// `range` without blanks around it.
pub(super) fn unblanked(text: &[u8], range: Range<usize>) -> Range<usize> {
    let plain = &text[range.clone()];
    let start = range.start + (plain.len() - plain.trim_ascii_start().len());
    start..start + plain.trim_ascii().len()
}
