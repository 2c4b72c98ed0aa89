//! A value under a name: is it the secret that the name promises?

use super::assign::Pair;
use super::beside;
use super::class::{
    Written, class, colour, curt, looks_random, member, odd, strong_password, token_like, typed,
};
use super::engine::Engine;
use super::found::{Found, Rank};
use super::issuer;
use super::kind::Alphabet;
use super::kinds::generic::{PASSWORD, SECRET};
use super::noise::digests_above;
use super::position::line_start;
use super::unescape::unescape;
use super::words::{
    CONTENT, Promise, generic, is_service, of_bundler, of_password, promise, squeezed, whose, words,
};
use crate::place::Encoding;
use crate::report::Class;

/// No form that counts beside a name is shorter.
const SHORTEST_FORM: usize = 8;

impl Engine {
    /// Judges the two sides of an assignment.
    pub(super) fn judge_pair(&self, text: &[u8], pair: &Pair) -> Option<Found> {
        let name = std::str::from_utf8(&text[pair.name.clone()]).ok()?;
        let raw = &text[pair.value.clone()];
        let unescaped = pair.quote.and_then(|quote| unescape(raw, quote));
        let value = unescaped.as_deref().unwrap_or(raw);
        let silent = |kind, class| Some(Found::new(kind, pair.value.clone(), Rank::Named).classed(class));
        // `my $pwd = `pwd -P`;`: what a command prints. `# password = secret`: how to set it.
        if pair.quote == Some(b'`') && raw.contains(&b' ')
            || commented(text, pair.name.start) && plain_word(raw)
        {
            return silent(&PASSWORD, Class::Placeholder);
        }
        // `--- PASS: TestLogin`: a test that passed. `let password = split`: a variable.
        // `"PWD=" + dir + "…"`: what is put together. `#00ff00`: a colour.
        let joined = (raw.starts_with(b"+") || raw.starts_with(b" +"))
            && pair.quote.is_some_and(|quote| text[..pair.name.start].ends_with(&[quote]))
            && text[pair.name.end..].starts_with(b"=");
        if joined
            || colour(raw)
            || passed(text, pair, value)
            || pair.written == Written::Bare && declared(text, pair, value)
        {
            return silent(&PASSWORD, Class::Reference);
        }
        let digests = digest_like(raw) && digests_above(text, pair.name.start);
        if digests {
            return silent(&SECRET, Class::Public);
        }
        if promise(name) != Promise::Password && !one_piece(raw) {
            return silent(&SECRET, Class::Placeholder);
        }
        // `password = "password"`
        let assigned = text[pair.name.end..].starts_with(b" = ") && pair.quote.is_some();
        if assigned && names_itself(name, raw) || pair.quote.is_none() && snake(raw) {
            return silent(&PASSWORD, Class::Placeholder);
        }
        let named =
            || issuer::on_line(text, pair.name.start).is_some() || issuer::near(text, &pair.value).is_some();
        // `Bearer …`, `Token …`: the scheme is no part of it.
        let scheme = value.iter().position(|&byte| byte == b' ').filter(|&space| {
            let (scheme, rest) = value.split_at(space);
            let rest = &rest[1..];
            unescaped.is_none()
                && scheme.len() < 12
                && scheme.iter().all(u8::is_ascii_alphanumeric)
                && rest.len() >= 16
                && !rest.contains(&b' ')
                && token_like(rest)
        });
        let skipped = scheme.map_or(0, |space| space + 1);
        let service = || issuer::service_before(text, pair.value.start);
        let mut found = self.judge_near(name, &value[skipped..], pair.written, &named, &service)?;
        found.at = pair.value.start + skipped..pair.value.end;
        if found.decoded.is_none() && unescaped.is_some() {
            found.decoded = unescaped;
            found.encoding.push(Encoding::Json);
        }
        Some(found)
    }

    /// Judges the value of `name`; the candidate stands at `0..value.len()`.
    pub(crate) fn judge(&self, name: &str, value: &[u8], written: Written) -> Option<Found> {
        let service = || whose(name).iter().any(|word| is_service(&[word.as_bytes()]));
        self.judge_near(name, value, written, &|| false, &service)
    }

    /// The same; `issued` tells whether somebody is named near it who may issue keys, `service` whether one who does.
    fn judge_near(
        &self,
        name: &str,
        value: &[u8],
        written: Written,
        issued: &dyn Fn() -> bool,
        service: &dyn Fn() -> bool,
    ) -> Option<Found> {
        let at = 0..value.len();
        let registry =
            || matches!(squeezed(name).as_str(), "auth" | "basicauth" | "dockerauth" | "registryauth");
        // `YTpi` is the shortest; most values are shorter than any form.
        if value.len() >= 4
            && registry()
            && let Some(found) = self.registry_auth(value)
        {
            return Some(Found { name: Some(name.into()), ..found });
        }
        let forms = (value.len() >= SHORTEST_FORM).then(|| self.named.of(name)).into_iter().flatten();
        let named = forms.filter_map(|(far, pair)| {
            let found = beside::first(&[pair], value, 0).filter(|found| found.at == at)?;
            Some(Found { far: found.far + far, ..found })
        });
        if let Some(found) =
            named.min_by_key(|found| (std::cmp::Reverse(found.rank), found.far, found.kind.id))
        {
            return Some(Found { name: Some(name.into()), ..found });
        }
        if let Some(found) = self.vendor(name, value, written) {
            return Some(Found { name: Some(name.into()), ..found });
        }
        let promised = match promise(name) {
            Promise::Perhaps if of_password(name) && (strong_password(value) || odd(value)) => {
                Promise::Password
            }
            Promise::Perhaps if odd(value) => Promise::Secret,
            promised => promised,
        };
        let file = [".py", ".js", ".ts", ".rb", ".go", ".h", ".c", ".md", ".html", ".json", ".txt"];
        if promised == Promise::Nothing || file.iter().any(|ending| name.ends_with(ending)) {
            return None;
        }
        // Without a user, Bundler is given a token.
        if of_bundler(name) && !value.contains(&b':') && !token_like(value) {
            return None;
        }
        // `VENDOR_TOKEN=` and eight characters, where each of its tokens has forty.
        if promised == Promise::Secret && self.cut_off(name, value) {
            let mut found = Found::new(&SECRET, at, Rank::Named).classed(Class::Placeholder);
            found.name = Some(name.into());
            return Some(found);
        }
        let class = match class(Some(name), value, written) {
            Class::Placeholder | Class::Public
                if promised == Promise::Secret
                    && curt(value)
                    && (if value.len() > 12 { !whose(name).is_empty() } else { service() })
                    && !typed(value) =>
            {
                Class::Literal
            }
            class => class,
        };
        let weighty = weighty(name, promised, value, written, issued);
        let example = class == Class::KnownExample && written != Written::Bare;
        if promised == Promise::Perhaps && !example && (class != Class::Literal || !weighty) {
            return None;
        }
        let class = if class == Class::Literal && !weighty { Class::Public } else { class };
        let kind = if promised == Promise::Password { &PASSWORD } else { &SECRET };
        let mut found = Found::new(kind, at, Rank::Named).classed(class);
        found.name = Some(name.into());
        Some(found)
    }
}

impl Engine {
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

/// Whether it is a name of three words or more: `peace_of_mind`.
fn snake(value: &[u8]) -> bool {
    let words = value.split(|&byte| byte == b'_');
    words.clone().count() >= 3
        && words.clone().all(|word| (2..=16).contains(&word.len()) && word.iter().all(u8::is_ascii_lowercase))
}

/// Whether the value is the last word of its name: `userPassword = "password"`.
fn names_itself(name: &str, value: &[u8]) -> bool {
    words(name).last().is_some_and(|last| value.len() > 4 && last.as_bytes().eq_ignore_ascii_case(value))
}

/// Whether `value` has the weight that the promise of its name asks for.
fn weighty(name: &str, promised: Promise, value: &[u8], written: Written, issued: &dyn Fn() -> bool) -> bool {
    let digits = value.iter().any(u8::is_ascii_digit);
    match (promised, written) {
        (Promise::Perhaps, _) => {
            let named = || !whose(name).is_empty() || issued();
            let content = || words(name).iter().any(|word| CONTENT.contains(&word.as_str()));
            let digest = digest_like(value);
            token_like(value)
                && (digits
                    || matches!(written, Written::Quoted | Written::Line) && value.len() >= 20 && named())
                && !member(&String::from_utf8_lossy(value))
                && !constant(value)
                && value.iter().all(|&byte| byte.is_ascii_alphanumeric() || b"_-./+=~:!|".contains(&byte))
                && !(digest && content())
                && (written != Written::Bare && !digest || named())
        }
        // What a parser compares with is mostly a word of its language.
        (Promise::Password, Written::Compared) => digits || signs(value) > 2,
        (_, Written::Compared) => token_like(value) && digits || signs(value) > 4,
        (Promise::Secret, Written::Given) => true,
        // `#define TLS1_TXT_PSK_WITH_AES_128_CCM "PSK-AES128-CCM"`: a name that stands for a name.
        (Promise::Secret, _) if constant(name.as_bytes()) && constant(value) => false,
        (Promise::Secret, _) => value.len() >= 8 || value.len() >= 4 && digits,
        (Promise::Password, Written::Bare) => value.len() >= 3,
        _ => true,
    }
}

/// Whether a drawn value is one token: padded at its end only, behind no sign that begins none, nothing odd behind a scheme.
fn one_piece(value: &[u8]) -> bool {
    let padding = value.iter().rev().take_while(|&&byte| byte == b'=').count();
    let inside = memchr::memchr(b'=', &value[..value.len() - padding]).is_some_and(|at| at > 1);
    let base64 = value.iter().all(|&byte| byte.is_ascii_alphanumeric() || b"+/=!".contains(&byte));
    let drawn = || token_like(value);
    let opened = value.len() >= 16 && value.first().is_some_and(|byte| b"?^%@$".contains(byte));
    let scheme = value.strip_prefix(b"Bearer ").is_some_and(|rest| {
        rest.iter().any(|&byte| byte.is_ascii_punctuation() && !Alphabet::Bearer.has(byte))
            && looks_random(rest)
    });
    !(inside && base64 && drawn() || opened && !value.contains(&b' ') || scheme)
}

/// Whether the line of the name at `name` is a comment.
fn commented(text: &[u8], name: usize) -> bool {
    let from = name.saturating_sub(80);
    let start = line_start(text, from, name);
    let line = text[start..name].trim_ascii_start();
    line.starts_with(b"#") || line.starts_with(b"//") || line.starts_with(b";")
}

/// Whether a test's log says there that it passed.
fn passed(text: &[u8], pair: &Pair, value: &[u8]) -> bool {
    &text[pair.name.clone()] == b"PASS"
        && text[pair.name.end..].starts_with(b": ")
        && (text[..pair.name.start].ends_with(b"--- ") || !strong_password(value))
}

/// Whether a program declares the name there, and gives it what another name holds.
fn declared(text: &[u8], pair: &Pair, value: &[u8]) -> bool {
    let start = line_start(text, pair.name.start.saturating_sub(80), pair.name.start);
    let before = text[start..pair.name.start].trim_ascii_end();
    let last = before.rsplit(|byte| !byte.is_ascii_alphanumeric()).next().unwrap_or_default();
    let declares = [&b"let"[..], b"const", b"var", b"val", b"mut", b"final", b"auto"].contains(&last);
    let declared = before.len() < pair.name.start - start && declares;
    // `pwd = dir // why`
    let noted = text[pair.value.end..].starts_with(b" // ") && value.iter().all(u8::is_ascii_alphabetic);
    (declared || noted)
        && value.iter().all(|byte| byte.is_ascii_alphanumeric() || b"_.:&*".contains(byte))
        && !token_like(value)
}

/// Whether it is one word that names nobody: `secret`, `password`.
fn plain_word(value: &[u8]) -> bool {
    std::str::from_utf8(value)
        .is_ok_and(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()) && generic(word))
}

/// Whether it is a constant's name, of several words: `CKM_NSS_AES_KEY_WRAP`, `PSK-AES128-CCM`.
fn constant(name: &[u8]) -> bool {
    let parts: Vec<&[u8]> = name.split(|byte| matches!(byte, b'_' | b'-')).collect();
    parts.len() >= 3
        && parts.iter().all(|part| {
            let letters = part.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
            part.len() <= 16 && part[letters..].iter().all(u8::is_ascii_digit) && part.len() - letters <= 4
        })
}

/// How many bytes are neither letters nor digits.
fn signs(value: &[u8]) -> usize {
    value.iter().filter(|byte| byte.is_ascii_punctuation()).count()
}

/// Hex of a common digest's length, or a UUID.
pub(crate) fn digest_like(value: &[u8]) -> bool {
    let hex = value.iter().all(|byte| byte.is_ascii_hexdigit() || *byte == b'-');
    hex && matches!(value.len(), 32 | 36 | 40 | 56 | 64 | 96 | 128)
}

#[cfg(test)]
mod tests {
    use super::{names_itself, snake};
    use crate::detect::Engine;
    use crate::detect::class::Written;

    #[test]
    fn names_are_no_values() {
        assert!(names_itself("String userPassword", b"password") && !names_itself("password", b"hunter"));
        assert!(snake(b"one_two_three") && !snake(b"open_sesame") && !snake(b"one_2_three"));
    }

    #[test]
    fn source_code_and_logs_hold_no_values() {
        let told = |line: &str| {
            let found =
                Engine::builtin().find(line.as_bytes(), 0..line.len(), crate::detect::engine::Set::Text);
            found.into_iter().any(|found| found.reported())
        };
        for quiet in [
            "    --- PASS: TestOfLogin42Cases (0.00s)\n",
            "let password = split\n",
            "pwd = dir // always absolute\n",
            "env(\"PWD=\"+dir(x), \"GOROOT=\")",
            ".pass { background-color: #00ff7f; }",
            "private_key: ed25519.Ed25519PrivateKey,",
            "RegEnumKey = win32api.RegEnumKey\n",
            "pub const SEAL_KEY: SPEC_KEY = 2147483650u32;\n",
        ] {
            assert!(!told(quiet), "{quiet}");
        }
        assert!(told("PASS: v3lv3T!x9\n") && told("let password = \"v3lv3Tx9q\";\n"));
    }

    #[test]
    fn what_is_half_as_long_as_each_token_of_its_vendor_is_cut_off() {
        let engine = Engine::builtin();
        let body = crate::detect::dice::Dice::new(9).text(crate::detect::kind::Alphabet::Base62, 40);
        let told = |name: &str, length: usize| {
            engine
                .judge(name, &body.as_bytes()[..length], Written::Line)
                .is_some_and(|found| found.reported())
        };
        assert!(told("BUILDKITE_AGENT_TOKEN", 40) && !told("BUILDKITE_AGENT_TOKEN", 9));
        assert!(told("DEPLOY_TOKEN", 9));
    }
}
