use super::Regex;
use proptest::prelude::*;

/// The matches around all anchors of `text`.
fn find(regex: &Regex, text: &[u8]) -> Vec<(usize, usize)> {
    let lower = text.to_ascii_lowercase();
    let seen = if regex.any_case() { &lower } else { text };
    let is_anchor = |at: &usize| {
        let starts = |anchor: &String| {
            let anchor = if regex.any_case() { anchor.to_ascii_lowercase() } else { anchor.clone() };
            seen[*at..].starts_with(anchor.as_bytes())
        };
        regex.anchors().iter().any(starts)
    };
    let places: Vec<usize> = (0..text.len()).filter(is_anchor).collect();
    regex.find(text, &places).into_iter().map(|hit| (hit.at.start, hit.at.end)).collect()
}

#[test]
fn matches_what_it_says() {
    for (pattern, text, matches) in [
        ("acme_[0-9a-f]{4}", "x acme_12ab acme_zz", &[(2, 11)][..]),
        ("acme_[0-9]{2,}?;", "acme_1; acme_123;", &[(8, 17)]),
        ("(?i)acme_\\d+", "ACME_12 acme_3", &[(0, 7), (8, 14)]),
        ("\\bacme\\b", "acme acmes _acme", &[(0, 4)]),
        ("^acme$", "acme\r\nacme b\nacme", &[(0, 4), (13, 17)]),
        ("(?:acme|corp)-(?<token>\\w+)", "corp-1 acme-2", &[(0, 6), (7, 13)]),
        ("[^a]b?acme", "xbacme acme", &[(0, 6), (6, 11)]),
        ("é{2}acme", "ééacme éacme", &[(0, 8)]),
        ("a\\.c\\x2dme[-\\]]", "a.c-me] axc-me-", &[(0, 7)]),
        (".*acme", "é acme\nacme", &[(0, 7), (8, 12)]),
    ] {
        if pattern == ".*acme" {
            assert!(Regex::new(pattern).is_err());
            continue;
        }
        let regex = Regex::new(pattern).unwrap();
        assert_eq!(find(&regex, text.as_bytes()), matches, "{pattern}");
    }
}

#[test]
fn the_group_is_the_credential() {
    let regex = Regex::new("key=(acme-[a-z]{3}|none)").unwrap();
    let hit = &regex.find(b"a key=acme-xyz", &[2])[0];
    assert_eq!((hit.at.clone(), hit.secret.clone(), regex.fixed()), (2..14, 6..14, 0));
    assert_eq!(Regex::new("key=(acme-[a-z]{3})").unwrap().fixed(), 5);
    assert_eq!(Regex::new("(?:key=(acme-[a-z]{3})|acme-.)").unwrap().fixed(), 0);
    assert_eq!(Regex::new("acme-[a-z]{3}").unwrap().fixed(), 5);
}

#[test]
fn a_fault_has_its_place() {
    for (pattern, at, says) in [
        ("acme_[0-9", 5, "not closed"),
        ("acme_(a", 5, "not closed"),
        ("acme)", 4, "closes nothing"),
        ("acme_*+", 6, "repeats a repetition"),
        ("+acme", 0, "nothing to repeat"),
        ("acme(?=x)", 4, "looking ahead"),
        ("acme(?i)x", 4, "at the start"),
        ("acme\\1", 4, "no such escape"),
        ("acme\\q", 4, "no such escape"),
        ("acme\\", 4, "no such escape"),
        ("acme{3,2}", 4, "repetition"),
        ("acme{0}", 4, "repetition"),
        ("acme{1001}", 4, "repetition"),
        ("acme[z-a]", 5, "range"),
        ("acme[[:alpha:]]", 5, "`\\w`"),
        ("acme[é]", 5, "ASCII"),
        ("(a)(c)me_", 3, "only one group"),
        ("acme\\b+", 6, "a place"),
        ("ac[a-z]me", 0, "no literal text"),
        ("(?:acme|[a-z]{20})", 0, "no literal text"),
        ("[a-z]*acme", 0, "256"),
        ("acme(?:[a-z]{1000}){1000}", 0, "too large"),
    ] {
        let fault = Regex::new(pattern).unwrap_err();
        assert!(fault.message.contains(says), "{pattern}: {fault:?}");
        assert_eq!(fault.at, at, "{pattern}: {fault:?}");
    }
    assert!(Regex::new(&"(?:".repeat(500)).unwrap_err().message.contains("groups"));
}

#[test]
fn what_invites_going_back_stays_linear() {
    for pattern in ["acme(?:a|aa|a*c*)+x", "(?:acme[acme]*)+!", "acme(?:.*z)?"] {
        let regex = Regex::new(pattern).unwrap();
        let text = "acme".repeat(50_000);
        // If it went back, this would not end.
        let every: Vec<usize> = (0..text.len()).step_by(4).collect();
        regex.find(text.as_bytes(), &every);
    }
}

/// An expression of which every match holds `acme`.
fn pattern() -> impl Strategy<Value = String> {
    let byte = || prop_oneof!["[acmex_]", "\\[a-e\\]", "\\[\\^acx\\]", "\\\\w", "\\."];
    let times = || "(?:[*+?]|[{][12][}]|[{]0,2[}]|[{]2,[}])[?]?";
    let place = prop_oneof![Just("\\b"), Just("\\B"), Just("^")].prop_map(str::to_owned);
    let repeated = (byte(), times()).prop_map(|(byte, times)| format!("{byte}{times}"));
    let piece = prop_oneof![4 => byte(), 4 => repeated, 1 => place].prop_recursive(3, 12, 3, move |inner| {
        let either = (byte(), inner.clone(), byte(), inner.clone())
            .prop_map(|(one, more, other, rest)| format!("(?:{one}{more}|{other}{rest})"));
        prop_oneof![
            (inner.clone(), inner).prop_map(|(one, other)| format!("{one}{other}")),
            either.clone(),
            (either, times()).prop_map(|(either, times)| format!("{either}{times}")),
        ]
    });
    let lead = proptest::collection::vec("[acx_.]|\\[a-e\\]|\\\\w|\\[a-e\\][?]", 0..3)
        .prop_map(|parts| parts.concat());
    (lead, proptest::collection::vec(piece, 0..4), "(?:[(][?]i[)])?")
        .prop_map(|(lead, rest, flags)| format!("{flags}{lead}acme{}", rest.concat()))
}

proptest! {
    #[test]
    fn finds_what_the_regex_crate_finds(
        pattern in pattern(),
        texts in proptest::collection::vec("(?:acme|ACMe|[acmex_ \n]){0,20}", 1..6),
    ) {
        let regex = Regex::new(&pattern).unwrap();
        let other = regex::bytes::RegexBuilder::new(&pattern).unicode(false).multi_line(true).build().unwrap();
        for text in texts {
            let there: Vec<_> = other.find_iter(text.as_bytes()).map(|hit| (hit.start(), hit.end())).collect();
            prop_assert_eq!(find(&regex, text.as_bytes()), there, "{}", pattern);
        }
    }

    #[test]
    fn never_panics(pattern in "[acme()\\[\\]{}?*+|\\\\^$.:<>P!=0-9,é-]{0,24}", text in "[acme01\n é]{0,40}") {
        for pattern in [pattern.clone(), format!("acme{pattern}"), format!("{pattern}acme")] {
            if let Ok(regex) = Regex::new(&pattern) {
                let all: Vec<usize> = (0..text.len()).collect();
                for hit in regex.find(text.as_bytes(), &all) {
                    prop_assert!(hit.at.end <= text.len() && hit.at.start <= hit.secret.start && hit.secret.end <= hit.at.end);
                }
            }
        }
    }
}
