//! A value under a name: is it the secret that the name promises?

mod caption;
mod source;
mod weight;

use self::source::silent;
use self::weight::weighty;
use super::assign::{self, Pair};
use super::beside;
use super::class::{Written, class, curt, odd, strong_password, token_like, typed};
use super::engine::Engine;
use super::found::{Found, Rank};
use super::issuer;
use super::kinds::generic::{PASSWORD, SECRET};
use super::unescape::unescape;
use super::words::{Promise, is_service, of_bundler, of_password, promise, squeezed, whose};
use crate::place::Encoding;
use crate::report::Class;
use std::cmp::Reverse;

/// No form that counts beside a name is shorter.
const SHORTEST_FORM: usize = 8;
/// How the names of files end, which hold no secrets.
const FILES: [&str; 11] = [".py", ".js", ".ts", ".rb", ".go", ".h", ".c", ".md", ".html", ".json", ".txt"];

/// Who is named near a value.
struct Near<'a> {
    /// Whether somebody is who may issue keys.
    issuer: &'a dyn Fn() -> bool,
    /// Whether a service is that does.
    service: &'a dyn Fn() -> bool,
}

impl Engine {
    /// Judges the two sides of an assignment.
    pub(super) fn judge_pair(&self, text: &[u8], pair: &Pair) -> Option<Found> {
        let name = std::str::from_utf8(&text[pair.name.clone()]).ok()?;
        let raw = &text[pair.value.clone()];
        let unescaped = pair.quote.and_then(|quote| unescape(raw, quote));
        let value = unescaped.as_deref().unwrap_or(raw);
        if let Some((kind, class)) = silent(text, pair, name, value) {
            return Some(Found::new(kind, pair.value.clone(), Rank::Named).classed(class));
        }
        let skipped = if unescaped.is_none() { scheme(value) } else { 0 };
        let near = Near {
            issuer: &|| {
                issuer::on_line(text, pair.name.start).is_some() || issuer::near(text, &pair.value).is_some()
            },
            service: &|| issuer::service_before(text, pair.value.start),
        };
        let mut found = self.judge_near(name, &value[skipped..], pair.written, &near)?;
        found.at = pair.value.start + skipped..pair.value.end;
        if pair.quote.is_none() {
            found.around.1 = assign::rest(text, pair);
        }
        if found.decoded.is_none() && unescaped.is_some() {
            found.decoded = unescaped;
            found.encoding.push(Encoding::Json);
        }
        Some(found)
    }

    /// Judges the value of `name`; the candidate stands at `0..value.len()`.
    pub(crate) fn judge(&self, name: &str, value: &[u8], written: Written) -> Option<Found> {
        let service = || whose(name).iter().any(|word| is_service(&[word.as_bytes()]));
        self.judge_near(name, value, written, &Near { issuer: &|| false, service: &service })
    }

    fn judge_near(&self, name: &str, value: &[u8], written: Written, near: &Near) -> Option<Found> {
        let found = self
            .registry(name, value)
            .or_else(|| self.of_form(name, value))
            .or_else(|| self.vendor(name, value, written))
            .or_else(|| self.promised(name, value, written, near))?;
        Some(Found { name: Some(name.into()), ..found })
    }

    /// The credentials of a registry, in base64: `YTpi` is the shortest.
    fn registry(&self, name: &str, value: &[u8]) -> Option<Found> {
        let named =
            || matches!(squeezed(name).as_str(), "auth" | "basicauth" | "dockerauth" | "registryauth");
        (value.len() >= 4 && named()).then(|| self.registry_auth(value))?
    }

    /// All of the value, if it has one of the forms that count beside the name. Most values are shorter than any.
    fn of_form(&self, name: &str, value: &[u8]) -> Option<Found> {
        let forms = (value.len() >= SHORTEST_FORM).then(|| self.named.of(name)).into_iter().flatten();
        let found = forms.filter_map(|(far, pair)| {
            let found = beside::first(&[pair], value, 0).filter(|found| found.at == (0..value.len()))?;
            Some(Found { far: found.far + far, ..found })
        });
        found.min_by_key(|found| (Reverse(found.rank), found.far, found.kind.id))
    }

    /// What the name promises and the value keeps.
    fn promised(&self, name: &str, value: &[u8], written: Written, near: &Near) -> Option<Found> {
        let promised = promise_of(name, value);
        // Without a user, Bundler is given a token.
        let user = of_bundler(name) && !value.contains(&b':') && !token_like(value);
        if promised == Promise::Nothing || FILES.iter().any(|ending| name.ends_with(ending)) || user {
            return None;
        }
        let kind = if promised == Promise::Password { &PASSWORD } else { &SECRET };
        let found = |class| Some(Found::new(kind, 0..value.len(), Rank::Named).classed(class));
        // `VENDOR_TOKEN=` and eight characters, where each of its tokens has forty.
        if promised == Promise::Secret && self.cut_off(name, value) {
            return found(Class::Placeholder);
        }
        let class = class_near(name, promised, value, written, near);
        let weighty = weighty(name, promised, value, written, near.issuer);
        let example = class == Class::KnownExample && written != Written::Bare;
        if promised == Promise::Perhaps && !example && (class != Class::Literal || !weighty) {
            return None;
        }
        found(if class == Class::Literal && !weighty { Class::Public } else { class })
    }

    /// Whether every form of the vendors that `name` names is at least twice as long as `value`, a short token.
    fn cut_off(&self, name: &str, value: &[u8]) -> bool {
        let token = value.iter().all(u8::is_ascii_alphanumeric) && value.iter().any(u8::is_ascii_digit);
        let mut forms = self.named.of(name).map(|(_, (_, form))| form).peekable();
        token
            && value.len() < 10
            && forms.peek().is_some()
            && forms.all(|form| form.shortest() >= 2 * value.len())
    }
}

/// What `name` promises; of what it may be, a value that nobody writes otherwise decides.
fn promise_of(name: &str, value: &[u8]) -> Promise {
    match promise(name) {
        Promise::Perhaps if of_password(name) && (strong_password(value) || odd(value)) => Promise::Password,
        Promise::Perhaps if odd(value) => Promise::Secret,
        promised => promised,
    }
}

/// The class of a value; a short one is issued by few services, so one of them must be named.
fn class_near(name: &str, promised: Promise, value: &[u8], written: Written, near: &Near) -> Class {
    let named = || if value.len() > 12 { !whose(name).is_empty() } else { (near.service)() };
    match class(Some(name), value, written) {
        Class::Placeholder | Class::Public
            if promised == Promise::Secret && curt(value) && named() && !typed(value) =>
        {
            Class::Literal
        }
        class => class,
    }
}

/// How long the scheme before a token is, with its space: `Bearer …`, `Token …`.
fn scheme(value: &[u8]) -> usize {
    let Some(space) = memchr::memchr(b' ', value) else { return 0 };
    let (scheme, token) = (&value[..space], &value[space + 1..]);
    let opens = scheme.len() < 12 && scheme.iter().all(u8::is_ascii_alphanumeric);
    if opens && token.len() >= 16 && !token.contains(&b' ') && token_like(token) { space + 1 } else { 0 }
}

#[cfg(test)]
mod tests;
