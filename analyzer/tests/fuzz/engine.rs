//! The engine: cut anywhere; the prefilter beside aho-corasick; own kinds.

use crate::dice::Dice;
use crate::{grammar, sound};
use aho_corasick::AhoCorasick;
use analyzer::detect::{Engine, bench};
use analyzer::{BlobSettings, Config};
use std::collections::BTreeSet;
use std::sync::OnceLock;

const FRAGMENTS: [&str; 23] = [
    "§t\n",
    "§w = §t\n",
    "§w=§p\n",
    "\"§w\": \"§t\",\n",
    "https://u:§p@h/§t?§w=§p ",
    "§b",
    "§b\n",
    "§h ",
    "§j ",
    "§w§w",
    "\n\n",
    "export §w='§p'\n",
    "--password §p ",
    "Authorization: Bearer §t\n",
    "docker login -p §p\n",
    "§w: |\n  §b\n  §b\n",
    "\\u0041§t\\n",
    "%41§t%0A",
    "&quot;§t&quot;",
    "\0\0\0§t\0",
    "p4 -P §p sync\n",
    "x=$(influx setup -p '§p')\n",
    "[\"redis-cli\", \"-a\", \"§p\"]\n",
];

/// Long texts, so that blocks end in the middle of things.
pub(crate) fn cut_anywhere(dice: &mut Dice) {
    let mut bytes = if dice.once_in(4) { b"#!/bin/sh\n".to_vec() } else { Vec::new() };
    let length = if dice.once_in(3) { 60_000 + dice.below(120_000) } else { dice.below(4000) };
    while bytes.len() < length {
        let mut piece = grammar::text(dice, 8, &FRAGMENTS).into_bytes();
        grammar::damage(dice, &mut piece);
        bytes.extend(piece);
        if dice.once_in(4) {
            let count = dice.below(9000);
            bytes.extend(dice.text("abc =\"'/+-_.\nXYZ019", count).bytes());
        }
    }
    sound::text(dice, &sound::blob_settings(), &bytes);
}

/// The keywords of a set, found by aho-corasick, and words where they begin, one by one.
struct Oracle {
    keywords: Vec<(&'static str, bool)>,
    automaton: AhoCorasick,
    words: Vec<&'static str>,
    of_words: Option<AhoCorasick>,
}

impl Oracle {
    fn new(text: bool) -> Self {
        let keywords = bench::keywords(text);
        let keywords: Vec<_> =
            keywords.into_iter().map(|(keyword, any_case, _)| (keyword, any_case)).collect();
        let words = if text { bench::words() } else { Vec::new() };
        let build = |all: Vec<&str>| AhoCorasick::builder().ascii_case_insensitive(true).build(all).unwrap();
        let automaton = build(keywords.iter().map(|(keyword, _)| *keyword).collect());
        let of_words = (!words.is_empty()).then(|| build(words.clone()));
        Self { keywords, automaton, words, of_words }
    }

    fn find(&self, bytes: &[u8], range: &std::ops::Range<usize>) -> BTreeSet<(usize, &'static str)> {
        let mut found = BTreeSet::new();
        for hit in self.automaton.find_overlapping_iter(bytes) {
            let (keyword, any_case) = self.keywords[hit.pattern().as_usize()];
            if range.contains(&hit.start()) && (any_case || &bytes[hit.range()] == keyword.as_bytes()) {
                found.insert((hit.start(), keyword));
            }
        }
        for hit in self.of_words.iter().flat_map(|automaton| automaton.find_overlapping_iter(bytes)) {
            let first = bytes[hit.start()];
            let before = hit.start().checked_sub(1).map_or(0, |before| bytes[before]);
            let begins = if before.is_ascii_alphanumeric() {
                !before.is_ascii_uppercase() && first.is_ascii_uppercase()
            } else {
                first.is_ascii_alphanumeric()
            };
            if range.contains(&hit.start()) && begins {
                found.insert((hit.start(), self.words[hit.pattern().as_usize()]));
            }
        }
        found
    }
}

/// With SIMD and without, the prefilter finds the same, and nothing that aho-corasick does not find. (Which literals count only
/// beside a run, its own tests know.)
pub(crate) fn prefilter(dice: &mut Dice) {
    static ORACLES: OnceLock<[Oracle; 2]> = OnceLock::new();
    let oracles = ORACLES.get_or_init(|| [Oracle::new(false), Oracle::new(true)]);
    let mut bytes = Vec::new();
    let most = if dice.once_in(8) { 40_000 } else { 3000 };
    let length = dice.below(most);
    while bytes.len() < length {
        let set = &oracles[dice.below(2)];
        let word = match set.words.len() {
            0 => set.keywords[dice.below(set.keywords.len())].0,
            _ if dice.once_in(2) => set.keywords[dice.below(set.keywords.len())].0,
            count => set.words[dice.below(count)],
        };
        let cut = if dice.once_in(3) { dice.below(word.len()) } else { 0 };
        let word = &word.as_bytes()[cut..];
        match dice.below(4) {
            0 => bytes.extend(word.to_ascii_uppercase()),
            1 => bytes.extend(
                word.iter()
                    .enumerate()
                    .map(|(at, byte)| if at == 0 { byte.to_ascii_uppercase() } else { *byte }),
            ),
            _ => bytes.extend(word),
        }
        let count = dice.below(6);
        if dice.once_in(2) {
            bytes.extend(dice.bytes(count));
        }
    }
    let from = if dice.once_in(2) { 0 } else { dice.below(bytes.len() + 1) };
    let range = from..from + dice.below(bytes.len() + 3 - from.min(bytes.len()));
    for (index, oracle) in oracles.iter().enumerate() {
        let there = oracle.find(&bytes, &range);
        let places = |simd| -> BTreeSet<_> {
            bench::places(index == 1, simd, &bytes, range.clone()).into_iter().collect()
        };
        let found = places(true);
        assert!(found == places(false), "set {index}: the kernels do not agree on {} places", found.len());
        let made_up = found.difference(&there).count();
        assert!(made_up == 0, "set {index}: {made_up} of {} places hold no literal", found.len());
    }
}

/// Kinds of a configuration, in texts that hold what they look for.
pub(crate) fn own_kinds(dice: &mut Dice) {
    let regex = grammar::text(
        dice,
        5,
        &["[a-z]", "\\d+", "x?", "(?:a|b)", ".", "\\b", "_", "{2,9}", "-", "\\s*", "acme"],
    );
    let (length, rest) = (8 + dice.below(40), dice.below(40));
    let config = format!(
        "[[kinds]]\nid = \"acme-a\"\nname = \"A\"\nprefix = \"acme\"\nalphabet = \"0-9a-z_\"\nmin = {length}\nmax = {}\n\
         [[kinds]]\nid = \"acme-b\"\nname = \"B\"\nregex = '''(?i)acme{regex}'''\nbeside = [\"door\"]\n\
         [[kinds]]\nid = \"acme-c\"\nname = \"C\"\nregex = '''{regex}acme[_-]([0-9a-z]*)'''\n",
        length + rest,
    );
    let Ok(config) = Config::parse(&config) else { return };
    let settings = BlobSettings { engine: Engine::with(&config.kinds), ..sound::blob_settings() };
    let mut bytes = Vec::new();
    let most = if dice.once_in(4) { 150_000 } else { 3000 };
    let length = dice.below(most);
    while bytes.len() < length {
        let piece = dice.pick(&[
            "acme",
            "acme_",
            "ACME-",
            "door ",
            "\n",
            " ",
            "ab",
            "x9_",
            "acme-0123456789",
            "\"",
            "\0",
        ]);
        bytes.extend(piece.bytes());
        let count = dice.below(50);
        if dice.once_in(2) {
            bytes.extend(dice.text("abcme0123456789_-", count).bytes());
        }
    }
    sound::text(dice, &settings, &bytes);
}
