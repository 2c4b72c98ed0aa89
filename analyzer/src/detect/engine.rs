//! All kinds, compiled once: a literal prefilter, and behind it the matchers.

use super::assign::{self, Pair};
use super::base64;
use super::beside;
use super::class::{Written, class, class_of_form, looks_random};
use super::command;
use super::found::{BARE, Found, Rank, hide};
use super::kind::{Form, Kind, Piece};
use super::kinds;
use super::kinds::docker::REGISTRY_AUTH;
use super::kinds::generic::{HTTP_AUTHORIZATION, PASSWORD, SECRET};
use super::literals::{Literals, Matcher};
use super::matches::Strength;
use super::noise::by_chance;
use super::prefilter;
use super::structure::STRUCTURES;
use super::words::{Promise, promise, squeezed};
use super::{jwt, pem, url, vendor};
use crate::place::Encoding;
use crate::report::Class;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Words of names: one of them stands in every name that promises a secret.
const NAME_ANCHORS: &[&str] = &[
    "pass",
    "pwd",
    "secret",
    "token",
    "key",
    "auth",
    "credential",
    "creds",
    "psk",
    "_pat",
    "pat=",
    "pat:",
    "_pw",
    "sid",
];

/// A value longer than this holds no further assignments that count.
const LONG_VALUE: usize = 256;

/// Everything that is known about kinds of credentials, ready to scan. Immutable.
#[derive(Debug)]
pub struct Engine {
    kinds: Vec<&'static Kind>,
    text: Literals,
    binary: Literals,
    /// Forms that need a name beside them.
    named: Vec<(&'static Kind, &'static Form)>,
}

/// Which kinds are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Set {
    /// All of them.
    Text,
    /// In bytes that are no text, only what has a distinctive form.
    Binary,
}

impl Default for Engine {
    fn default() -> Self {
        let kinds: Vec<&'static Kind> =
            kinds::FAMILIES.iter().flat_map(|family| family.iter().copied()).collect();
        let mut forms: BTreeMap<&'static str, Vec<(&'static Kind, &'static Form)>> = BTreeMap::new();
        let mut named = Vec::new();
        let mut beside: BTreeMap<&'static str, Vec<(&'static Kind, &'static Form)>> = BTreeMap::new();
        let mut vendors = Vec::new();
        for &kind in &kinds {
            vendors.extend(kind.words.iter().map(|&word| (word, Matcher::Vendor(kind))));
            for form in kind.forms {
                if !form.names.is_empty() {
                    named.push((kind, form));
                    for word in form.names {
                        beside.entry(word).or_default().push((kind, form));
                    }
                    continue;
                }
                let anchors: &[&'static str] =
                    match form.shape.iter().find(|piece| !matches!(piece, Piece::Chars(..))) {
                        Some(Piece::Text(text)) => &[text],
                        Some(Piece::Any(texts)) => texts,
                        _ => &[],
                    };
                anchors.iter().for_each(|anchor| forms.entry(anchor).or_default().push((kind, form)));
            }
        }
        let mut binary: Vec<(&'static str, Matcher)> =
            forms.into_iter().map(|(anchor, forms)| (anchor, Matcher::Forms(forms))).collect();
        binary.push((pem::ANCHOR, Matcher::Pem));
        binary.extend(pem::ENCODED_ANCHORS.iter().map(|&anchor| (anchor, Matcher::EncodedPem)));
        let structures = |all: bool| STRUCTURES.iter().filter(move |one| all || one.binary);
        binary.extend(structures(false).map(|one| (one.anchor, Matcher::Structure(one))));
        binary.push((jwt::ANCHOR, Matcher::Jwt));
        let mut text = binary.clone();
        text.extend(
            structures(true).filter(|one| !one.binary).map(|one| (one.anchor, Matcher::Structure(one))),
        );
        text.extend(NAME_ANCHORS.iter().map(|&word| (word, Matcher::Name)));
        text.extend(beside.into_iter().map(|(word, forms)| (word, Matcher::Beside(forms))));
        text.extend(vendors);
        text.push((url::ANCHOR, Matcher::Url));
        text.push(("bearer ", Matcher::Header));
        text.push(("basic ", Matcher::Header));
        text.extend(command::ANCHORS.iter().map(|&word| (word, Matcher::Command)));
        Self {
            kinds,
            text: Literals::new(&prefilter::TEXT, text),
            binary: Literals::new(&prefilter::BINARY, binary),
            named,
        }
    }
}

impl Engine {
    /// The engine with the built-in kinds.
    #[must_use]
    pub fn builtin() -> Arc<Self> {
        static BUILTIN: OnceLock<Arc<Engine>> = OnceLock::new();
        Arc::clone(BUILTIN.get_or_init(|| Arc::new(Self::default())))
    }

    /// The kind with this id.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<&'static Kind> {
        self.kinds.iter().copied().find(|kind| kind.id == id)
    }

    /// Every kind, in the order of the registry.
    #[must_use]
    pub fn kinds(&self) -> &[&'static Kind] {
        &self.kinds
    }

    /// Every candidate whose literal begins in `range` of `text`. A candidate may reach to both sides of it.
    pub(crate) fn find(&self, text: &[u8], range: Range<usize>, set: Set) -> Vec<Found> {
        let literals = self.literals(set);
        let mut found = Vec::new();
        let mut name_end = 0;
        for (at, literal, matcher) in literals.find(text, range) {
            match matcher {
                Matcher::Forms(forms) => found.extend(first_form(forms, text, at, set)),
                Matcher::Pem => found.extend(pem::find(text, at)),
                Matcher::EncodedPem => found.extend(pem::find_encoded(text, at)),
                Matcher::Jwt => found.extend(jwt::find(text, at)),
                Matcher::Beside(forms) => found.extend(beside::find(forms, text, at..at + literal.len())),
                Matcher::Vendor(kind) => found.extend(vendor::find(kind, text, at..at + literal.len())),
                Matcher::Url => found.extend(url::find(text, at)),
                Matcher::Header => found.extend(header(text, at, at + literal.len())),
                Matcher::Command => found.extend(command::find(text, at)),
                Matcher::Structure(structure) => found.extend((structure.find)(text, at)),
                Matcher::Name if at + literal.len() > name_end => {
                    let Some(name) = assign::name_around(text, &(at..at + literal.len())) else { continue };
                    name_end = name.end;
                    let Some(pair) = assign::pair(text, name) else { continue };
                    // Names inside a long value are not looked at again and again.
                    if pair.value.len() > LONG_VALUE {
                        name_end = pair.value.end;
                    }
                    found.extend(self.judge_pair(text, &pair));
                }
                _ => {}
            }
        }
        for one in &mut found {
            if one.name.is_none() {
                one.name = name_of(text, one).map(|name| text[name].to_vec());
            }
        }
        found
    }

    fn literals(&self, set: Set) -> &Literals {
        if set == Set::Text { &self.text } else { &self.binary }
    }

    /// What the prefilter of a set has to find: the text, and whether in either case.
    pub(crate) fn keywords(&self, set: Set) -> BTreeSet<(&'static str, bool)> {
        self.literals(set).keywords()
    }

    /// Marks the bytes of credentials in `text`, public prefixes left out. Also of those that something touches
    /// (`TOKEN-backup.tar`): too little to report, enough to hide.
    pub(crate) fn hide(&self, text: &[u8], hidden: &mut [bool]) {
        let mut found = self.find(text, 0..text.len(), Set::Text);
        found.extend(self.find(text, 0..text.len(), Set::Binary));
        hide(&found, &(0..text.len()), hidden);
    }

    fn judge_pair(&self, text: &[u8], pair: &Pair) -> Option<Found> {
        let name = std::str::from_utf8(&text[pair.name.clone()]).ok()?;
        let raw = &text[pair.value.clone()];
        let unescaped = pair.quote.and_then(|quote| unescape(raw, quote));
        let mut found = self.judge(name, unescaped.as_deref().unwrap_or(raw), pair.written)?;
        found.at = pair.value.clone();
        if found.decoded.is_none() && unescaped.is_some() {
            found.decoded = unescaped;
            found.encoding.push(Encoding::Json);
        }
        Some(found)
    }

    /// Judges the value of `name`; the candidate stands at `0..value.len()`.
    pub(crate) fn judge(&self, name: &str, value: &[u8], written: Written) -> Option<Found> {
        let at = 0..value.len();
        let short = squeezed(name);
        if matches!(short.as_str(), "auth" | "basicauth" | "dockerauth" | "registryauth")
            && let Some(found) = self.registry_auth(value)
        {
            return Some(Found { name: Some(name.into()), ..found });
        }
        let named = self.named.iter().filter_map(|pair| {
            let far = pair.1.names.iter().filter_map(|word| beside::behind(name, word)).min()?;
            let found = beside::first(std::slice::from_ref(pair), value, 0).filter(|found| found.at == at)?;
            Some(Found { far: found.far + far, ..found })
        });
        if let Some(found) =
            named.min_by_key(|found| (std::cmp::Reverse(found.rank), found.far, found.kind.id))
        {
            return Some(Found { name: Some(name.into()), ..found });
        }
        if let Some(found) = self.vendor(name, value, written) {
            return Some(Found { name: Some(name.into()), ..found });
        }
        let promised = promise(name);
        if promised == Promise::Nothing {
            return None;
        }
        let class = class(Some(name), value, written);
        let text = String::from_utf8_lossy(value);
        let weighty = match promised {
            Promise::Perhaps => written != Written::Bare && looks_random(&text) && !digest_like(value),
            Promise::Secret if written != Written::Given => {
                value.len() >= 8 || value.len() >= 4 && value.iter().any(u8::is_ascii_digit)
            }
            Promise::Password if written == Written::Bare => value.len() >= 3,
            _ => true,
        };
        if promised == Promise::Perhaps && (class != Class::Literal || !weighty) {
            return None;
        }
        let class = if class == Class::Literal && !weighty { Class::Public } else { class };
        let kind = if promised == Promise::Password { &PASSWORD } else { &SECRET };
        let mut found = Found::new(kind, at, Rank::Named);
        found.name = Some(name.into());
        Some(found.classed(class))
    }

    /// The credential that `value` is, if `name` holds the name of a vendor; of several the one that ends last.
    fn vendor(&self, name: &str, value: &[u8], written: Written) -> Option<Found> {
        let bytes = name.as_bytes();
        let hits = self.text.find(bytes, 0..bytes.len());
        hits.filter_map(|(at, literal, matcher)| match matcher {
            Matcher::Vendor(kind) => vendor::named(kind, bytes, &(at..at + literal.len()), value, written),
            _ => None,
        })
        .min_by_key(|found| (found.far, found.kind.id))
    }

    /// `user:password` in base64: the password is the credential, a token if it is one.
    fn registry_auth(&self, value: &[u8]) -> Option<Found> {
        let (kind, password) = basic(value)?;
        let mut found = Found::new(&REGISTRY_AUTH, 0..value.len(), Rank::Form);
        found.strength = Strength::Fair;
        let inner = self.find(&password, 0..password.len(), Set::Binary);
        if let Some(inner) = inner.into_iter().find(|inner| inner.at == (0..password.len())) {
            found = Found { at: 0..value.len(), ..inner };
        }
        let class = if found.kind.id == kind.id {
            class(Some("password"), &password, Written::Given)
        } else {
            found.class
        };
        found.decoded = Some(password);
        found.encoding = vec![Encoding::Base64];
        let class = if matches!(class, Class::Public | Class::Path) { Class::Literal } else { class };
        Some(found.classed(class))
    }
}

/// The password in base64 `user:password`.
fn basic(value: &[u8]) -> Option<(&'static Kind, Vec<u8>)> {
    let plain = base64::decode(value)?;
    let colon = memchr::memchr(b':', &plain)?;
    let password = &plain[colon + 1..];
    let printable = plain.iter().all(|&byte| (b' '..0x7f).contains(&byte));
    (colon > 0 && !password.is_empty() && printable).then(|| (&REGISTRY_AUTH, password.to_vec()))
}

fn first_form(forms: &[(&'static Kind, &'static Form)], text: &[u8], at: usize, set: Set) -> Option<Found> {
    forms.iter().find_map(|&(kind, form)| {
        let range = form.find(text, at, set == Set::Binary)?;
        let proven = form.check.verify(&text[range.clone()]);
        if proven != Some(true) && by_chance(form, text, &range) {
            return None;
        }
        let mut found =
            Found::new(kind, range.clone(), if proven == Some(true) { Rank::Proven } else { Rank::Form });
        found.clear = form.clear;
        found.strength = form.strength;
        found.ranked = form.ranked;
        found.far = BARE;
        found.prove(form.check, proven);
        let class = if proven == Some(true) { Class::Literal } else { class_of_form(&text[range]) };
        Some(found.classed(class))
    })
}

/// What follows `Bearer ` or `Basic `.
fn header(text: &[u8], at: usize, value: usize) -> Option<Found> {
    let length = text[value..]
        .iter()
        .take(2048)
        .take_while(|&&byte| byte.is_ascii_alphanumeric() || b"._~+/=-".contains(&byte))
        .count();
    let token = &text[value..value + length];
    let mut found = Found::new(&HTTP_AUTHORIZATION, value..value + length, Rank::Placed);
    if text[at..].get(..5)?.eq_ignore_ascii_case(b"basic") {
        let before = text[at.saturating_sub(24)..at].to_ascii_lowercase();
        memchr::memmem::find(&before, b"authorization")?;
        let (_, password) = basic(token)?;
        let class = class(Some("password"), &password, Written::Given);
        found.decoded = Some(password);
        found.encoding = vec![Encoding::Base64];
        return Some(found.classed(class));
    }
    let token = String::from_utf8_lossy(token);
    (length >= 16 && looks_random(&token))
        .then(|| found.classed(class(Some("token"), token.as_bytes(), Written::Quoted)))
}

/// The name of the variable that holds a candidate.
fn name_of(text: &[u8], found: &Found) -> Option<Range<usize>> {
    let mut start = found.at.start;
    // In a URL, `user:` is no name: the name stands before the URL.
    let url = text[..start]
        .iter()
        .rev()
        .take(300)
        .take_while(|&&byte| byte > b' ' && !matches!(byte, b'"' | b'\'' | b'=' | b'`'))
        .count();
    if memchr::memmem::find(&text[start - url..start], b"://").is_some() {
        start -= url;
    }
    assign::name_before(text, start)
}

/// Escapes of a quoted string taken out; `None` if there are none.
fn unescape(raw: &[u8], quote: u8) -> Option<Vec<u8>> {
    if quote == b'`' || !raw.contains(&b'\\') {
        return None;
    }
    let mut plain = Vec::with_capacity(raw.len());
    let mut rest = raw;
    loop {
        rest = match rest {
            [b'\\', b'n', tail @ ..] if quote == b'"' => {
                plain.push(b'\n');
                tail
            }
            [b'\\', b't', tail @ ..] if quote == b'"' => {
                plain.push(b'\t');
                tail
            }
            [b'\\', b'u', a, b, c, d, tail @ ..] if quote == b'"' => {
                let code = std::str::from_utf8(&[*a, *b, *c, *d])
                    .ok()
                    .and_then(|hex| u32::from_str_radix(hex, 16).ok());
                let letter = code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
                plain.extend(letter.encode_utf8(&mut [0; 4]).bytes());
                tail
            }
            [b'\\', byte @ (b'\\' | b'"' | b'\'' | b'/' | b'$'), tail @ ..] => {
                plain.push(*byte);
                tail
            }
            [byte, tail @ ..] => {
                plain.push(*byte);
                tail
            }
            [] => return Some(plain),
        }
    }
}

/// Hex of a common digest's length, or a UUID.
pub(crate) fn digest_like(value: &[u8]) -> bool {
    let hex = value.iter().all(|byte| byte.is_ascii_hexdigit() || *byte == b'-');
    hex && matches!(value.len(), 32 | 36 | 40 | 56 | 64 | 96 | 128)
}

/// Of candidates that overlap, the most specific one stays.
pub(crate) fn resolve(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|one| (one.at.start, one.at.end));
    let keep: Vec<bool> = (0..found.len()).map(|index| stays(&found, index)).collect();
    let mut index = 0;
    found.retain(|_| {
        index += 1;
        keep[index - 1]
    });
    found
}

/// Whether no candidate of `found` (sorted by start) that overlaps the one at `index` is more specific.
pub(crate) fn stays(found: &[Found], index: usize) -> bool {
    let one = &found[index];
    let after =
        found[index + 1..].iter().take_while(|other| other.at.start < one.at.end.max(one.at.start + 1));
    let same = |other: &Found| other.at == one.at && other.kind.id == one.kind.id && !one.beats(other);
    let beaten = |other: &Found| (other.overlaps(&one.at) || other.at == one.at) && other.beats(one);
    !after.clone().any(beaten) && !found[..index].iter().any(|other| beaten(other) || same(other))
}
