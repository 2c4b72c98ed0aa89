use super::keyword::Keyword;
use super::trained;
use super::{BINARY, CHUNK, GROUP, Hit, Kernels, Prefilter, RUN, TEXT, Words, in_run};
use aho_corasick::{AhoCorasick, AhoCorasickKind};
use proptest::collection::vec;
use proptest::prelude::*;
use std::sync::LazyLock;
use std::sync::OnceLock;

/// Keywords made to get in each other's way: windows at both ends, one in another, equal but for the case, one window for
/// several.
static NASTY: LazyLock<Prefilter> = LazyLock::new(|| Prefilter::of(AWKWARD, |_| true));
const AWKWARD: &str = concat!(
    "00~KEY\n",
    "10~aaa\n",
    "11~aaaa\n",
    "f0~key\n",
    "75~tokenkey\n",
    "f2=-----\n",
    "80=://\n",
    "e0=@[`\n",
    "30=Key\n",
    "90=aAa\n",
    "2R=a_long_one_with_its_window_at_the_end\n",
    "20=the_end_of_it\n",
    "e0=~~~\n",
);

/// The same texts and more than there are buckets, as if they were known at run time only; one is longer than windows reach.
static UNTRAINED: LazyLock<Prefilter> = LazyLock::new(|| {
    let awkward = NASTY.keywords().iter().map(|one| (one.text.to_string(), one.any_case));
    let more = (0..20).map(|number| (format!("acme{number}_"), number % 3 == 0));
    let texts: Vec<(String, bool)> = awkward.chain(more).chain([("e ".repeat(200) + "qz_", false)]).collect();
    Prefilter::untrained(texts.iter().map(|(text, any_case)| (text.as_str(), *any_case))).unwrap()
});

#[test]
fn what_the_tables_cannot_hold_makes_no_prefilter() {
    for texts in [&[][..], &["ab"], &["abc", ""], &["a\tcd"], &["\u{e9}abc"]] {
        assert!(Prefilter::untrained(texts.iter().map(|&text| (text, false))).is_none(), "{texts:?}");
    }
}

#[test]
fn every_line_is_a_keyword() {
    assert!(BINARY.keywords().iter().all(|keyword| TEXT.keywords().contains(keyword)));
    for (lines, prefilter) in [(trained::KEYWORDS, &TEXT), (AWKWARD, &NASTY)] {
        assert_eq!(lines.lines().count(), prefilter.keywords().len());
        assert!(prefilter.keywords().iter().all(|keyword| keyword.text.len() >= 3));
    }
    for line in ["", "00~", "00~ab", "g0~abc", "01~abc", "00-abc", "00~a\tc", "0/~abc", "00~\u{e9}ab"] {
        assert_eq!(Keyword::read(line), None, "{line}");
    }
}

/// What decides: aho-corasick on all keywords in either case, those that are exact compared, and of those that count in runs only
/// what a run follows.
struct Oracle(&'static Prefilter, AhoCorasick);

impl Oracle {
    fn new(prefilter: &'static Prefilter) -> Self {
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .ascii_case_insensitive(true)
            .build(prefilter.keywords.iter().map(|keyword| keyword.text.as_ref()))
            .unwrap();
        Self(prefilter, automaton)
    }

    fn find(&self, text: &[u8], range: std::ops::Range<usize>) -> Vec<Hit> {
        let mut hits: Vec<Hit> = self
            .1
            .find_overlapping_iter(text)
            .filter(|hit| range.contains(&hit.start()))
            .filter(|hit| {
                let keyword = &self.0.keywords[hit.pattern().as_usize()];
                let window = hit.start() + usize::from(keyword.window);
                let run = text[window..].iter().take(RUN).take_while(|&&byte| in_run(byte)).count() == RUN;
                (keyword.any_case || &text[hit.range()] == keyword.text.as_bytes())
                    && (run || !keyword.in_runs())
            })
            .map(|hit| Hit { at: hit.start(), keyword: hit.pattern().as_u32() as u16 })
            .collect();
        hits.sort();
        hits
    }
}

fn oracles() -> &'static [Oracle; 4] {
    static ORACLES: OnceLock<[Oracle; 4]> = OnceLock::new();
    ORACLES.get_or_init(|| {
        [Oracle::new(&TEXT), Oracle::new(&BINARY), Oracle::new(&NASTY), Oracle::new(&UNTRAINED)]
    })
}

fn kernels() -> Vec<Kernels> {
    let mut kernels = vec![Kernels::scalar()];
    #[cfg(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))]
    kernels.extend(super::simd::all().into_iter().flatten());
    kernels
}

fn check(text: &[u8], range: std::ops::Range<usize>) {
    for (set, oracle) in oracles().iter().enumerate() {
        let expected = oracle.find(text, range.clone());
        for (index, kernel) in kernels().into_iter().enumerate() {
            let mut found = oracle.0.find(kernel, text, range.clone()).hits;
            found.sort_unstable();
            assert_eq!(found, expected, "set {set}, kernel {index}, {range:?} of {text:?}");
        }
    }
}

/// A text in which keywords, pieces of them and other bytes alternate.
fn mixed() -> impl Strategy<Value = Vec<u8>> {
    let piece = (any::<prop::sample::Index>(), 0..4_usize, 0..40_usize, 0..40_usize, 0..3_u8).prop_map(
        |(which, set, from, to, case)| {
            let keyword = which.get(oracles()[set].0.keywords()).text.as_ref();
            let (from, to) = (from.min(keyword.len()), to.min(keyword.len()));
            let piece = if from < to { &keyword[from..to] } else { keyword };
            match case {
                0 => piece.to_owned(),
                1 => piece.to_ascii_uppercase(),
                _ => piece.to_ascii_lowercase(),
            }
            .into_bytes()
        },
    );
    let run = "[A-Za-z0-9:/+=_.$~-]{10,40}".prop_map(String::into_bytes);
    let other =
        vec(prop_oneof![any::<u8>(), prop::sample::select(b"aAkKeEyY-_:/\0\x80\xff ".to_vec())], 0..9);
    vec(prop_oneof![4 => piece, 1 => other, 1 => run], 0..80).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 300 } else { 20_000 }))]

    #[test]
    fn any_bytes(text in vec(any::<u8>(), 0..600), from in 0..650_usize, to in 0..650_usize) {
        check(&text, 0..text.len());
        check(&text, from..to);
    }

    #[test]
    fn texts_of_keywords(text in mixed(), from in 0..800_usize, to in 0..900_usize) {
        check(&text, 0..text.len());
        check(&text, from..to);
    }

    #[test]
    fn words_where_they_begin(text in words(), from in 0..800_usize, to in 0..900_usize) {
        check_words(&text, 0..text.len());
        check_words(&text, from..to);
        check_runs(&text, from..to);
    }

    #[test]
    fn runs_of_every_length(pieces in vec((0..40_usize, prop_oneof![4 => 0..40_usize, 1 => 0..3000_usize]), 0..12),
        from in 0..3000_usize, to in 0..6000_usize) {
        let text: Vec<u8> =
            pieces.into_iter().flat_map(|(blanks, run)| [vec![b' '; blanks], b"a7Xb-_9z".repeat(run / 8 + 1)].concat()).collect();
        check_runs(&text, 0..text.len());
        check_runs(&text, from..to);
    }

    #[test]
    fn runs_that_may_be_drawn(text in "([A-Za-z]{0,9}[0-9]{0,2}[a-f]{0,5}[-_.:/+=$~ ]){0,30}") {
        let text = text.as_bytes();
        let runs = TEXT.find(Kernels::scalar(), text, 0..text.len()).runs;
        let expected: Vec<_> =
            runs.iter().filter(|run| super::words::may_be_drawn(&text[(*run).clone()])).cloned().collect();
        for kernel in kernels() {
            let mut drawn = Vec::new();
            (kernel.drawn)(text, &runs, &mut drawn);
            prop_assert_eq!(&drawn, &expected);
        }
    }

    #[test]
    fn letters_that_every_table_knows(text in vec(prop::sample::select(b"aAkKeEyY-:/t".to_vec()), 0..400)) {
        check(&text, 0..text.len());
    }
}

/// Every word of [`VENDORS`] against a search for each by itself; and those beside runs.
fn check_words(text: &[u8], range: std::ops::Range<usize>) {
    let words = Words::new(VENDORS.to_vec());
    let mut expected = Vec::new();
    for at in range.start..range.end.min(text.len()) {
        let before = if at > 0 { text[at - 1] } else { 0 };
        for (index, word) in VENDORS.iter().enumerate() {
            let there =
                text[at..].get(..word.len()).is_some_and(|text| text.eq_ignore_ascii_case(word.as_bytes()));
            if there && super::words::begins(before, text[at]) {
                expected.push((at, index));
            }
        }
    }
    let mut first = None;
    for kernel in kernels() {
        let mut found = Vec::new();
        words.find_all(kernel, text, range.clone(), &mut found);
        found.sort_unstable();
        assert_eq!(found, expected, "{range:?} of {text:?}");

        let runs = TEXT.find(kernel, text, range.clone()).runs;
        let mut beside = Vec::new();
        words.find(kernel, text, &range, &runs, &mut beside);
        let in_order = beside.is_sorted();
        beside.sort_unstable();
        assert!(in_order || beside.len() > 1);
        for one in &expected {
            let near = runs.iter().any(|run| {
                run.end > one.0
                    && run.start <= one.0 + VENDORS[one.1].len() + super::NEAR
                    && super::words::may_be_drawn(&text[run.clone()])
                    && !super::digests::is_digest(text, run)
            });
            assert!(!near || beside.contains(one), "{one:?} of {range:?} of {text:?}");
        }
        assert!(beside.iter().all(|one| expected.contains(one)));
        assert_eq!(first.get_or_insert_with(|| beside.clone()), &beside, "{range:?} of {text:?}");
        beside.dedup();
        assert_eq!(beside.len(), beside.iter().collect::<std::collections::BTreeSet<_>>().len());
    }
}

/// The runs of a range against a search byte by byte.
fn check_runs(text: &[u8], range: std::ops::Range<usize>) {
    let mut expected = Vec::new();
    let mut start = 0;
    for at in 0..=text.len() {
        if text.get(at).is_none_or(|&byte| !in_run(byte)) {
            if at - start >= RUN && at > range.start && start < range.end.min(text.len()) {
                expected.push(start..at);
            }
            start = at + 1;
        }
    }
    for kernel in kernels() {
        let runs = TEXT.find(kernel, text, range.clone()).runs;
        assert!(runs.is_sorted_by_key(|run| run.start));
        for run in &runs {
            assert!(run.len() >= RUN && text[run.clone()].iter().all(|&byte| in_run(byte)), "{text:?}");
        }
        for run in expected.iter().filter(|_| range.start < range.end) {
            let (start, end) = (run.start.max(range.start), run.end.min(range.end + RUN));
            assert!(runs.iter().any(|seen| seen.start <= start && end <= seen.end), "{run:?} of {text:?}");
        }
    }
}

/// Of each length of a stem, one beginning with another, and with a digit.
const VENDORS: [&str; 10] = [
    "acm",
    "acme",
    "acme_",
    "acmeco",
    "acme co",
    "acmecorp.example",
    "500px",
    "zz9z",
    "corp",
    "corp.example",
];

/// Names of vendors in either case, with this and that between them.
fn words() -> impl Strategy<Value = Vec<u8>> {
    let word =
        (prop::sample::select(VENDORS.to_vec()), 0..20_usize, 0..4_u8).prop_map(|(word, cut, case)| {
            let word = &word[..word.len() - cut.min(word.len() - 1) * usize::from(cut < 3)];
            match case {
                0 => word.to_ascii_uppercase(),
                1 => word[..1].to_ascii_uppercase() + &word[1..],
                _ => word.to_owned(),
            }
            .into_bytes()
        });
    let other = prop_oneof![
        Just(Vec::new()),
        prop::sample::select(b"aZ0_ -.\n\x00\x80\xff@[`{/:".to_vec()).prop_map(|byte| vec![byte]),
        vec(any::<u8>(), 0..70),
        "[A-Za-z0-9:=]{10,90}".prop_map(String::into_bytes),
    ];
    vec((word, other), 0..60)
        .prop_map(|all| all.into_iter().flat_map(|(one, other)| [one, other].concat()).collect())
}

#[test]
fn every_keyword_at_every_place() {
    for oracle in oracles() {
        for keyword in oracle.0.keywords() {
            for before in (0..70).chain([CHUNK - 2, CHUNK - 1, CHUNK, CHUNK + GROUP - 3]) {
                let mut text = vec![b'.'; before];
                text.extend(keyword.text.bytes());
                let short = text.clone();
                if keyword.in_runs() {
                    text.extend([b'7'; RUN]);
                }
                for kernel in kernels() {
                    let at = |seen: super::Seen| {
                        seen.hits.iter().any(|hit| {
                            hit.at == before && oracle.0.keywords[usize::from(hit.keyword)] == *keyword
                        })
                    };
                    assert!(at(oracle.0.find(kernel, &text, 0..text.len())), "{before}");
                    assert!(at(oracle.0.find(kernel, &text, before..before + 1)), "{before}");
                    assert!(!at(oracle.0.find(kernel, &text, 0..before)), "{before}");
                    assert!(!at(oracle.0.find(kernel, &short[..short.len() - 1], 0..text.len())), "{before}");
                }
            }
        }
    }
}

#[test]
fn every_length() {
    for length in 0..200 {
        for pattern in [&b"aA"[..], b"key", b"-", b"\xe1\x61", b"tokenKEY://"] {
            let text: Vec<u8> = pattern.iter().copied().cycle().take(length).collect();
            check(&text, 0..length);
            check(&text, length / 2..length);
        }
    }
}

#[test]
fn nothing_outside_of_the_text() {
    #[expect(clippy::reversed_empty_ranges, reason = "must not matter")]
    for range in [0..0, 5..2, 3..100, 100..200, usize::MAX - 1..usize::MAX] {
        assert_eq!(TEXT.find(Kernels::best(), b"key", range.clone()).hits, [], "{range:?}");
    }
}
