//! Words for people, names of things, expressions of source code.

use super::super::words::{Promise, squeezed, words};
use super::Written;
use super::lists::TYPES;
use super::random::{camel, snake, token_like};

/// What follows the name of an option in a sentence, or an operator in source code.
const SPOKEN: &[&str] = &[
    "a",
    "also",
    "an",
    "and",
    "any",
    "are",
    "argument",
    "arguments",
    "as",
    "async",
    "await",
    "be",
    "by",
    "can",
    "command",
    "compat",
    "directly",
    "field",
    "files",
    "flag",
    "flags",
    "for",
    "from",
    "function",
    "if",
    "in",
    "input",
    "instead",
    "is",
    "it",
    "lambda",
    "match",
    "may",
    "must",
    "needs",
    "new",
    "not",
    "of",
    "on",
    "only",
    "option",
    "options",
    "or",
    "pairs",
    "parameter",
    "parameters",
    "prompt",
    "requests",
    "requires",
    "return",
    "setting",
    "settings",
    "should",
    "sizeof",
    "than",
    "that",
    "the",
    "this",
    "to",
    "together",
    "typeof",
    "unless",
    "unsafe",
    "value",
    "values",
    "was",
    "when",
    "which",
    "will",
    "with",
    "without",
    "yield",
    "you",
];

/// Words of what is said of passwords, as captions and messages have them.
const SAID: &[&str] = &[
    "a",
    "an",
    "any",
    "are",
    "been",
    "by",
    "cannot",
    "change",
    "code",
    "confirm",
    "database",
    "do",
    "empty",
    "enter",
    "expired",
    "failed",
    "field",
    "file",
    "for",
    "forgot",
    "from",
    "has",
    "hash",
    "here",
    "hide",
    "if",
    "in",
    "incorrect",
    "invalid",
    "is",
    "it",
    "key",
    "keys",
    "login",
    "match",
    "mismatch",
    "missing",
    "must",
    "new",
    "no",
    "none",
    "not",
    "of",
    "old",
    "on",
    "only",
    "or",
    "pass",
    "password",
    "passwords",
    "passphrase",
    "passwd",
    "please",
    "prompt",
    "repeat",
    "required",
    "reset",
    "secret",
    "set",
    "should",
    "show",
    "string",
    "text",
    "that",
    "the",
    "this",
    "to",
    "token",
    "too",
    "type",
    "use",
    "used",
    "user",
    "username",
    "was",
    "when",
    "will",
    "wrong",
    "you",
    "your",
];

/// Words for passwords, and for other secrets.
const PASSWORDS: [&str; 2] = ["password", "passwd"];
const TOKENS: [&str; 10] =
    ["token", "secret", "key", "auth", "credential", "credentials", "apikey", "pwd", "bearer", "basic"];
/// What stands in an empty field for a password.
const CAPTIONS: [&str; 5] = ["password", "passwort", "passphrase", "passcode", "kennwort"];

/// Words for people, or the name of something.
pub(super) fn prose(name: Option<&str>, text: &str, promised: Promise, written: Written) -> bool {
    let lower = text.to_ascii_lowercase();
    let password = promised == Promise::Password;
    let whole = password && written.whole();
    let quoted = matches!(written, Written::Given | Written::Quoted);
    let spoken: Vec<&str> = text.split_whitespace().collect();
    if !quoted && SPOKEN.contains(&lower.as_str()) {
        return true;
    }
    if password && phrase(&spoken) {
        return false;
    }
    let said = words(text);
    sentence(&spoken)
        || foreign(text)
        || !whole && of_type(&lower)
        || repeats(name, text, &said)
        || written != Written::Given && shouted(name, text)
        || quoted && label(text)
        || password && matches!(written, Written::Quoted | Written::Line) && caption(text, &lower)
        || !whole && names_secret(text, &lower, &said)
        || !password && said.len() == 1 && lower != "secret" && TOKENS.contains(&lower.as_str())
}

/// Whether two thirds of several words are of letters.
fn sentence(spoken: &[&str]) -> bool {
    let letters = |word: &&&str| {
        word.trim_matches(|letter: char| letter.is_ascii_punctuation())
            .chars()
            .all(|letter| letter.is_alphabetic() || letter == '\'' || letter == '-')
    };
    spoken.len() >= 2 && spoken.iter().filter(letters).count() * 3 >= spoken.len() * 2
}

/// Whether it is words of another language than English.
fn foreign(text: &str) -> bool {
    let signs = || text.chars().filter(|letter| !letter.is_alphanumeric()).count();
    // But for `$1`, where something is put in.
    let digit = |pair: &[u8]| pair[1].is_ascii_digit() && !matches!(pair[0], b'$' | b'%' | b'{');
    !text.is_ascii()
        && !text.starts_with(|letter: char| letter.is_ascii_digit())
        && !text.as_bytes().windows(2).any(digit)
        && (text.contains(' ') || signs() * 2 < text.chars().count())
}

/// `string`, `?str,`
fn of_type(lower: &str) -> bool {
    TYPES.contains(&lower.trim_end_matches([',', ';', '?', '|']).trim_start_matches('?'))
}

/// Whether it says the words of its name again: `user_password: UserPassword`, `password: Password`.
fn repeats(name: Option<&str>, text: &str, said: &[String]) -> bool {
    // Behind `IRC_PASS=` stands what somebody chose.
    let same = || name.filter(|name| has_small(name)).is_some_and(|name| squeezed(name) == squeezed(text));
    // `password: Form.data.auth_password`
    let field = || {
        let (_, last) = text.rsplit_once('.')?;
        let own = words(name?);
        Some(member(text) && words(last).last() == own.last())
    };
    let cases = [char::is_ascii_uppercase, char::is_ascii_lowercase];
    let mixed = || cases.iter().all(|case| text.chars().any(|letter| case(&letter)));
    (said.len() > 1 || mixed()) && same() || field() == Some(true)
}

/// `password=PASSWORD`, as a manual has it.
fn shouted(name: Option<&str>, text: &str) -> bool {
    name.is_some_and(|name| has_small(name) && name.to_ascii_uppercase() == text)
}

fn has_small(name: &str) -> bool {
    name.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// `Lozinka:`, as the label of a field ends.
fn label(text: &str) -> bool {
    text.strip_suffix(':').is_some_and(|word| {
        word.len() > 2 && word.chars().all(|letter| letter.is_alphabetic() || letter == ' ')
    })
}

/// A caption, a selector: `Passwort`, `#user-password`.
fn caption(text: &str, lower: &str) -> bool {
    let begins = text.starts_with(|letter: char| letter.is_ascii_uppercase());
    begins && CAPTIONS.contains(&lower) || text.starts_with('#') && text.contains('-')
}

/// `token: "access_token"`: whether it is the name of a field for a secret.
fn names_secret(text: &str, lower: &str, said: &[String]) -> bool {
    let small = said.iter().all(|word| word.chars().all(|letter| letter.is_ascii_lowercase()));
    let joined = text.contains('_');
    let secret = |word: &String| {
        joined && matches!(word.as_str(), "pass" | "pw")
            || PASSWORDS.contains(&word.as_str())
            || TOKENS.contains(&word.as_str())
    };
    small
        && said.len() >= 2
        && text.len() < 48
        && !text.contains(|letter: char| !letter.is_ascii_alphanumeric() && !"_-.:/ ".contains(letter))
        && said.iter().any(secret)
        && !matches!(lower, "supersecret" | "topsecret")
}

/// Whether it is a pass phrase: words in small letters, none of which speaks to somebody or of passwords.
fn phrase(spoken: &[&str]) -> bool {
    let plain = |word: &&str| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    (3..=8).contains(&spoken.len())
        && spoken.iter().all(plain)
        && !spoken.iter().any(|word| SAID.contains(word))
}

/// `3i32`, `2147483649u32`, `0x0300CCACUL`
fn number(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let hex = lower.strip_prefix("0x");
    let digit =
        |letter: char| if hex.is_some() { letter.is_ascii_hexdigit() } else { letter.is_ascii_digit() };
    let rest = hex.unwrap_or(&lower).trim_start_matches(|letter| digit(letter) || letter == '_');
    let types =
        ["u", "l", "ul", "ull", "ll", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "usize", "isize"];
    lower.len() <= 24 && rest.len() < lower.len() && types.contains(&rest)
}

/// `WIN_TYPE_2`: the name of a constant.
fn constant(text: &str) -> bool {
    let parts: Vec<&str> = text.trim_end_matches([';', ',']).split('_').collect();
    let part = |part: &&str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    };
    let spelt = |part: &&str| part.len() >= 3 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    parts.len() >= 2
        && parts.iter().all(part)
        && parts.iter().any(spelt)
        && text.starts_with(char::is_alphabetic)
}

/// `module.Type9`: names with a dot between them, each of letters first and none drawn.
pub(crate) fn member(text: &str) -> bool {
    let parts: Vec<&str> = text.trim_end_matches([';', ',']).split('.').collect();
    let name = |part: &&str| {
        part.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
            && !token_like(part.replace(|letter: char| letter.is_ascii_digit(), "").as_bytes())
    };
    (2..=6).contains(&parts.len()) && parts.iter().all(name) && parts.iter().any(|part| part.len() > 3)
}

/// Words with dots between them, as a program names what it measures: `acme.3500_24.serial`.
pub(crate) fn dotted(value: &[u8]) -> bool {
    let parts = || value.split(|&byte| byte == b'.');
    let plain = |part: &[u8]| {
        part.len() <= 24
            && part.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'_')
    };
    let word = |part: &&[u8]| part.len() > 2 && part.iter().all(u8::is_ascii_lowercase);
    parts().count() > 2 && parts().all(plain) && parts().filter(word).count() >= 2
}

/// `std::uint64_t`
fn scoped(text: &str) -> bool {
    let mut names = text.trim_end_matches([';', ',']).split("::");
    text.contains("::")
        && names.all(|name| {
            name.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_')
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        })
}

/// A bare word in something that may be source code.
pub(super) fn code(name: Option<&str>, text: &str) -> bool {
    if text.contains(['(', ')', '[', ']', '{', '}'])
        || text.starts_with(['&', '*', '!', '@', '|', '>', '-', '?', '=', '\\', '.'])
    {
        return true;
    }
    // A number with its type; the role of a word for Sphinx, a symbol of Ruby.
    if number(text) || text.starts_with(':') || member(text) || constant(text) || snake(text.as_bytes()) {
        return true;
    }
    if scoped(text) || camel(text.as_bytes()) || text.contains("?.") {
        return true;
    }
    if token_like(text.as_bytes()) && text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    if text.ends_with([';', ',']) {
        return true;
    }
    let parts: Vec<&str> = text.split(['.', ':', '>']).collect();
    let identifier = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'-' | b'?' | b'!'))
    };
    if parts.len() > 1
        && parts.iter().filter(|part| !part.is_empty()).all(|part| identifier(part))
        && !parts[0].bytes().all(|byte| byte.is_ascii_digit())
    {
        return true;
    }
    let said = words(text);
    let named = name.map(words).unwrap_or_default();
    let echo = !named.is_empty()
        && said.iter().any(|word| named.contains(word))
        && !text.bytes().any(|byte| byte.is_ascii_digit());
    echo && said.len() > 1 || text.starts_with('_') || text.len() < 3
}

#[cfg(test)]
mod tests {
    use super::{Promise, Written, prose};

    #[test]
    fn a_pass_phrase_is_no_caption() {
        let told = |text| prose(Some("password"), text, Promise::Password, Written::Quoted);
        assert!(!told("seven pies with cream") && !told("copper kettle 9 moons"));
        for caption in
            ["Seven pies with cream", "please use seven pies", "the old one", "two pies", "Repeat password"]
        {
            assert!(told(caption), "{caption}");
        }
    }
}
