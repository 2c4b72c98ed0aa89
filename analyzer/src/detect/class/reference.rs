//! A value that only says where the real one comes from: a variable, a template, a vault.

use super::prose::member;
use super::random::looks_random;

/// What templates begin with.
const TEMPLATES: [&str; 7] = ["${", "$(", "{{", "<%", "#{", "$[[", "%("];
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
    "ENC[",
    "ENC(",
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
        || FORMATS.contains(&text)
        || enclosed(text)
        || EXPRESSIONS.iter().any(|start| text.starts_with(start))
}

/// `Joi.string().min(8)`: an expression of methods.
pub(super) fn made_by_calls(text: &str) -> bool {
    let called = text.split_once('(').is_some_and(|(function, _)| function.contains('.') && member(function));
    called && text.ends_with(')') && balanced(text)
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

/// `%NAME%`, `__NAME__`, `{name}`
fn enclosed(text: &str) -> bool {
    let percent = text.strip_prefix('%').and_then(|rest| rest.strip_suffix('%')).is_some_and(variable);
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
