//! What a literal starts, and which literals the prefilter finds.

use super::jwt;
use super::kind::{Form, Kind};
use super::structure::Structure;
use super::vendor::Vendor;
use crate::order;
use prefilter::{Kernels, Keyword, Prefilter, Words, is_word};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What a literal starts.
#[derive(Clone, Debug)]
pub(crate) enum Matcher {
    Forms(Vec<(&'static Kind, &'static Form)>),
    Beside(Vec<(&'static Kind, &'static Form)>),
    Vendor(Vendor),
    Name,
    Loose,
    Url,
    Pem,
    EncodedPem,
    Jwt,
    Header,
    Call,
    Command,
    Dsn,
    Statement,
    Manifest,
    Structure(&'static Structure),
}

/// The literals of one set, and what finds them.
#[derive(Debug)]
pub(crate) struct Literals {
    prefilter: &'static Prefilter,
    literals: Vec<(&'static str, Matcher)>,
    /// For each keyword of the prefilter the literals that it is.
    starts: Vec<Vec<usize>>,
    /// Words that count only where one begins beside a run; for each the literals that it is.
    words: Words,
    of_words: Vec<Vec<usize>>,
    /// What the prefilter was not trained for. Of the built-in kinds that is nothing, which a test holds.
    others: Option<Others>,
}

/// What stands in a range of a text.
pub(crate) struct Found<'a> {
    literals: &'a [(&'static str, Matcher)],
    places: Vec<(usize, usize)>,
    pub(crate) runs: Runs,
}

/// The runs of characters of which tokens consist, in a range of a text.
pub(crate) struct Runs {
    /// As [`prefilter::Seen`] has them.
    pub(crate) all: Vec<Range<usize>>,
    /// Those that may hold what was drawn; none where no words are looked for.
    pub(crate) drawn: Vec<Range<usize>>,
}

impl<'a> Found<'a> {
    /// Every literal, and where: by place, then in the order in which they were given.
    pub(crate) fn literals(&self) -> impl Iterator<Item = (usize, &'static str, &'a Matcher)> {
        self.places.iter().filter_map(|&(at, literal)| {
            let (literal, matcher) = self.literals.get(literal)?;
            Some((at, *literal, matcher))
        })
    }
}

/// Literals that are known at run time only.
#[derive(Debug)]
struct Others {
    prefilter: Prefilter,
    /// For each of its literals which one that is.
    literals: Vec<usize>,
}

impl Matcher {
    /// Whether its literals count in upper and lower case alike.
    fn any_case(&self) -> bool {
        match self {
            Self::Forms(_) | Self::Pem | Self::EncodedPem | Self::Jwt => false,
            Self::Structure(structure) => structure.any_case,
            Self::Beside(_) | Self::Vendor(_) | Self::Name | Self::Loose | Self::Url => true,
            Self::Header | Self::Call | Self::Command | Self::Dsn | Self::Statement | Self::Manifest => true,
        }
    }

    /// Whether `literal` counts only where a word begins and a run stands beside it that may hold what was drawn.
    fn is_word(&self, literal: &str) -> bool {
        is_word(literal)
            && match self {
                Self::Vendor(_) => true,
                Self::Beside(forms) => forms.iter().all(|(_, form)| form.is_run()),
                _ => false,
            }
    }

    /// How many bytes from the beginning of its literal on are always a run.
    fn reach(&self, literal: &str) -> usize {
        match self {
            Self::Forms(forms) => forms.iter().map(|(_, form)| form.reach(literal)).min().unwrap_or(0),
            Self::Jwt => jwt::LEAST,
            _ => 0,
        }
    }
}

impl Literals {
    pub(crate) fn new(prefilter: &'static Prefilter, literals: Vec<(&'static str, Matcher)>) -> Self {
        let key = |(literal, matcher): &(&'static str, Matcher)| {
            (matcher.is_word(literal), *literal, matcher.any_case())
        };
        let keys: Vec<(bool, &str, bool)> = literals.iter().map(key).collect();
        let mut texts = order::groups(keys.len(), &|one, other| keys[one].cmp(&keys[other]));
        let of_words = texts.split_off(texts.partition_point(|group| !keys[group[0]].0));
        let words = Words::new(of_words.iter().map(|group| keys[group[0]].1).collect());
        let firsts: Vec<usize> = texts.iter().map(|group| group[0]).collect();
        let of = |keyword: &Keyword| {
            let wanted = (false, keyword.text.as_ref(), keyword.any_case);
            let place = firsts.binary_search_by(|&first| keys[first].cmp(&wanted));
            place.map(|place| std::mem::take(&mut texts[place])).unwrap_or_default()
        };
        let starts = prefilter.keywords().iter().map(of).collect();
        let others = Others::new(&literals, texts.concat());
        Self { prefilter, literals, starts, words, of_words, others }
    }

    /// What stands in `range` of `text`.
    pub(crate) fn find(&self, text: &[u8], range: Range<usize>) -> Found<'_> {
        let (places, runs) = self.places(Kernels::best(), text, range);
        Found { literals: &self.literals, places, runs }
    }

    /// The places and indices of literals that begin in `range` of `text`, and the runs there.
    pub(crate) fn places(
        &self,
        kernels: Kernels,
        text: &[u8],
        range: Range<usize>,
    ) -> (Vec<(usize, usize)>, Runs) {
        let seen = self.prefilter.find(kernels, text, range.clone());
        let mut places: Vec<(usize, usize)> = Vec::with_capacity(seen.hits.len());
        for hit in seen.hits {
            let literals = self.starts.get(usize::from(hit.keyword)).into_iter().flatten();
            places.extend(literals.map(|&literal| (hit.at, literal)));
        }
        let mut drawn = Vec::new();
        if !self.of_words.is_empty() {
            let mut words = Vec::new();
            drawn = self.words.find(kernels, text, &range, &seen.runs, &mut words);
            self.add_words(&words, &mut places);
        }
        if let Some(others) = &self.others {
            others.find(kernels, text, range, &mut places);
        }
        order::by(&mut places, Ord::cmp);
        (places, Runs { all: seen.runs, drawn })
    }

    fn add_words(&self, words: &[(usize, usize)], places: &mut Vec<(usize, usize)>) {
        for &(at, word) in words {
            let literals = self.of_words.get(word).into_iter().flatten();
            places.extend(literals.map(|&literal| (at, literal)));
        }
    }

    /// Every word of a vendor in `name`, whatever stands beside it.
    pub(crate) fn vendors(&self, name: &[u8]) -> Vec<(usize, &'static str, Vendor)> {
        let mut words = Vec::new();
        self.words.find_all(Kernels::best(), name, 0..name.len(), &mut words);
        let mut places = Vec::new();
        self.add_words(&words, &mut places);
        order::by(&mut places, Ord::cmp);
        let vendor = |(at, literal): (usize, usize)| match self.literals.get(literal)? {
            (literal, Matcher::Vendor(vendor)) => Some((at, *literal, *vendor)),
            _ => None,
        };
        places.into_iter().filter_map(vendor).collect()
    }

    /// The literal of this index.
    pub(crate) fn text(&self, literal: usize) -> Option<&'static str> {
        self.literals.get(literal).map(|(text, _)| *text)
    }

    /// The words that count only where a word begins.
    pub(crate) fn words(&self) -> BTreeSet<&'static str> {
        let words = self.literals.iter().filter(|(literal, matcher)| matcher.is_word(literal));
        words.map(|(literal, _)| *literal).collect()
    }

    /// Lets go of the literals: nothing is done where they stand.
    pub(crate) fn forget(&mut self) {
        for literals in self.starts.iter_mut().chain(&mut self.of_words) {
            literals.clear();
        }
        self.others = None;
    }

    /// What the prefilter has to find: the text, and whether in either case; with how many bytes from its beginning on are always
    /// a run.
    pub(crate) fn keywords(&self) -> BTreeMap<(&'static str, bool), usize> {
        let mut keywords = BTreeMap::new();
        for (literal, matcher) in self.literals.iter().filter(|(literal, matcher)| !matcher.is_word(literal))
        {
            let reach = matcher.reach(literal);
            let known = keywords.entry((*literal, matcher.any_case())).or_insert(reach);
            *known = reach.min(*known);
        }
        keywords
    }
}

impl Others {
    fn new(all: &[(&'static str, Matcher)], literals: Vec<usize>) -> Option<Self> {
        let texts = literals.iter().filter_map(|&index| all.get(index));
        let prefilter = Prefilter::untrained(texts.map(|(literal, matcher)| (*literal, matcher.any_case())))?;
        Some(Self { prefilter, literals })
    }

    fn find(&self, kernels: Kernels, text: &[u8], range: Range<usize>, places: &mut Vec<(usize, usize)>) {
        for hit in self.prefilter.find(kernels, text, range).hits {
            places.extend(self.literals.get(usize::from(hit.keyword)).map(|&literal| (hit.at, literal)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Literals, Matcher};
    use crate::detect::engine::{Engine, Set};
    use prefilter::BINARY;

    #[test]
    fn literals_without_training_are_found_too() {
        let literals =
            [("acme_", Matcher::Forms(Vec::new())), ("-----BEGIN ", Matcher::Pem), ("acme", Matcher::Name)];
        let literals = Literals::new(&BINARY, literals.to_vec());
        let find = |text: &str, range| -> Vec<(usize, &str)> {
            literals.find(text.as_bytes(), range).literals().map(|(at, literal, _)| (at, literal)).collect()
        };
        let text = "-----BEGIN acme_ ACME_ akia";
        assert_eq!(
            find(text, 0..text.len()),
            [(0, "-----BEGIN "), (11, "acme_"), (11, "acme"), (17, "acme")]
        );
        assert_eq!(find(text, 1..12), [(11, "acme_"), (11, "acme")]);
        assert_eq!(find(text, 12..17), []);
        assert_eq!(find(text, 90..99), []);
    }
    #[test]
    fn the_tables_hold_what_the_kinds_declare() {
        let engine = Engine::builtin();
        for (set, prefilter) in [(Set::Text, &prefilter::TEXT), (Set::Binary, &BINARY)] {
            let declared = engine.literals(set).keywords();
            let trained: Vec<(&str, bool)> = prefilter
                .keywords()
                .iter()
                .map(|keyword| (keyword.text.as_ref(), keyword.any_case))
                .collect();
            let missed = prefilter.keywords().iter().any(|keyword| {
                declared
                    .get(&(keyword.text.as_ref(), keyword.any_case))
                    .is_none_or(|reach| *reach < keyword.needs())
            });
            assert!(
                declared.into_keys().eq(trained) && !missed,
                "the kinds were changed, and the prefilter does not find them yet: run `cargo xtask train-prefilter`"
            );
        }
    }
}
