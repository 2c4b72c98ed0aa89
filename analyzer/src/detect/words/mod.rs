//! What a name says about its value. Names are hints: values are judged.

mod content;
mod generic;
mod lists;
mod passwords;
mod services;
mod table;
mod whose;

pub(crate) use self::content::CONTENT;
use self::lists::{CARRIERS, ENDINGS};
pub(crate) use self::passwords::ABROAD;
use self::table::Table;
pub(crate) use self::whose::{generic, is_service, services_by_name, whose};
use std::ops::Range;
use std::sync::LazyLock;

static ABOUT: LazyLock<Table> = LazyLock::new(|| Table::of(lists::ABOUT.iter().copied()));
static HARMLESS: LazyLock<Table> = LazyLock::new(|| Table::of(lists::HARMLESS.iter().copied()));
static OPENING: LazyLock<Table> = LazyLock::new(|| Table::of(lists::OPENING.iter().copied()));
static PASSWORDS: LazyLock<Table> =
    LazyLock::new(|| Table::of(passwords::PASSWORDS.iter().chain(ABROAD).copied()));
static SECRETS: LazyLock<Table> = LazyLock::new(|| Table::of(lists::SECRETS.iter().copied()));
static TAIL: LazyLock<Table> = LazyLock::new(|| Table::of(lists::TAIL.iter().copied()));

/// How much a name promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Promise {
    /// Nothing, or explicitly none (`PASSWORD_FILE`, `PUBLIC_KEY`).
    Nothing,
    /// It may: only a value that looks random counts (`SORT_KEY`, `tokens`).
    Perhaps,
    /// A secret that is no password.
    Secret,
    /// A password: also weak ones and digits count.
    Password,
}

/// Whether `word` is in `list`, in either case.
pub(crate) fn is_one_of(word: &[u8], list: &[&str]) -> bool {
    list.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

/// The words of a name, in lower case: `camelCase`, `snake_case`, `kebab-case`, `dotted.name`, with numbers cut off.
pub(crate) fn words(name: &str) -> Vec<String> {
    pieces(name.as_bytes()).into_iter().map(lower).collect()
}

/// A piece of a name in lower case.
pub(crate) fn lower(piece: &[u8]) -> String {
    piece.iter().map(|letter| char::from(letter.to_ascii_lowercase())).collect()
}

/// The same words as they are written.
pub(crate) fn pieces(name: &[u8]) -> Vec<&[u8]> {
    spans(name).map(|piece| &name[piece]).collect()
}

/// Where they stand.
fn spans(name: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (index, &letter) in name.iter().enumerate() {
        // Of a letter beyond ASCII no byte is ASCII, and none counts.
        if !letter.is_ascii_alphanumeric() {
            pieces.push(start..index);
            start = index + 1;
        } else if letter.is_ascii_uppercase() && index > start {
            let before = name[index - 1];
            let acronym_ends =
                before.is_ascii_uppercase() && name.get(index + 1).is_some_and(u8::is_ascii_lowercase);
            let next = index + usize::from(acronym_ends && names_secret(&name[index + 1..]));
            if before.is_ascii_lowercase() || acronym_ends {
                pieces.push(start..next);
                start = next;
            }
        }
    }
    pieces.push(start..name.len());
    let written = pieces.into_iter().filter(|piece| !piece.is_empty());
    written.map(|piece| piece.start..piece.start + unnumbered(&name[piece]).len())
}

/// Whether the word with which `rest` begins names a secret: of `MYtoken` the acronym is `MY`.
fn names_secret(rest: &[u8]) -> bool {
    let length = rest.iter().take_while(|letter| letter.is_ascii_lowercase()).count();
    std::str::from_utf8(&rest[..length])
        .is_ok_and(|word| word == "key" || PASSWORDS.has_word(word) || SECRETS.has_word(word))
}

/// `word` without the number at its end, if it is no number and no word that has one.
fn unnumbered(word: &[u8]) -> &[u8] {
    let kept = word.len() - word.iter().rev().take_while(|letter| letter.is_ascii_digit()).count();
    let whole = kept == 0 || word.eq_ignore_ascii_case(b"base64") || word.eq_ignore_ascii_case(b"b64");
    if whole { word } else { &word[..kept] }
}

/// Whether a variable of this name is there to hand over a secret, whatever its value: one that promises it, and `GITHUB_PAT`,
/// `GIT_AUTH`, `GCP_CREDENTIALS`, of which a value would have to decide; not `PASSWORD_FILE`, `PUBLIC_KEY`.
#[must_use]
pub fn secret_name(name: &str) -> bool {
    match promise(name) {
        Promise::Nothing => false,
        Promise::Perhaps => {
            let words = words(name);
            let is =
                |word: Option<&String>, list: &[&str]| word.is_some_and(|word| list.contains(&word.as_str()));
            is(words.last(), CARRIERS) && !is(words.first(), &["with", "skip", "requires"])
        }
        Promise::Secret | Promise::Password => true,
    }
}

/// What `name` promises.
pub(crate) fn promise(name: &str) -> Promise {
    if of_bundler(name) {
        return Promise::Password;
    }
    let lower = name.to_ascii_lowercase();
    let mut words: Vec<&str> = spans(name.as_bytes()).map(|word| &lower[word]).collect();
    while words.len() > 1 && words.last().is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit())) {
        words.pop();
    }
    let Some(&last) = words.last() else { return Promise::Nothing };
    // What is taken from elsewhere, asked, or done to a key; names of protocols.
    let done =
        matches!(words.as_slice(), ["delete" | "list" | "export" | "import" | "try", "secret", "key", ..]);
    // `additionalPass: hook`: a pass of several.
    let round = !name.contains('_')
        && matches!(
            words.as_slice(),
            [
                ..,
                "all" | "any" | "additional" | "first" | "next" | "one" | "second" | "single" | "this",
                "pass"
            ]
        );
    if done
        || round
        || matches!(
            words.as_slice(),
            ["from", "secret"]
                | ["ask" | "has", _, ..]
                | ["eap", "psk" | "pwd"]
                | ["sec", "web", "socket", _]
        )
    {
        return Promise::Nothing;
    }
    if ABOUT.has_word(last) || words.iter().any(|word| HARMLESS.has_word(word)) {
        return Promise::Nothing;
    }
    let strong: Vec<Promise> = words.iter().map(|word| strong(word)).collect();
    let best = strong.iter().copied().max().unwrap_or(Promise::Nothing);
    let strong_at = strong.iter().rposition(|&promise| promise == best && promise >= Promise::Secret);
    let key_at = words.iter().rposition(|word| matches!(*word, "key" | "keys")).filter(|&at| at > 0);
    // Of `IPAPI_KEY` and `weatherapi_key` it is the end of the word.
    let opens = |word: &str| OPENING.has_word(word) || word.ends_with("api");
    let opening = key_at.filter(|&at| words[at] == "key" && opens(words[at - 1]));
    let tail_fits = |at: usize| {
        words[at + 1..]
            .iter()
            .zip(&strong[at + 1..])
            .all(|(word, &promise)| promise >= Promise::Secret || TAIL.has_word(word))
    };
    // `passwordKey: postgres-password`, `passwordSecret: grafana` tell where to look.
    let where_it_is = best == Promise::Password && matches!(last, "key" | "keys" | "secret" | "secrets");
    let doubtful = where_it_is || words.iter().any(|word| lists::DOUBTFUL.contains(word));
    if strong_at.is_some_and(tail_fits) && !doubtful {
        return best;
    }
    if opening.is_some_and(tail_fits) {
        return Promise::Secret;
    }
    let plural = matches!(last, "tokens" | "secrets" | "passwords") || CARRIERS.contains(&last);
    let some_key = matches!(last, "key" | "pkey" | "privkey") || words.len() > 1 && last.ends_with("key");
    if strong_at.is_some() || key_at.is_some() || plural || some_key {
        Promise::Perhaps
    } else {
        Promise::Nothing
    }
}

/// Whether the name of these words says that its value is something about a thing, or content.
pub(crate) fn about(words: &[String]) -> bool {
    words.last().is_some_and(|last| ABOUT.has_word(last))
        || words.iter().any(|word| HARMLESS.has_word(word) || CONTENT.contains(&word.as_str()))
}

/// Whether `name` speaks of a password, whatever else it says: `passwords`, `password_of_joe`.
pub(crate) fn of_password(name: &str) -> bool {
    words(name).iter().any(|word| word == "passwords" || strong(word) == Promise::Password)
}

/// Whether a `key` behind `word` opens something: `activation key`.
pub(crate) fn opens(word: &[u8]) -> bool {
    OPENING.has(&[word])
}

/// Whether it is the variable in which Bundler takes the user and password of a host: `BUNDLE_GEMS__ACME__COM`.
pub(crate) fn of_bundler(name: &str) -> bool {
    let Some(host) = name.strip_prefix("BUNDLE_") else { return false };
    let host_like =
        host.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let told = host.rsplit_once("__").is_some_and(|(_, top)| (2..=4).contains(&top.len()));
    host_like && told && !["BUILD__", "MIRROR__", "LOCAL__"].iter().any(|setting| host.starts_with(setting))
}

fn strong(word: &str) -> Promise {
    if PASSWORDS.has_word(word) {
        return Promise::Password;
    }
    if SECRETS.has_word(word) {
        return Promise::Secret;
    }
    // Misspelt, and endings that are other words.
    if word.starts_with("passwo") && !word.starts_with("passwordless") && !word.ends_with('s') {
        return Promise::Password;
    }
    if ["compass", "bypass", "trespass", "surpass", "encompass", "overpass", "cwd", "fwd"].contains(&word) {
        return Promise::Nothing;
    }
    ENDINGS
        .iter()
        .find(|(ending, _)| word.ends_with(ending))
        .map_or(Promise::Nothing, |&(_, promise)| promise)
}

/// `name` without separators, in lower case: what [`super::kind::Form::names`] is looked for in.
pub(crate) fn squeezed(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Promise, promise, secret_name};

    #[test]
    fn names_of_secrets_promise_one() {
        for name in [
            "ANTHROPIC_API_KEY",
            "DB_PASSWORD",
            "NPM_TOKEN",
            "SECRET_KEY_BASE",
            "git_key",
            "clientSecret",
            "api_key",
            "PGPASSWORD",
            "DB_SENHA",
            "mot_de_passe",
            "_authToken",
            "aws_secret_access_key",
            "spring.datasource.password",
            "STRIPE_SECRET_KEY",
            "MYtoken",
            "SSHPASS",
            "PRESHARED_KEY",
            "CRYPTO_KEY",
            "DB_PASS",
            "AWS_SECRET_KEY",
            "StorageKey",
            "bot_password",
            "GITHUB_TOKEN_2",
            "SSH_PRIVATE_KEY",
        ] {
            assert!(promise(name) >= Promise::Secret, "{name}");
        }
    }

    #[test]
    fn names_that_hand_over_a_secret_without_saying_which() {
        for name in ["GITHUB_PAT", "auth", "GIT_AUTH", "GCP_CREDENTIALS", "npm_creds", "NPM_TOKEN"] {
            assert!(secret_name(name), "{name}");
        }
        for name in
            ["ENABLE_AUTH", "WITH_AUTH", "AUTH_MODULE_VERSION", "KEY", "MAX_TOKENS", "PATH", "GPG_KEY"]
        {
            assert!(!secret_name(name), "{name}");
        }
    }

    #[test]
    fn names_about_secrets_do_not() {
        for name in [
            "SESSION_SECRET_FILE",
            "IDEMPOTENCY_KEY",
            "TOKEN_URL",
            "PUBLIC_KEY",
            "KMS_KEY_ALIAS",
            "TOKENIZERS_PARALLELISM",
            "GOPASS_VERSION",
            "SSH_KEY_DIR",
            "PUBLIC_KEY_PATH",
            "AUTH_MODULE_VERSION",
            "MAX_TOKENS",
            "keyboard",
            "monkey",
            "AWS_ACCESS_KEY_ID",
            "PRIMARY_KEY",
            "compass",
            "getToken",
            "key",
            "passive",
        ] {
            assert!(promise(name) < Promise::Secret, "{name}");
        }
    }
}
