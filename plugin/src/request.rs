//! Requests: what every call may say, and how a wrong one is told without repeating what stands in it.

use crate::failure::Failure;
use crate::fields::Fields;
use analyzer::{Config, Limits, LinkKey, Settings};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The version of the interface. Another one in a request is a failure; later minors only add fields.
pub const API: u64 = 1;

/// The fields that `check`, `begin`, `check_layer` and `assemble` share.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Options {
    /// [`API`].
    pub api: Option<u64>,
    /// Seconds since 1970; without it nothing is judged by date.
    pub now: Option<u64>,
    /// 64 hex digits; drawn at random where it is missing and may be.
    pub link_key: Option<String>,
    /// Limits by the name they have in `unbaked.toml`; they win over those of `config`.
    pub limits: BTreeMap<String, u64>,
    /// The text of an `unbaked.toml`.
    pub config: Option<String>,
    /// List the values that were judged and not reported.
    pub show_silent: bool,
}

const SHARED: [&str; 6] = ["api", "now", "link_key", "limits", "config", "show_silent"];

/// Reads a request: the shared fields, and those of the call itself.
///
/// # Errors
/// `E_LIMIT` for an empty request (a host that ran out of memory hands that over without an error), `E_REQUEST` for a wrong one.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<(Options, T), Failure> {
    let (options, own) = split(bytes)?;
    Ok((options, T::deserialize(Fields(own)).map_err(|error| wrong(&error))?))
}

/// The shared fields, and what is left of the request. Compiled once for all calls.
fn split(bytes: &[u8]) -> Result<(Options, Value), Failure> {
    if bytes.is_empty() {
        return Err(Failure::limit(
            "the request is empty; either the host sent none or its memory limit cut it off",
        ));
    }
    let mut own: Map<String, Value> = serde_json::from_slice(bytes).map_err(|error| wrong(&error))?;
    let mut shared = Map::new();
    for name in SHARED {
        if let Some(value) = own.remove(name) {
            shared.insert(name.to_owned(), value);
        }
    }
    let options = Options::deserialize(Fields(Value::Object(shared))).map_err(|error| wrong(&error))?;
    if options.api.is_some_and(|api| api != API) {
        return Err(Failure::request(format!("this plugin speaks API {API}")));
    }
    Ok((options, Value::Object(own)))
}

/// What is wrong with a request, without its text: serde's messages repeat values.
#[must_use]
pub fn wrong(error: &serde_json::Error) -> Failure {
    let message = error.to_string();
    let place = if error.line() > 0 {
        format!(" at line {}, column {}", error.line(), error.column())
    } else {
        String::new()
    };
    if !error.is_data() {
        return Failure::request(format!("the request is no JSON object{place}"));
    }
    if let Some((known, _)) = message.split_once(" at line ").or(Some((message.as_str(), "")))
        && known.starts_with("missing field")
    {
        return Failure::request(format!("the request has a {known}"));
    }
    let what = if message.starts_with("unknown field") { "an unknown field" } else { "a wrong value" };
    match message.rsplit_once(", expected ").map(|(_, expected)| expected) {
        Some(expected) => {
            let expected = expected.split(" at line ").next().unwrap_or_default();
            Failure::request(format!("the request has {what}{place}; expected {expected}"))
        }
        None => Failure::request(format!("the request has {what}{place}")),
    }
}

impl Options {
    /// The session's settings. With `key_needed` a missing link key is a failure: reports of two calls can only be joined under one key.
    ///
    /// # Errors
    /// `E_REQUEST` for a wrong key, limit or configuration.
    pub fn settings(&self, key_needed: bool) -> Result<Settings, Failure> {
        let mut config = match &self.config {
            Some(text) => Config::parse(text).map_err(|error| {
                Failure::request(format!(
                    "`config`, line {}, column {}: {}",
                    error.line, error.column, error.message
                ))
            })?,
            None => Config::default(),
        };
        let mut limits: Limits = config.limits.take().unwrap_or_default();
        for (name, &value) in &self.limits {
            limits.set(name, value).map_err(|_| {
                Failure::request(format!("`limits` has an unknown name; known are {}", limit_names()))
            })?;
        }
        let link_key = match &self.link_key {
            Some(hex) => parse_key(hex)?,
            None if key_needed => {
                return Err(Failure::request(
                    "`link_key` is needed here: 64 hex digits, the same for every blob",
                ));
            }
            None => draw_key()?,
        };
        Ok(Settings { now: self.now, limits, config, link_key, show_silent: self.show_silent })
    }
}

fn limit_names() -> String {
    match serde_json::to_value(Limits::default()) {
        Ok(Value::Object(fields)) => fields.keys().cloned().collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}

fn parse_key(hex: &str) -> Result<LinkKey, Failure> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut key = [0; 32];
    let well_formed = hex.len() == 64
        && hex.as_bytes().chunks_exact(2).zip(&mut key).all(|(pair, byte)| {
            match (digit(pair[0]), digit(pair[1])) {
                (Some(high), Some(low)) => {
                    *byte = high << 4 | low;
                    true
                }
                _ => false,
            }
        });
    if well_formed {
        Ok(LinkKey::new(key))
    } else {
        Err(Failure::request("`link_key` must be 64 hex digits"))
    }
}

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
fn draw_key() -> Result<LinkKey, Failure> {
    let mut key = [0; 32];
    getrandom::fill(&mut key)
        .map_err(|_| Failure::request("the host has no randomness; send `link_key`: 64 hex digits"))?;
    Ok(LinkKey::new(key))
}

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
fn draw_key() -> Result<LinkKey, Failure> {
    Err(Failure::request("this build has no randomness; send `link_key`: 64 hex digits"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Own {
        #[allow(dead_code, reason = "only its type matters here")]
        count: u64,
    }

    fn message(request: &str) -> String {
        read::<Own>(request.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn an_empty_request_is_a_limit() {
        assert!(message("").starts_with("E_LIMIT: "));
    }

    #[test]
    fn a_wrong_request_is_told_without_its_text() {
        let planted = "planted, expected nothing";
        for request in [
            format!("{{\"count\": \"{planted}\"}}"),
            format!("{{\"count\": 1, \"{planted}\": 1}}"),
            format!("{{\"count\": 1, \"now\": \"{planted}\"}}"),
            format!("{{\"count\": 1, \"limits\": {{\"x\": \"{planted}\"}}}}"),
            format!("{{\"count\": 1, \"api\": \"{planted}\"}}"),
            format!("[\"{planted}\"]"),
            format!("\"{planted}\""),
            planted.to_owned(),
        ] {
            let message = message(&request);
            assert!(message.starts_with("E_REQUEST: "), "{message}");
            assert!(!message.contains("planted"), "{message}");
        }
        assert!(message("{}").contains("missing field `count`"));
        assert!(message("{\"count\": 1, \"api\": 2}").contains("API 1"));
    }

    #[test]
    fn a_key_is_64_hex_digits() {
        assert_eq!(parse_key(&"0f".repeat(32)).unwrap(), LinkKey::new([15; 32]));
        for wrong in ["", "0f", &"0g".repeat(32), &"é".repeat(32), &"+f".repeat(32)] {
            assert!(parse_key(wrong).is_err());
        }
        assert!(Options::default().settings(true).is_err());
    }

    #[test]
    fn limits_of_the_request_have_names() {
        let options = |name: &str| Options { limits: [(name.to_owned(), 7)].into(), ..Options::default() };
        assert_eq!(options("entries").settings(false).unwrap().limits.entries, 7);
        let failure = options("nonsense").settings(false).unwrap_err();
        assert!(failure.message.contains("whole-file"), "{failure}");
    }
}
