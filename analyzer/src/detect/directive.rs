//! Directives of daemons that set a password behind nothing but a space: `requirepass …` of Redis.

use super::class::Written;
use super::found::Found;
use super::position::line_start;
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
];
/// The longest line.
const LONGEST: usize = 200;

/// The password of the directive in which `name` stands, if the line begins with it.
pub(crate) fn find(text: &[u8], name: &Range<usize>) -> Option<Found> {
    let from = name.start.saturating_sub(LONGEST);
    let start = line_start(text, from, name.start);
    let end = name.end + Window::behind(text, name.end, LONGEST).line()?.len();
    let indent = text[start..end].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let line = &text[start + indent..end];
    let (directive, between) = DIRECTIVES.iter().find(|(directive, _)| {
        line.get(..directive.len()).is_some_and(|word| word.eq_ignore_ascii_case(directive.as_bytes()))
    })?;
    let rest =
        line.get(directive.len()..).filter(|rest| rest.first().is_some_and(u8::is_ascii_whitespace))?;
    let mut words = rest.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).skip(*between);
    let value = words.next().filter(|_| words.next().is_none())?;
    let value = unquoted(value);
    // Where it stands: the last of its line.
    let at = line.len() - line.trim_ascii_end().len();
    let quote = usize::from(line.trim_ascii_end().last().is_some_and(|byte| matches!(byte, b'"' | b'\'')));
    let stop = end - at - quote;
    Some(Found::password(text, stop.checked_sub(value.len())?..stop, Written::Line))
}

/// What stands between the quotes, if any do.
fn unquoted(value: &[u8]) -> &[u8] {
    match value {
        [b'"', inner @ .., b'"'] | [b'\'', inner @ .., b'\''] => inner,
        _ => value,
    }
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
        ] {
            assert_eq!(told(&format!("{before}{value}{behind}"), word), Some(value.clone()), "{before}");
        }
        assert_eq!(told(&format!("# requirepass {value}"), "requirepass"), None);
        assert_eq!(told(&format!("requirepass {value} and more"), "requirepass"), None);
        assert_eq!(told(&format!("sentinel auth-pass {value}"), "auth-pass"), None);
        assert_eq!(told("requirepass ${REDIS_PASSWORD}", "requirepass"), None);
    }
}
