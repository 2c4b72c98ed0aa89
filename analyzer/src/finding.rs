//! From leaks to findings: one rule × one value, or, without a value, one rule × one name or file (DESIGN §1).

mod documentation;
mod facts;
mod fingerprint;
mod group;

use crate::detect::{Fact, Match, Ranked, Same, Strength};
use crate::exposure::Reading;
use crate::mask::Masked;
use crate::place::Place;
use crate::report::{Class, Confidence, Severity, Validity};

pub(crate) use group::{above, cut, findings};

/// How far a leak goes: the head row of the severity table (DESIGN §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// No further than build cache, builder stage or context.
    Near,
    /// Anything else.
    Ships,
}

/// What leaks.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    /// Kind's id.
    pub(crate) kind: String,
    /// The credential alone; none where only a name or file is known.
    pub(crate) masked: Option<Masked>,
    /// Class of the value.
    pub(crate) class: Class,
    /// What its form proves.
    pub(crate) validity: Validity,
    /// How strong the match is.
    pub(crate) strength: Strength,
    /// Equality of values.
    pub(crate) same: Option<Same>,
    /// The name or file that stands for it where there is no value.
    pub(crate) name: Option<Masked>,
    /// Who issued it, if its kind does not say.
    pub(crate) issuer: Option<Masked>,
    /// Ranked low, and why.
    pub(crate) ranked: Option<Ranked>,
    /// What it says of itself.
    pub(crate) fact: Option<Fact>,
}

impl Subject {
    /// The subject of a match.
    pub(crate) fn of(found: &Match) -> Self {
        Self {
            kind: found.kind.clone(),
            masked: Some(found.masked.clone()),
            class: found.class,
            validity: found.validity,
            strength: found.strength,
            same: found.same,
            name: found.name.clone(),
            issuer: found.issuer.clone(),
            ranked: found.ranked,
            fact: found.fact,
        }
    }

    /// A name under which a secret will travel, its value unknown.
    pub(crate) fn name(name: Masked) -> Self {
        Self {
            kind: "secret-name".to_owned(),
            masked: None,
            class: Class::Reference,
            validity: Validity::Unchecked,
            strength: Strength::Weak,
            same: None,
            name: Some(name),
            issuer: None,
            ranked: None,
            fact: None,
        }
    }

    /// A file that is secret by its name, its content unknown.
    pub(crate) fn file(kind: &'static str, name: Masked) -> Self {
        Self { kind: kind.to_owned(), class: Class::Literal, strength: Strength::Fair, ..Self::name(name) }
    }
}

/// One way in which one thing leaks, at one or more places. What a rule gives.
#[derive(Clone, Debug)]
pub(crate) struct Leak {
    /// Id of the rule.
    pub(crate) rule: &'static str,
    /// What leaks; none for a missing guard.
    pub(crate) subject: Option<Subject>,
    /// How far.
    pub(crate) reach: Reach,
    /// What happens there, after the name of the secret: `in \`ENV TOKEN\``.
    pub(crate) how: Masked,
    /// Where.
    pub(crate) places: Vec<Place>,
    /// Who can read it; `at` counts in `places`.
    pub(crate) readings: Vec<Reading>,
    /// What to do.
    pub(crate) help: Vec<Masked>,
}

impl Leak {
    /// A leak that stands nowhere yet.
    pub(crate) fn new(rule: &'static str, subject: Option<Subject>, reach: Reach, how: Masked) -> Self {
        Self { rule, subject, reach, how, places: Vec::new(), readings: Vec::new(), help: Vec::new() }
    }

    /// It also stands here.
    pub(crate) fn at(mut self, place: Place) -> Self {
        self.places.push(place);
        self
    }

    /// It can also be read like this.
    pub(crate) fn read(mut self, reading: Reading) -> Self {
        self.readings.push(reading);
        self
    }

    /// What to do, in one more sentence.
    pub(crate) fn help(mut self, line: &'static str) -> Self {
        self.help.push(Masked::fixed(line));
        self
    }
}

/// The severity table of DESIGN §4. No rule invents its own.
pub(crate) fn severity(subject: Option<&Subject>, reach: Reach) -> Severity {
    let Some(subject) = subject else { return Severity::Low };
    let low = match subject.ranked {
        Some(Ranked::KnownExample | Ranked::PackageOwned) => true,
        Some(Ranked::Documentation) => subject.strength < Strength::Strong,
        None => false,
    };
    if low || subject.validity == Validity::KnownExample || subject.class == Class::KnownExample {
        return Severity::Low;
    }
    match (subject.strength, reach) {
        (Strength::Strong, Reach::Ships) => Severity::Critical,
        (Strength::Strong, Reach::Near) | (Strength::Fair, Reach::Ships) => Severity::High,
        (Strength::Fair, Reach::Near) | (Strength::Weak, Reach::Ships) => Severity::Medium,
        (Strength::Weak, Reach::Near) => Severity::Low,
    }
}

/// How sure a finding is.
pub(crate) fn confidence(subject: Option<&Subject>) -> Confidence {
    match subject.map(|subject| subject.strength) {
        Some(Strength::Strong) => Confidence::High,
        Some(Strength::Fair) => Confidence::Medium,
        Some(Strength::Weak) => Confidence::Low,
        None => Confidence::High,
    }
}
