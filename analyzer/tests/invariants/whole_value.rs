//! A value is hidden to its end, whatever signs stand in it and however they are escaped.

use crate::drive::{Files, Order, join, open, settings};
use analyzer::Session;
use analyzer::output::{self, Style};

/// Signs that end a value where they are not escaped, or might.
const SIGNS: &str = " \"'`;&|<>()[]{},:=@/#%!?*^~\\";
/// Commands that are given a password, for a shell.
const COMMANDS: &[&str] = &[
    "mysql -u root -p{} shop",
    "curl -u joe:{} https://a.example",
    "redis-cli -a {} ping",
    "docker login -u joe -p {} r.example",
    "gpg --batch --passphrase {} -d x",
    "gradle -PrepoPassword={} publish",
    "echo {} | sudo -S true",
    "echo joe:{} | chpasswd",
    "export DB_PASSWORD={}",
    "DB_PASSWORD={} make",
];
/// Statements whose string is one.
const STATEMENTS: &[&str] = &[
    "password = {}",
    "password: {}",
    "const db = { user: \"joe\", password: {} };",
    "if (password == {}) {",
    "define(\"DB_PASSWORD\", {});",
    "jwt.sign(payload, {})",
    "smtp.login(\"joe\", {})",
    "CREATE USER joe IDENTIFIED BY {};",
    "ALTER USER joe PASSWORD {};",
];

/// A password with `sign` in it, and what of it stands behind the sign. No two are alike, or one would hide the other.
fn password(number: usize, sign: char) -> (String, String) {
    let behind = format!("mZ{:05}bTx", number * 7 + 10_000);
    (format!("Kv{:05}wQ{sign}{behind}", number * 11 + 10_000), behind)
}

/// As a shell reads it: between quotes of both sorts, and with a backslash before the sign.
fn in_shell(value: &str, sign: char) -> [String; 3] {
    let escaped = format!("\\{sign}");
    let double = if "\"`\\".contains(sign) { value.replace(sign, &escaped) } else { value.to_owned() };
    [format!("\"{double}\""), format!("'{}'", value.replace('\'', "'\\''")), value.replace(sign, &escaped)]
}

/// As a language reads it, between quotes of both sorts.
fn in_language(value: &str, sign: char) -> [String; 2] {
    ['"', '\''].map(|quote| {
        let escaped = sign == quote || sign == '\\';
        let inner = if escaped { value.replace(sign, &format!("\\{sign}")) } else { value.to_owned() };
        format!("{quote}{inner}{quote}")
    })
}

/// A file for each value, and what must not be seen of it.
fn files() -> Vec<(String, String, String)> {
    let mut files = Vec::new();
    let mut add = |name: &str, before: &str, line: &str, sign: char, written: &dyn Fn(&str) -> String| {
        let number = files.len();
        let (value, behind) = password(number, sign);
        let text = format!("{before}{}\n", line.replace("{}", &written(&value)));
        files.push((format!("{number:05}/{name}"), text, behind));
    };
    for sign in SIGNS.chars() {
        for command in COMMANDS {
            for way in 0..3 {
                for (name, before) in
                    [("a.sh", "#!/bin/sh\n"), ("Dockerfile", "FROM a\nRUN "), ("a.md", "Then:\n\n    ")]
                {
                    add(name, before, command, sign, &|value| in_shell(value, sign)[way].clone());
                }
            }
        }
        for statement in STATEMENTS {
            for way in 0..2 {
                add("a.txt", "", statement, sign, &|value| in_language(value, sign)[way].clone());
            }
        }
    }
    files
}

#[test]
fn nothing_of_a_value_is_shown_behind_a_sign() {
    let all = files();
    let files = Files::of(all.iter().map(|(path, text, _)| (path.as_bytes(), text.as_bytes())));
    let mut session = Session::new(settings());
    let jobs = open(&mut session, b".", &files);
    join(&mut session, &jobs, &files, Order::Planned);
    let report = session.finish();
    let told: usize = report.findings.iter().map(|finding| 1 + finding.also_at.len()).sum();
    assert!(told * 10 > all.len() * 9, "{told} of {} are told", all.len());
    let shown = output::json(&report) + &output::text(&report, Style { color: false });
    let seen: Vec<&str> = all
        .iter()
        .filter(|(_, _, behind)| shown.contains(behind))
        .map(|(_, text, _)| text.as_str())
        .collect();
    assert!(
        seen.is_empty(),
        "{} of {}, among them\n{}",
        seen.len(),
        all.len(),
        seen[..seen.len().min(40)].join("\n")
    );
}
