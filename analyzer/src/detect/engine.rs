//! All kinds, compiled once: a literal prefilter, and behind it the matchers.

use super::assign;
use super::authorization;
use super::beside::{self, Named};
use super::class::{Written, class_of_form, looks_random};
use super::decode;
use super::found::{BARE, Found, Rank, hide};
use super::issuer;
use super::kind::{Form, Kind, Piece};
use super::kubernetes;
use super::literals::{Literals, Matcher};
use super::near_miss::{self, Beginnings};
use super::noise::{by_chance, in_symbol};
use super::own::{Own, OwnKind};
use super::packed;
use super::said;
use super::structure::STRUCTURES;
use super::vendor::{self, Vendor};
use super::{call, command, directive, jwt, loose, pem, prefixed, sentence, statement, url};
use crate::mask::{Gate, Masked, Values};
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
    " pat ",
    "_pw",
    "pw:",
    "pw=",
    "psw",
    "pssw",
    "pasw",
    "sid",
    "bundle_",
];
/// Words that name a secret where somebody's name stands beside them.
const LOOSE_ANCHORS: &[&str] = &["private", "access"];

/// A value longer than this holds no further assignments that count.
const LONG_VALUE: usize = 256;

/// Everything that is known about kinds of credentials, ready to scan. Immutable.
#[derive(Debug)]
pub struct Engine {
    kinds: Vec<&'static Kind>,
    text: Literals,
    binary: Literals,
    /// Forms that need a name beside them.
    pub(super) named: Named,
    /// Kinds of a configuration.
    own: Option<Own>,
    pub(super) beginnings: Beginnings,
}

/// Which kinds are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Set {
    /// All of them.
    Text,
    /// In bytes that are no text, only what has a distinctive form.
    Binary,
}

/// What people are told of a kind.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) provider: Masked,
    pub(crate) name: Masked,
    pub(crate) rotate: Masked,
    pub(crate) steps: &'static [&'static str],
}

impl Default for Engine {
    fn default() -> Self {
        let kinds: Vec<&'static Kind> = packed::kinds().iter().collect();
        let mut forms: BTreeMap<&'static str, Vec<(&'static Kind, &'static Form)>> = BTreeMap::new();
        let mut named = Vec::new();
        let mut beside: BTreeMap<&'static str, Vec<(&'static Kind, &'static Form)>> = BTreeMap::new();
        let mut vendors: Vec<(&'static str, Matcher)> =
            vendor::nameless().map(|(word, vendor)| (word, Matcher::Vendor(vendor))).collect();
        for &kind in &kinds {
            let vendor = Vendor::of(kind);
            vendors.extend(kind.words.iter().map(|&word| (word, Matcher::Vendor(vendor))));
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
        let told: BTreeSet<&str> =
            vendors.iter().map(|(word, _)| *word).chain(beside.keys().copied()).collect();
        vendors.extend(vendor::services(&told).map(|(word, vendor)| (word, Matcher::Vendor(vendor))));
        let mut binary: Vec<(&'static str, Matcher)> =
            forms.into_iter().map(|(anchor, forms)| (anchor, Matcher::Forms(forms))).collect();
        binary.push((pem::ANCHOR, Matcher::Pem));
        binary.extend(pem::ENCODED_ANCHORS.iter().map(|&anchor| (anchor, Matcher::EncodedPem)));
        let structures = |all: bool| STRUCTURES.iter().filter(move |one| all || one.binary);
        binary.extend(structures(false).map(|one| (one.anchor, Matcher::Structure(one))));
        binary.push((jwt::ANCHOR, Matcher::Jwt));
        let mut text = binary.clone();
        text.extend(LOOSE_ANCHORS.iter().map(|&word| (word, Matcher::Loose)));
        text.push((statement::ANCHOR, Matcher::Statement));
        text.extend(
            structures(true).filter(|one| !one.binary).map(|one| (one.anchor, Matcher::Structure(one))),
        );
        text.extend(NAME_ANCHORS.iter().map(|&word| (word, Matcher::Name)));
        text.extend(beside.into_iter().map(|(word, forms)| (word, Matcher::Beside(forms))));
        text.extend(vendors);
        text.push((url::ANCHOR, Matcher::Url));
        text.push(("bearer ", Matcher::Header));
        text.push(("basic ", Matcher::Header));
        text.extend(call::anchors().map(|call| (call, Matcher::Call)));
        text.extend(command::ANCHORS.iter().map(|&word| (word, Matcher::Command)));
        Self {
            beginnings: Beginnings::new(&kinds),
            kinds,
            text: Literals::new(&prefilter::TEXT, text),
            binary: Literals::new(&prefilter::BINARY, binary),
            named: Named::new(named),
            own: None,
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

    /// The engine with the built-in kinds and these.
    #[must_use]
    pub fn with(own: &[Arc<OwnKind>]) -> Arc<Self> {
        if own.is_empty() {
            Self::builtin()
        } else {
            Arc::new(Self { own: Own::new(own), ..Self::default() })
        }
    }

    /// The kinds that it was given besides the built-in ones.
    #[must_use]
    pub fn own_kinds(&self) -> &[Arc<OwnKind>] {
        self.own.as_ref().map_or(&[], Own::kinds)
    }

    /// What people are told of the kind with this id: its provider, its name, where and how to revoke it.
    pub(crate) fn told(&self, id: &str) -> Option<Told> {
        if let Some(kind) = self.kind(id) {
            let fixed = Masked::fixed;
            let (provider, name, rotate) = (fixed(kind.provider), fixed(kind.name), fixed(kind.rotate));
            return Some(Told { provider, name, rotate, steps: kind.steps });
        }
        let kind = self.own_kinds().iter().find(|kind| kind.id == id)?;
        let none = Values::default();
        let gate = Gate::new(self, &none);
        let shown = |text: &str| gate.free(text.as_bytes());
        let (provider, name, rotate) = (shown(&kind.provider), shown(&kind.name), shown(&kind.rotate));
        Some(Told { provider, name, rotate, steps: kind.steps() })
    }

    /// The built-in kind with this id.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<&'static Kind> {
        self.kinds.iter().copied().find(|kind| kind.id == id)
    }

    /// Every built-in kind, in the order of the registry.
    #[must_use]
    pub fn kinds(&self) -> &[&'static Kind] {
        &self.kinds
    }

    /// Every candidate whose literal begins in `range` of `text`. A candidate may reach to both sides of it.
    pub(crate) fn find(&self, text: &[u8], range: Range<usize>, set: Set) -> Vec<Found> {
        self.search(text, range, set, 0)
    }

    /// The same in a text that was decoded `depth` times.
    pub(crate) fn search(&self, text: &[u8], range: Range<usize>, set: Set, depth: usize) -> Vec<Found> {
        let seen = self.literals(set).find(text, range.clone());
        let mut found = Vec::new();
        let mut name_end = 0;
        // Up to here the values of manifests are told.
        let (mut manifest, mut secrets) = (0, 0);
        #[cfg(test)]
        super::worst::work(range.len() + seen.literals().count());
        for (at, literal, matcher) in seen.literals() {
            match matcher {
                Matcher::Forms(forms) => found.extend(first_form(forms, text, at, set)),
                Matcher::Pem => found.extend(pem::find(text, at)),
                Matcher::EncodedPem => found.extend(pem::find_encoded(text, at)),
                Matcher::Jwt => found.extend(jwt::find(text, at)),
                Matcher::Beside(forms) => found.extend(beside::find(forms, text, at..at + literal.len())),
                Matcher::Vendor(vendor) => found.extend(vendor.find(text, at..at + literal.len())),
                Matcher::Url => found.extend(url::find(text, at)),
                Matcher::Header => {
                    found.extend(authorization::header(text, at, at + literal.len()));
                }
                Matcher::Call => found.extend(call::find(text, at, literal)),
                Matcher::Command => found.extend(command::find(text, at)),
                Matcher::Statement => found.extend(statement::find(text, at)),
                Matcher::Loose => {
                    let name = assign::name_around(text, &(at..at + literal.len()));
                    found.extend(name.and_then(|name| loose::find(text, &name)));
                }
                // What a manifest holds is told once, not by each of its lines again.
                Matcher::Structure(structure) if !structure.anchor.starts_with("kind") || at >= manifest => {
                    let more = (structure.find)(text, at);
                    if structure.anchor.starts_with("kind") {
                        manifest = more.iter().map(|one| one.at.end).fold(manifest, usize::max);
                    }
                    found.extend(more);
                }
                Matcher::Name if at + literal.len() > name_end => {
                    if literal == "secret" && at >= secrets {
                        let more = kubernetes::find(text, at);
                        secrets = more.iter().map(|one| one.at.end).fold(secrets, usize::max);
                        found.extend(more);
                    }
                    // `pw:` and the like begin with a word, and end with its operator.
                    let blank = literal.len() - literal.trim_start().len();
                    let word = literal.trim().trim_end_matches([':', '=']).len();
                    let word = at + blank..at + blank + word;
                    found.extend(loose::glued(text, &word));
                    let Some(name) = assign::name_around(text, &word) else { continue };
                    // Two letters begin a word where a word can begin; elsewhere they are a part of anything.
                    let alone =
                        |before: &u8| before.is_ascii_whitespace() || b"\"'`([{,;/-:|>".contains(before);
                    if name.len() == 2 && !text[..name.start].last().is_none_or(alone) {
                        continue;
                    }
                    let name = assign::spoken(text, name);
                    name_end = name.end;
                    let pair = assign::pair(text, name.clone());
                    // Names inside a long value are not looked at again and again.
                    if let Some(pair) = pair.as_ref().filter(|pair| pair.value.len() > LONG_VALUE) {
                        name_end = pair.value.end;
                    }
                    let judged = pair.and_then(|pair| self.judge_pair(text, &pair));
                    // Behind an operator with nothing between its quotes the line may go on.
                    let silent = judged.as_ref().is_none_or(|judged| judged.class == Class::Empty);
                    let looser = || {
                        directive::find(text, &name)
                            .or_else(|| loose::find(text, &name))
                            .or_else(|| sentence::find(text, &name))
                    };
                    found.extend(silent.then(looser).flatten().or(judged));
                }
                _ => {}
            }
        }
        if set == Set::Text {
            found.extend(
                seen.runs
                    .iter()
                    .flat_map(|run| prefixed::find(text, run))
                    .filter(|one| !self.beginnings.begins_a_token(one.secret(text))),
            );
        }
        if let Some(own) = &self.own {
            found.extend(own.find(text, &range, set == Set::Binary));
        }
        found.extend(decode::find(self, text, &range, set, depth, &seen.runs));
        for one in &mut found {
            // It begins as its vendor's tokens do and is none of them: it is no other secret either.
            if one.rank == Rank::Vendor && near_miss::of_vendor(one.kind, one.secret(text)) {
                one.class = Class::Placeholder;
            }
            if one.rank <= Rank::Vendor && one.reported() && self.stands_in(one, text) {
                one.class = Class::Placeholder;
                one.rank = Rank::Judged;
            }
            if one.name.is_none() {
                one.name = name_of(text, one).map(|name| text[name].to_vec());
            }
            if one.reported() && one.is_generic() && one.issuer.is_none() {
                one.issuer = issuer::issuer(text, one.name.as_deref(), &one.at);
            }
        }
        found
    }

    /// Whether what no form tells stands where a secret would: it begins as a known token and is none, or the text says so.
    fn stands_in(&self, one: &Found, text: &[u8]) -> bool {
        self.beginnings.near_miss(one.secret(text)) || said::denied(text, one.at.start)
    }

    pub(crate) fn literals(&self, set: Set) -> &Literals {
        if set == Set::Text { &self.text } else { &self.binary }
    }

    /// Finds the places, for the benchmark, and looks at none of them.
    pub(crate) fn without_matchers(mut self) -> Self {
        self.text.forget();
        self.binary.forget();
        self
    }

    /// Marks the bytes of credentials in `text`, public prefixes left out. Also of those that something touches
    /// (`TOKEN-backup.tar`): too little to report, enough to hide.
    pub(crate) fn hide(&self, text: &[u8], hidden: &mut [bool]) {
        let mut found = self.find(text, 0..text.len(), Set::Text);
        found.extend(self.find(text, 0..text.len(), Set::Binary));
        hide(&found, &(0..text.len()), hidden);
        for (at, literal, matcher) in self.binary.find(text, 0..text.len()).literals() {
            let Matcher::Forms(forms) = matcher else { continue };
            for (_, form) in forms {
                let end = overrun(form, text, at + literal.len());
                hidden[(at + form.clear).min(end)..end].fill(true);
            }
        }
    }

    /// The credential that `value` is, if `name` holds the name of a vendor; of several the one that ends last.
    pub(super) fn vendor(&self, name: &str, value: &[u8], written: Written) -> Option<Found> {
        if !vendor::may_be_one(value) {
            return None;
        }
        let bytes = name.as_bytes();
        let vendors = self.text.vendors(bytes).into_iter();
        vendors
            .filter_map(|(at, literal, vendor)| {
                vendor.named(bytes, &(at..at + literal.len()), value, written)
            })
            .min_by_key(|found| (found.far, found.kind.id))
    }
}

/// Where a drawn run ends that begins like a token of `form` and goes on beyond it: `from`, if it is none.
fn overrun(form: &Form, text: &[u8], from: usize) -> usize {
    let [Piece::Text(_) | Piece::Any(_), Piece::Chars(alphabet, least, _)] = form.shape else { return from };
    let run = text[from..].iter().take_while(|&&byte| alphabet.has(byte)).count();
    let drawn = run >= *least && looks_random(&String::from_utf8_lossy(&text[from..from + run]));
    if drawn { from + run } else { from }
}

fn first_form(forms: &[(&'static Kind, &'static Form)], text: &[u8], at: usize, set: Set) -> Option<Found> {
    forms.iter().find_map(|&(kind, form)| {
        let range = form.find(text, at, set == Set::Binary)?;
        let proven = form.check.verify(&text[range.clone()]);
        let chance = || by_chance(form, text, &range) || set == Set::Binary && in_symbol(form, text, &range);
        if proven != Some(true) && chance() {
            return None;
        }
        let mut found =
            Found::new(kind, range.clone(), if proven == Some(true) { Rank::Proven } else { Rank::Form });
        found.clear = form.clear;
        found.strength = form.strength;
        found.far = BARE;
        found.prove(form.check, proven);
        found.fact = form.check.fact(text.get(range.clone()).unwrap_or_default());
        let summed = proven == Some(true) && form.check.is_sum();
        let class = if summed { Class::Literal } else { class_of_form(&text[range]) };
        Some(found.classed(class))
    })
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
