//! Regular expressions of own kinds, on bytes and in linear time.
//!
//! Written for this and no more, as the page pays for every byte of it: an expression is a small program that all threads run
//! at once, byte by byte, so no input makes it slow. A literal text that stands in every match, the *anchor*, is found
//! first; only what lies around it is looked at.
//!
//! | written | means |
//! |---|---|
//! | `a` `\.` `\n` `\t` `\x2d` | this character |
//! | `.` | any byte but the end of a line |
//! | `[a-z_]` `[^a-z]` `\d` `\w` `\s` `\D` `\W` `\S` | one of these ASCII characters, one byte that is none of them |
//! | `ab`, `a\|b`, `(?:…)` | in turn, either, together |
//! | `(…)` `(?<name>…)` `(?P<name>…)` | the credential, where it is a part of the match; once |
//! | `*` `+` `?` `{3}` `{3,}` `{3,9}`, with `?` behind | as often, as rarely as can be |
//! | `^` `$` `\b` `\B` | where a line begins or ends, where a word does, where none does |
//! | `(?i)` at the start | upper and lower case alike |

mod anchor;
mod compile;
mod parse;
mod run;
#[cfg(test)]
mod tests;

use self::compile::Program;
use std::ops::Range;

/// A match is at most so long.
pub(crate) const LONGEST: usize = 4096;
/// The anchor stands at most so far behind the start of a match.
const LEAD: usize = 256;

/// A regular expression, compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Regex {
    program: Program,
    /// One of these texts stands in every match; in lower case if case does not matter.
    anchors: Vec<String>,
    /// How far behind the start of a match at most.
    lead: usize,
    /// How long a match is at most.
    longest: usize,
    /// How many characters at the credential's start are the same in every match.
    fixed: usize,
    any_case: bool,
}

/// What is wrong with an expression, and at which of its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) at: usize,
    pub(crate) message: &'static str,
}

/// A match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// All of it.
    pub(crate) at: Range<usize>,
    /// The credential: the group, or all of it.
    pub(crate) secret: Range<usize>,
}

impl Regex {
    /// Reads an expression.
    pub(crate) fn new(pattern: &str) -> Result<Self, Fault> {
        let (node, any_case) = parse::parse(pattern)?;
        let program = compile::compile(&node, any_case)?;
        let anchor = anchor::anchor(&node).ok_or(Fault {
            at: 0,
            message: "it has no literal text of 3 characters or more that stands in every match; write one that is rare, as in `acme_[0-9a-f]{32}`",
        })?;
        if anchor.lead > LEAD {
            return Err(Fault {
                at: 0,
                message: "its literal text can stand more than 256 characters behind the start of a match; bound what stands before it, as in `[a-z]{1,20}`",
            });
        }
        let (_, longest) = anchor::width(&node);
        Ok(Self {
            program,
            anchors: anchor.texts,
            lead: anchor.lead,
            longest: longest.min(LONGEST),
            fixed: anchor::fixed(&node),
            any_case,
        })
    }

    /// The texts of which one stands in every match.
    pub(crate) fn anchors(&self) -> &[String] {
        &self.anchors
    }

    /// Whether case does not matter.
    pub(crate) fn any_case(&self) -> bool {
        self.any_case
    }

    /// How many characters at the credential's start are the same in every match.
    pub(crate) fn fixed(&self) -> usize {
        self.fixed
    }

    /// The matches around anchors at `places`, which ascend: leftmost first, none overlaps another. Linear in the text.
    pub(crate) fn find(&self, text: &[u8], places: &[usize]) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut places = places.iter().copied().peekable();
        while let Some(place) = places.next() {
            let start = place.saturating_sub(self.lead);
            let mut end = place.saturating_add(self.longest);
            while let Some(next) = places.next_if(|next| next.saturating_sub(self.lead) <= end) {
                end = next.saturating_add(self.longest);
            }
            run::all(&self.program, text, start..end.min(text.len()), &mut hits);
        }
        hits
    }
}
