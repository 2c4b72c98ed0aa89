//! The literals of both sets and what each of them starts, built from the declarations of the kinds.

use crate::detect::kind::{Form, Kind, Piece};
use crate::detect::literals::Matcher;
use crate::detect::structure::STRUCTURES;
use crate::detect::vendor::{self, Vendor};
use crate::detect::words::ABROAD;
use crate::detect::{call, command, dsn, jwt, kubernetes, pem, statement, url};
use crate::order;
use std::collections::BTreeSet;

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
    "pw\"",
    "psw",
    "bindpw",
    "rootpw",
    "pssw",
    "pasw",
    "sid",
    "bundle_",
    "bearer:",
    "bearer=",
];
/// Words that name a secret where somebody's name stands beside them.
const LOOSE_ANCHORS: &[&str] = &["private", "access"];

/// A form of a kind.
type OfKind = (&'static Kind, &'static Form);

/// The literals of both sets, and the forms that need a name beside them.
#[derive(Debug, Default)]
pub(super) struct Sets {
    pub(super) text: Vec<(&'static str, Matcher)>,
    pub(super) binary: Vec<(&'static str, Matcher)>,
    pub(super) named: Vec<OfKind>,
}

impl Sets {
    /// Those of `kinds`, and what has matchers of its own.
    pub(super) fn of(kinds: &[&'static Kind]) -> Self {
        let (mut alone, mut beside) = (Vec::new(), Vec::new());
        let mut named = Vec::new();
        for (kind, form) in kinds.iter().flat_map(|&kind| kind.forms.iter().map(move |form| (kind, form))) {
            let (anchors, forms) = if form.names.is_empty() {
                (anchors(form), &mut alone)
            } else {
                named.push((kind, form));
                (form.names, &mut beside)
            };
            forms.extend(anchors.iter().map(|&anchor| (anchor, (kind, form))));
        }
        let (alone, beside) = (by_text(&alone), by_text(&beside));
        let mut binary: Vec<(&'static str, Matcher)> =
            alone.into_iter().map(|(anchor, forms)| (anchor, Matcher::Forms(forms))).collect();
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
        text.extend(kubernetes::ANCHORS.iter().map(|&anchor| (anchor, Matcher::Manifest)));
        text.extend(NAME_ANCHORS.iter().chain(ABROAD).map(|&word| (word, Matcher::Name)));
        let vendors = vendors(kinds, &beside);
        text.extend(beside.into_iter().map(|(word, forms)| (word, Matcher::Beside(forms))));
        text.extend(vendors);
        text.push((url::ANCHOR, Matcher::Url));
        text.push(("bearer ", Matcher::Header));
        text.push(("basic ", Matcher::Header));
        text.extend(call::anchors().map(|call| (call, Matcher::Call)));
        text.extend(dsn::anchors().map(|anchor| (anchor, Matcher::Dsn)));
        text.extend(command::anchors().map(|word| (word, Matcher::Command)));
        Self { text, binary, named }
    }
}

/// Forms by the text in front of them: their anchor, or a word beside them.
fn by_text(forms: &[(&'static str, OfKind)]) -> Vec<(&'static str, Vec<OfKind>)> {
    let groups = order::groups(forms.len(), &|one, other| forms[one].0.cmp(forms[other].0));
    let of = |group: Vec<usize>| (forms[group[0]].0, group.iter().map(|&place| forms[place].1).collect());
    groups.into_iter().map(of).collect()
}

/// The texts by which a form that is enough alone is found.
fn anchors(form: &'static Form) -> &'static [&'static str] {
    match form.shape.iter().find(|piece| !matches!(piece, Piece::Chars(..))) {
        Some(Piece::Text(text)) => std::slice::from_ref(text),
        Some(Piece::Any(texts)) => texts,
        _ => &[],
    }
}

/// The names of vendors: of those without a kind, of the kinds, of services of which nothing else is known.
fn vendors(kinds: &[&'static Kind], beside: &[(&'static str, Vec<OfKind>)]) -> Vec<(&'static str, Matcher)> {
    let matcher = |(word, vendor)| (word, Matcher::Vendor(vendor));
    let mut vendors: Vec<(&'static str, Matcher)> = vendor::nameless().map(matcher).collect();
    for &kind in kinds {
        let vendor = Vendor::of(kind);
        vendors.extend(kind.words.iter().map(|&word| matcher((word, vendor))));
    }
    let mut told: BTreeSet<&str> = BTreeSet::new();
    told.extend(vendors.iter().map(|(word, _)| *word).chain(beside.iter().map(|(word, _)| *word)));
    vendors.extend(vendor::services(&told).map(matcher));
    vendors
}
