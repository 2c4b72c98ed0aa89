//! Joins leaks of one value into one finding, sorts, numbers and cuts.

use super::fingerprint::Fingerprints;
use super::{Leak, confidence, documentation, facts, severity};
use crate::config::{Config, RuleSetting};
use crate::detect::{Engine, Fact};
use crate::mask::Masked;
use crate::order;
use crate::place::Place;
use crate::report::{Class, Exposure, Finding, Rotate, Secret, Severity};
use std::cmp::Reverse;

/// What makes two leaks one finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// One that opens nothing where it stands (`user:password@example.com`) is apart from the same word that does.
    Value(&'static str, u64, bool),
    Name(&'static str, String, String),
}

fn key(leak: &Leak) -> Key {
    let input = leak.places.first().map_or(String::new(), |place| place.input.to_string());
    match &leak.subject {
        Some(subject) => match (subject.same, &subject.name) {
            (Some(same), _) => Key::Value(leak.rule, same.0, subject.class == Class::KnownExample),
            (None, Some(name)) => Key::Name(leak.rule, input, name.to_string()),
            (None, None) => Key::Name(leak.rule, input, String::new()),
        },
        None => Key::Name(leak.rule, input, leak.how.to_string()),
    }
}

/// What places are sorted by: input, part, layer, path, offset (DESIGN §5), then what tells apart those that have no offset.
fn order(place: &Place) -> impl Ord + use<> {
    let text = |masked: &Option<Masked>| masked.as_ref().map_or(String::new(), ToString::to_string);
    (
        (place.input.to_string(), place.part, place.layer, text(&place.path), place.offset),
        (text(&place.image), text(&place.blob), text(&place.pointer), text(&place.name), place.length),
    )
}

/// The findings of all leaks, sorted; `in_folder` tells whether an input's name is a path below a checked folder.
pub(crate) fn findings(
    leaks: Vec<Leak>,
    engine: &Engine,
    config: &Config,
    now: Option<u64>,
    in_folder: &dyn Fn(&Masked) -> bool,
) -> Vec<Finding> {
    // In the order of their first leaks: that of the keys would be another with every link key.
    let keys: Vec<Key> = leaks.iter().map(key).collect();
    let numbers = order::numbers(keys.len(), &|one, other| keys[one].cmp(&keys[other]));
    let mut groups: Vec<Vec<Leak>> = Vec::new();
    for (leak, group) in leaks.into_iter().zip(numbers) {
        match groups.get_mut(group) {
            Some(group) => group.push(leak),
            None => groups.push(vec![leak]),
        }
    }
    let mut drafts: Vec<(Finding, Option<u64>)> =
        groups.into_iter().filter_map(|group| finding(group, engine, config, now)).collect();
    order::by_key(&mut drafts, |(finding, _)| rank(finding));
    number(drafts, in_folder)
}

/// What findings are sorted by. Two values at one place are told apart by all that is shown of them.
fn rank(finding: &Finding) -> impl Ord + use<> {
    let secret = finding.secret.as_ref();
    (
        (Reverse(finding.severity), order(&finding.place), finding.rule.clone()),
        finding.also_at.iter().map(order).collect::<Vec<_>>(),
        secret.map(|secret| (secret.kind.clone(), secret.masked.clone(), secret.class)),
        finding.message.clone(),
    )
}

/// Joins the leaks of one group. The worst place counts.
fn finding(
    mut group: Vec<Leak>,
    engine: &Engine,
    config: &Config,
    now: Option<u64>,
) -> Option<(Finding, Option<u64>)> {
    group.iter_mut().for_each(|leak| facts::tell(leak, now));
    group.iter_mut().for_each(documentation::rank);
    let worst = group.iter().map(|leak| severity(leak.subject.as_ref(), leak.reach)).max()?;
    let severity = match config.rules.get(group.first()?.rule) {
        Some(RuleSetting::Off) => return None,
        Some(RuleSetting::Severity(chosen)) => *chosen,
        None => worst,
    };
    order::by_key(&mut group, |leak| leak.places.first().map(order));
    let (places, exposure) = places(&group);
    let mut places = places.into_iter();
    let place = places.next()?;
    let lead = group.iter().max_by_key(|leak| leak.subject.as_ref().map(|subject| subject.strength))?;
    let secret = lead.subject.as_ref().map(|subject| {
        let kind = engine.told(&subject.kind);
        Secret {
            id: String::new(),
            kind: subject.kind.clone(),
            provider: subject
                .issuer
                .as_ref()
                .or(kind.as_ref().map(|kind| &kind.provider))
                .map_or_else(String::new, |provider| provider.as_str().to_owned()),
            name: match &subject.issuer {
                Some(issuer) => format!("{} of {issuer}", issued(&subject.kind)),
                None => name(engine, &subject.kind).as_str().to_owned(),
            },
            masked: subject.masked.clone(),
            class: subject.class,
            validity: subject.validity,
            key: match subject.fact {
                Some(Fact::Key(key)) => Some(key),
                _ => None,
            },
        }
    });
    let rotate = lead.subject.as_ref().filter(|subject| subject.masked.is_some()).and_then(|subject| {
        let kind = engine.told(&subject.kind)?;
        Some(Rotate {
            url: kind.rotate.as_str().to_owned(),
            steps: kind.steps.iter().map(|step| (*step).to_owned()).collect(),
        })
    });
    let mut help: Vec<Masked> = Vec::new();
    for line in group.iter().flat_map(|leak| &leak.help) {
        if !help.contains(line) {
            help.push(line.clone());
        }
    }
    let draft = Finding {
        rule: lead.rule.to_owned(),
        severity,
        confidence: confidence(lead.subject.as_ref()),
        message: message(engine, secret.as_ref(), lead),
        secret,
        place,
        also_at: places.collect(),
        exposure,
        help,
        fix: None,
        rotate,
        fingerprint: String::new(),
    };
    let same = lead.subject.as_ref().and_then(|subject| subject.same).map(|same| same.0);
    Some((draft, same))
}

/// The distinct places of a group in order, and who can read each.
fn places(group: &[Leak]) -> (Vec<Place>, Vec<Exposure>) {
    let mut all: Vec<(&Place, &Leak, usize)> = group
        .iter()
        .flat_map(|leak| leak.places.iter().enumerate().map(move |(index, place)| (place, leak, index)))
        .collect();
    order::by_key(&mut all, |(place, ..)| order(place));
    let mut places: Vec<Place> = Vec::new();
    let mut exposure: Vec<Exposure> = Vec::new();
    for (place, leak, index) in all {
        if places.last() != Some(place) {
            places.push(place.clone());
        }
        let at = u32::try_from(places.len() - 1).unwrap_or(u32::MAX);
        for reading in leak.readings.iter().filter(|reading| reading.at == index) {
            let entry = Exposure { kind: reading.kind, at, proof: reading.proof.clone() };
            if !exposure.contains(&entry) {
                exposure.push(entry);
            }
        }
    }
    (places, exposure)
}

/// What somebody issued whose name stands beside it.
fn issued(kind: &str) -> &'static str {
    match kind {
        "password" | "url-password" => "password",
        "secret-value" | "http-authorization" => "key or token",
        _ => "credential",
    }
}

/// What people call a kind.
fn name(engine: &Engine, kind: &str) -> Masked {
    engine.told(kind).map_or_else(
        || {
            Masked::fixed(match kind {
                "secret-name" => "secret-named variable",
                "secret-file" => "secret file",
                _ => "secret",
            })
        },
        |kind| kind.name,
    )
}

/// `GitHub token in \`ENV GH_TOKEN\``.
fn message(engine: &Engine, secret: Option<&Secret>, leak: &Leak) -> Masked {
    let Some(secret) = secret else { return leak.how.clone() };
    let issuer = leak.subject.as_ref().and_then(|subject| subject.issuer.as_ref());
    let name = name(engine, &secret.kind);
    match issuer {
        Some(issuer) => Masked::concat([
            issued(&secret.kind).into(),
            " of ".into(),
            issuer.into(),
            " ".into(),
            (&leak.how).into(),
        ]),
        None => Masked::concat([(&name).into(), " ".into(), (&leak.how).into()]),
    }
}

/// Numbers values `s1`, `s2`, … and gives fingerprints, both in report order.
fn number(drafts: Vec<(Finding, Option<u64>)>, in_folder: &dyn Fn(&Masked) -> bool) -> Vec<Finding> {
    let secrets: Vec<Option<u64>> =
        drafts.iter().filter(|(finding, _)| finding.secret.is_some()).map(|(_, same)| *same).collect();
    // Of what has no link nobody knows whether it is the same.
    let compare = |one: usize, other: usize| match (secrets[one], secrets[other]) {
        (None, None) => one.cmp(&other),
        (one, other) => one.cmp(&other),
    };
    let mut ids = order::numbers(secrets.len(), &compare).into_iter();
    let mut fingerprints = Fingerprints::default();
    drafts
        .into_iter()
        .map(|(mut finding, _)| {
            if let Some(secret) = &mut finding.secret {
                secret.id = format!("s{}", ids.next().unwrap_or_default() + 1);
            }
            let kind = finding.secret.as_ref().map_or("", |secret| &secret.kind).to_owned();
            finding.fingerprint =
                fingerprints.next(&finding.rule, &kind, &finding.place, in_folder(&finding.place.input));
            finding
        })
        .collect()
}

/// Cuts `findings` to `most`; gives how many were cut.
pub(crate) fn cut(findings: &mut Vec<Finding>, most: u64) -> u64 {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let over = findings.len().saturating_sub(most);
    findings.truncate(most);
    over as u64
}

/// Leaves out what is below the configured severity.
pub(crate) fn above(findings: &mut Vec<Finding>, least: Option<Severity>) {
    if let Some(least) = least {
        findings.retain(|finding| finding.severity >= least);
    }
}
