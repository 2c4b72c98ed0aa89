//! What a program or a log says under a secret's name, and is no secret.

use super::caption::{checked, country, of_manual, translated};
use crate::detect::assign::Pair;
use crate::detect::class::{Written, colour, digest_like, looks_random, strong_password, token_like};
use crate::detect::digest::{digests_above, in_vectors};
use crate::detect::kind::{Alphabet, Kind};
use crate::detect::kinds::generic::{PASSWORD, SECRET};
use crate::detect::position::line_start;
use crate::detect::words::{Promise, generic, lower, pieces, promise, words};
use crate::report::Class;

/// What `pair` is, if what stands around it or in it says that it holds no secret; `value` is its value without escapes.
pub(super) fn silent(text: &[u8], pair: &Pair, name: &str, value: &[u8]) -> Option<(&'static Kind, Class)> {
    let raw = &text[pair.value.clone()];
    if printed(pair, raw)
        || raw.ends_with(b": ")
        || country(name, raw)
        || commented(text, pair.name.start) && plain_word(raw)
    {
        return Some((&PASSWORD, Class::Placeholder));
    }
    let variable =
        || pair.written == Written::Bare && (declared(text, pair, value) || of_member(text, pair, raw));
    let joined = joined(text, pair, raw) || concatenated(raw);
    // `[type="password"] {` of a style sheet
    let selector = text[..pair.value.start].ends_with(b"[type=\"");
    if joined
        || selector
        || shortened(text, pair, raw)
        || of_vault(text, pair)
        || mounted(name, raw)
        || colour(raw)
        || passed(text, pair, value)
        || variable()
    {
        return Some((&PASSWORD, Class::Reference));
    }
    let digest = || in_vectors(text, &pair.value) || digest_like(raw) && digests_above(text, pair.name.start);
    if key_id(name, raw) || scope(raw) || of_hardware(text, pair) || digest() {
        return Some((&SECRET, Class::Public));
    }
    if promise(name) != Promise::Password && !one_piece(raw) {
        return Some((&SECRET, Class::Placeholder));
    }
    if of_manual(text, pair, raw)
        || of_list(text, pair, raw)
        || checked(pair, raw)
        || translated(text, pair, raw)
    {
        return Some((&PASSWORD, Class::Placeholder));
    }
    let fixed = || text[..pair.name.start].ends_with(b"readonly ");
    let assigned = pair.quote.is_some() && (text[pair.name.end..].starts_with(b" = ") || fixed());
    if assigned && names_itself(name, raw) || pair.quote.is_none() && snake(raw) {
        return Some((&PASSWORD, Class::Placeholder));
    }
    None
}

/// What a command prints: ``my $pwd = `pwd -P`;``.
fn printed(pair: &Pair, raw: &[u8]) -> bool {
    pair.quote == Some(b'`') && raw.contains(&b' ')
}

/// The number or fingerprint of a key of PGP: `signingkey = 0123…` of Git, `GPG_KEY=0123…`, `--list-secret-keys 0123…`.
fn key_id(name: &str, raw: &[u8]) -> bool {
    if !raw.iter().all(u8::is_ascii_hexdigit) {
        return false;
    }
    let said = words(name);
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    let numbered = matches!(raw.len(), 16 | 40) && !raw.iter().any(u8::is_ascii_lowercase);
    let signs = matches!(said.as_slice(), [.., "signing" | "install", "key"] | [.., "secret", "keys"]);
    name.eq_ignore_ascii_case("signingkey")
        || numbered && (signs || said.iter().any(|word| matches!(*word, "gpg" | "pgp")))
}

/// For what a request is signed, as Amazon has it: `AKIA…/20150830/us-east-1/service/aws4_request`.
fn scope(raw: &[u8]) -> bool {
    let last = raw.rsplit(|&byte| byte == b'/').next().unwrap_or_default();
    raw.iter().filter(|&&byte| byte == b'/').count() >= 3 && last.windows(8).any(|part| part == b"_request")
}

/// The label of a hardware token, in its URI (RFC 7512): `pkcs11:token=My%20token`.
fn of_hardware(text: &[u8], pair: &Pair) -> bool {
    text[..pair.name.start].ends_with(b"pkcs11:")
}

/// Which secret a container is given: `--secret id=name,src=file`.
fn mounted(name: &str, raw: &[u8]) -> bool {
    name.eq_ignore_ascii_case("secret")
        && [&b"id="[..], b"src=", b"source=", b"type="].iter().any(|option| raw.starts_with(option))
}

/// A piece of a string that is put together: `"…="'+value+'"…"`.
fn concatenated(raw: &[u8]) -> bool {
    matches!(raw, [open @ (b'"' | b'\''), b'+' | b'.', .., b'+' | b'.', close] if open == close)
        || matches!(raw, [b'+', first, .., b'+'] if first.is_ascii_alphabetic())
        || goes_on(raw)
}

/// What stands between two strings, of which the first ends with the name: `"Invalid token: "+e),done()}},log("…`
fn goes_on(raw: &[u8]) -> bool {
    let term = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$' | b'(');
    let signs = raw.iter().filter(|byte| b"(){},;".contains(byte)).count();
    raw.first() == Some(&b'+') && raw.get(1).is_some_and(term) && signs >= 2
}

/// Whether a compiler gave the variable its name, and its value is a word: `gw="top",pw="right"`, `var pw=class`.
fn shortened(text: &[u8], pair: &Pair, raw: &[u8]) -> bool {
    let packed = pair.name.len() == 2 && text[pair.name.end..].starts_with(b"=");
    let listed = text[..pair.name.start].ends_with(b",") && pair.quote.is_some();
    let keyword = matches!(raw, b"class" | b"function" | b"null" | b"void");
    packed && (keyword || listed && raw.iter().all(u8::is_ascii_lowercase))
}

/// Whether the name is a part of the name of a secret in a vault: `arn:aws:secretsmanager:…:secret:name`.
fn of_vault(text: &[u8], pair: &Pair) -> bool {
    let left = &text[pair.name.start.saturating_sub(60)..pair.name.start];
    left.ends_with(b":") && memchr::memmem::find(left, b"secretsmanager:").is_some()
}

/// Whether the name is one of several in a list, and so is the value: `('user_pass', 'user_email', …)`.
fn of_list(text: &[u8], pair: &Pair, raw: &[u8]) -> bool {
    let between = text.get(pair.name.end..pair.value.start).unwrap_or_default();
    let first = |bytes: &[u8]| {
        let words = pieces(bytes).into_iter().map(lower).collect::<Vec<_>>();
        if words.len() > 1 { words.into_iter().next() } else { None }
    };
    let column = pair.quote == Some(b'`') && text[pair.name.end..].starts_with(b"`");
    let shared = || first(raw).is_some_and(|word| first(&text[pair.name.clone()]) == Some(word));
    between.contains(&b',') && (column || !raw.iter().any(u8::is_ascii_digit) && shared())
}

/// What is put together: `"PWD=" + dir + "…"`.
fn joined(text: &[u8], pair: &Pair, raw: &[u8]) -> bool {
    (raw.starts_with(b"+") || raw.starts_with(b" +"))
        && pair.quote.is_some_and(|quote| text[..pair.name.start].ends_with(&[quote]))
        && text[pair.name.end..].starts_with(b"=")
}

/// Whether the line of the name at `name` is a comment: `# password = secret` is how to set it.
fn commented(text: &[u8], name: usize) -> bool {
    let from = name.saturating_sub(80);
    let start = line_start(text, from, name);
    let line = text[start..name].trim_ascii_start();
    line.starts_with(b"#") || line.starts_with(b"//") || line.starts_with(b";")
}

/// Whether it is one word that names nobody: `secret`, `password`.
fn plain_word(value: &[u8]) -> bool {
    std::str::from_utf8(value)
        .is_ok_and(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()) && generic(word))
}

/// Whether a test's log says there that it passed: `--- PASS: TestLogin`.
fn passed(text: &[u8], pair: &Pair, value: &[u8]) -> bool {
    &text[pair.name.clone()] == b"PASS"
        && text[pair.name.end..].starts_with(b": ")
        && (text[..pair.name.start].ends_with(b"--- ") || !strong_password(value))
}

/// Whether a program declares the name there, and gives it what another name holds: `let password = split`.
fn declared(text: &[u8], pair: &Pair, value: &[u8]) -> bool {
    let start = line_start(text, pair.name.start.saturating_sub(80), pair.name.start);
    let before = text[start..pair.name.start].trim_ascii_end();
    let last = before.rsplit(|byte| !byte.is_ascii_alphanumeric()).next().unwrap_or_default();
    let declares = [&b"let"[..], b"const", b"var", b"val", b"mut", b"final", b"auto"].contains(&last);
    let declared = before.len() < pair.name.start - start && declares;
    // `pwd = dir // why`
    let noted = text[pair.value.end..].starts_with(b" // ") && value.iter().all(u8::is_ascii_alphabetic);
    (declared || noted)
        && value.iter().all(|byte| byte.is_ascii_alphanumeric() || b"_.:&*".contains(byte))
        && !token_like(value)
}

/// Whether a member is given what a variable holds: `user.Password = hash`, `user['password'] = password`.
fn of_member(text: &[u8], pair: &Pair, raw: &[u8]) -> bool {
    let by = text.get(pair.name.end..pair.value.start).unwrap_or_default();
    let dotted = text[pair.name.clone()].contains(&b'.') || text[pair.name.start] == b'_';
    // In a function, not in a file of properties.
    let indented = || {
        let line = line_start(text, pair.name.start.saturating_sub(80), pair.name.start);
        text[line].is_ascii_whitespace()
    };
    let last = text[pair.name.clone()].rsplit(|&byte| byte == b'.').next();
    let ends = text[pair.value.end..].starts_with(b";");
    let member = dotted && by == b" = " && indented() || by.ends_with(b"'] = ");
    member && plain_word(raw) || dotted && ends && last == Some(raw)
}

/// Whether a drawn value is one token: padded at its end only, behind no sign that begins none, nothing odd behind a scheme.
fn one_piece(value: &[u8]) -> bool {
    let padding = value.iter().rev().take_while(|&&byte| byte == b'=').count();
    let inside = memchr::memchr(b'=', &value[..value.len() - padding]).is_some_and(|at| at > 1);
    let base64 = value.iter().all(|&byte| byte.is_ascii_alphanumeric() || b"+/=!".contains(&byte));
    let drawn = || token_like(value);
    let opened = value.len() >= 16 && value.first().is_some_and(|byte| b"?^%@$".contains(byte));
    let scheme = value.strip_prefix(b"Bearer ").is_some_and(|rest| {
        rest.iter().any(|&byte| byte.is_ascii_punctuation() && !Alphabet::Bearer.has(byte))
            && looks_random(rest)
    });
    !(inside && base64 && drawn() || opened && !value.contains(&b' ') || scheme)
}

/// Whether the value is the last word of its name: `userPassword = "password"`.
fn names_itself(name: &str, value: &[u8]) -> bool {
    words(name).last().is_some_and(|last| value.len() > 3 && last.as_bytes().eq_ignore_ascii_case(value))
}

/// Whether it is a name of three words or more: `peace_of_mind`.
fn snake(value: &[u8]) -> bool {
    let words = value.split(|&byte| byte == b'_');
    words.clone().count() >= 3
        && words.clone().all(|word| (2..=16).contains(&word.len()) && word.iter().all(u8::is_ascii_lowercase))
}

#[cfg(test)]
mod tests {
    use super::{names_itself, snake};
    use crate::detect::Engine;
    use crate::detect::engine::Set;

    #[test]
    fn names_are_no_values() {
        assert!(names_itself("String userPassword", b"password") && !names_itself("password", b"hunter"));
        assert!(snake(b"one_two_three") && !snake(b"open_sesame") && !snake(b"one_2_three"));
    }

    #[test]
    fn source_code_and_logs_hold_no_values() {
        let told = |line: &str| {
            let found = Engine::builtin().find(line.as_bytes(), 0..line.len(), Set::Text);
            found.into_iter().any(|found| found.reported())
        };
        for quiet in [
            "    --- PASS: TestOfLogin42Cases (0.00s)\n",
            "let password = split\n",
            "pwd = dir // always absolute\n",
            "env(\"PWD=\"+dir(x), \"GOROOT=\")",
            "\"PW\": \"Palau\",\n",
            "signingkey = 7D3A9C41E0B25F86\n",
            "set /p PASSWORD=\"Password: \"\n",
            "password: Joi.string().min(8).required()\n",
            "<input type=\"password\" name=\"password\" placeholder=\"Enter it\">\n",
            "passwordKey: postgres-password\n",
            "adminPasswordSecret: grafana-admin\n",
            "    pub password: Secret<String>,\n",
            "existingSecret: my-release-postgresql\n",
            "error.password=Wrong password\n",
            "LoginPassword=Bitte geben Sie Ihr Passwort ein\n",
            "\"idempotency_key\": \"5f0c8a52-7c1e-4c58-9c3a-0d4c2b1e7f90\"\n",
            ".pass { background-color: #00ff7f; }",
            "private_key: ed25519.Ed25519PrivateKey,",
            "RegEnumKey = win32api.RegEnumKey\n",
            "pub const SEAL_KEY: SPEC_KEY = 2147483650u32;\n",
        ] {
            assert!(!told(quiet), "{quiet}");
        }
        assert!(told("PASS: v3lv3T!x9\n") && told("let password = \"v3lv3Tx9q\";\n"));
    }
}
