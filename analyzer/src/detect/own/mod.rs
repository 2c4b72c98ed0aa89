//! Kinds that somebody declared for himself, in `unbaked.toml`: known at run time only.
//!
//! They are owned by who declared them and shared by the engines that look for them; nothing of them outlives both.

mod form;
#[cfg(test)]
mod tests;

pub(crate) use self::form::{OwnForm, alphabet};
use super::beside::begins;
use super::class::{class_of_form, looks_random};
use super::found::{Found, Rank};
use super::kind::{KIND, Kind};
use super::noise::in_base64;
use super::regex::{Hit, Regex};
use crate::order;
use prefilter::{Kernels, Prefilter};
use std::ops::Range;
use std::sync::Arc;

/// What candidates of own kinds have for a built-in kind.
static OWN: Kind = KIND;

/// How many bytes before a value one of the words beside it begins, and how many ends of lines may stand between them.
const NEAR: usize = 64;
const LINES: usize = 3;
/// How many characters at the start of a credential are shown at most.
const CLEAR: usize = 14;
/// A credential is not shorter, what all have in common aside.
const SHORTEST: usize = 4;
/// With a longer fixed text a form does not turn up by chance.
const TELLING: usize = 5;

/// A kind of credential that somebody declared for himself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnKind {
    /// Its id: none of a built-in kind.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Provider's id, or empty.
    pub provider: String,
    /// Where to revoke it, or empty.
    pub rotate: String,
    /// Where its form is documented, or empty.
    pub docs: String,
    pub(crate) shape: Shape,
    /// Words in lower case of which one must begin shortly before it; none if its form is enough.
    pub(crate) beside: Vec<String>,
}

/// What it looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A prefix and characters of an alphabet.
    Form(OwnForm),
    /// A regular expression, and as it was written.
    Regex(Box<Regex>, String),
}

/// Own kinds, ready to look for.
#[derive(Debug)]
pub(crate) struct Own {
    kinds: Vec<Arc<OwnKind>>,
    /// Finds the texts that are their anchors.
    prefilter: Prefilter,
    /// For each anchor which kind it is of.
    anchors: Vec<usize>,
}

impl OwnKind {
    /// Its form in words, for people.
    #[must_use]
    pub fn form(&self) -> String {
        match &self.shape {
            Shape::Form(form) => form.to_string(),
            Shape::Regex(_, written) => format!("the regular expression `{written}`"),
        }
    }

    /// Words of which one must begin shortly before it; none if its form is enough.
    #[must_use]
    pub fn beside(&self) -> &[String] {
        &self.beside
    }

    /// How to revoke and replace it.
    #[must_use]
    pub fn steps(&self) -> &'static [&'static str] {
        KIND.steps
    }

    fn anchors(&self) -> &[String] {
        match &self.shape {
            Shape::Form(form) => std::slice::from_ref(&form.prefix),
            Shape::Regex(regex, _) => regex.anchors(),
        }
    }

    fn any_case(&self) -> bool {
        matches!(&self.shape, Shape::Regex(regex, _) if regex.any_case())
    }

    /// How many characters at its start are the same in every credential.
    fn fixed(&self) -> usize {
        match &self.shape {
            Shape::Form(form) => form.prefix.len(),
            Shape::Regex(regex, _) => regex.fixed(),
        }
    }

    /// Where it stands around its anchors at `places`.
    fn hits(&self, text: &[u8], places: &[usize], loose: bool) -> Vec<Hit> {
        match &self.shape {
            Shape::Form(form) => {
                let ranges = places.iter().filter_map(|&place| form.find(text, place, loose));
                ranges.map(|range| Hit { at: range.clone(), secret: range }).collect()
            }
            Shape::Regex(regex, _) => regex.find(text, places),
        }
    }

    /// Whether one of its words begins shortly before `at`, if it has any.
    fn is_told(&self, text: &[u8], at: usize) -> bool {
        let from = at.saturating_sub(NEAR);
        let near = text.get(from..at).unwrap_or_default();
        let lines = memchr::memrchr_iter(b'\n', near).nth(LINES);
        let low = from + lines.map_or(0, |newline| newline + 1);
        let lower = text.get(low..at).unwrap_or_default().to_ascii_lowercase();
        self.beside.is_empty()
            || self.beside.iter().any(|word| {
                memchr::memmem::find_iter(&lower, word.as_bytes()).any(|hit| begins(text, low + hit))
            })
    }
}

impl Own {
    /// Nothing, if there are none.
    pub(crate) fn new(kinds: &[Arc<OwnKind>]) -> Option<Self> {
        let anchors = kinds.iter().enumerate().flat_map(|(index, kind)| {
            kind.anchors().iter().map(move |anchor| (index, anchor.as_str(), kind.any_case()))
        });
        let prefilter = Prefilter::untrained(anchors.clone().map(|(_, text, any_case)| (text, any_case)))?;
        Some(Self { kinds: kinds.to_vec(), prefilter, anchors: anchors.map(|(index, ..)| index).collect() })
    }

    /// The kinds, in the order in which they were declared.
    pub(crate) fn kinds(&self) -> &[Arc<OwnKind>] {
        &self.kinds
    }

    /// The candidates whose anchor begins in `range` of `text`. `loose`: in bytes that are no text.
    pub(crate) fn find(&self, text: &[u8], range: &Range<usize>, loose: bool) -> Vec<Found> {
        // Of each kind in turn, from left to right.
        let mut places: Vec<(usize, usize)> = Vec::new();
        for hit in self.prefilter.find(Kernels::best(), text, range.clone()).hits {
            places.extend(self.anchors.get(usize::from(hit.keyword)).map(|&kind| (kind, hit.at)));
        }
        let mut found = Vec::new();
        order::by(&mut places, Ord::cmp);
        places.dedup();
        for places in places.chunk_by(|one, other| one.0 == other.0) {
            let Some(kind) = places.first().and_then(|&(kind, _)| self.kinds.get(kind)) else { continue };
            let places: Vec<usize> = places.iter().map(|&(_, place)| place).collect();
            found.extend(
                kind.hits(text, &places, loose).into_iter().filter_map(|hit| candidate(kind, text, hit)),
            );
        }
        found
    }
}

fn candidate(kind: &Arc<OwnKind>, text: &[u8], hit: Hit) -> Option<Found> {
    let secret = text.get(hit.secret.clone())?;
    let fixed = kind.fixed();
    if secret.len() < fixed.saturating_add(SHORTEST) || !kind.is_told(text, hit.at.start) {
        return None;
    }
    if let Shape::Form(form) = &kind.shape
        && form.prefix.len() < TELLING
        && (!looks_random(secret) || in_base64(text, &hit.secret))
    {
        return None;
    }
    let class = class_of_form(secret);
    let mut found = Found::new(&OWN, hit.secret, Rank::Form);
    found.clear = fixed.min(CLEAR);
    found.own = Some(Arc::clone(kind));
    Some(found.classed(class))
}
