//! Calls of functions that take a user and a password: `login("user", "X")`, `DirectoryEntry("LDAP://…", "user", "X")`.

use super::blank::spaces;
use super::class::{Written, class, token_like};
use super::found::{Found, Rank};
use super::kinds::generic::SECRET;
use std::ops::Range;

/// How the calls begin, and the number of the argument that is the password. The first is a token.
const CALLS: &[(&str, usize)] = &[
    (".login(", 1),
    ("auth(", 1),
    ("auth=(", 1),
    ("authentication(", 1),
    ("credential(", 1),
    ("credentials(", 1),
    ("sqli_connect(", 2),
    ("mysql_connect(", 2),
    ("mysqli(", 2),
    ("getconnection(", 2),
    ("new pdo(", 2),
    ("directoryentry(", 2),
    ("client(", 0),
    (".init(", 0),
];
/// How far the arguments are read.
const FAR: usize = 400;

/// The literals that start the matcher.
pub(crate) fn anchors() -> impl Iterator<Item = &'static str> {
    CALLS.iter().map(|(anchor, _)| *anchor)
}

/// The password among the arguments of the call whose `anchor` stands at `at`.
pub(crate) fn find(text: &[u8], at: usize, anchor: &str) -> Option<Found> {
    let (_, wanted) = CALLS.iter().find(|(call, _)| *call == anchor)?;
    let arguments = arguments(text, at + anchor.len(), wanted + 1);
    let password = arguments.get(*wanted)?.clone();
    if *wanted == 0 {
        let token = &text[password.clone()];
        let digits = token.iter().filter(|byte| byte.is_ascii_digit()).count();
        (token.len() >= 20 && digits > 2 && token_like(token)).then_some(())?;
        let class = class(Some("token"), token, Written::Quoted);
        return Some(Found::new(&SECRET, password, Rank::Placed).classed(class));
    }
    // A name in a list of names is none.
    let user = arguments.get(wanted - 1)?;
    (!text[user.clone()].is_empty() && !text[password.clone()].contains(&b' ')).then_some(())?;
    Some(Found::password(text, password, Written::Quoted))
}

/// The first `count` arguments at `at`, all of them plain strings; of three or more the first may be a name.
fn arguments(text: &[u8], at: usize, count: usize) -> Vec<Range<usize>> {
    let text = &text[..(at + FAR).min(text.len())];
    let mut found = Vec::new();
    let mut at = at;
    while found.len() < count {
        at = spaces(text, at);
        if found.is_empty()
            && count > 2
            && let Some(comma) = named(text, at)
        {
            found.push(at..at);
            at = comma + 1;
            continue;
        }
        at += usize::from(matches!(text.get(at), Some(b'@' | b'b' | b'u' | b'r')));
        let Some(&quote) = text.get(at).filter(|byte| matches!(byte, b'"' | b'\'')) else { break };
        let Some(length) = memchr::memchr2(quote, b'\n', &text[at + 1..]) else { break };
        let argument = at + 1..at + 1 + length;
        if text.get(argument.end) != Some(&quote) || text[argument.clone()].ends_with(b"\\") {
            break;
        }
        at = spaces(text, argument.end + 1);
        let closes = found.len() + 1 == count && matches!(text.get(at), Some(b')' | b','));
        if text.get(at) != Some(&b',') && !closes {
            break;
        }
        at += 1;
        found.push(argument);
    }
    found
}

/// Where the comma stands behind a variable at `at`.
fn named(text: &[u8], at: usize) -> Option<usize> {
    let in_name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$');
    let length = text.get(at..)?.iter().take_while(in_name).count();
    (length > 0 && text.get(at + length) == Some(&b',')).then_some(at + length)
}

#[cfg(test)]
mod tests {
    use super::{CALLS, find};
    use crate::report::Class;

    #[test]
    fn the_password_of_a_call_is_found() {
        let told = |line: &str| {
            CALLS.iter().find_map(|(anchor, _)| {
                let lower = line.to_ascii_lowercase();
                let at = lower.find(anchor)?;
                find(line.as_bytes(), at, anchor)
                    .filter(|found| found.class == Class::Literal)
                    .map(|found| line[found.at].to_owned())
            })
        };
        let value = ["vel", "vet7"].concat();
        for line in [
            format!("smtp.login('joe@site.org', '{value}')"),
            format!("get(url, auth=(\"joe\", \"{value}\"))"),
            format!("new NetworkCredential(\"joe\", \"{value}\", \"DOM\")"),
            format!("mysqli_connect('db', 'joe', '{value}', 'shop')"),
            format!("DriverManager.getConnection(url, \"joe\", \"{value}\");"),
            format!("DirectoryEntry(\"LDAP://x\",\n  @\"d\\joe\",\n  \"{value}\");"),
        ] {
            assert_eq!(told(&line).as_deref(), Some(value.as_str()), "{}", line.replace(&value, "…"));
        }
        for line in [
            "smtp.login(user, password)",
            "smtp.login('joe', os.environ['X'])",
            "smtp.login('joe', 'changeme')",
            "auth=('joe', '%s' % word)",
            "getConnection(\"jdbc:x\")",
        ] {
            assert_eq!(told(line), None, "{line}");
        }
    }
}
