//! Passwords on the lines of daemons' files, told by the words around them: [ipsec.secrets], [chap-secrets], [snmpd.conf], the
//! users of [Redis] and of [HAProxy].
//!
//! [ipsec.secrets]: https://docs.strongswan.org/docs/latest/config/ipsecSecrets.html
//! [chap-secrets]: https://ppp.samba.org/pppd.html
//! [snmpd.conf]: https://www.net-snmp.org/docs/man/snmpd.conf.html
//! [Redis]: https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
//! [HAProxy]: https://docs.haproxy.org/3.0/configuration.html

use super::line;
use crate::detect::class::Written;
use crate::detect::command;
use crate::detect::found::Found;
use std::ops::Range;

/// No such line has more words, and no password is longer.
const MOST: usize = 24;
const LONGEST: usize = 256;

/// The number of the word that is the password, and how many of its bytes stand before that.
type InWord = (usize, usize);

/// `moon carol : PSK "…"`, `: RSA key.pem "…"`
pub(super) fn ipsec(text: &[u8], at: usize) -> Vec<Found> {
    password(text, at, |words| {
        let colon = words.iter().position(|word| *word == b":")?;
        let file = usize::from(words.get(colon + 1)?.eq_ignore_ascii_case(b"rsa"));
        (words.len() == colon + 3 + file).then_some((colon + 2 + file, 0))
    })
}

/// `client server … addresses`: the server is the daemon.
pub(super) fn chap(text: &[u8], at: usize) -> Vec<Found> {
    password(text, at, |words| match words {
        [_, b"l2tpd" | b"xl2tpd" | b"pptpd", _, address, ..] if is_address(address) => Some((2, 0)),
        _ => None,
    })
}

/// `rwcommunity … source`, `createUser joe SHA … AES`
pub(super) fn snmp(text: &[u8], at: usize) -> Vec<Found> {
    password(text, at, |words| match words {
        [b"rwcommunity" | b"rwcommunity6" | b"rocommunity" | b"rocommunity6", ..] => Some((1, 0)),
        [b"createUser", _, hash, ..] if hash.starts_with(b"SHA") || *hash == b"MD5" => Some((3, 0)),
        _ => None,
    })
}

/// `user joe on >… ~* +@all`
pub(super) fn redis(text: &[u8], at: usize) -> Vec<Found> {
    password(text, at, |words| {
        let set = |word: &&[u8]| word.eq_ignore_ascii_case(b"setuser") || *word == b"--user";
        let user = if words.first() == Some(&&b"user"[..]) { 0 } else { words.iter().position(set)? };
        let told = words.iter().skip(user + 2).position(|word| word.starts_with(b">"))?;
        Some((user + 2 + told, 1))
    })
}

/// `user joe insecure-password …`, `stats auth joe:…`
pub(super) fn haproxy(text: &[u8], at: usize) -> Vec<Found> {
    password(text, at, |words| match words {
        [b"user", _, b"insecure-password", ..] => Some((3, 0)),
        [b"stats", b"auth", login] => Some((2, memchr::memchr(b':', login)? + 1)),
        _ => None,
    })
}

fn is_address(word: &[u8]) -> bool {
    word == b"*" || word.iter().all(|byte| byte.is_ascii_hexdigit() || b".:/".contains(byte))
}

/// The password on the line of `at`, which `find` names among its words.
fn password(text: &[u8], at: usize, find: fn(&[&[u8]]) -> Option<InWord>) -> Vec<Found> {
    let row = line(text, at);
    let words: Vec<Range<usize>> = command::words(&text[row.clone()])
        .map(|word| row.start + word.start..row.start + word.end)
        .take(MOST)
        .collect();
    let plain: Vec<&[u8]> = words.iter().map(|word| &text[word.clone()]).collect();
    let found = find(&plain).and_then(|(nth, behind)| {
        let word = words.get(nth)?;
        let value = word.start + behind..word.end;
        (value.len() <= LONGEST && !value.is_empty()).then_some(())?;
        Some(Found::password(text, value, Written::Given))
    });
    found.into_iter().collect()
}
