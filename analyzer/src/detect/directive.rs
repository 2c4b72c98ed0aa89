//! Directives of daemons that set a password behind nothing but a space: `requirepass …` of Redis, `auth_pass …` of keepalived,
//! `remote_password …` of Mosquitto.

use super::class::Written;
use super::found::Found;
use super::position::line_start;
use super::string::closing;
use super::structure::{trimmed, unblanked};
use super::window::Window;
use std::ops::Range;

/// The directives, and how many words stand between each and its password: [redis.conf and sentinel.conf], of
/// Redis and Valkey.
///
/// [redis.conf and sentinel.conf]: https://redis.io/docs/latest/operate/oss_and_stack/management/config/
const DIRECTIVES: &[(&str, usize)] = &[
    ("bindpw", 0),
    ("rootpw --plaintext", 0),
    ("rootpw", 0),
    ("olcRootPW:", 0),
    ("masterauth", 0),
    ("requirepass", 0),
    ("sentinel auth-pass", 1),
    ("sentinel sentinel-pass", 0),
    ("tls-key-file-pass", 0),
    ("auth_pass", 0),
    ("remote_password", 0),
];
/// The longest line.
const LONGEST: usize = 200;

/// The password of the directive in which `name` stands, if the line begins with it, or a string does that is written into a file.
pub(crate) fn find(text: &[u8], name: &Range<usize>) -> Option<Found> {
    let line = statement(text, name)?;
    let plain = &text[line.clone()];
    let (directive, between) = DIRECTIVES.iter().find(|(directive, _)| {
        plain.get(..directive.len()).is_some_and(|word| word.eq_ignore_ascii_case(directive.as_bytes()))
    })?;
    let rest =
        plain.get(directive.len()..).filter(|rest| rest.first().is_some_and(u8::is_ascii_whitespace))?;
    let words = rest.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    (words.count() == between + 1).then_some(())?;
    let last = plain.iter().rposition(u8::is_ascii_whitespace)?;
    Some(Found::password(text, trimmed(text, line.start + last..line.end), Written::Line))
}

/// The line in which `name` stands, or what it is a part of: `echo "requirepass X"`, `sed 's/…/requirepass X/'`.
fn statement(text: &[u8], name: &Range<usize>) -> Option<Range<usize>> {
    let start = line_start(text, name.start.saturating_sub(LONGEST), name.start);
    let end = name.end + Window::behind(text, name.end, LONGEST).line()?.len();
    let inside = || {
        let open = start + text[start..name.start].iter().rposition(|byte| b"\"'/".contains(byte))?;
        let close = closing(&text[..end], name.end, text[open])?;
        Some(open + 1..close - 2 * usize::from(text[..close].ends_with(b"\\n")))
    };
    Some(unblanked(text, inside().unwrap_or(start..end)))
}

#[cfg(test)]
mod tests {
    use super::find;

    fn told(line: &str, word: &str) -> Option<String> {
        let text = format!("port 6379\n{line}\nsave 60 1\n");
        let start = text.find(word)?;
        let found = find(text.as_bytes(), &(start..start + word.len()))?;
        found.reported().then(|| text[found.at].to_owned())
    }

    #[test]
    fn what_stands_behind_a_directive_is_its_password() {
        let value = format!("hb{}fw", 27 * 31);
        for (before, behind, word) in [
            ("requirepass ", "", "requirepass"),
            ("  masterauth \"", "\"", "masterauth"),
            ("sentinel auth-pass mymaster ", " ", "auth-pass"),
            ("tls-key-file-pass\t", "", "tls-key-file-pass"),
            ("echo \"requirepass ", "\" >> redis.conf", "requirepass"),
            ("printf 'requirepass ", "\\n' > redis.conf", "requirepass"),
            ("sed -i 's/# old/requirepass ", "/' redis.conf", "requirepass"),
        ] {
            assert_eq!(told(&format!("{before}{value}{behind}"), word), Some(value.clone()), "{before}");
        }
        let escaped = format!("x\\\"{value}");
        assert_eq!(
            told(&format!("echo \"requirepass {escaped}\" >> redis.conf"), "requirepass"),
            Some(escaped)
        );
        assert_eq!(told(&format!("# requirepass {value}"), "requirepass"), None);
        assert_eq!(told(&format!("requirepass {value} and more"), "requirepass"), None);
        assert_eq!(told(&format!("sentinel auth-pass {value}"), "auth-pass"), None);
        assert_eq!(told("requirepass ${REDIS_PASSWORD}", "requirepass"), None);
    }
}
