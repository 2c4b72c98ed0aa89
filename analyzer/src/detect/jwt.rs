//! JSON Web Tokens: told by their structure. Signed ones, unsigned ones, encrypted ones.

use super::class::known_example;
use super::dice::Dice;
use super::found::{Found, Rank};
use super::kind::{Alphabet, Kind};
use super::kinds::jwt::{ENTRA_ACCESS_TOKEN, JWT, KUBERNETES_ACCOUNT, SUPABASE_SERVICE_KEY};
use super::matches::{Fact, Strength};
use crate::base64::{decode, encode_url};
use crate::json::Json;
use crate::report::{Class, Validity};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::borrow::Cow;
use std::ops::Range;

/// `{"` in base64.
pub(crate) const ANCHOR: &str = "eyJ";
/// Letters of the shortest: a header, a dot, and a payload or two more dots.
pub(crate) const LEAST: usize = LEAST_HEADER + 1 + LEAST_PAYLOAD;
/// Letters of the shortest header.
const LEAST_HEADER: usize = 12;
/// Letters of the shortest payload.
const LEAST_PAYLOAD: usize = 4;
/// Letters of the shortest signature.
const LEAST_SIGNATURE: usize = 20;
/// The keys with which documentation and the web's best known debugger sign.
const KNOWN_KEYS: &[&str] = &[
    "",
    "secret",
    "your-256-bit-secret",
    "a-string-secret-at-least-256-bits-long",
    "your-secret-key",
    "key",
    "test",
];
/// Longer ones are none that anybody hands around.
const LONGEST: usize = 8192;

/// The token that begins at `at`.
pub(crate) fn find(text: &[u8], at: usize) -> Option<Found> {
    if at > 0 && Alphabet::UrlSafe.has(text[at - 1]) && !text[..at].ends_with(b"\\n") {
        return None;
    }
    let header = part(text, at);
    (header.len() >= LEAST_HEADER && text.get(header.end) == Some(&b'.')).then_some(())?;
    let payload = part(text, header.end + 1);
    let head = decode(&text[header])?;
    // One whose first part somebody mangled is told by its second.
    let head =
        Json::parse(&head).unwrap_or_else(|| Json::Map(vec![("alg".into(), Json::Text(Cow::default()))]));
    let algorithm = head.get("alg")?.text();
    let mangled = algorithm == Some("");
    if head.get("enc").is_some() || payload.is_empty() {
        return encrypted(text, at, payload);
    }
    (payload.len() >= LEAST_PAYLOAD).then_some(())?;
    let claims = decode(&text[payload.clone()]);
    let claims = claims.as_ref().and_then(|bytes| Json::parse(bytes));
    // Of another payload the header says so: how it is packed, or that it is not encoded. Else it may be the key of one whose
    // header does not tell that it is encrypted.
    if claims.is_none() && !["b64", "zip", "cty", "crit"].iter().any(|field| head.get(field).is_some()) {
        return encrypted(text, at, payload).filter(|_| !mangled);
    }
    let claims = claims.as_ref();
    let mapped = claims.is_some_and(Json::is_map);
    let signature = signature(text, payload.end);
    let signed = signature.len() >= LEAST_SIGNATURE;
    // Without a signature only claims tell it from three words with dots between them.
    let told = if signed { !mangled || mapped } else { signature.is_empty() && mapped && !mangled };
    told.then_some(())?;
    let example =
        || known_example(&text[signature.clone()]) || known_key(algorithm, &text[at..signature.end]);
    let class = match claims.and_then(|claims| claims.get("role")).and_then(Json::text) {
        _ if signed && example() => Class::KnownExample,
        // Supabase's anonymous key is made to be published.
        Some("anon") => Class::Public,
        _ => Class::Literal,
    };
    let mut found = structured(claims.map_or(&JWT, issued_by), at..signature.end);
    found.fact = claims.and_then(|claims| claims.get("exp")).and_then(Json::whole).map(Fact::Expires);
    // Nobody who checks takes it; who does not check takes any.
    if !signed || algorithm.is_some_and(|algorithm| algorithm.eq_ignore_ascii_case("none")) {
        found.strength = Strength::Weak;
    }
    Some(found.classed(class))
}

/// The part behind the payload that ends at `end`, if a dot follows it.
fn signature(text: &[u8], end: usize) -> Range<usize> {
    if text.get(end) == Some(&b'.') { part(text, end + 1) } else { end..end }
}

/// A token that its structure tells.
fn structured(kind: &'static Kind, at: Range<usize>) -> Found {
    let mut found = Found::new(kind, at, Rank::Proven);
    found.clear = ANCHOR.len();
    found.validity = Validity::StructureValid;
    found
}

/// Whether `token` is signed with a key that everybody knows: so its documentation signs it.
fn known_key(algorithm: Option<&str>, token: &[u8]) -> bool {
    let Some(dot) = memchr::memrchr(b'.', token).filter(|_| algorithm == Some("HS256")) else { return false };
    let Some(signature) = decode(&token[dot + 1..]) else { return false };
    KNOWN_KEYS.iter().any(|key| {
        Hmac::<Sha256>::new_from_slice(key.as_bytes())
            .is_ok_and(|mac| mac.chain_update(&token[..dot]).verify_slice(&signature).is_ok())
    })
}

/// The part that begins at `from`.
fn part(text: &[u8], from: usize) -> Range<usize> {
    let rest = text.get(from..).unwrap_or_default();
    let run = rest.iter().take(LONGEST).take_while(|&&byte| Alphabet::UrlSafe.has(byte)).count();
    // Some libraries leave the padding in.
    let padding = rest[run..].iter().take(2).take_while(|&&byte| byte == b'=').count();
    let padded = if (run + padding).is_multiple_of(4) { padding } else { 0 };
    from..from + run + padded
}

/// An encrypted token: header, key, vector, text, tag (RFC 7516). Nobody reads it without its key, but it still opens doors.
fn encrypted(text: &[u8], at: usize, key: Range<usize>) -> Option<Found> {
    let mut last = key;
    for _ in 0..3 {
        (text.get(last.end) == Some(&b'.')).then_some(())?;
        last = part(text, last.end + 1);
    }
    (last.len() >= 10).then_some(())?;
    Some(structured(&JWT, at..last.end))
}

/// The kind of a token that holds these claims.
fn issued_by(claims: &Json<'_>) -> &'static Kind {
    let claim = |name: &str| claims.get(name).and_then(Json::text).unwrap_or_default();
    let issuer = claim("iss");
    if claim("role") == "service_role" && (issuer.contains("supabase") || claims.get("ref").is_some()) {
        &SUPABASE_SERVICE_KEY
    } else if issuer.starts_with("https://sts.windows.net/")
        || issuer.starts_with("https://login.microsoftonline.com/")
    {
        &ENTRA_ACCESS_TOKEN
    } else if issuer == "kubernetes/serviceaccount" || claims.get("kubernetes.io").is_some() {
        &KUBERNETES_ACCOUNT
    } else {
        &JWT
    }
}

/// A made-up token with these claims and a number.
pub(crate) fn sample_of(dice: &mut Dice, claims: &str) -> String {
    let head = encode_url(br#"{"alg":"HS256","typ":"JWT"}"#);
    let claims = encode_url(format!(r#"{{{claims},"jti":"{}"}}"#, dice.below(1_000_000)).as_bytes());
    format!("{head}.{claims}.{}", encode_url(&dice.bytes(32)))
}

/// A made-up token.
pub(crate) fn sample(dice: &mut Dice) -> String {
    sample_of(dice, r#""sub":"svc","iat":1700000000"#)
}

#[cfg(test)]
mod tests {
    use super::{Class, encode_url, find};
    use hmac::{Hmac, KeyInit, Mac};
    use sha2::Sha256;

    #[test]
    fn a_token_that_is_signed_with_a_key_of_the_documentation_is_an_example() {
        let class = |key: &str| {
            let head = encode_url(br#"{"alg":"HS256","typ":"JWT"}"#);
            let signed = format!("{head}.{}", encode_url(br#"{"sub":"1234"}"#));
            let mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap().chain_update(&signed);
            let token = format!("{signed}.{}", encode_url(&mac.finalize().into_bytes()));
            find(token.as_bytes(), 0).unwrap().class
        };
        assert_eq!(class("secret"), Class::KnownExample);
        assert_eq!(class("9b1f3a77c0de"), Class::Literal);
    }

    #[test]
    fn five_parts_are_an_encrypted_token_whatever_its_header_says() {
        let part = |length: usize| encode_url(&vec![0xc3; length]);
        let head = encode_url(br#"{"alg":"HS256","typ":"JWT"}"#);
        let five = format!("{head}.{}.{}.{}.{}", part(120), part(12), part(16), part(16));
        assert_eq!(find(five.as_bytes(), 0).unwrap().at, 0..five.len());
        assert!(find(five.rsplit_once('.').unwrap().0.as_bytes(), 0).is_none());
    }
}
