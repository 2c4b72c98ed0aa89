//! `[[kinds]]`: credentials that only one house has.

use super::read::{Item, Wrong, shown, table, text, wrong};
use crate::detect::{Engine, OwnForm, OwnKind, Regex, Shape, alphabet};
use std::ops::Range;
use std::sync::Arc;
use toml::de::DeTable;

/// Tables of one configuration.
const MOST: usize = 200;
/// Characters of a name.
const NAME: usize = 80;
/// Characters of a prefix, of a word beside.
const TEXT: std::ops::RangeInclusive<usize> = 3..=64;
/// Characters behind the prefix.
const LENGTH: std::ops::RangeInclusive<usize> = 8..=1000;
/// Words beside one kind.
const WORDS: usize = 50;

const KEYS: &str = "id, name, provider, rotate, docs, prefix, alphabet, length, min, max, regex and beside";

/// One table while it is read: each key with the place of its value.
#[derive(Default)]
struct Draft {
    id: Option<String>,
    name: Option<String>,
    provider: String,
    rotate: String,
    docs: String,
    prefix: Option<(String, Range<usize>)>,
    alphabet: Option<(String, u128, Range<usize>)>,
    length: Option<(usize, Range<usize>)>,
    min: Option<(usize, Range<usize>)>,
    max: Option<(usize, Range<usize>)>,
    regex: Option<(Regex, String)>,
    beside: Vec<String>,
}

/// The own kinds of `source`.
pub(super) fn kinds(source: &str, value: &Item<'_>) -> Result<Vec<Arc<OwnKind>>, Wrong> {
    let Some(items) = value.get_ref().as_array() else {
        return wrong(value.span(), "write each kind as a table of its own, `[[kinds]]`");
    };
    let mut kinds: Vec<Arc<OwnKind>> = Vec::new();
    for item in items.iter() {
        if kinds.len() == MOST {
            return wrong(
                item.span(),
                format!("a configuration has at most {MOST} kinds; join some in a regex"),
            );
        }
        let table = table("kinds", item)?;
        let kind = kind(source, item, table)?;
        if kinds.iter().any(|other| other.id == kind.id) {
            let at = table.get("id").map_or_else(|| item.span(), |id| id.span());
            return wrong(at, "another kind above has this `id`; choose another");
        }
        kinds.push(Arc::new(kind));
    }
    Ok(kinds)
}

fn kind(source: &str, item: &Item<'_>, table: &DeTable<'_>) -> Result<OwnKind, Wrong> {
    let mut draft = Draft::default();
    for (key, value) in table {
        let name: &str = key.get_ref();
        match name {
            "id" => draft.id = Some(id(value)?),
            "name" => draft.name = Some(name_of(name, value)?),
            "provider" => draft.provider = slug(name, value)?,
            "rotate" => draft.rotate = address(name, value)?,
            "docs" => draft.docs = address(name, value)?,
            "prefix" => draft.prefix = Some((prefix(value)?, value.span())),
            "alphabet" => {
                let written = text(name, value)?;
                let set =
                    alphabet(written).or_else(|fault| wrong(value.span(), format!("`alphabet`: {fault}")))?;
                draft.alphabet = Some((written.to_owned(), set, value.span()));
            }
            "length" => draft.length = Some((length(name, value)?, value.span())),
            "min" => draft.min = Some((length(name, value)?, value.span())),
            "max" => draft.max = Some((length(name, value)?, value.span())),
            "regex" => {
                draft.regex = Some((regex(source, value)?, text(name, value)?.to_owned()));
            }
            "beside" => draft.beside = words(value)?,
            _ => {
                let message =
                    format!("there is no key `{}` in `[[kinds]]`; the keys are {KEYS}", shown(name));
                return wrong(key.span(), message);
            }
        }
    }
    let (Some(id), Some(name)) = (draft.id.take(), draft.name.take()) else {
        return wrong(item.span(), "`[[kinds]]` needs an `id` and a `name`");
    };
    let (provider, rotate, docs) = (draft.provider.clone(), draft.rotate.clone(), draft.docs.clone());
    let beside = std::mem::take(&mut draft.beside);
    Ok(OwnKind { id, name, provider, rotate, docs, shape: shape(item, draft)?, beside })
}

/// Either a prefix with what belongs to it, or a regular expression.
fn shape(item: &Item<'_>, draft: Draft) -> Result<Shape, Wrong> {
    if let Some((regex, written)) = draft.regex {
        let other = draft
            .prefix
            .map(|one| one.1)
            .or(draft.alphabet.map(|one| one.2))
            .or(draft.length.map(|one| one.1));
        return match other.or(draft.min.map(|one| one.1)).or(draft.max.map(|one| one.1)) {
            Some(at) => wrong(
                at,
                "a kind has either a `regex` or a `prefix` with `alphabet` and `length`; remove one",
            ),
            None => Ok(Shape::Regex(Box::new(regex), written)),
        };
    }
    let (Some((prefix, at)), Some((written, alphabet, _))) = (draft.prefix, draft.alphabet) else {
        return wrong(
            item.span(),
            "`[[kinds]]` needs a `prefix`, an `alphabet` and a `length`, or a `regex`",
        );
    };
    let (least, most) = match (draft.length, draft.min, draft.max) {
        (Some((length, _)), None, None) => (length, length),
        (None, Some((min, _)), Some((max, at))) => {
            if max < min {
                return wrong(at, "`max` is below `min`; write the larger number as `max`");
            }
            (min, max)
        }
        (Some((_, at)), ..) => {
            return wrong(at, "a kind has either a `length` or `min` and `max`; remove one");
        }
        _ => {
            return wrong(
                at,
                "how many characters stand behind the `prefix`? add `length`, or `min` and `max`",
            );
        }
    };
    Ok(Shape::Form(OwnForm { prefix, written, alphabet, least, most }))
}

fn id(value: &Item<'_>) -> Result<String, Wrong> {
    let id = slug("id", value)?;
    let taken = Engine::builtin().kind(&id).is_some() || matches!(id.as_str(), "secret-name" | "secret-file");
    if taken || crate::rules::find(&id).is_some() {
        return wrong(
            value.span(),
            "this `id` belongs to a built-in kind or rule; choose another, as in `acme-token`",
        );
    }
    Ok(id)
}

/// An id: lower-case letters, digits and dashes.
fn slug(name: &str, value: &Item<'_>) -> Result<String, Wrong> {
    let id = text(name, value)?;
    let plain = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let edges = id.starts_with(|first: char| first.is_ascii_lowercase()) && !id.ends_with('-');
    if plain && edges && (2..=60).contains(&id.len()) {
        return Ok(id.to_owned());
    }
    let sentence =
        "must be 2 to 60 lower-case letters, digits and dashes that begin with a letter, as in `acme-token`";
    wrong(value.span(), format!("`{name}` {sentence}"))
}

fn name_of(name: &str, value: &Item<'_>) -> Result<String, Wrong> {
    let words = text(name, value)?.trim();
    if words.is_empty() || words.chars().count() > NAME || words.chars().any(char::is_control) {
        return wrong(
            value.span(),
            format!("`{name}` must be 1 to {NAME} characters on one line, as in `Acme token`"),
        );
    }
    Ok(words.to_owned())
}

fn address(name: &str, value: &Item<'_>) -> Result<String, Wrong> {
    let address = text(name, value)?;
    let host =
        address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or_default();
    let plain = address.len() <= 300 && address.bytes().all(|byte| byte.is_ascii_graphic());
    if host.is_empty() || !plain || host.split('/').next().unwrap_or_default().contains('@') {
        return wrong(
            value.span(),
            format!("`{name}` must be an address that begins with `https://`, without a password"),
        );
    }
    Ok(address.to_owned())
}

fn prefix(value: &Item<'_>) -> Result<String, Wrong> {
    let prefix = text("prefix", value)?;
    if !TEXT.contains(&prefix.len()) || !prefix.bytes().all(|byte| byte.is_ascii_graphic()) {
        let (least, most) = (TEXT.start(), TEXT.end());
        let message = format!(
            "`prefix` must be {least} to {most} visible ASCII characters; for a credential without one write a `regex` with its name in front"
        );
        return wrong(value.span(), message);
    }
    Ok(prefix.to_owned())
}

fn length(name: &str, value: &Item<'_>) -> Result<usize, Wrong> {
    let number = value.get_ref().as_integer();
    let number = number.and_then(|number| usize::from_str_radix(number.as_str(), number.radix()).ok());
    match number.filter(|number| LENGTH.contains(number)) {
        Some(number) => Ok(number),
        None => {
            let (least, most) = (LENGTH.start(), LENGTH.end());
            wrong(
                value.span(),
                format!(
                    "`{name}` must be a whole number from {least} to {most}: the characters behind the prefix"
                ),
            )
        }
    }
}

fn words(value: &Item<'_>) -> Result<Vec<String>, Wrong> {
    let Some(items) = value.get_ref().as_array() else {
        return wrong(value.span(), "`beside` must be a list of words, as in `[\"acme\"]`");
    };
    if items.is_empty() || items.len() > WORDS {
        return wrong(
            value.span(),
            format!("`beside` must have 1 to {WORDS} words; without it the form alone is enough"),
        );
    }
    let mut words = Vec::new();
    for item in items.iter() {
        let word = text("beside", item)?;
        let plain =
            word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
        if !TEXT.contains(&word.len()) || !plain {
            let (least, most) = (TEXT.start(), TEXT.end());
            return wrong(
                item.span(),
                format!("a word of `beside` must be {least} to {most} letters, digits, `-`, `_` or `.`"),
            );
        }
        words.push(word.to_ascii_lowercase());
    }
    Ok(words)
}

fn regex(source: &str, value: &Item<'_>) -> Result<Regex, Wrong> {
    let written = text("regex", value)?;
    Regex::new(written).or_else(|fault| {
        let span = value.span();
        // Where nothing was escaped, the place inside is known.
        let raw = source.get(span.clone()).unwrap_or_default();
        let inside = raw.find(written).filter(|_| !written.is_empty()).map_or(0, |quote| quote + fault.at);
        wrong(span.start + inside..span.end, format!("`regex`: {}", fault.message))
    })
}
