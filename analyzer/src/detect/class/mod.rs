//! The class of a value: one function decides it, everywhere.

mod issued;
mod lists;
mod path;
mod placeholder;
mod prose;
mod public;
mod random;
mod reference;
mod token;
mod typed;

pub(crate) use self::issued::class_of_form;
use self::lists::EXAMPLES;
use self::path::path;
pub(crate) use self::placeholder::metavariable;
use self::placeholder::placeholder;
use self::prose::{code, prose};
pub(crate) use self::prose::{dotted, member};
use self::public::public;
pub(crate) use self::random::{
    alphabets, camel, digest_like, drawn, hyphenated, in_words, looks_random, scattered, speakable,
    token_like,
};
use self::reference::{made_by_calls, reference};
use self::token::unlike;
pub(crate) use self::token::{colour, curt, odd, strong_password};
pub(crate) use self::typed::{made_up, typed};
use super::words::{Promise, promise};
use crate::report::Class;
use sha2::{Digest, Sha256};

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
    // Nobody issues so short a token; a password may be weak.
    if text.len() < 4
        && (promised == Promise::Secret || written != Written::Given && promised == Promise::Password)
    {
        return Class::Placeholder;
    }
    if known_example(text.as_bytes()) || text.ends_with("EXAMPLE") || text.ends_with("EXAMPLEKEY") {
        return Class::KnownExample;
    }
    if reference(text) || written == Written::Line && made_by_calls(text) {
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
    let bare = written == Written::Bare;
    if public(text, promised, bare) || prose(name, text, promised, written) {
        return Class::Public;
    }
    if bare && code(name, text) {
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
