//! Whose secret it is, told by names: `COINLAYER_API_KEY` is one of Coinlayer.

use super::super::kinds::vendors::NAMES;
use super::generic::GENERIC;
use super::services::SERVICES;
use super::table::Table;
use super::{lower, pieces};
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

/// Whether `word` (lower case) names nobody.
pub(crate) fn generic(word: &str) -> bool {
    static WORDS: OnceLock<Table> = OnceLock::new();
    word.len() < 2
        || word.bytes().any(|byte| !byte.is_ascii_alphanumeric())
        || word.bytes().all(|byte| byte.is_ascii_digit())
        || WORDS.get_or_init(|| Table::of(GENERIC.split_ascii_whitespace())).has(&[word.as_bytes()])
}

/// Whether `word` is the name of a service.
pub(crate) fn service(word: &str) -> bool {
    is_service(&[word.as_bytes()])
}

/// The same of pieces, one behind the other, in either case.
pub(crate) fn is_service(pieces: &[&[u8]]) -> bool {
    static WORDS: OnceLock<Table> = OnceLock::new();
    let words = || {
        let named = NAMES.iter().flat_map(|entry| entry.split(['=', '|']));
        let named = named.filter(|name| name.len() > 3 && !generic(name));
        Table::of(SERVICES.split_ascii_whitespace().chain(named))
    };
    WORDS.get_or_init(words).has(pieces)
}

/// The names of all services that are known to issue keys.
pub(crate) fn services_by_name() -> impl Iterator<Item = &'static str> {
    SERVICES.split_ascii_whitespace()
}

/// The words of a name that say whose it is, at most three; empty if none does.
pub(crate) fn whose(name: &str) -> Vec<String> {
    let said = pieces(name.as_bytes());
    if let Some(pair) = said.windows(2).find(|pair| is_service(pair)) {
        return vec![lower(&pair.concat())];
    }
    let mut found: Vec<String> = Vec::new();
    for word in said.into_iter().map(lower) {
        let word = unglued(&word);
        let named = word.len() >= 3 && !generic(word) || service(word);
        if named && found.len() < MOST && !found.iter().any(|other| other == word) {
            found.push(word.to_owned());
        }
    }
    found
}

/// `word` without the secret's word at its end.
fn unglued(word: &str) -> &str {
    // Of one that a service is named without, the service; else without the first that fits.
    let whole = service(word);
    let told = |glued: &&&str| word.strip_suffix(**glued).map_or(whole, service);
    let glued = GLUED.iter().find(told).or_else(|| GLUED.iter().find(|glued| word.ends_with(*glued)));
    glued.and_then(|glued| word.strip_suffix(glued)).unwrap_or(word)
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
