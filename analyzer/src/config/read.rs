//! From the text of `unbaked.toml` to a [`Config`], key by key, so that every error has its line and no error has a value in it.

use super::kinds;
use super::{Config, ConfigError, Ignore, RuleSetting, Threshold};
use crate::limits::Limits;
use crate::report::Severity;
use crate::text::Lines;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub(super) type Item<'a> = Spanned<DeValue<'a>>;

/// What is wrong, and where.
pub(super) struct Wrong {
    pub(super) at: Range<usize>,
    pub(super) message: String,
}

pub(super) fn wrong<T>(at: Range<usize>, message: impl Into<String>) -> Result<T, Wrong> {
    Err(Wrong { at, message: message.into() })
}

pub(super) fn config(text: &str) -> Result<Config, ConfigError> {
    read(text).map_err(|wrong| {
        let at = wrong.at.start.min(text.len());
        let start =
            text.as_bytes()[..at].iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
        let before = String::from_utf8_lossy(&text.as_bytes()[start..at]).chars().count();
        ConfigError {
            line: Lines::of(text.as_bytes()).line(at),
            column: u32::try_from(before).map_or(u32::MAX, |before| before.saturating_add(1)),
            message: wrong.message,
        }
    })
}

fn read(source: &str) -> Result<Config, Wrong> {
    let document = match DeTable::parse(source) {
        Ok(document) => document,
        // The crate's own sentence may quote the line; ours does not.
        Err(error) => {
            return wrong(
                error.span().unwrap_or_default(),
                "this is not TOML: look at the quotes, brackets and `=`",
            );
        }
    };
    let mut config = Config::default();
    for (key, value) in document.get_ref() {
        let name: &str = key.get_ref();
        match name {
            "fail-on" => config.fail_on = Some(threshold(name, value)?),
            "min-severity" => config.min_severity = Some(severity(name, value)?),
            "strict" => config.strict = Some(boolean(name, value)?),
            "exclude" => config.exclude = globs(name, value)?,
            "rules" => {
                for (rule, setting) in table(name, value)? {
                    known_rule(rule.get_ref(), rule.span())?;
                    let setting = rule_setting(rule.get_ref(), setting)?;
                    config.rules.insert(rule.get_ref().to_string(), setting);
                }
            }
            "ignore" => config.ignore = ignores(name, value)?,
            "limits" => config.limits = Some(limits(name, value)?),
            "kinds" => config.kinds = kinds::kinds(source, value)?,
            _ => {
                return wrong(
                    key.span(),
                    format!(
                        "there is no key `{}`; the keys are fail-on, min-severity, strict, exclude, rules, ignore, \
                         limits and kinds",
                        shown(name)
                    ),
                );
            }
        }
    }
    Ok(config)
}

/// A rule that is misspelt would be neither off nor ignored, silently.
fn known_rule(rule: &str, at: Range<usize>) -> Result<(), Wrong> {
    match crate::rules::find(rule) {
        Some(_) => Ok(()),
        None => wrong(at, format!("there is no rule `{}`; `unbaked rules` lists them", shown(rule))),
    }
}

/// A key as it may stand in a message: a key that looks like no key could be a pasted value.
pub(super) fn shown(key: &str) -> &str {
    let plain = key.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'_'));
    if plain && (1..=32).contains(&key.len()) { key } else { "…" }
}

pub(super) fn text<'a>(name: &str, value: &'a Item<'_>) -> Result<&'a str, Wrong> {
    match value.get_ref().as_str() {
        Some(text) => Ok(text),
        None => wrong(value.span(), format!("`{}` must be a string", shown(name))),
    }
}

fn boolean(name: &str, value: &Item<'_>) -> Result<bool, Wrong> {
    match value.get_ref().as_bool() {
        Some(truth) => Ok(truth),
        None => wrong(value.span(), format!("`{}` must be true or false", shown(name))),
    }
}

pub(super) fn table<'a, 'b>(name: &str, value: &'a Item<'b>) -> Result<&'a DeTable<'b>, Wrong> {
    match value.get_ref().as_table() {
        Some(table) => Ok(table),
        None => wrong(value.span(), format!("`{}` must be a table", shown(name))),
    }
}

fn level(text: &str) -> Option<Severity> {
    Some(match text {
        "low" => Severity::Low,
        "medium" => Severity::Medium,
        "high" => Severity::High,
        "critical" => Severity::Critical,
        _ => return None,
    })
}

fn severity(name: &str, value: &Item<'_>) -> Result<Severity, Wrong> {
    match level(text(name, value)?) {
        Some(severity) => Ok(severity),
        None => wrong(value.span(), format!("`{}` must be low, medium, high or critical", shown(name))),
    }
}

fn threshold(name: &str, value: &Item<'_>) -> Result<Threshold, Wrong> {
    match text(name, value)? {
        "none" => Ok(Threshold::None),
        other => match level(other) {
            Some(severity) => Ok(Threshold::At(severity)),
            None => wrong(value.span(), format!("`{name}` must be low, medium, high, critical or none")),
        },
    }
}

fn rule_setting(name: &str, value: &Item<'_>) -> Result<RuleSetting, Wrong> {
    match text(name, value)? {
        "off" => Ok(RuleSetting::Off),
        other => match level(other) {
            Some(severity) => Ok(RuleSetting::Severity(severity)),
            None => {
                wrong(value.span(), format!("`{}` must be off, low, medium, high or critical", shown(name)))
            }
        },
    }
}

fn globs(name: &str, value: &Item<'_>) -> Result<Vec<String>, Wrong> {
    let Some(items) = value.get_ref().as_array() else {
        return wrong(value.span(), format!("`{name}` must be a list of strings"));
    };
    items.iter().map(|item| text(name, item).map(str::to_owned)).collect()
}

fn ignores(name: &str, value: &Item<'_>) -> Result<Vec<Ignore>, Wrong> {
    let Some(items) = value.get_ref().as_array() else {
        return wrong(value.span(), "write each suppression as a table of its own, `[[ignore]]`");
    };
    items.iter().map(|item| ignore(item, table(name, item)?)).collect()
}

fn ignore(item: &Item<'_>, table: &DeTable<'_>) -> Result<Ignore, Wrong> {
    let mut ignore = Ignore::default();
    for (key, value) in table {
        let name: &str = key.get_ref();
        match name {
            "rule" => {
                let rule = text(name, value)?;
                known_rule(rule, value.span())?;
                ignore.rule = Some(rule.to_owned());
            }
            "path" => ignore.path = Some(text(name, value)?.to_owned()),
            "fingerprint" => ignore.fingerprint = Some(text(name, value)?.to_owned()),
            "reason" => ignore.reason = text(name, value)?.trim().to_owned(),
            "expires" => ignore.expires = Some(end_of_day(name, value)?),
            _ => {
                let message = format!(
                    "there is no key `{}` in `[[ignore]]`; the keys are rule, path, fingerprint, reason and expires",
                    shown(name)
                );
                return wrong(key.span(), message);
            }
        }
    }
    if ignore.reason.is_empty() {
        return wrong(item.span(), "`[[ignore]]` needs a `reason`");
    }
    if ignore.rule.is_none() && ignore.path.is_none() && ignore.fingerprint.is_none() {
        return wrong(item.span(), "`[[ignore]]` needs a `rule`, a `path` or a `fingerprint`");
    }
    Ok(ignore)
}

/// Seconds since 1970 of the end of a day, which is written as a TOML date or as a string.
fn end_of_day(name: &str, value: &Item<'_>) -> Result<u64, Wrong> {
    let message = || format!("`{name}` must be a date as in 2026-12-31");
    let written = match value.get_ref() {
        DeValue::Datetime(date) if date.time.is_none() && date.offset.is_none() => date.date,
        DeValue::String(text) => {
            text.parse::<toml::value::Datetime>().ok().filter(|d| d.time.is_none()).and_then(|d| d.date)
        }
        _ => None,
    };
    match written.and_then(|date| days(date.year.into(), date.month.into(), date.day.into())) {
        Some(days) => Ok((days + 1) * 86_400),
        None => wrong(value.span(), message()),
    }
}

/// Days from 1970-01-01 to a date of the Gregorian calendar.
fn days(year: u64, month: u64, day: u64) -> Option<u64> {
    if year < 1970 || !(1..=12).contains(&month) || day == 0 {
        return None;
    }
    // Years that begin in March, so that the leap day is the last of its year.
    let (year, shifted) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leaps = year / 4 - year / 100 + year / 400;
    // 719,468 days lie between 0000-03-01 and 1970-01-01.
    (365 * year + leaps + (153 * shifted + 2) / 5 + day - 1).checked_sub(719_468)
}

fn limits(name: &str, value: &Item<'_>) -> Result<Limits, Wrong> {
    let mut limits = Limits::default();
    for (key, value) in table(name, value)? {
        let key_name: &str = key.get_ref();
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|number| u64::from_str_radix(number.as_str(), number.radix()).ok());
        let Some(number) = number else {
            return wrong(value.span(), format!("`{}` must be a whole number, 0 or more", shown(key_name)));
        };
        if limits.set(key_name, number).is_err() {
            // The sentence of the limits names the key; it must not repeat a pasted value.
            let message = limits.set(shown(key_name), number).err().unwrap_or_default();
            return wrong(key.span(), message);
        }
    }
    Ok(limits)
}
