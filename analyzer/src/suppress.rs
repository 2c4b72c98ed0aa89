//! `[[ignore]]` of `unbaked.toml`: takes findings out, and says why (DESIGN §5).

use crate::config::{Config, Ignore, glob};
use crate::detect::Engine;
use crate::mask::{Gate, Values};
use crate::place::Place;
use crate::report::{Finding, Suppressed};

/// Takes out what the configuration ignores. An entry that has expired by `now` holds no longer; without `now` none expires.
pub(crate) fn apply(
    engine: &Engine,
    config: &Config,
    now: Option<u64>,
    findings: &mut Vec<Finding>,
) -> Vec<Suppressed> {
    let none = Values::default();
    let gate = Gate::new(engine, &none);
    let mut suppressed = Vec::new();
    findings.retain(|finding| {
        let Some(ignore) = config.ignore.iter().find(|ignore| holds(ignore, now, finding)) else {
            return true;
        };
        suppressed.push(Suppressed {
            rule: finding.rule.clone(),
            place: finding.place.clone(),
            fingerprint: finding.fingerprint.clone(),
            reason: gate.free(ignore.reason.as_bytes()),
        });
        false
    });
    suppressed
}

fn holds(ignore: &Ignore, now: Option<u64>, finding: &Finding) -> bool {
    let expired = matches!((ignore.expires, now), (Some(expires), Some(now)) if now > expires);
    !expired
        && ignore.rule.as_ref().is_none_or(|rule| *rule == finding.rule)
        && ignore.fingerprint.as_ref().is_none_or(|fingerprint| *fingerprint == finding.fingerprint)
        && ignore.path.as_ref().is_none_or(|pattern| {
            std::iter::once(&finding.place)
                .chain(&finding.also_at)
                .all(|place| glob(pattern.as_bytes(), path(place).as_bytes()))
        })
}

/// The path that `path` globs are held against: in an image the file's, else the input's.
fn path(place: &Place) -> &str {
    place.path.as_ref().unwrap_or(&place.input).as_str()
}
