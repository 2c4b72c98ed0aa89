//! A value that stands apart from its name, without an operator: another argument, another element, the next word.

use super::super::blank::{blanks, spaces};
use super::super::class::{self, Written, token_like};
use super::super::command::written_into;
use super::super::kind::Alphabet;
use super::super::position::line_start;
use super::super::window::Window;
use super::alternative;
use super::around::{
    annotated, configures, debconf, default_of, defined, keyword, netrc, option, sets, sql, starts_line,
};
use super::compared;
use super::declared::{element_behind, in_braces, tag_end};
use super::field::typed_into;
use super::inside::{initial, inside, property};
use super::name::Name;
use super::operator::{Operator, operator};
use super::quoted::{quoted, quoted_before};
use super::substituted::replaced;
use super::value::{Value, bare_end, drawn, element, given, value_key};

/// How the names of methods begin that set something.
const SETTERS: &[&[u8]] = &[b"set", b"Set", b"with", b"With", b"add"];
/// Options that hold the value of what another one, or the argument before them, names.
const OPTIONS: &[&[u8]] = &[b"--value ", b"--value=", b"--body ", b"--secret-string "];
/// What sets a property.
const SET: &[u8] = b".set(";
/// How far behind a value the beginning of a comment is looked for.
const COMMENT: usize = 200;

/// The value that belongs to `name`, told by what stands before the name or follows it.
pub(super) fn apart(text: &[u8], name: &Name) -> Option<Value> {
    before(text, name).or_else(|| typed_into(text, name)).or_else(|| behind(text, name))
}

/// `"…" == name`, `[ "$name" = "…" ]`, `echo … > name`, `s/name/…/`
fn before(text: &[u8], name: &Name) -> Option<Value> {
    let folder = name.rest(text).starts_with(b"/");
    let written = || {
        let word = written_into(text, &name.at).filter(|_| !folder)?;
        Some(Value::bare(word, Written::Line))
    };
    compared::before(text, name)
        .or_else(|| compared::tested(text, name))
        .or_else(|| of_header(text, name))
        .or_else(written)
        .or_else(|| replaced(text, name))
}

fn behind(text: &[u8], name: &Name) -> Option<Value> {
    let next = name.next;
    match text.get(next..)? {
        [b'"' | b'\'', b',', ..] if name.left(text).ends_with(b"--") => behind_option(text, next + 1),
        [b',', ..] if name.quoted => argument(text, name),
        [b',', ..] if name.before == Some(b'{') => of_tuple(text, next),
        [b',', ..] if name.left(text).ends_with(b"ParameterKey=") => {
            given(text, value_key(text, next + 1)?, None)
        }
        [b'>', ..] if is_tag(text, name) => element(text, element_behind(text, next + 1).unwrap_or(next + 1)),
        rest @ [b'<', b'/', ..] if name.before == Some(b'>') => sibling(text, next, rest),
        // `SET PASSWORD FOR joe = PASSWORD('…')`
        [b'(', b'\'' | b'"', ..] if sql(text, &name.at) => quoted(text, next),
        [b'{', ..] if !name.quoted => property(text, next).or_else(|| initial(text, next)),
        [b'{', ..] => {
            let value = in_braces(text, next)?;
            quoted(text, value).or_else(|| inside(text, value))
        }
        // `<Setting name="Password" serializeAs="String"> <value>…</value>`
        [b's', ..] if name.quoted => element(text, element_behind(text, tag_end(text, next)?)?),
        [b'.', ..] => called_on(text, next),
        // `read PASSWORD <<< "…"`; into what an option names goes something else.
        [b'<', b'<', b'<', ..] if !name.left(text).ends_with(b"-") => {
            given(text, blanks(text, next + 3), None)
        }
        [b'v' | b'V' | b't' | b'T', ..] if name.quoted => attribute(text, name),
        [b'\n' | b'\r', ..] if name.left(text).ends_with(b"--") => next_element(text, next),
        [b'\n' | b'\r', ..] => given(text, value_key(text, next)?, name.before),
        [b'|', b'|', ..] | [b'?', b'?', ..] => alternative::behind(text, name, next),
        [b')', ..] if name.quoted => read(text, name, blanks(text, next + 1)),
        [b',', ..] if keyword(text, name.at.start) => of_keyword(text, next),
        [b',', ..] => compared::argument(text, name, next).or_else(|| of_constant(text, name)),
        [b'(', b'\'' | b'"', ..] => called(text, name),
        [b'|', ..] => filtered(text, next + 1).or_else(|| cell(text, next + 1)),
        [b'-', b'-', ..] if name.apart() => of_option(text, name).or_else(|| word(text, name)),
        _ if name.apart() => match annotated(text, next).filter(|_| !name.quoted) {
            Some(literal) => quoted(text, literal),
            None => of_user(text, name).or_else(|| word(text, name)),
        },
        _ => None,
    }
}

/// `add_argument("--name", default="…")`, `["--name", "value"]`
fn behind_option(text: &[u8], comma: usize) -> Option<Value> {
    if let Some(default) = default_of(text, comma) {
        return quoted(text, default);
    }
    let value = quoted(text, blanks(text, comma + 1))?;
    (!text[value.at.clone()].starts_with(b"-")).then_some(value)
}

/// The next element of a list in YAML: `- --password`, `- X`.
fn next_element(text: &[u8], next: usize) -> Option<Value> {
    let dash = spaces(text, next);
    let start = text.get(dash..)?.starts_with(b"- ").then(|| blanks(text, dash + 1))?;
    given(text, start, None).filter(|value| !text[value.at.clone()].starts_with(b"-"))
}

/// `define('NAME', 'value')`, `setProperty("name", "value")`; `"name": "NAME", "value": "…"` as Kubernetes has it.
fn argument(text: &[u8], name: &Name) -> Option<Value> {
    let comma = name.next;
    if let Some(value) = value_key(text, comma + 1) {
        return given(text, value, name.before);
    }
    let left = name.left_of_quote(text).trim_ascii_end();
    let left = left.strip_suffix(b"name:").unwrap_or(left);
    let called = left.ends_with(b"(");
    if let Some(default) = called.then(|| default_of(text, comma)).flatten() {
        return quoted(text, default);
    }
    let value = quoted(text, blanks(text, comma + 1))?;
    let listed = matches!(left.last(), Some(b',' | b'{' | b'['));
    let random = || token_like(&text[value.at.clone()]);
    (called || listed && random()).then_some(value)
}

/// `{token, "…"}` of Erlang.
fn of_tuple(text: &[u8], comma: usize) -> Option<Value> {
    let value = quoted(text, blanks(text, comma + 1))?;
    let two = text.get(value.at.end + 1) == Some(&b'}');
    (two && value.drawn(text)).then_some(value)
}

/// `<password>…</password>`, `<AdministratorPassword><Value>…</Value>`, `<property name="password"><value>…</value>`
fn is_tag(text: &[u8], name: &Name) -> bool {
    let left = name.left_of_quote(text);
    name.before == Some(b'<') || name.quoted && (left.ends_with(b"ame=") || left.ends_with(b"key="))
}

/// `<name>password</name> <value>…</value>`, `<key>password</key> <string>…</string>`
fn sibling(text: &[u8], next: usize, rest: &[u8]) -> Option<Value> {
    let close = rest.iter().take(24).position(|&byte| byte == b'>')?;
    element(text, element_behind(text, next + close + 1)?)
}

/// `<add key="Password" value="…"/>`, `<Parameter Name="Password" Type="String" Value="…"/>`: what stands in a configuration is no caption.
fn attribute(text: &[u8], name: &Name) -> Option<Value> {
    let typed = || {
        let rest = Window::behind(text, name.next, COMMENT).until(|byte| matches!(byte, b'>' | b'\n'))?;
        let at = memchr::memmem::find(rest, b" Value=").filter(|_| is_tag(text, name))?;
        value_key(text, name.next + at)
    };
    let value = given(text, value_key(text, name.next).or_else(typed)?, name.before)?;
    let setting = name.left_of_quote(text).ends_with(b"key=");
    Some(if setting { Value { written: Written::Line, ..value } } else { value })
}

/// What a variable or a header that is read is compared with, or has instead: `getenv("NAME") ?? "…"`, `headers["NAME"] != "…"`.
fn read(text: &[u8], name: &Name, at: usize) -> Option<Value> {
    if let Some(Operator::Compare(length)) = operator(text.get(at..)?, false) {
        let value = quoted(text, blanks(text, at + length))?;
        return Some(Value { written: Written::Compared, ..value });
    }
    alternative::behind(text, name, at)
}

/// The value of a header or a variable that is named behind it: `setValue("…", forHTTPHeaderField: "NAME")` of Swift.
fn of_header(text: &[u8], name: &Name) -> Option<Value> {
    let left = name.left_of_quote(text);
    let left =
        left.strip_suffix(b"@").unwrap_or(left).trim_ascii_end().strip_suffix(b"forHTTPHeaderField:")?;
    let left = left.trim_ascii_end();
    let at = quoted_before(left.strip_suffix(b",").unwrap_or(left))?;
    Some(Value { quote: text.get(at.end).copied(), at, written: Written::Quoted })
}

/// The argument behind a constant that names it: `setopt(curl, CURLOPT_PASSWORD, "…")`, `put(Keys.PASSWORD, "…")`; of
/// `CURLOPT_USERPWD` what stands behind the user. What has no digit may be a caption.
fn of_constant(text: &[u8], name: &Name) -> Option<Value> {
    let written = text[name.at.clone()].rsplit(|&byte| byte == b'.').next()?;
    let called = || {
        let left = name.left(text);
        let line = &left[line_start(left, left.len().saturating_sub(COMMENT), left.len())..];
        let open = memchr::memrchr(b'(', line)?;
        line[..open].last().filter(|byte| byte.is_ascii_alphanumeric() || **byte == b'_')
    };
    let constant =
        written.iter().all(|&byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let value =
        quoted(text, blanks(text, name.next + 1)).filter(|value| constant && value.has_digit(text))?;
    let last = text.get(value.at.end + 1) == Some(&b')') && called().is_some();
    let user = written.ends_with(b"USERPWD").then(|| memchr::memchr(b':', &text[value.at.clone()])).flatten();
    let start = value.at.start + user.map_or(0, |colon| colon + 1);
    last.then_some(Value { at: start..value.at.end, ..value })
}

/// What a template takes if there is no such variable: `{{ name | default("…") }}`.
fn filtered(text: &[u8], at: usize) -> Option<Value> {
    let at = blanks(text, at);
    text.get(at..)?.starts_with(b"default").then_some(())?;
    let open = blanks(text, at + b"default".len());
    quoted(text, open + usize::from(text.get(open) == Some(&b'(')))
}

/// `put_env(:app, :password, "…")` of Elixir. What has no digit may be a caption.
fn of_keyword(text: &[u8], comma: usize) -> Option<Value> {
    quoted(text, blanks(text, comma + 1)).filter(|value| value.has_digit(text))
}

/// The value that another option of the command has: `put-parameter --name NAME --value …`.
fn of_option(text: &[u8], name: &Name) -> Option<Value> {
    let line = Window::behind(text, name.next, COMMENT).seen();
    let (option, at) =
        OPTIONS.iter().find_map(|option| Some((option, memchr::memmem::find(line, option)?)))?;
    let start = name.next + at + option.len();
    let value = quoted(text, start)
        .unwrap_or_else(|| Value::bare(start..bare_end(text, start, Some(b' '), false), Written::Line));
    (!value.at.is_empty()).then_some(value)
}

/// The one argument of a method of that name: `.password("…")`, `setPassword("…")`.
fn called(text: &[u8], name: &Name) -> Option<Value> {
    let written = &text[name.at.clone()];
    let method = name.before == Some(b'.')
        || written.contains(&b'.')
        || SETTERS.iter().any(|setter| written.starts_with(setter));
    method.then(|| only_argument(text, name.next + 1))?
}

/// `password.set("…")` of Gradle, where the name is that of a property.
fn called_on(text: &[u8], at: usize) -> Option<Value> {
    text.get(at..)?.starts_with(SET).then(|| only_argument(text, at + SET.len()))?
}

/// The string at `at`, if a call has no other argument. What has no digit may be a caption.
fn only_argument(text: &[u8], at: usize) -> Option<Value> {
    let value = quoted(text, at)?;
    (text.get(value.at.end + 1) == Some(&b')') && value.has_digit(text)).then_some(value)
}

/// `SET PASSWORD FOR joe = '…'`
fn of_user(text: &[u8], name: &Name) -> Option<Value> {
    let ends = |text: &[u8], word: &[u8]| {
        text.len() >= word.len() && text[text.len() - word.len()..].eq_ignore_ascii_case(word)
    };
    let clause =
        Window::behind(text, name.next, COMMENT).until(|byte| matches!(byte, b'=' | b'\n' | b';'))?;
    let manual = memchr::memmem::find(clause, b"'username'@").is_some();
    let told = !manual && ends(name.left(text), b"set ") && clause.get(..4)?.eq_ignore_ascii_case(b"for ");
    told.then(|| quoted(text, blanks(text, name.next + clause.len() + 1)))?
}

/// The cell of a table, behind that of the name: `| API key | … |`. Behind a pipe stands a command.
fn cell(text: &[u8], at: usize) -> Option<Value> {
    let start = blanks(text, at);
    let start = start + usize::from(text.get(start) == Some(&b'`'));
    let length = text.get(start..)?.iter().take(600).take_while(|&&byte| Alphabet::Bearer.has(byte)).count();
    let end = start + length;
    let after = text[end..].iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'`'));
    let ends = after.is_none_or(|byte| matches!(byte, b'|' | b'\n' | b'\r'));
    let drawn = || class::drawn(&text[start..end]);
    (ends && length >= 16 && drawn()).then(|| Value::bare(start..end, Written::Line))
}

/// The next word, where the place of the name makes it the value: behind an option, in a netrc, in SQL, in a definition.
fn word(text: &[u8], name: &Name) -> Option<Value> {
    let place = Place::of(text, name);
    if place.is_known()
        && let Some(value) = quoted(text, name.next)
    {
        return (!place.starts_line || is_alone(text, &value)).then_some(value);
    }
    let mut end = bare_end(text, name.next, name.before, false);
    if place.entry {
        end = name.next + unclosed(&text[name.next..end]).len();
    }
    let plain = &text[name.next..end];
    if matches!(plain, [] | [b'-', ..]) || plain.iter().any(|byte| b"=,".contains(byte)) {
        return None;
    }
    let written = place.written(plain)?;
    Some(Value::bare(name.next..end, written))
}

/// A word without the end of the string that is written into a file: `echo "machine … password X"`, `…X\n'`.
fn unclosed(word: &[u8]) -> &[u8] {
    let word = word.strip_suffix(b"\"").or_else(|| word.strip_suffix(b"'")).unwrap_or(word);
    word.strip_suffix(b"\\n").or_else(|| word.strip_suffix(b"\\")).unwrap_or(word)
}

/// Where a name stands that no operator follows.
struct Place {
    /// The dashes of the option that it is; one also where a command sets it.
    dashes: Option<usize>,
    /// In SQL.
    statement: bool,
    /// In a netrc, in an answer to a question of Debian's.
    entry: bool,
    /// Behind `setx` of Windows, `set -gx` of fish.
    set: bool,
    /// A keyword of Clojure, or the name in a definition of a Lisp.
    keyword: bool,
    /// Before everything else on its line.
    starts_line: bool,
}

impl Place {
    fn of(text: &[u8], name: &Name) -> Self {
        let dashes = option(text, name.at.start).or(configures(text, name.at.start).then_some(1));
        let keyword = keyword(text, name.at.start);
        Self {
            dashes,
            statement: sql(text, &name.at),
            entry: netrc(text, &name.at) || debconf(text, &name.at),
            set: sets(text, name.at.start),
            keyword: keyword || defined(text, name.at.start),
            starts_line: dashes.is_none() && !keyword && starts_line(text, name.at.start),
        }
    }

    /// Whether what stands between quotes behind it is its value.
    fn is_known(&self) -> bool {
        self.dashes.is_some() || self.statement || self.entry || self.set || self.keyword || self.starts_line
    }

    /// How `word` is written, if it is the value.
    fn written(&self, word: &[u8]) -> Option<Written> {
        let told = self.dashes.is_some() || self.statement;
        let digits = word.iter().filter(|byte| byte.is_ascii_digit()).count();
        // `-password hunter2`; a word without a digit may be one of a sentence.
        let option = self.dashes == Some(2) || self.dashes == Some(1) && digits > 0 && digits < word.len();
        if option || self.entry || self.set || told && drawn(word) {
            return Some(Written::Line);
        }
        let key = digits > 2 && !word.contains(&b'_') && token_like(word);
        (self.starts_line && key).then_some(Written::Bare)
    }
}

/// Whether a value in quotes is one word and ends its statement. In a sentence that begins with it, a name is no name.
fn is_alone(text: &[u8], value: &Value) -> bool {
    let line = Window::behind(text, value.at.end + 1, COMMENT).seen().trim_ascii();
    let ends = matches!(line, b"" | b";" | b"," | b"\\" | b"\"" | b"{");
    let comment = line.starts_with(b"//") || line.starts_with(b"#");
    (ends || comment) && !text[value.at.clone()].contains(&b' ')
}
