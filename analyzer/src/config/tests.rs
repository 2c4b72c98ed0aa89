use super::*;
use crate::report::Severity;
use proptest::prelude::*;

#[test]
fn reads_every_key() {
    let config = Config::parse(concat!(
        "fail-on = \"none\"\nmin-severity = \"high\"\nstrict = true\nexclude = [\"vendor/**\", '*.lock']\n",
        "[rules]\nsecret-in-arg = \"off\"\nsecret-in-env = \"low\"\n",
        "[[ignore]]\nrule = \"secret-in-env\"\npath = \"docs/**\"\nreason = \"a fixture\"\nexpires = 2026-12-31\n",
        "[[ignore]]\nfingerprint = \"f\"\nreason = \"known\"\nexpires = \"1970-01-01\"\n",
        "[limits]\nentries = 1_000\nfindings = 0x10\n",
    ))
    .unwrap();
    assert_eq!(config.fail_on, Some(Threshold::None));
    assert_eq!(config.min_severity, Some(Severity::High));
    assert_eq!(config.strict, Some(true));
    assert_eq!(config.exclude, ["vendor/**", "*.lock"]);
    assert_eq!(config.rules["secret-in-arg"], RuleSetting::Off);
    assert_eq!(config.rules["secret-in-env"], RuleSetting::Severity(Severity::Low));
    assert_eq!(config.ignore[0].expires, Some(1_798_761_600));
    assert_eq!(config.ignore[1].expires, Some(86_400));
    let limits = config.limits.unwrap();
    assert_eq!((limits.entries, limits.findings), (1_000, 16));
    assert_eq!(Config::parse("").unwrap(), Config::default());
}

#[test]
fn a_bad_line_is_named_without_its_value() {
    for (text, line, says) in [
        ("strict = true\nfail-on = \"Zq9\"\n", 2, "`fail-on` must be"),
        ("\nnonsense = \"Zq9\"\n", 2, "`nonsense`"),
        ("Zq9xZq9xZq9x = 1\n", 1, "`…`"),
        ("exclude = [\"a\",\n 3]\n", 2, "`exclude` must be a string"),
        ("[rules]\nsecret-in-arg = \"Zq9\"\n", 2, "off, low"),
        ("[rules]\nsecret-in-argh = \"off\"\n", 2, "no rule `secret-in-argh`"),
        ("[[ignore]]\nrule = \"Zq9xZq9x\"\nreason = \"y\"\n", 2, "no rule `…`"),
        ("[[ignore]]\nrule = \"secret-in-arg\"\n", 1, "`reason`"),
        ("[[ignore]]\nreason = \"Zq9\"\n", 1, "`rule`"),
        ("[[ignore]]\nrule = \"secret-in-arg\"\nreason = \"y\"\nexpires = \"Zq9\"\n", 4, "date"),
        ("[[ignore]]\nrule = \"secret-in-arg\"\nreason = \"y\"\nuntil = \"Zq9\"\n", 4, "`until`"),
        ("[limits]\nentries = \"Zq9\"\n", 2, "whole number"),
        ("[limits]\nentries = -1\n", 2, "whole number"),
        ("[limits]\nspeed = 1\n", 2, "no limit `speed`"),
        ("strict = true\n\n[[kinds]]\nid = \"Zq9\"\n", 3, "not built yet"),
        ("strict = true\nx = \"Zq9\n", 2, "not TOML"),
        ("strict = 1\n", 1, "true or false"),
        ("strict = true\nstrict = true\n", 2, "not TOML"),
    ] {
        let error = Config::parse(text).unwrap_err();
        assert!(error.message.contains(says), "{text}: {error}");
        assert_eq!(error.line, line, "{text}: {error}");
        assert!(!error.message.contains("Zq9"), "{error}");
    }
}

#[test]
fn globs() {
    for (pattern, path, matches) in [
        ("vendor/**", "vendor/a/b", true),
        ("vendor", "vendor/a/b", true),
        ("vendor", "app/vendor/b", true),
        ("/vendor/x", "vendor/x/b", true),
        ("app/vendor/", "app/vendor/b", true),
        ("*.lock", "a/b.lock", true),
        ("a/*.lock", "a/b/c.lock", false),
        ("a/**/c", "a/c", true),
        ("a/**/c", "a/b/b/c", true),
        ("**/test/**", "x/test/y", true),
        ("?", "ab", false),
        ("a/?", "a/é", true),
        ("a.b", "axb", false),
    ] {
        assert_eq!(glob(pattern.as_bytes(), path.as_bytes()), matches, "{pattern} {path}");
    }
    assert!(!glob("*a".repeat(500).as_bytes(), "a".repeat(400).as_bytes()));
}

proptest! {
    #[test]
    fn never_panics(text in "[a-z\\[\\]=\" \n#1-]{0,60}", path in ".{0,20}") {
        let _ = Config::parse(&text);
        let _ = glob(text.as_bytes(), path.as_bytes());
    }
}
