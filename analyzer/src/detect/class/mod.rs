//! The class of a value: one function decides it, everywhere.

mod issued;
mod lists;
mod prose;
mod random;
mod token;
mod typed;

pub(crate) use self::issued::class_of_form;
use self::lists::{EXAMPLES, HINTS, PLACEHOLDERS, SPOILED};
pub(crate) use self::prose::member;
use self::prose::{code, prose};
pub(crate) use self::random::{alphabets, drawn, hyphenated, in_words, looks_random, scattered, token_like};
use self::token::unlike;
pub(crate) use self::token::{colour, curt, odd, strong_password};
pub(crate) use self::typed::typed;
use super::words::{Promise, promise, words};
use crate::report::Class;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// How a value was written: in source code a bare word is a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// A reader of that syntax took it apart.
    Given,
    /// It fills its line as in an environment file, or is a word of a command.
    Line,
    /// Between quotes.
    Quoted,
    /// Without quotes, in something that may be source code.
    Bare,
    /// Between quotes, compared with the name: the password, or a word of a language that is parsed.
    Compared,
}

impl Written {
    /// Whether all of it is known to be the value.
    fn whole(self) -> bool {
        matches!(self, Self::Given | Self::Line)
    }
}

/// The class of `value`, if it is the value of `name`.
pub(crate) fn class(name: Option<&str>, value: &[u8], written: Written) -> Class {
    let text = String::from_utf8_lossy(value);
    let text = text.trim();
    let promised = name.map_or(Promise::Secret, promise);
    if text.is_empty() {
        return Class::Empty;
    }
    if text.len() < 4 && written != Written::Given && promised >= Promise::Secret {
        return Class::Placeholder;
    }
    if known_example(text.as_bytes()) || text.ends_with("EXAMPLE") || text.ends_with("EXAMPLEKEY") {
        return Class::KnownExample;
    }
    if reference(text) {
        return Class::Reference;
    }
    if placeholder(text, promised) {
        return Class::Placeholder;
    }
    // What an anonymous user of FTP gives: the beginning of an address.
    let anonymous =
        || text.strip_suffix('@').is_some_and(|user| user.bytes().all(|byte| byte.is_ascii_lowercase()));
    if promised == Promise::Password && anonymous() {
        return Class::Public;
    }
    if promised == Promise::Password && strong_password(text.as_bytes()) {
        return Class::Literal;
    }
    if path(text) {
        return Class::Path;
    }
    if public(name, text, promised, written) {
        return Class::Public;
    }
    if written == Written::Bare && code(name, text) {
        return Class::Reference;
    }
    if promised != Promise::Password && written != Written::Given && unlike(name, text) {
        return Class::Placeholder;
    }
    // A token that says of itself that it opens a sandbox.
    if text.len() >= 24 && text.contains("_sandbox_") && !text.contains("://") {
        return Class::Public;
    }
    let least = if promised == Promise::Secret { 10 } else { 16 };
    let told = text.to_ascii_lowercase().contains("example") || typed(text.as_bytes());
    if promised != Promise::Password && text.len() >= least && told {
        return Class::KnownExample;
    }
    Class::Literal
}

/// Whether everybody has it.
pub(crate) fn known_example(value: &[u8]) -> bool {
    if !(10..=64).contains(&value.len()) {
        return false;
    }
    let digest = Sha256::digest(value);
    digest.first_chunk().is_some_and(|&first| EXAMPLES.contains(&u64::from_be_bytes(first)))
}

fn reference(text: &str) -> bool {
    let variable = |name: &str| {
        !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':' | b'.'))
            && !name.starts_with(|letter: char| letter.is_ascii_digit())
    };
    let inner = text.trim_matches(['\\', '"', '\'']);
    if let Some(rest) = inner.strip_prefix('$')
        && (rest.starts_with(['{', '('])
            || variable(rest) && !looks_random(rest.as_bytes())
            || rest.starts_with("$("))
        && balanced(rest)
    {
        return true;
    }
    // `$user$host`
    let names = |rest: &str| rest.split('$').all(|part| variable(part) && !looks_random(part.as_bytes()));
    if inner.strip_prefix('$').is_some_and(|rest| rest.contains('$') && names(rest)) {
        return true;
    }
    if ["${", "$(", "{{", "<%", "#{", "$[[", "%("].iter().any(|open| text.contains(open))
        && text.contains(['}', ')', '>', ']'])
        && balanced(text)
    {
        return true;
    }
    // What a format puts in.
    if matches!(text, "%s" | "%v" | "%d" | "%q" | "{}" | "{0}" | "{1}" | "?" | "$1" | "$2") {
        return true;
    }
    if text.len() > 2 && text.starts_with('%') && text.ends_with('%') && variable(&text[1..text.len() - 1]) {
        return true;
    }
    if text.len() > 4 && text.starts_with("__") && text.ends_with("__")
        || text.starts_with('{') && text.ends_with('}')
    {
        return true;
    }
    let starts = [
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
        "vault://",
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
        "backtick",
    ];
    starts.iter().any(|start| text.starts_with(start))
}

/// Whether brackets that open also close, in order: in a template they do, in a password that a generator made hardly.
fn balanced(text: &str) -> bool {
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

/// The hints, each with the characters that it needs.
static HINTED: LazyLock<Vec<(u128, &str)>> =
    LazyLock::new(|| HINTS.iter().map(|hint| (letters(hint), *hint)).collect());

/// The characters of ASCII in `text`, a bit for each.
fn letters(text: &str) -> u128 {
    text.bytes().filter(u8::is_ascii).fold(0, |seen, byte| seen | 1 << byte)
}

fn placeholder(text: &str, promised: Promise) -> bool {
    let lower = text.to_ascii_lowercase();
    let squeezed: String = lower.chars().filter(char::is_ascii_alphanumeric).collect();
    if squeezed.is_empty() {
        return true;
    }
    if PLACEHOLDERS.contains(&squeezed.as_str()) {
        return true;
    }
    // `<password>`; drawn signs hardly enclose a word.
    let angled = text.split_once('<').is_some_and(|(before, rest)| {
        before.is_empty() || rest.is_empty() || rest.contains('>') || text.len() < 12
    });
    if angled || (text.starts_with('[') && text.ends_with(']')) || text.starts_with("<your") {
        return true;
    }
    // In a drawn value of both cases, letters of a hint follow each other by chance: there it must be written in one.
    let one_case = text.len() >= 24 && looks_random(text.as_bytes());
    let hinted = |hint: &&str| match one_case {
        true => text.contains(*hint) || text.contains(&hint.to_ascii_uppercase()),
        false => lower.contains(*hint),
    };
    let seen = letters(&lower);
    let mut possible = HINTED.iter().filter(|(needed, _)| needed & !seen == 0).map(|(_, hint)| hint);
    if possible.any(hinted) && !(promised == Promise::Password && text.len() < 8) {
        return true;
    }
    let spoiled = || words(text).last().is_some_and(|last| SPOILED.contains(&last.as_str()));
    if promised != Promise::Password && spoiled() {
        return true;
    }
    if lower.starts_with("your")
        || lower.starts_with("my") && lower.ends_with("here")
        || lower.starts_with("insert ")
        || lower.starts_with("enter ")
    {
        return true;
    }
    let mut letters: Vec<char> = squeezed.chars().collect();
    letters.dedup();
    letters.len() == 1 && (squeezed.len() >= 3 && !letters[0].is_ascii_digit() || squeezed.len() >= 12)
}

fn path(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    if text.contains(char::is_whitespace) {
        return false;
    }
    let scheme = lower.split_once("://").is_some_and(|(scheme, rest)| {
        !scheme.is_empty()
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte))
            && !rest.contains('@')
    });
    if scheme
        || ["./", "../", "~/", "/", "\\\\", "@/"].iter().any(|start| text.starts_with(start))
            && text.len() > 1
            && !looks_random(text.as_bytes())
    {
        return true;
    }
    if text.len() > 3
        && text.as_bytes()[1] == b':'
        && matches!(text.as_bytes()[2], b'\\' | b'/')
        && text.as_bytes()[0].is_ascii_alphabetic()
    {
        return true;
    }
    let extension = lower.rsplit_once('.').map(|(_, extension)| extension);
    let files = [
        "txt", "pem", "key", "json", "yml", "yaml", "env", "crt", "pub", "conf", "ini", "toml", "p12", "jks",
        "js", "ts", "py", "php", "html",
    ];
    extension.is_some_and(|extension| files.contains(&extension)) && !looks_random(text.as_bytes())
}

fn public(name: Option<&str>, text: &str, promised: Promise, written: Written) -> bool {
    let lower = text.to_ascii_lowercase();
    if matches!(
        lower.as_str(),
        "true"
            | "false"
            | "yes"
            | "no"
            | "on"
            | "off"
            | "enabled"
            | "disabled"
            | "always"
            | "never"
            | "optional"
    ) {
        return true;
    }
    if matches!(lower.as_str(), "required" | "default" | "external" | "auto" | "read" | "write") {
        return true;
    }
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if digits && (promised != Promise::Password || written == Written::Bare) {
        return text.len() < 20;
    }
    if digits && text.len() < 3 {
        return true;
    }
    // A constant.
    let constant =
        lower.strip_prefix("0x").is_some_and(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
    if constant && text.len() <= 18 {
        return true;
    }
    let numeric = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+');
    let version = text.trim_start_matches(['v', '=', '^', '~', '>', '<']);
    if !digits
        && version.contains('.')
        && version.len() < 24
        && version.bytes().filter(|&byte| !numeric(byte)).count() <= 4
        && version.starts_with(|letter: char| letter.is_ascii_digit())
        && version.split('.').take(2).all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return true;
    }
    let amount = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    if !amount.is_empty()
        && amount.len() + 3 >= text.len()
        && amount.bytes().all(numeric)
        && promised != Promise::Password
    {
        return true;
    }
    let starts = [
        "ssh-rsa ",
        "ssh-ed25519 ",
        "ecdsa-sha2-",
        "sha256:",
        "sha512-",
        "sha384-",
        "sha1-",
        "alias/",
        "arn:",
        "-----begin certificate",
        "-----begin public",
        "-----begin rsa public",
        "pk_live_",
        "pk_test_",
        "pk-lf-",
        "$2a$",
        "$2b$",
        "$2y$",
        "$argon2",
        "$6$",
        "$5$",
        "$apr1$",
        "pbkdf2",
        "{sha}",
        "{ssha}",
        "scrypt:",
    ];
    if starts.iter().any(|start| lower.starts_with(start)) {
        return true;
    }
    prose(name, text, promised, written)
}
