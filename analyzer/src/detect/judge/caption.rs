//! What stands for a value or says what to enter, in manuals, forms and lists of messages.

use crate::detect::assign::Pair;
use crate::detect::class::metavariable;

/// What stands for the value in a manual: `--password=WORD`.
pub(super) fn of_manual(text: &[u8], pair: &Pair, raw: &[u8]) -> bool {
    pair.quote.is_none() && text[..pair.name.start].ends_with(b"--") && metavariable(raw)
}

/// What a form checks: `'required|string'`.
pub(super) fn checked(pair: &Pair, raw: &[u8]) -> bool {
    let rule = |rule: &[u8]| {
        let name = rule.iter().take_while(|&&byte| byte.is_ascii_lowercase() || byte == b'_').count();
        name >= 2 && (name == rule.len() || matches!(rule[name], b':' | b' '))
    };
    pair.quote.is_some() && raw.contains(&b'|') && raw.split(|&byte| byte == b'|').all(rule)
}

/// What a list of messages has for a caption: `$lang['pass'] = 'Lozinka';`, `"yourpassword": "Lozinka"`.
pub(super) fn translated(text: &[u8], pair: &Pair, raw: &[u8]) -> bool {
    if pair.quote.is_none() || raw.iter().any(u8::is_ascii_digit) {
        return false;
    }
    let left = text[pair.name.start.saturating_sub(24)..pair.name.start].to_ascii_lowercase();
    let list = [&b"lang"[..], b"messages", b"msg", b"i18n", b"strings", b"labels", b"translations"];
    let listed = left.strip_suffix(b"['").or_else(|| left.strip_suffix(b"[\""));
    let listed = listed.is_some_and(|left| list.iter().any(|list| left.ends_with(list)));
    let name = &text[pair.name.clone()];
    let asked = name.windows(4).any(|word| word.eq_ignore_ascii_case(b"your"));
    // `"global.password": "Lozinka"`, `var Password = "Lozinka"`
    let key = name.contains(&b'.') && left.ends_with(b"\"") || name == b"Password" && left.ends_with(b"var ");
    listed || asked || key && capital(raw)
}

/// One word with a capital.
fn capital(word: &[u8]) -> bool {
    word.first().is_some_and(u8::is_ascii_uppercase)
        && word[1..].iter().all(|byte| byte.is_ascii_lowercase() || !byte.is_ascii())
}

/// What a list of countries says of Palau.
pub(super) fn country(name: &str, raw: &[u8]) -> bool {
    name == "PW" && raw.iter().all(|byte| byte.is_ascii_alphabetic() || *byte == b' ')
}
