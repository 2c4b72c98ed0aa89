//! JSON Web Tokens: told by their structure.

use super::base64::{decode, encode_url};
use super::class::known_example;
use super::dice::Dice;
use super::found::{Found, Rank};
use super::kind::Alphabet;
use super::kinds::jwt::JWT;
use crate::report::{Class, Validity};

/// `{"` in base64.
pub(crate) const ANCHOR: &str = "eyJ";
/// Longer ones are none that anybody hands around.
const LONGEST: usize = 8192;

/// The token that begins at `at`.
pub(crate) fn find(text: &[u8], at: usize) -> Option<Found> {
    if at > 0 && Alphabet::UrlSafe.has(text[at - 1]) && !text[..at].ends_with(b"\\n") {
        return None;
    }
    let run = |from: usize| {
        text[from..].iter().take(LONGEST).take_while(|&&byte| Alphabet::UrlSafe.has(byte)).count()
    };
    let header = at..at + run(at);
    (header.len() >= 12 && text.get(header.end) == Some(&b'.')).then_some(())?;
    let payload = header.end + 1..header.end + 1 + run(header.end + 1);
    (payload.len() >= 4 && text.get(payload.end) == Some(&b'.')).then_some(())?;
    let signature = payload.end + 1..payload.end + 1 + run(payload.end + 1);
    (signature.len() >= 20).then_some(())?;
    let head: serde_json::Value = serde_json::from_slice(&decode(&text[header])?).ok()?;
    head.get("alg")?;
    let claims: Option<serde_json::Value> =
        decode(&text[payload]).and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let claim =
        |name: &str| claims.as_ref().and_then(|claims| claims.get(name)).and_then(|value| value.as_str());
    let class = if known_example(&text[signature.clone()]) {
        Class::KnownExample
    } else if claim("role") == Some("anon") {
        // Supabase's anonymous key is made to be published.
        Class::Public
    } else {
        Class::Literal
    };
    let mut found = Found::new(&JWT, at..signature.end, Rank::Proven);
    found.clear = ANCHOR.len();
    found.validity = Validity::StructureValid;
    Some(found.classed(class))
}

/// A made-up token.
pub(crate) fn sample(dice: &mut Dice) -> String {
    let head = encode_url(br#"{"alg":"HS256","typ":"JWT"}"#);
    let claims =
        encode_url(format!(r#"{{"sub":"svc-{}","iat":1700000000}}"#, dice.below(1_000_000)).as_bytes());
    format!("{head}.{claims}.{}", encode_url(&dice.bytes(32)))
}
