//! What YAML alone writes between a name and its value (YAML 1.2, 6.9 and 8.1): `&anchor`, `!!str`, a block on the next line.

use super::super::blank::blanks;
use super::super::class::Written;
use super::super::position::line_start;
use super::super::window::Window;
use super::name::Name;
use super::value::{LONGEST_VALUE, Value};

/// How far before the name its line begins.
const INDENT: usize = 120;

/// Where the value begins behind an anchor and the tag of a string, if one of them or both stand at `at`. Other tags say that the
/// value is computed: `!Ref X`.
pub(super) fn behind_properties(text: &[u8], at: usize) -> usize {
    let behind = |at: usize| {
        property(text.get(at..).unwrap_or_default()).map_or(at, |length| blanks(text, at + length))
    };
    behind(behind(at))
}

/// How long the property is with which `rest` begins; a blank follows it.
fn property(rest: &[u8]) -> Option<usize> {
    let length = match rest {
        [b'!', b'!', b's', b't', b'r', ..] => 5,
        [b'&', anchor @ ..] => {
            let named = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
            1 + anchor.iter().take(INDENT).take_while(named).count()
        }
        _ => return None,
    };
    // `name: &str = "…"`
    let typed = rest.get(blanks(rest, length)) == Some(&b'=');
    (length > 1 && !typed && matches!(rest.get(length), Some(b' ' | b'\t'))).then_some(length)
}

/// The one line of the block that `|` or `>` at `at` opens; more lines are no password.
pub(super) fn block(text: &[u8], name: &Name, at: usize) -> Option<Value> {
    let header = Window::behind(text, at + 1, INDENT).line()?;
    let marks = |byte: &u8| matches!(byte, b'-' | b'+' | b'1'..=b'9' | b' ' | b'\t' | b'\r');
    header.iter().all(marks).then_some(())?;
    let below = at + 1 + header.len() + 1;
    let line = Window::behind(text, below, LONGEST_VALUE).line()?;
    let value = line.trim_ascii();
    let plain = !value.is_empty() && value.iter().all(u8::is_ascii_graphic);
    let own = name.at.start - line_start(text, name.at.start.saturating_sub(INDENT), name.at.start);
    let indented = line.len() - line.trim_ascii_start().len();
    let goes_on = indent(text.get(below + line.len() + 1..).unwrap_or_default()) >= indented;
    (plain && indented > own - usize::from(name.quoted) && !goes_on).then(|| {
        let start = below + indented;
        Value::bare(start..start + value.len(), Written::Line)
    })
}

/// How far the line is indented with which `rest` begins; none for an empty one.
fn indent(rest: &[u8]) -> usize {
    let blanks = rest.iter().take(INDENT).take_while(|&&byte| byte == b' ').count();
    if matches!(rest.get(blanks), None | Some(b'\n' | b'\r')) { 0 } else { blanks }
}
