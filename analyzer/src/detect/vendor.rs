//! A vendor's name beside a value that was drawn: `DATADOG_APP_KEY=…`, `"datadog": {"token": "…"}`. So a credential gets its
//! vendor's name, and one without a form of its own is found at all.

mod line;
mod lists;
mod value;

use self::line::{digests, line, spoken, told};
use self::lists::SECRET;
pub(crate) use self::value::may_be_one;
use self::value::{LONGEST, drawn};
use super::beside::begins;
use super::class::{Written, class};
use super::digest::digest;
use super::edges::Edges;
use super::found::{Found, Rank};
use super::kind::{Alphabet, Kind};
use super::kinds::vendors::{EVERYDAY, NAMES, VENDOR_CREDENTIAL};
use super::matches::Strength;
use super::prefixed::numbered;
use super::words::{Promise, promise, services_by_name, words};
use prefilter::NEAR;
use std::collections::BTreeSet;
use std::ops::Range;

/// How many ends of lines may stand between them.
const LINES: usize = 3;

/// Values that were looked at, in order, and whether each may be a credential: several names may stand before one.
#[derive(Debug, Default)]
pub(crate) struct Seen(Vec<((usize, usize), bool)>);

impl Seen {
    /// Whether the value at `value` may be a credential, whosever name stands beside it.
    fn fits(&mut self, text: &[u8], value: &Range<usize>) -> bool {
        let at = (value.start, value.end);
        // Names come in order, and so do nearly all values.
        let place = self.0.partition_point(|&(seen, _)| seen < at);
        match self.0.get(place) {
            Some(&(seen, fits)) if seen == at => fits,
            _ => {
                let fits = fits(text, value);
                self.0.insert(place, (at, fits));
                fits
            }
        }
    }
}

/// Whose name a word is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vendor {
    kind: &'static Kind,
    /// Whose it is, if the kind does not say.
    issuer: Option<&'static str>,
    /// The name is an everyday word: it counts only with a word for a secret behind it.
    everyday: bool,
}

/// Every name of a vendor that has no kind of its own.
pub(crate) fn nameless() -> impl Iterator<Item = (&'static str, Vendor)> {
    let list = |entries: &'static [&'static str], everyday: bool| {
        entries.iter().flat_map(move |entry| {
            let own = || (entry.split('|').next().unwrap_or_default(), *entry);
            let (issuer, names) = entry.split_once('=').unwrap_or_else(own);
            let vendor = Vendor { kind: &VENDOR_CREDENTIAL, issuer: Some(issuer), everyday };
            names.split('|').map(move |name| (name, vendor))
        })
    };
    list(NAMES, false).chain(list(EVERYDAY, true))
}

/// Services of which no more is known than the name, but for those that are `known` otherwise. Short names are words, too.
pub(crate) fn services(known: &BTreeSet<&str>) -> impl Iterator<Item = (&'static str, Vendor)> {
    let others = services_by_name().filter(|name| name.len() > 3 && !known.contains(name));
    others.map(|name| (name, Vendor { kind: &VENDOR_CREDENTIAL, issuer: Some(name), everyday: false }))
}

impl Vendor {
    /// The vendor of a kind.
    pub(crate) fn of(kind: &'static Kind) -> Self {
        Self { kind, issuer: None, everyday: false }
    }

    /// The credentials behind the vendor's name at `word`.
    pub(crate) fn find(self, text: &[u8], word: Range<usize>, seen: &mut Seen) -> Vec<Found> {
        let mut found = Vec::new();
        if !begins(text, word.start)
            || !self.ends(text, word.end)
            || prompts(text, word.end)
            || numbered(text, word.start)
        {
            return found;
        }
        let mut lines = 0;
        let mut at = word.end;
        let end = (word.end + NEAR).min(text.len());
        while at < end {
            let run =
                text[at..].iter().take(LONGEST + 1).take_while(|&&byte| Alphabet::Bearer.has(byte)).count();
            if run == 0 {
                lines += usize::from(text[at] == b'\n');
                if lines > LINES {
                    break;
                }
                at += 1;
                continue;
            }
            // `KEY=value` is one run; the value begins behind the sign, which is no padding at its end.
            let padded = text[at..at + run].iter().rev().take_while(|&&byte| byte == b'=').count();
            let sign = memchr::memrchr(b'=', &text[at..at + run - padded]);
            let start = sign.map_or(at, |sign| at + sign + 1);
            let value = start..at + run;
            if value.start > word.end
                && seen.fits(text, &value)
                && told(text, &word, value.start, self.kind.forms.is_empty())
            {
                let written = written(text, value.start);
                let one =
                    self.one(value.clone()).classed(class(Some("token"), &text[value.clone()], written));
                found.push(Found { far: value.start - word.end, ..one });
            }
            at += run;
        }
        found
    }

    /// The credential that `value` is, if `name` holds the vendor's name at `word`.
    pub(crate) fn named(
        self,
        name: &[u8],
        word: &Range<usize>,
        value: &[u8],
        written: Written,
    ) -> Option<Found> {
        let told =
            std::str::from_utf8(name).is_ok_and(|name| promises(name, word.end) && !digests(&words(name)));
        (told && begins(name, word.start) && self.ends(name, word.end) && drawn(value, written)).then(|| {
            let one = self.one(0..value.len()).classed(class(Some("token"), value, written));
            Found { far: name.len() - word.end, ..one }
        })
    }

    fn one(self, at: Range<usize>) -> Found {
        let mut found = Found::new(self.kind, at, Rank::Vendor);
        found.strength = Strength::Fair;
        found.issuer = self.issuer.map(str::to_owned);
        found
    }

    /// Whether the name ends at `end`; of an everyday word, whether a word for a secret stands behind it.
    fn ends(self, text: &[u8], end: usize) -> bool {
        let sign = text.get(end).is_some_and(|byte| matches!(byte, b'_' | b'-' | b'.' | b' '));
        ends(text, end) && (!self.everyday || keyed(text, end + usize::from(sign)))
    }
}

/// Whether what ends at `end` is what a shell asks with: `iex>`, `iex(1)>`.
fn prompts(text: &[u8], end: usize) -> bool {
    matches!(text[end..], [b'>', b' ', ..] | [b'(', _, b')', b'>', ..])
}

/// Whether a word for a secret begins at `at`.
fn keyed(text: &[u8], at: usize) -> bool {
    follows(
        text.get(at..).unwrap_or_default(),
        &["key", "token", "secret", "api", "access", "client", "pass"],
    )
}

/// Whether the vendor's name ends at `end`: `render_key`, `renderKey`, `RENDERTOKEN`; not `rendering`.
fn ends(text: &[u8], end: usize) -> bool {
    let rest = &text[end..];
    let Some(&next) = rest.first() else { return true };
    let closed =
        !next.is_ascii_alphabetic() || next.is_ascii_uppercase() && text[end - 1].is_ascii_lowercase();
    closed
        || follows(
            rest,
            &[
                "api", "app", "key", "token", "secret", "auth", "access", "pass", "client", "user",
                "webhook", "signing", "private", "service", "personal", "bot",
            ],
        )
}

/// Whether `rest` begins with one of `words`, in either case.
fn follows(rest: &[u8], words: &[&str]) -> bool {
    words
        .iter()
        .any(|word| rest.get(..word.len()).is_some_and(|rest| rest.eq_ignore_ascii_case(word.as_bytes())))
}

/// Whether nothing touches the value that would make it a part of something else.
fn whole(text: &[u8], value: &Range<usize>) -> bool {
    let edges = Edges::of(text, value);
    edges.stands_alone() && !edges.names() && !edges.unclosed()
}

/// Whether `name`, whose vendor's name ends at `vendor`, promises a secret: also `WASABIKEY`.
fn promises(name: &str, vendor: usize) -> bool {
    let rest = words(name.get(vendor..).unwrap_or_default());
    promise(name) > Promise::Nothing
        || !rest.is_empty() && rest.iter().all(|word| SECRET.contains(&word.as_str()))
}

/// How the value at `at` is written.
fn written(text: &[u8], at: usize) -> Written {
    if matches!(text[at - 1], b'"' | b'\'' | b'`') { Written::Quoted } else { Written::Bare }
}

/// Whether the value at `value` may be a credential, whosever name stands beside it.
fn fits(text: &[u8], value: &Range<usize>) -> bool {
    whole(text, value)
        && !digest(text, value)
        && drawn(&text[value.clone()], written(text, value.start))
        && !digests(&spoken(&text[line(text, value.start)..value.start]))
}

#[cfg(test)]
mod tests {
    use super::super::{Engine, text};
    use super::{Vendor, nameless};
    use crate::blob::{BlobSettings, LinkKey};
    use crate::limits::Limits;

    fn kinds(line: &str) -> Vec<String> {
        let settings = BlobSettings {
            limits: Limits::default(),
            link_key: LinkKey::new([7; 32]),
            engine: Engine::builtin(),
        };
        text(&settings, line.as_bytes()).0.matches.into_iter().map(|found| found.kind).collect()
    }

    #[test]
    fn a_vendor_beside_a_drawn_value_names_it() {
        let engine = Engine::builtin();
        let of_kinds =
            engine.kinds().iter().flat_map(|&kind| kind.words.iter().map(|&word| (word, Vendor::of(kind))));
        for (index, (word, vendor)) in of_kinds.chain(nameless()).enumerate() {
            let mut dice = super::super::dice::Dice::new(40 + index as u64);
            let value = std::iter::repeat_with(|| dice.text(super::Alphabet::Base62, 23))
                .find(|value| super::drawn(value.as_bytes(), super::Written::Bare))
                .unwrap();
            let mut loud = vec![format!("{}_API_KEY={value}\n", word.to_uppercase())];
            if !vendor.everyday {
                loud.push(format!("x\n{word}:\n  token: \"{value}\"\n"));
                loud.push(format!("{word} {value}\n"));
            }
            if !vendor.everyday && !crate::detect::words::generic(word) {
                loud.push(format!("{word}: {value} / joe@example.com\n"));
                loud.push(format!("joe@example.com {word} {value}\n"));
            }
            for line in loud {
                let told = kinds(&line);
                // A list's name may be a part of what a kind knows better.
                assert!(
                    told == [vendor.kind.id] || told.len() == 1 && vendor.issuer.is_some(),
                    "{word}: {told:?}"
                );
            }
            let mut quiet = vec![
                format!("{word}_sha256={value}\n"),
                format!("{word}_key={}\n", &value[..8]),
                format!("x{word}ing = {value}\n"),
            ];
            if !super::SECRET.iter().any(|secret| word.contains(secret)) {
                quiet.push(format!("see {word} {value}\n"));
                quiet.push(format!("{word} = \"{value}\"\n"));
            }
            for quiet in quiet {
                assert!(
                    !kinds(&quiet).contains(&vendor.kind.id.to_owned()),
                    "{}",
                    quiet.replace(&value, "…")
                );
            }
        }
    }

    #[test]
    fn the_lists_are_sorted_and_name_nobody_twice() {
        for list in [super::NAMES, super::EVERYDAY] {
            assert!(list.is_sorted(), "sort kinds/vendors.rs");
        }
        let mut seen = std::collections::BTreeSet::new();
        let engine = Engine::builtin();
        let known: std::collections::BTreeSet<&str> =
            engine.kinds().iter().flat_map(|kind| kind.words.iter().copied()).collect();
        for (word, _) in nameless() {
            assert!(seen.insert(word) && !known.contains(word), "{word} is named twice");
        }
    }
}
