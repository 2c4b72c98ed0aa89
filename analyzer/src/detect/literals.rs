//! What a literal starts, and which literals the prefilter finds.

use super::kind::{Form, Kind};
use super::prefilter::{Kernels, Keyword, Prefilter, Words, is_word};
use super::structure::Structure;
use super::vendor::Vendor;
use aho_corasick::AhoCorasick;
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
    Command,
    Statement,
    Structure(&'static Structure),
}

/// The literals of one set, and what finds them.
#[derive(Debug)]
pub(crate) struct Literals {
    prefilter: &'static Prefilter,
    literals: Vec<(&'static str, Matcher)>,
    /// For each keyword of the prefilter the literals that it is.
    starts: Vec<Vec<usize>>,
    /// Words that count only where one begins; for each the literals that it is.
    words: Words,
    of_words: Vec<Vec<usize>>,
    /// What the prefilter was not trained for. Of the built-in kinds that is nothing, which a test holds.
    others: Option<Others>,
}

/// Literals that are known at run time only.
#[derive(Debug)]
struct Others {
    automaton: AhoCorasick,
    /// For each pattern the literal that it is.
    literals: Vec<usize>,
    longest: usize,
}

impl Matcher {
    /// Whether its literals count in upper and lower case alike.
    fn any_case(&self) -> bool {
        match self {
            Self::Forms(_) | Self::Pem | Self::EncodedPem | Self::Jwt => false,
            Self::Structure(structure) => structure.any_case,
            Self::Beside(_) | Self::Vendor(_) | Self::Name | Self::Loose | Self::Url => true,
            Self::Header | Self::Command | Self::Statement => true,
        }
    }

    /// Whether its literals count only where a word begins.
    fn begins_word(&self) -> bool {
        matches!(self, Self::Beside(_) | Self::Vendor(_))
    }
}

impl Literals {
    pub(crate) fn new(prefilter: &'static Prefilter, literals: Vec<(&'static str, Matcher)>) -> Self {
        let mut by_text: BTreeMap<(&str, bool), Vec<usize>> = BTreeMap::new();
        let mut by_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, (literal, matcher)) in literals.iter().enumerate() {
            if matcher.begins_word() && is_word(literal) {
                by_word.entry(literal).or_default().push(index);
            } else {
                by_text.entry((literal, matcher.any_case())).or_default().push(index);
            }
        }
        let (words, of_words): (Vec<_>, Vec<_>) = by_word.into_iter().unzip();
        let words = Words::new(words);
        let of = |keyword: &Keyword| by_text.remove(&(keyword.text, keyword.any_case));
        let starts = prefilter.keywords().iter().map(of).map(Option::unwrap_or_default).collect();
        let others = Others::new(&literals, by_text.into_values().flatten().collect());
        Self { prefilter, literals, starts, words, of_words, others }
    }

    /// Every literal that begins in `range` of `text`, and where: by place, then in the order in which they were given.
    pub(crate) fn find(
        &self,
        text: &[u8],
        range: Range<usize>,
    ) -> impl Iterator<Item = (usize, &'static str, &Matcher)> {
        self.places(Kernels::best(), text, range).into_iter().filter_map(|(at, literal)| {
            let (literal, matcher) = self.literals.get(literal)?;
            Some((at, *literal, matcher))
        })
    }

    /// The same by the indices of the literals.
    pub(crate) fn places(&self, kernels: Kernels, text: &[u8], range: Range<usize>) -> Vec<(usize, usize)> {
        let mut places: Vec<(usize, usize)> = Vec::new();
        for hit in self.prefilter.find(kernels, text, range.clone()) {
            let literals = self.starts.get(usize::from(hit.keyword)).into_iter().flatten();
            places.extend(literals.map(|&literal| (hit.at, literal)));
        }
        if !self.of_words.is_empty() {
            let mut words = Vec::new();
            self.words.find(kernels, text, range.clone(), &mut words);
            for (at, word) in words {
                let literals = self.of_words.get(word).into_iter().flatten();
                places.extend(literals.map(|&literal| (at, literal)));
            }
        }
        if let Some(others) = &self.others {
            others.find(&self.literals, text, &range, &mut places);
        }
        places.sort_unstable();
        places
    }

    /// The literal of this index.
    pub(crate) fn text(&self, literal: usize) -> Option<&'static str> {
        self.literals.get(literal).map(|(text, _)| *text)
    }

    /// The words that count only where a word begins.
    pub(crate) fn words(&self) -> BTreeSet<&'static str> {
        let words =
            self.literals.iter().filter(|(literal, matcher)| matcher.begins_word() && is_word(literal));
        words.map(|(literal, _)| *literal).collect()
    }

    /// Lets go of the literals: nothing is done where they stand.
    pub(crate) fn forget(&mut self) {
        for literals in self.starts.iter_mut().chain(&mut self.of_words) {
            literals.clear();
        }
        self.others = None;
    }

    /// What the prefilter has to find: the text, and whether in either case.
    pub(crate) fn keywords(&self) -> BTreeSet<(&'static str, bool)> {
        let trained =
            self.literals.iter().filter(|(literal, matcher)| !(matcher.begins_word() && is_word(literal)));
        trained.map(|(literal, matcher)| (*literal, matcher.any_case())).collect()
    }
}

impl Others {
    fn new(all: &[(&'static str, Matcher)], literals: Vec<usize>) -> Option<Self> {
        let texts: Vec<&str> = literals.iter().filter_map(|&index| Some(all.get(index)?.0)).collect();
        let longest = texts.iter().map(|text| text.len()).max()?;
        let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(texts).ok()?;
        Some(Self { automaton, literals, longest })
    }

    fn find(
        &self,
        all: &[(&'static str, Matcher)],
        text: &[u8],
        range: &Range<usize>,
        hits: &mut Vec<(usize, usize)>,
    ) {
        let end = range.end.saturating_add(self.longest).min(text.len());
        let Some(searched) = text.get(range.start..end) else { return };
        for hit in self.automaton.find_overlapping_iter(searched) {
            let at = range.start + hit.start();
            let Some(&index) = self.literals.get(hit.pattern().as_usize()) else { continue };
            let Some((literal, matcher)) = all.get(index) else { continue };
            let there = searched.get(hit.range()) == Some(literal.as_bytes());
            if at < range.end && (there || matcher.any_case()) {
                hits.push((at, index));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Literals, Matcher};
    use crate::detect::prefilter::BINARY;

    #[test]
    fn literals_without_training_are_found_too() {
        let literals =
            [("acme_", Matcher::Forms(Vec::new())), ("AKIA", Matcher::Pem), ("acme", Matcher::Name)];
        let literals = Literals::new(&BINARY, literals.to_vec());
        let find = |text: &str, range| -> Vec<(usize, &str)> {
            literals.find(text.as_bytes(), range).map(|(at, literal, _)| (at, literal)).collect()
        };
        let text = "AKIA acme_ ACME_ akia";
        assert_eq!(find(text, 0..text.len()), [(0, "AKIA"), (5, "acme_"), (5, "acme"), (11, "acme")]);
        assert_eq!(find(text, 1..6), [(5, "acme_"), (5, "acme")]);
        assert_eq!(find(text, 6..11), []);
        assert_eq!(find(text, 90..99), []);
    }
}
