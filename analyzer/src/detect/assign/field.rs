//! What a test types into the field of that name: `page.fill('#password', '…')`, `$("#password").val("…")`,
//! `Input Password  id=field  …` of Robot Framework.

use super::super::blank::blanks;
use super::super::class::Written;
use super::super::window::Window;
use super::name::Name;
use super::quoted::quoted;
use super::value::Value;

/// The methods of a field that type into it.
const METHODS: &[&[u8]] =
    &[b".type(", b".fill(", b".val(", b".sendKeys(", b".send_keys(", b".setValue(", b".value = ", b".value="];
/// What Cypress types as a key.
const ENTER: &[u8] = b"{enter}";
/// So long is a row of a table at most.
const ROW: usize = 200;
/// So many quotes and brackets close behind a name: `'input[name="password"]')`.
const CLOSE: usize = 4;

/// The value that is typed into the field that `name` tells. What has no digit may be a caption.
pub(super) fn typed_into(text: &[u8], name: &Name) -> Option<Value> {
    let rest = text.get(name.at.end..)?;
    if name.left(text).ends_with(b"Input ") {
        return third_column(text, name.at.end);
    }
    let closed = rest.iter().take(CLOSE).take_while(|&&byte| b"\"'`])".contains(&byte)).count();
    let at = name.at.end + closed;
    let rest = rest.get(closed..).filter(|_| closed > 0)?;
    let start = match METHODS.iter().find(|method| rest.starts_with(method)) {
        Some(method) => at + method.len(),
        None => blanks(text, behind_comma(text, name, at)?),
    };
    let value = quoted(text, start).filter(|value| value.has_digit(text))?;
    let typed = text.get(value.at.clone())?;
    let kept = typed.strip_suffix(ENTER).unwrap_or(typed);
    let at = value.at.start..value.at.start + kept.len();
    (!kept.contains(&b' ')).then_some(Value { at, ..value })
}

/// What stands behind the locator of a keyword that ends at `at`: two blanks or more are between columns.
fn third_column(text: &[u8], at: usize) -> Option<Value> {
    let row = Window::behind(text, at, ROW).line()?;
    let mut columns = row.trim_ascii_end().rsplit(|&byte| byte == b' ');
    let value = columns.next().filter(|_| columns.next() == Some(b""))?;
    let end = at + row.trim_ascii_end().len();
    let value = Value::bare(end - value.len()..end, Written::Line);
    (row.starts_with(b"  ") && row.trim_ascii().contains(&b' ') && value.has_digit(text)).then_some(value)
}

/// Where the next argument begins, if the one that ends at `at` tells a field: `'#password'`, `"[name=password]"`, `'Password', with:`.
fn behind_comma(text: &[u8], name: &Name, at: usize) -> Option<usize> {
    let next = at + 1;
    (text.get(at) == Some(&b',')).then_some(())?;
    let with = blanks(text, next);
    if text.get(with..)?.starts_with(b"with: ") {
        return Some(with + b"with: ".len());
    }
    let left = name.left(text);
    let left = left.strip_suffix(b"\"").or_else(|| left.strip_suffix(b"'")).unwrap_or(left);
    matches!(left, [.., b'='] | [.., b'"' | b'\'' | b'`', b'#']).then_some(next)
}
