//! Real private keys, made when the test runs: what is told of them is what `ssh-keygen -l` tells.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::disallowed_macros,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may look at the machine and may stop"
)]

use analyzer::detect::{self, Engine, Fact};
use analyzer::report::PrivateKey;
use analyzer::{BlobSettings, Limits, LinkKey};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A folder that is gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("unbaked-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a program prints; nothing if it is not there or cannot do it.
fn run(program: &str, words: &[&str], folder: &Path) -> Option<String> {
    let mut command = Command::new(program);
    let output = command.args(words).current_dir(folder).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What is told of the one key in `text`.
fn told(text: &[u8]) -> Option<PrivateKey> {
    let settings = BlobSettings {
        limits: Limits::default(),
        link_key: LinkKey::new([7; 32]),
        engine: Engine::builtin(),
    };
    let facts: Vec<PrivateKey> = detect::text(&settings, text)
        .0
        .matches
        .into_iter()
        .filter_map(|found| match found.fact {
            Some(Fact::Key(key)) => Some(key),
            _ => None,
        })
        .collect();
    assert!(facts.len() <= 1, "{facts:?}");
    facts.into_iter().next()
}

/// Bits and fingerprint, as `ssh-keygen -l` tells them of the key in `file`.
fn listed(file: &str, folder: &Path) -> Option<(u32, String)> {
    let line = run("ssh-keygen", &["-lf", file], folder)?;
    let mut words = line.split(' ');
    Some((words.next()?.parse().ok()?, words.next()?.to_owned()))
}

/// The key in `file` against what `ssh-keygen` tells of it.
fn compare(file: &str, folder: &Path, algorithm: &str, encrypted: bool) {
    let key = told(&fs::read(folder.join(file)).unwrap()).unwrap_or_else(|| panic!("no key in {file}"));
    assert_eq!(key.encrypted, encrypted, "{file}");
    let line = key.to_string();
    assert!(line.starts_with(algorithm), "{file}: {line}");
    if let Some((bits, fingerprint)) = listed(file, folder) {
        assert_eq!(key.bits, Some(bits), "{file}");
        assert_eq!(key.fingerprint.map(String::from), Some(fingerprint), "{file}");
    }
}

#[test]
fn keys_of_openssh_are_told_as_ssh_keygen_does() {
    let folder = Folder::new("openssh");
    let mut made = 0;
    for (kind, bits, name) in [
        ("ed25519", "256", "Ed25519, 256 bits"),
        ("rsa", "2048", "RSA, 2048 bits"),
        ("ecdsa", "256", "elliptic curve P-256, 256 bits"),
        ("ecdsa", "384", "elliptic curve P-384, 384 bits"),
        ("ecdsa", "521", "elliptic curve P-521, 521 bits"),
    ] {
        for (format, phrase) in [("RFC4716", ""), ("RFC4716", "open sesame"), ("PEM", ""), ("PKCS8", "")] {
            let file = format!("{kind}-{bits}-{format}-{}", phrase.len());
            let words = ["-q", "-t", kind, "-b", bits, "-m", format, "-N", phrase, "-f", &file];
            if run("ssh-keygen", &words, &folder.0).is_none() {
                continue;
            }
            compare(&file, &folder.0, name, !phrase.is_empty());
            made += 1;
        }
    }
    if made == 0 {
        println!("skipped: no ssh-keygen here");
    }
}

#[test]
fn keys_of_openssl_are_told_too() {
    let folder = Folder::new("openssl");
    let curve = |name: &'static str| format!("ec_paramgen_curve:{name}");
    let mut made = 0;
    for (algorithm, option, told) in [
        ("RSA", "rsa_keygen_bits:2048".to_owned(), "RSA, 2048 bits, not encrypted, public key SHA256:"),
        ("EC", curve("P-256"), "elliptic curve P-256, 256 bits, not encrypted, public key SHA256:"),
        ("EC", curve("P-521"), "elliptic curve P-521, 521 bits, not encrypted, public key SHA256:"),
        ("EC", curve("secp256k1"), "elliptic curve secp256k1, 256 bits, not encrypted"),
        ("ED25519", String::new(), "Ed25519, 256 bits, not encrypted"),
        ("X25519", String::new(), "X25519, 256 bits, not encrypted"),
    ] {
        let file = format!("{algorithm}-{}.pem", option.replace(':', "-"));
        let mut words = vec!["genpkey", "-algorithm", algorithm, "-out", &file];
        if !option.is_empty() {
            words.extend(["-pkeyopt", &option]);
        }
        if run("openssl", &words, &folder.0).is_none() {
            continue;
        }
        made += 1;
        let text = fs::read(folder.0.join(&file)).unwrap();
        let line = line_of(&text);
        assert!(line.starts_with(told), "{file}: {line}");
        if told.contains("SHA256") && algorithm == "RSA" {
            compare(&file, &folder.0, "RSA", false);
        }
        // The same under a passphrase tells nothing but that.
        let locked = format!("{file}.locked");
        let words = ["pkcs8", "-topk8", "-in", &file, "-out", &locked, "-passout", "pass:open sesame"];
        if run("openssl", &words, &folder.0).is_some() {
            assert_eq!(line_of(&fs::read(folder.0.join(&locked)).unwrap()), "encrypted", "{locked}");
        }
    }
    if made == 0 {
        println!("skipped: no openssl here");
    }
}

fn line_of(text: &[u8]) -> String {
    told(text).map_or_else(String::new, |key| key.to_string())
}
