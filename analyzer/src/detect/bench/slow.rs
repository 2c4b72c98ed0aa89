//! Inputs made to be slow: whoever writes an image may write them, and no scan may take much longer for them.

use super::{keywords, words};
use crate::base64::encode;
use crate::detect::dice::Dice;
use crate::detect::kind::Alphabet;

/// Each with a name: what it consists of, again and again.
#[must_use]
pub fn slow() -> Vec<(&'static str, Vec<u8>)> {
    let mut all = vec![
        ("every-keyword", every(" ")),
        ("every-keyword-is-set", every("=a1B2c3D4e5F6g7H8 ")),
        ("one-run-of-keywords", every("")),
    ];
    let text = |(name, piece): (&'static str, &str)| (name, piece.as_bytes().to_vec());
    all.extend(NAMES.iter().chain(FORMATS).copied().map(text));
    all.extend(made().into_iter().map(|(name, piece)| (name, piece.into_bytes())));
    all.push(("lines-of-base64", [&[b'A'; 76][..], b"\n"].concat()));
    all.push(("zeros", vec![0]));
    all
}

/// Every literal that starts a matcher, with `between` behind each.
fn every(between: &str) -> Vec<u8> {
    let keywords = keywords(true).into_iter().map(|(keyword, ..)| keyword);
    keywords.chain(words()).flat_map(|word| [word, between].concat().into_bytes()).collect()
}

/// Names, operators, quotes.
const NAMES: &[(&str, &str)] = &[
    ("equals-signs", "="),
    ("names-of-names", "key=token:secret=password:"),
    ("names-on-one-line", "password_of_token_and_secret_key "),
    ("names-between-tabs", "password\ttoken\t"),
    ("anchors-of-yaml", "password: &a &a "),
    ("substitutions", "s/password=token/"),
    ("pipes", "echo x|sudo -s password>"),
    ("quotes-that-stay-open", "password=\""),
    ("quotes-inside-quotes", "password='\"token='\""),
    ("quotes-that-are-doubled", "password='a''b''"),
    ("quotes-that-a-shell-splices", "password='a'\\''b'\\''"),
    ("lists", "passwords: [\"a1\", \"b2\", \""),
    ("lists-in-lists", "passwords=[passwords=[a1b2c3d4e5f6g7h8, "),
    ("items", "passwords:\n- a1b2c3d4e5f6g7h8\n- "),
    ("braces-that-stay-open", "secret=${{("),
    (
        "brackets-that-close",
        "secret=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(])])])])])])])])])])])])])])])])])]) ",
    ),
    ("connections", "Server=a;User ID=b;Password=c;"),
    ("words-of-sentences", "password is it, the password of it is 'x' and "),
    ("users-of-urls", "://a:b"),
    ("braces-of-urls", "a://{"),
    ("commas-of-urls", "a://b:c,d|e^"),
    ("questions-of-urls", "a://?????????????????????????????????????????????????????????????"),
    ("commands", "curl "),
    ("commands-with-quotes", "mysql '"),
    ("commands-with-quotes-in-words", "redis-cli -a x\"b\"c'd'e\\\"f"),
    ("commands-in-scripts", "#!/bin/sh\np4 -P x\n"),
    ("pipes-in-scripts", "#!/bin/sh\necho x|kinit|"),
    ("substitutions-in-scripts", "#!/bin/sh\np4 -P \"$(`sh -c '"),
    ("documents-in-scripts", "#!/bin/sh\ncat <<E <<'F'\np4 -P x\n"),
    ("commands-in-lists", "[\"redis-cli\", \"-a\", "),
    ("calls", "auth(\"a\",auth(\"a\","),
    ("calls-with-keys", "jwt.sign({a:[(1,"),
    ("passwords-of-key-stores", "load((\"a\".toCharArray("),
    ("tests-of-shells", "[ \"$PASSWORD\" = \"a"),
    ("passwords-of-users", "set password for a "),
    ("fields-of-tests", "fill('#password', "),
    ("statements", "create user identified by "),
    ("rows", "insert into a (password) values (("),
    ("declarations", "\"password\": {"),
    ("declarations-by-indentation", "  password:\n    a:\n"),
    ("elements", "<password><password>"),
    ("escapes", "%6b%65%79=\\u0041&#65;\\x41"),
    ("escapes-of-escapes", "%25252525252525"),
    ("json-that-stays-open", "{\"token\":{\"password\":["),
    ("yaml-that-goes-deep", "token:\n password:\n  - "),
];

/// Heads of formats whose rest never comes.
const FORMATS: &[(&str, &str)] = &[
    ("heads-of-keys", "-----BEGIN RSA PRIVATE KEY-----\n"),
    ("heads-of-putty", "PuTTY-User-Key-File-3: x\n"),
    ("heads-of-ssh2", "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n"),
    ("heads-of-bare-keys", "MIIEowIBAAKC "),
    ("kind-secret", "kind: Secret\ndata:\n  a: YWJj\n"),
    ("kind-secret-of-json", "\"kind\": \"Secret\", "),
    ("values-of-manifests", "kind: Secret\ndata:\n  password: aHVudGVyMm9ubHk=\n"),
    ("registries", "//r/:_authToken=x:_password=y"),
    ("password-files", "a:5432:"),
    ("sensitive-outputs", "{\"sensitive\": true"),
    ("master-passwords", "settingsSecurity<master>"),
    ("digits", "0123456789abcdef"),
];

/// What holds something that was drawn or encoded.
fn made() -> Vec<(&'static str, String)> {
    let mut dice = Dice::new(3);
    let drawn = dice.text(Alphabet::Base62, 20);
    let line = |name: &str, dice: &mut Dice| format!("{name}{}\n", dice.text(Alphabet::Base62, 20));
    let mut nested = "password=7Gq2xW9c ".repeat(2000);
    for _ in 0..4 {
        nested = encode(nested.as_bytes());
    }
    let head = encode(b"{\"alg\":\"HS256\"}");
    let pairs = |name: &str, dice: &mut Dice| (0..200).map(|_| line(name, dice)).collect::<String>();
    vec![
        ("letters", drawn),
        ("blanks-behind-names", format!("api_key{}", " ".repeat(79))),
        ("names-inside-values", format!("{} ", "key=".repeat(60))),
        ("heads-of-tokens", format!("{head}.")),
        ("heads-of-encoded-keys", encode(b"-----BEGIN ")),
        ("base64-inside-base64", nested),
        ("passwords", pairs("db_password = ", &mut dice)),
        ("keys-of-somebody", pairs("acme_api_key: ", &mut dice)),
        (
            "prefixed-tokens",
            (0..200).map(|_| format!("acme_live_{} ", dice.text(Alphabet::Base62, 30))).collect(),
        ),
        (
            "drawn-variables",
            (0..200).map(|_| format!("ACME={}\n", dice.text(Alphabet::Base62, 30))).collect(),
        ),
        (
            "url-passwords",
            (0..200).map(|_| format!("a://b:{}@c ", dice.text(Alphabet::Base62, 12))).collect(),
        ),
        ("hex-of-text", "746f6b656e3d".repeat(9) + " "),
    ]
}
