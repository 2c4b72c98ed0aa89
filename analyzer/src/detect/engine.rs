//! All kinds, compiled once: a literal prefilter, and behind it the matchers.

mod search;
mod sets;

use self::sets::Sets;
use super::beside::Named;
use super::class::{Written, looks_random};
use super::cover::Cover;
use super::found::Found;
use super::kind::{Form, Kind, Piece};
use super::literals::{Literals, Matcher};
use super::near_miss::Beginnings;
use super::own::{Own, OwnKind};
use super::packed;
use super::vendor;
use crate::mask::{Gate, Masked, Values};
use std::sync::{Arc, OnceLock};

/// Everything that is known about kinds of credentials, ready to scan. Immutable.
#[derive(Debug)]
pub struct Engine {
    kinds: Vec<&'static Kind>,
    text: Literals,
    binary: Literals,
    /// Forms that need a name beside them.
    pub(super) named: Named,
    /// Kinds of a configuration.
    own: Option<Own>,
    pub(super) beginnings: Beginnings,
}

/// Which kinds are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Set {
    /// All of them.
    Text,
    /// In bytes that are no text, only what has a distinctive form.
    Binary,
}

/// What people are told of a kind.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) provider: Masked,
    pub(crate) name: Masked,
    pub(crate) rotate: Masked,
    pub(crate) steps: &'static [&'static str],
}

impl Default for Engine {
    fn default() -> Self {
        let kinds: Vec<&'static Kind> = packed::kinds().iter().collect();
        let sets = Sets::of(&kinds);
        Self {
            beginnings: Beginnings::new(&kinds),
            text: Literals::new(&prefilter::TEXT, sets.text),
            binary: Literals::new(&prefilter::BINARY, sets.binary),
            named: Named::new(sets.named),
            own: None,
            kinds,
        }
    }
}

impl Engine {
    /// The engine with the built-in kinds.
    #[must_use]
    pub fn builtin() -> Arc<Self> {
        static BUILTIN: OnceLock<Arc<Engine>> = OnceLock::new();
        Arc::clone(BUILTIN.get_or_init(|| Arc::new(Self::default())))
    }

    /// The engine with the built-in kinds and these.
    #[must_use]
    pub fn with(own: &[Arc<OwnKind>]) -> Arc<Self> {
        if own.is_empty() {
            Self::builtin()
        } else {
            Arc::new(Self { own: Own::new(own), ..Self::default() })
        }
    }

    /// The kinds that it was given besides the built-in ones.
    #[must_use]
    pub fn own_kinds(&self) -> &[Arc<OwnKind>] {
        self.own.as_ref().map_or(&[], Own::kinds)
    }

    /// What people are told of the kind with this id: its provider, its name, where and how to revoke it.
    pub(crate) fn told(&self, id: &str) -> Option<Told> {
        if let Some(kind) = self.kind(id) {
            let fixed = Masked::fixed;
            let (provider, name, rotate) = (fixed(kind.provider), fixed(kind.name), fixed(kind.rotate));
            return Some(Told { provider, name, rotate, steps: kind.steps });
        }
        let kind = self.own_kinds().iter().find(|kind| kind.id == id)?;
        let none = Values::default();
        let gate = Gate::new(self, &none);
        let shown = |text: &str| gate.free(text.as_bytes());
        let (provider, name, rotate) = (shown(&kind.provider), shown(&kind.name), shown(&kind.rotate));
        Some(Told { provider, name, rotate, steps: kind.steps() })
    }

    /// The built-in kind with this id.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<&'static Kind> {
        self.kinds.iter().copied().find(|kind| kind.id == id)
    }

    /// Every built-in kind, in the order of the registry.
    #[must_use]
    pub fn kinds(&self) -> &[&'static Kind] {
        &self.kinds
    }

    pub(crate) fn literals(&self, set: Set) -> &Literals {
        if set == Set::Text { &self.text } else { &self.binary }
    }

    /// Finds the places, for the benchmark, and looks at none of them.
    pub(crate) fn without_matchers(mut self) -> Self {
        self.text.forget();
        self.binary.forget();
        self
    }

    /// Marks the bytes of credentials in `text`, public prefixes left out. Also of those that something touches
    /// (`TOKEN-backup.tar`): too little to report, enough to hide.
    pub(crate) fn hide(&self, text: &[u8], hidden: &mut [bool]) {
        let mut found = self.find(text, 0..text.len(), Set::Text);
        found.extend(self.find(text, 0..text.len(), Set::Binary));
        Cover::mark(&[&Cover::of(&found)], &(0..text.len()), hidden);
        for (at, literal, matcher) in self.binary.find(text, 0..text.len()).literals() {
            let Matcher::Forms(forms) = matcher else { continue };
            for (_, form) in forms {
                if let Some(end) = overrun(form, text, at + literal.len()) {
                    hidden[(at + form.clear).min(end)..end].fill(true);
                }
            }
        }
    }

    /// The credential that `value` is, if `name` holds the name of a vendor; of several the one that ends last.
    pub(super) fn vendor(&self, name: &str, value: &[u8], written: Written) -> Option<Found> {
        if !vendor::may_be_one(value) {
            return None;
        }
        let bytes = name.as_bytes();
        let vendors = self.text.vendors(bytes).into_iter();
        vendors
            .filter_map(|(at, literal, vendor)| {
                vendor.named(bytes, &(at..at + literal.len()), value, written)
            })
            .min_by_key(|found| (found.far, found.kind.id))
    }
}

/// Where a drawn run ends that begins like a token of `form` and goes on beyond it behind `from`.
fn overrun(form: &Form, text: &[u8], from: usize) -> Option<usize> {
    let [Piece::Text(_) | Piece::Any(_), Piece::Chars(alphabet, least, _)] = form.shape else { return None };
    let run = text[from..].iter().take_while(|&&byte| alphabet.has(byte)).count();
    let drawn = run >= *least && looks_random(&text[from..from + run]);
    drawn.then_some(from + run)
}
