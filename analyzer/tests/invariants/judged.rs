//! How bad a finding is, what takes it out, and the name that it keeps: DESIGN §4 and §5 as tables.

use crate::archive::{Image, Tar};
use crate::drive::{Files, Order, by_jobs, check_folder, sample, settings};
use analyzer::report::{Confidence, Finding, Severity, Validity};
use analyzer::{Config, Report, Settings};
use serde_json::json;
use std::collections::BTreeSet;

const PASSWORD: &str = "kei9Oox3shee";

/// A Dockerfile with `lines` in the stage that ships, or in one that stays behind.
fn dockerfile(ships: bool, lines: &str) -> String {
    let rest = if ships { "" } else { "FROM alpine\nRUN true\n" };
    format!("FROM alpine AS first\n{lines}\n{rest}")
}

/// A GitHub token whose checksum does not fit.
fn mistyped() -> String {
    let mut token = sample("github-token", 1).into_bytes();
    let last = token.len() - 1;
    token[last] = if token[last] == b'A' { b'B' } else { b'A' };
    String::from_utf8(token).unwrap()
}

/// A key of a provider's documentation.
fn documented() -> String {
    ["AKIA", "IOSFODNN7", "EXAMPLE"].concat()
}

fn of<'a>(report: &'a Report, rule: &str) -> Vec<&'a Finding> {
    report.findings.iter().filter(|finding| finding.rule == rule).collect()
}

fn only<'a>(report: &'a Report, rule: &str) -> &'a Finding {
    match of(report, rule).as_slice() {
        [finding] => finding,
        findings => panic!("{rule}: {} findings", findings.len()),
    }
}

#[test]
fn severity_is_the_table_of_strength_and_reach() {
    use Confidence::{High as Sure, Low as Unsure, Medium as Fairly};
    use Severity::{Critical, High, Low, Medium};
    let token = sample("github-token", 1);
    let strong = format!("ENV GH_TOKEN={token}");
    let fair = format!("ENV DB_PASSWORD={PASSWORD}");
    let failed = format!("ENV GH_TOKEN={}", mistyped());
    let name = "ARG API_KEY\nENV API_KEY=$API_KEY".to_owned();
    let known = format!("ENV AWS_ACCESS_KEY_ID={}", documented());
    for (lines, rule, ships, severity, confidence) in [
        (&strong, "secret-in-env", true, Critical, Sure),
        (&strong, "secret-in-env", false, High, Sure),
        (&fair, "secret-in-env", true, High, Fairly),
        (&fair, "secret-in-env", false, Medium, Fairly),
        (&failed, "secret-in-env", true, Medium, Unsure),
        (&failed, "secret-in-env", false, Low, Unsure),
        (&name, "arg-to-env", true, Medium, Unsure),
        (&name, "arg-to-env", false, Low, Unsure),
        (&known, "secret-in-env", true, Low, Unsure),
        (&known, "secret-in-env", false, Low, Unsure),
    ] {
        let report = check_folder(&[("Dockerfile", &dockerfile(ships, lines))]);
        let finding = only(&report, rule);
        let judged = (finding.severity, finding.confidence);
        assert_eq!(judged, (severity, confidence), "{rule} in {lines:.24}, ships: {ships}");
        // That it also stands in the Dockerfile's text adds no reach.
        assert!(report.findings.iter().all(|other| other.severity <= severity), "{lines:.24}");
    }
}

#[test]
fn the_worst_place_counts() {
    let env = format!("ENV GH_TOKEN={}", sample("github-token", 1));
    let both = format!("FROM a AS one\n{env}\nFROM b\n{env}\n");
    let report = check_folder(&[("Dockerfile", &both)]);
    let finding = only(&report, "secret-in-env");
    assert_eq!((finding.severity, finding.also_at.len()), (Severity::Critical, 1));
}

#[test]
fn images_and_texts_ship() {
    let token = sample("github-token", 1);
    for (line, severity) in [
        (format!("GH_TOKEN={token}\n"), Severity::Critical),
        (format!("DB_PASSWORD={PASSWORD}\n"), Severity::High),
        (format!("GH_TOKEN={}\n", mistyped()), Severity::Medium),
        (format!("AWS_ACCESS_KEY_ID={}\n", documented()), Severity::Low),
    ] {
        let text = check_folder(&[("deploy.env", &line)]);
        assert_eq!(only(&text, "secret-in-file").severity, severity);
        let image = image("app:latest", vec![Tar::new().file("app/.env", &line).end()]);
        assert_eq!(only(&image, "secret-in-layer").severity, severity);
    }
}

#[test]
fn what_a_package_manager_put_there_is_low() {
    let key = sample("private-key", 2);
    let with = |list: &str| {
        let layer = Tar::new()
            .file("var/lib/dpkg/info/ssl-tests.list", list)
            .file("usr/share/ssl-tests/key.pem", &key)
            .end();
        only(&image("app:latest", vec![layer]), "secret-in-layer").severity
    };
    assert_eq!(with("/.\n/usr\n/usr/share/ssl-tests/key.pem\n"), Severity::Low);
    assert_eq!(with("/.\n/usr\n"), Severity::Critical);
}

#[test]
fn known_examples_say_so() {
    let report = check_folder(&[("a.env", &format!("AWS_ACCESS_KEY_ID={}\n", documented()))]);
    let finding = only(&report, "secret-in-file");
    assert_eq!(finding.secret.as_ref().unwrap().validity, Validity::KnownExample);
}

fn image(tag: &str, layers: Vec<Vec<u8>>) -> Report {
    let config = json!({
        "architecture": "amd64", "os": "linux", "config": { "Env": [format!("DB_PASSWORD={PASSWORD}")] },
    });
    let archive = Image { tag: tag.to_owned(), config, layers }.docker();
    by_jobs(settings(), format!("{tag}.tar").as_bytes(), &Files::one(archive), Order::Planned)
}

const TWO: [(&str, &str); 2] = [
    ("Dockerfile", "FROM alpine\nENV DB_PASSWORD=kei9Oox3shee\n"),
    ("deploy/prod.env", "ADMIN_PASSWORD=Wohng4Ohphee\n"),
];

/// What is reported and what is suppressed of [`TWO`], by rule.
fn configured(now: Option<u64>, config: &str) -> (Vec<String>, Vec<String>) {
    let config = Config::parse(config).unwrap();
    let report = by_jobs(Settings { config, now, ..settings() }, b".", &Files::of(TWO), Order::Planned);
    let mut left: Vec<String> = report.findings.iter().map(|finding| finding.rule.clone()).collect();
    left.sort();
    (left, report.suppressed.into_iter().map(|one| format!("{}: {}", one.rule, one.reason)).collect())
}

#[test]
fn the_configuration_takes_out_what_it_names() {
    let report = check_folder(&TWO);
    let print = only(&report, "secret-in-env").fingerprint.clone();
    let both = ["secret-in-env", "secret-in-file"].as_slice();
    let (env, file) = (&both[..1], &both[1..]);
    let ignore = |what: &str| format!("[[ignore]]\n{what}\nreason = \"R\"\n");
    for (config, left, suppressed) in [
        (String::new(), both, [].as_slice()),
        (ignore("rule = \"secret-in-env\""), file, ["secret-in-env: R"].as_slice()),
        (ignore("path = \"deploy/*\""), env, &["secret-in-file: R"]),
        (ignore("path = \"**/*.env\""), env, &["secret-in-file: R"]),
        (ignore("path = \"prod/*\""), both, &[]),
        (ignore(&format!("fingerprint = \"{print}\"")), file, &["secret-in-env: R"]),
        (ignore(&format!("fingerprint = \"{print}\"\nrule = \"secret-in-file\"")), both, &[]),
        (ignore("rule = \"secret-in-env\"\npath = \"deploy/**\""), both, &[]),
        ("[rules]\nsecret-in-env = \"off\"".to_owned(), file, &[]),
        ("exclude = [\"deploy\"]".to_owned(), env, &[]),
        ("exclude = [\"**/Dockerfile\"]".to_owned(), file, &[]),
        ("min-severity = \"critical\"".to_owned(), &[], &[]),
        ("min-severity = \"high\"".to_owned(), both, &[]),
        ("min-severity = \"high\"\n[rules]\nsecret-in-env = \"medium\"".to_owned(), file, &[]),
        ("min-severity = \"critical\"\n[rules]\nsecret-in-env = \"critical\"".to_owned(), env, &[]),
    ] {
        let (found_left, found_suppressed) = configured(settings().now, &config);
        assert_eq!(found_left, left, "{config}");
        assert_eq!(found_suppressed, suppressed, "{config}");
    }
}

#[test]
fn a_suppression_ends_with_its_day() {
    // 2026-09-21, at some time of the day.
    let now = 1_790_000_000;
    for (expires, now, holds) in [
        ("2026-09-20", Some(now), false),
        ("2026-09-21", Some(now), true),
        ("2026-09-22", Some(now), true),
        ("2026-09-20", None, true),
    ] {
        let config = format!("[[ignore]]\nrule = \"secret-in-env\"\nreason = \"R\"\nexpires = {expires}\n");
        let (_, suppressed) = configured(now, &config);
        assert_eq!(suppressed.len(), usize::from(holds), "{expires} {now:?}");
    }
}

#[test]
fn a_path_is_ignored_only_if_the_value_stands_nowhere_else() {
    let line = "DB_PASSWORD=kei9Oox3shee\n";
    let config = "[[ignore]]\npath = \"tests/**\"\nreason = \"R\"\n";
    let left = |files: &[(&str, &str)]| {
        let settings = Settings { config: Config::parse(config).unwrap(), ..settings() };
        by_jobs(settings, b".", &Files::of(files.iter().copied()), Order::Planned).findings.len()
    };
    assert_eq!(left(&[("tests/a.env", line), ("tests/b.env", line)]), 0);
    assert_eq!(left(&[("tests/a.env", line), ("deploy/b.env", line)]), 1);
}

fn prints(report: &Report) -> Vec<String> {
    report.findings.iter().map(|finding| finding.fingerprint.clone()).collect()
}

#[test]
fn a_fingerprint_survives_what_is_not_the_leak() {
    let file = |text: String| prints(&check_folder(&[("Dockerfile", &text)]));
    let expected = file(format!("FROM alpine\nENV DB_PASSWORD={PASSWORD}\n"));
    assert_eq!(expected.len(), 1);
    for same in [
        format!("# syntax=docker/dockerfile:1\n\n\nFROM alpine\nRUN true\nENV DB_PASSWORD={PASSWORD}\n"),
        format!("FROM debian:12\nENV A=b \\\n    DB_PASSWORD='{PASSWORD}'\n"),
        "FROM alpine\nENV DB_PASSWORD=Wohng4Ohphee\n".to_owned(),
    ] {
        assert_eq!(file(same.clone()), expected, "{same}");
    }
    let compose = |text: String| prints(&check_folder(&[("compose.yaml", &text)]));
    let service = |before: &str| {
        compose(format!("services:\n{before}  db:\n    environment:\n    - DB_PASSWORD={PASSWORD}\n"))
    };
    assert_eq!(service(""), service("  a: { image: b }\n"));
    // The index in a list is no part of it.
    assert_eq!(
        service(""),
        compose(format!("services:\n  db:\n    environment:\n    - A=b\n    - DB_PASSWORD={PASSWORD}\n"))
    );
    let layer = |line: &str| Tar::new().file("app/.env", line).end();
    let line = format!("ADMIN_PASSWORD={PASSWORD}x\n");
    let expected: BTreeSet<String> = prints(&image("app:1", vec![layer(&line)])).into_iter().collect();
    assert_eq!(expected.len(), 2);
    for report in [
        image("renamed:2", vec![layer(&line)]),
        image("app:1", vec![Tar::new().file("srv/x", "x").end(), layer(&format!("\n# moved\n{line}"))]),
        image(
            "app:1",
            vec![layer("ADMIN_PASSWORD=Wohng4Ohphee\n"), Tar::new().file("app/.wh..env", "").end()],
        ),
    ] {
        assert_eq!(prints(&report).into_iter().collect::<BTreeSet<_>>(), expected);
    }
}

#[test]
fn different_places_have_different_fingerprints() {
    let token = |seed: u64| sample("github-token", seed);
    let env = |name: &str, value: &str| format!("FROM alpine\nENV {name}={value}\n");
    let one = prints(&check_folder(&[("Dockerfile", &env("DB_PASSWORD", PASSWORD))]));
    for other in [
        check_folder(&[("Dockerfile", &env("ADMIN_PASSWORD", PASSWORD))]),
        check_folder(&[("Dockerfile", &env("DB_PASSWORD", &token(1)))]),
        check_folder(&[("Dockerfile", &format!("FROM alpine\nARG DB_PASSWORD={PASSWORD}\nRUN x\n"))]),
        check_folder(&[("api/Dockerfile", &env("DB_PASSWORD", PASSWORD))]),
        check_folder(&[("a.env", &format!("DB_PASSWORD={PASSWORD}\n"))]),
    ] {
        assert!(!prints(&other).is_empty());
        assert!(prints(&other).iter().all(|print| !one.contains(print)));
    }
    // Equals are counted.
    let lines: String = (1..6).map(|seed| format!("- {}\n", token(seed))).collect();
    let found = prints(&check_folder(&[("notes.txt", &lines)]));
    assert_eq!(found.len(), 5);
    assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), 5);
    assert!(
        found.iter().all(|print| print.len() == 32 && print.bytes().all(|byte| byte.is_ascii_hexdigit()))
    );
}

#[test]
fn a_token_that_expired_long_ago_is_weak() {
    use base64::Engine as _;
    let encode = |text: &str| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(text);
    let token = |expires: u64| {
        let claims = format!("{{\"sub\":\"svc\",\"exp\":{expires}}}");
        format!(
            "{}.{}.{}",
            encode("{\"alg\":\"HS256\"}"),
            encode(&claims),
            encode(&sample("github-token", 5))
        )
    };
    let now = settings().now.unwrap();
    for (expires, now, severity) in [
        (now - 100 * 86_400, Some(now), Severity::Medium),
        (now - 60, Some(now), Severity::Critical),
        (now + 60, Some(now), Severity::Critical),
        (now - 100 * 86_400, None, Severity::Critical),
    ] {
        let text = format!("FROM alpine\nENV SESSION_TOKEN={}\n", token(expires));
        let settings = Settings { now, ..settings() };
        let report = by_jobs(settings, b"Dockerfile", &Files::one(text), Order::Travelled);
        let finding = only(&report, "secret-in-env");
        assert_eq!(finding.severity, severity, "{expires} {now:?}");
        let said = finding.help.iter().any(|line| line.as_str().contains("it expired 100 days before"));
        assert_eq!(said, severity == Severity::Medium);
    }
}

#[test]
fn the_account_of_an_aws_key_is_told() {
    // Half of the samples are of the older form, which names none.
    let told: Vec<String> = (0..12)
        .filter_map(|seed| {
            let text = format!("FROM alpine\nENV AWS_ACCESS_KEY_ID={}\n", sample("aws-access-key-id", seed));
            let report = check_folder(&[("Dockerfile", &text)]);
            let help = &only(&report, "secret-in-env").help;
            let told =
                help.iter().find_map(|line| line.as_str().strip_prefix("its id names the AWS account "));
            told.map(str::to_owned)
        })
        .collect();
    assert!(!told.is_empty() && told.iter().all(|account| account.len() == 12), "{told:?}");
}
