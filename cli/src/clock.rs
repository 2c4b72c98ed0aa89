//! `--now`: a time as seconds since 1970.

use std::time::{SystemTime, UNIX_EPOCH};

/// The clock. A clock before 1970 is no clock.
pub(crate) fn now() -> Option<u64> {
    SystemTime::now().duration_since(UNIX_EPOCH).ok().map(|since| since.as_secs())
}

/// Seconds since 1970, or RFC 3339: `2026-03-01`, `2026-03-01T12:00:00Z`, `2026-03-01T12:00:00.5+02:00`.
pub(crate) fn parse(text: &str) -> Result<u64, String> {
    if let Ok(seconds) = text.parse() {
        return Ok(seconds);
    }
    rfc3339(text)
        .ok_or_else(|| "write seconds since 1970, or a date as 2026-03-01 or 2026-03-01T12:00:00Z".to_owned())
}

fn rfc3339(text: &str) -> Option<u64> {
    let (date, time) = match text.find(['T', 't', ' ']) {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?),
        None => (text, "00:00:00Z"),
    };
    let [year, month, day] = numbers(date, '-')?;
    if date.len() != 10 || !(1..=12).contains(&month) || !(1..=month_length(year, month)).contains(&day) {
        return None;
    }
    let (time, offset) = match time.find(['Z', 'z', '+', '-']) {
        Some(at) => (time.get(..at)?, zone(time.get(at..)?)?),
        None => return None,
    };
    let whole = match time.split_once('.') {
        Some((whole, fraction))
            if !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            whole
        }
        Some(_) => return None,
        None => time,
    };
    let [hour, minute, second] = numbers(whole, ':')?;
    // 60 is a leap second.
    if whole.len() != 8 || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset;
    u64::try_from(seconds).ok()
}

fn numbers(text: &str, separator: char) -> Option<[i64; 3]> {
    let mut parts = text
        .split(separator)
        .map(|part| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten());
    let numbers = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(numbers)
}

/// Seconds east of Greenwich.
fn zone(text: &str) -> Option<i64> {
    if text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let [hour, minute, _] = numbers(&format!("{}:0", text.get(1..)?), ':')?;
    (text.len() == 6 && hour <= 23 && minute <= 59).then_some(sign * (hour * 3_600 + minute * 60))
}

fn month_length(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar. Years begin in March, so that the leap day comes last.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_seconds() {
        assert_eq!(parse("1790000000"), Ok(1_790_000_000));
        assert_eq!(parse("1970-01-01"), Ok(0));
        assert_eq!(parse("2000-02-29T12:00:00Z"), Ok(951_825_600));
        assert_eq!(parse("2026-09-21T14:13:20Z"), Ok(1_790_000_000));
        assert_eq!(parse("2026-09-21T16:13:20.25+02:00"), Ok(1_790_000_000));
        assert_eq!(parse("2026-09-21 09:13:20-05:00"), Ok(1_790_000_000));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "yesterday",
            "2026-13-01",
            "2025-02-29",
            "2026-1-1",
            "2026-01-01T25:00:00Z",
            "2026-01-01T10:00:00",
            "2026-01-01T10:00:00.Z",
            "-5",
            "1969-12-31",
            "2026-01-01T10:00:00+2",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
