//! A value that only says where the real one comes from: a variable, a template, a vault.

use super::prose::member;
use super::random::looks_random;

/// What templates begin with.
const TEMPLATES: [&str; 9] = ["${", "$(", "{{", "<%", "#{", "$[[", "%(", "@{", "%{"];
/// What a format puts in.
const FORMATS: [&str; 10] = ["%s", "%v", "%d", "%q", "{}", "{0}", "{1}", "?", "$1", "$2"];
/// How expressions begin that read a variable, a setting, a vault.
const EXPRESSIONS: &[&str] = &[
    "os.environ",
    "os.getenv",
    "process.env",
    "import.meta.env",
    "System.getenv",
    "Deno.env",
    "Bun.env",
    "ENV[",
    "env(",
    "getenv(",
    "env.",
    "secrets.",
    "vault:",
    "op://",
    "ref+",
    "ssm:",
    "awssm://",
    "gcpsm://",
    "aws-sm://",
    "sm://",
    "arn:aws:secretsmanager",
    "arn:aws:ssm",
    "keyring:",
    "!Ref",
    "!GetAtt",
    "!Sub",
    "!vault",
    "!secret",
    "!reference",
    "!env_var",
    "!encrypted",
    "<?php",
    "<?=",
    "ENC[",
    "ENC(",
    "ENCRYPTED[",
    "{cipher}",
    "enc:",
    "env:",
    "file:",
    "self.",
    "this.",
    "this->",
    "args.",
    "data.",
    "var.",
    "local.",
    "module.",
    "from_secret",
    "@Microsoft.KeyVault",
    "$ANSIBLE_VAULT",
    "secretsmanager:",
    "azurekeyvault://",
    "kms:",
    "base64:$",
    "str(",
    "config(",
    "secretKeyRef",
    "valueFrom",
];

/// Whether `text` refers to the value.
pub(super) fn reference(text: &str) -> bool {
    shell(text)
        || template(text)
        || format(text)
        || enclosed(text)
        || member_of(text)
        || marked_up(text)
        || text.starts_with('$') && text.contains("+\"")
        || EXPRESSIONS.iter().any(|start| text.starts_with(start))
}

/// `Joi.string().min(8)`, `rtrim(name)`: an expression of methods, the call of a function with names.
pub(super) fn made_by_calls(text: &str) -> bool {
    let Some((function, arguments)) = text.split_once('(') else { return false };
    let name = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase() || b"_, ".contains(&byte));
    let plain = || name(function) && arguments.strip_suffix(')').is_some_and(name) && !function.is_empty();
    let chained = function.contains('.') && member(function) && arguments.contains(')');
    chained || term(function) && arguments.contains(')') || text.ends_with(')') && balanced(text) && plain()
}

/// `$data+it.util.get`
fn term(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphabetic() || b"_.+$->".contains(&byte);
    text.starts_with('$') && text.len() > 8 && text.bytes().all(plain)
}

/// `%s`, `“%s”`, `%1$s`
fn format(text: &str) -> bool {
    let inner = text.trim_matches(|letter: char| !letter.is_ascii() || matches!(letter, '"' | '\'' | '\\'));
    let counted = || {
        let (number, rest) = inner.strip_prefix('%')?.split_once('$')?;
        Some(number.bytes().all(|byte| byte.is_ascii_digit()) && matches!(rest, "s" | "d" | "v" | "@"))
    };
    FORMATS.contains(&inner) || counted() == Some(true) || puts_in(text)
}

/// Whether a format puts a string into it: `ext:%s`, not `super%secret`. A password has digits, too.
fn puts_in(text: &str) -> bool {
    !text.bytes().any(|byte| byte.is_ascii_digit())
        && text
            .match_indices("%s")
            .any(|(at, _)| !text[at + 2..].starts_with(|letter: char| letter.is_ascii_alphanumeric()))
}

/// `config['database']['password']`, also with what closes a call behind it; `#record{}` of Erlang.
fn member_of(text: &str) -> bool {
    let expression = text.trim_end_matches([')', ',', ';', '}']);
    let subscript = || {
        let (object, rest) = expression.split_once('[')?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_[]'\"".contains(&byte);
        let quoted = rest.ends_with("']") || rest.ends_with("\"]");
        Some(variable(object) && quoted && rest.bytes().all(plain))
    };
    let record = || text.strip_prefix('#').and_then(|rest| rest.split_once('{'));
    subscript() == Some(true)
        || record().is_some_and(|(name, rest)| variable(name) && name.len() > 2 && rest.starts_with('}'))
}

/// `@var{name}` of Texinfo, `\fIname\fP` of roff.
fn marked_up(text: &str) -> bool {
    let command = |rest: &str| {
        rest.split_once('{')
            .is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase()))
    };
    text.contains('}') && text.strip_prefix('@').is_some_and(command)
        || ["\\f[", "\\fI", "\\fB", "\\fR", "\\fP", "\\*("].iter().any(|font| text.starts_with(font))
}

/// `$NAME`, `"$NAME"`, `${NAME}`, `$(command)`, `$user$host`
fn shell(text: &str) -> bool {
    let Some(rest) = text.trim_matches(['\\', '"', '\'']).strip_prefix('$') else { return false };
    let name = |part: &str| variable(part) && !looks_random(part.as_bytes());
    let one = rest.starts_with(['{', '(']) || rest.starts_with("$(") || name(rest);
    one && balanced(rest) || rest.contains('$') && rest.split('$').all(name)
}

/// `{{ name }}`, `<%= name %>`, and with text around.
fn template(text: &str) -> bool {
    TEMPLATES.iter().any(|open| text.contains(open)) && text.contains(['}', ')', '>', ']']) && balanced(text)
}

/// `%NAME%`, `$name$`, `__NAME__`, `{name}`
fn enclosed(text: &str) -> bool {
    let between = |sign| text.strip_prefix(sign).and_then(|rest: &str| rest.strip_suffix(sign));
    let joined =
        |name: &str| name.contains(['_', '.']) && !name.contains(|letter: char| letter.is_ascii_digit());
    let named = |name: &str| variable(name) && joined(name);
    let percent = between('%').is_some_and(variable) || between('$').is_some_and(named);
    let lines = text.len() > 4 && text.starts_with("__") && text.ends_with("__");
    percent || lines || text.starts_with('{') && text.ends_with('}')
}

fn variable(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':' | b'.'))
        && !name.starts_with(|letter: char| letter.is_ascii_digit())
}

/// Whether brackets that open also close, in order: in a template they do, in a password that a generator made hardly.
pub(super) fn balanced(text: &str) -> bool {
    let mut open = Vec::new();
    for letter in text.chars() {
        match letter {
            '(' => open.push(')'),
            '[' => open.push(']'),
            '{' => open.push('}'),
            ')' | ']' | '}' if open.pop() != Some(letter) => return false,
            _ => {}
        }
    }
    true
}
