//! A candidate, before overlaps are resolved.

use super::class::{Written, class};
use super::kind::Kind;
use super::kinds::generic::PASSWORD;
use super::matches::{Fact, Ranked, Strength};
use super::own::OwnKind;
use crate::place::Encoding;
use crate::report::{Class, Validity};
use std::cmp::{Ordering, Reverse};
use std::ops::Range;
use std::sync::Arc;

/// What a matcher saw in a stretch of bytes.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) kind: &'static Kind,
    /// The kind, if somebody declared it for himself.
    pub(crate) own: Option<Arc<OwnKind>>,
    /// The credential as it is written, in the bytes that were searched.
    pub(crate) at: Range<usize>,
    /// The credential decoded, where it is not written as it is.
    pub(crate) decoded: Option<Vec<u8>>,
    /// How many bytes at the start of the (decoded) credential are public.
    pub(crate) clear: usize,
    pub(crate) class: Class,
    pub(crate) validity: Validity,
    pub(crate) strength: Strength,
    /// How specific the matcher is: of two that overlap, the more specific one stays.
    pub(crate) rank: Rank,
    /// How many bytes stand between its vendor's name and it, where that name tells it; [`BARE`] where none does, and as much
    /// more where its form has no text of its own. Of two kinds that fit one place, the nearer stays.
    pub(crate) far: usize,
    pub(crate) name: Option<Vec<u8>>,
    /// Who issued it, if its kind does not say: words joined by `-`.
    pub(crate) issuer: Option<String>,
    pub(crate) encoding: Vec<Encoding>,
    pub(crate) ranked: Option<Ranked>,
    /// What it says of itself.
    pub(crate) fact: Option<Fact>,
    /// Bytes before and behind it that are hidden with it: the rest of an encoded run.
    pub(crate) around: (usize, usize),
}

/// More bytes than ever stand between a vendor's name and a value.
pub(crate) const BARE: usize = 1000;

/// How specific a matcher is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    /// Judged and not reported.
    Judged,
    /// A value with a telling name.
    Named,
    /// A place that holds passwords: a URL, a command's option.
    Placed,
    /// Its vendor's name beside it.
    Vendor,
    /// A form of its own.
    Form,
    /// A form of its own, proven.
    Proven,
}

impl Found {
    pub(crate) fn new(kind: &'static Kind, at: Range<usize>, rank: Rank) -> Self {
        Self {
            kind,
            own: None,
            at,
            decoded: None,
            clear: 0,
            class: Class::Literal,
            validity: Validity::Unchecked,
            strength: if rank >= Rank::Form { Strength::Strong } else { Strength::Fair },
            rank,
            far: 0,
            name: None,
            issuer: None,
            encoding: Vec::new(),
            ranked: None,
            fact: None,
            around: (0, 0),
        }
    }

    /// The password at `at` of `text`, which its place tells.
    pub(crate) fn password(text: &[u8], at: Range<usize>, written: Written) -> Self {
        let class = class(Some("password"), &text[at.clone()], written);
        Self::new(&PASSWORD, at, Rank::Placed).classed(class)
    }

    /// The same with the class that its value has; what everybody has is weak and ranked low.
    pub(crate) fn classed(mut self, class: Class) -> Self {
        self.class = class;
        if class == Class::KnownExample {
            self.validity = Validity::KnownExample;
            self.strength = Strength::Weak;
            self.ranked = Some(Ranked::KnownExample);
        } else if class != Class::Literal && self.rank < Rank::Form {
            self.rank = Rank::Judged;
        }
        self
    }

    /// Its kind's id.
    pub(crate) fn id(&self) -> &str {
        self.own.as_ref().map_or(self.kind.id, |own| &own.id)
    }

    /// Whether its kind leaves open who issued it.
    pub(crate) fn is_generic(&self) -> bool {
        self.own.is_none() && self.kind.provider.is_empty()
    }

    /// Whether it becomes a match.
    pub(crate) fn reported(&self) -> bool {
        matches!(self.class, Class::Literal | Class::KnownExample)
    }

    /// The credential, given the bytes that were searched.
    pub(crate) fn secret<'a>(&'a self, text: &'a [u8]) -> &'a [u8] {
        self.decoded.as_deref().unwrap_or_else(|| text.get(self.at.clone()).unwrap_or_default())
    }

    /// Whether it stays where the two overlap.
    #[cfg(test)]
    pub(crate) fn beats(&self, other: &Self) -> bool {
        self.order(other).is_gt()
    }

    /// How specific it is against another, where the two overlap; of two that are equal just one stays.
    pub(crate) fn order(&self, other: &Self) -> Ordering {
        let order = |found: &Self| {
            let told = found.validity != Validity::Unchecked;
            (found.rank, Reverse(found.at.start), found.at.end, told, Reverse(found.far))
        };
        order(self).cmp(&order(other)).then_with(|| other.id().cmp(self.id()))
    }

    #[cfg(test)]
    pub(crate) fn overlaps(&self, range: &Range<usize>) -> bool {
        self.at.start < range.end && range.start < self.at.end
    }
}
