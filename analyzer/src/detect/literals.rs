//! What a literal starts, and which literals the prefilter finds.

use super::kind::{Form, Kind};
use super::prefilter::{Keyword, Prefilter};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What a literal starts.
#[derive(Clone, Debug)]
pub(crate) enum Matcher {
    Forms(Vec<(&'static Kind, &'static Form)>),
    Beside(Vec<(&'static Kind, &'static Form)>),
    Name,
    Url,
    Pem,
    EncodedPem,
    Jwt,
    Header,
    Command,
}

/// The literals of one set, and what finds them.
#[derive(Debug)]
pub(crate) struct Literals {
    prefilter: &'static Prefilter,
    literals: Vec<(&'static str, Matcher)>,
    /// For each keyword of the prefilter the literals that it is.
    starts: Vec<Vec<usize>>,
}

impl Matcher {
    /// Whether its literals count in upper and lower case alike.
    fn any_case(&self) -> bool {
        match self {
            Self::Forms(_) | Self::Pem | Self::EncodedPem | Self::Jwt => false,
            Self::Beside(_) | Self::Name | Self::Url | Self::Header | Self::Command => true,
        }
    }
}

impl Literals {
    pub(crate) fn new(prefilter: &'static Prefilter, literals: Vec<(&'static str, Matcher)>) -> Self {
        let mut by_text: BTreeMap<(&str, bool), Vec<usize>> = BTreeMap::new();
        for (index, (literal, matcher)) in literals.iter().enumerate() {
            by_text.entry((literal, matcher.any_case())).or_default().push(index);
        }
        let of = |keyword: &Keyword| by_text.remove(&(keyword.text, keyword.any_case));
        let starts = prefilter.keywords().iter().map(of).map(Option::unwrap_or_default).collect();
        Self { prefilter, literals, starts }
    }

    /// Every literal that begins in `range` of `text`, and where.
    pub(crate) fn find(
        &self,
        text: &[u8],
        range: Range<usize>,
    ) -> impl Iterator<Item = (usize, &'static str, &Matcher)> {
        self.prefilter.find(text, range).into_iter().flat_map(|hit| {
            let literals = self.starts.get(usize::from(hit.keyword)).into_iter().flatten();
            literals
                .filter_map(|&index| self.literals.get(index))
                .map(move |(text, matcher)| (hit.at, *text, matcher))
        })
    }

    /// What the prefilter has to find: the text, and whether in either case.
    pub(crate) fn keywords(&self) -> BTreeSet<(&'static str, bool)> {
        self.literals.iter().map(|(literal, matcher)| (*literal, matcher.any_case())).collect()
    }
}
