//! Whose secret it is, told by names: `COINLAYER_API_KEY` is one of Coinlayer.

use super::generic::{GENERIC, SERVICES};
use super::words;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// More words are a sentence.
const MOST: usize = 3;

/// What a secret's word may be glued to: `coinlayerkey`.
const GLUED: &[&str] = &[
    "accesstoken",
    "authtoken",
    "apitoken",
    "secretkey",
    "accesskey",
    "privatekey",
    "apikey",
    "password",
    "secret",
    "token",
    "passwd",
    "pass",
    "pwd",
    "key",
    "private",
    "access",
];

fn set(
    list: &'static str,
    once: &'static OnceLock<BTreeSet<&'static str>>,
) -> &'static BTreeSet<&'static str> {
    once.get_or_init(|| list.split_ascii_whitespace().collect())
}

/// Whether `word` (lower case) names nobody.
pub(crate) fn generic(word: &str) -> bool {
    static WORDS: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    word.len() < 2
        || word.bytes().any(|byte| !byte.is_ascii_alphanumeric())
        || word.bytes().all(|byte| byte.is_ascii_digit())
        || set(GENERIC, &WORDS).contains(word)
}

/// Whether `word` (lower case) is the name of a service.
pub(crate) fn service(word: &str) -> bool {
    static WORDS: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    set(SERVICES, &WORDS).contains(word)
}

/// The names of all services that are known to issue keys.
pub(crate) fn services_by_name() -> impl Iterator<Item = &'static str> {
    SERVICES.split_ascii_whitespace()
}

/// The words of a name that say whose it is, at most three; empty if none does.
pub(crate) fn whose(name: &str) -> Vec<String> {
    let said = words(name);
    if let Some(pair) = said.windows(2).map(<[String]>::concat).find(|pair| service(pair)) {
        return vec![pair];
    }
    let mut found: Vec<String> = Vec::new();
    for word in &said {
        let word = unglued(word);
        let named = service(word) || word.len() >= 3 && !generic(word);
        if named && found.len() < MOST && !found.iter().any(|other| other == word) {
            found.push(word.to_owned());
        }
    }
    found
}

/// `word` without the secret's word at its end.
fn unglued(word: &str) -> &str {
    let without =
        |word: &'_ str, glued: &str| word.len() - if word.ends_with(glued) { glued.len() } else { 0 };
    if let Some(glued) = GLUED.iter().find(|glued| service(&word[..without(word, glued)])) {
        return &word[..without(word, glued)];
    }
    GLUED.iter().find(|glued| word.ends_with(*glued)).map_or(word, |glued| &word[..without(word, glued)])
}

#[cfg(test)]
mod tests {
    use super::whose;

    #[test]
    fn what_is_left_of_a_name_names_somebody() {
        for (name, want) in [
            ("COINLAYER_API_KEY", "coinlayer"),
            ("MY_SECRET_KEY", ""),
            ("DB_PASSWORD", ""),
            ("constantContactApiKey", "constantcontact"),
            ("stripeSecretKey", "stripe"),
            ("newsapikey", "newsapi"),
            ("token", ""),
            ("AZURE_STORAGE_KEY", "azure"),
            ("zonkaSECRET", "zonka"),
        ] {
            assert_eq!(whose(name).join("-"), want, "{name}");
        }
    }
}
