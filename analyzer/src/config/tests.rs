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

const FORM: &str = "prefix = \"acme_\"\nalphabet = \"a-z\"\nlength = 20\n";

#[test]
fn reads_own_kinds() {
    let config = Config::parse(&format!(
        "[[kinds]]\nid = \"acme-token\"\nname = \"Acme token\"\nprovider = \"acme\"\nrotate = \"https://a.example/keys\"\n\
         docs = \"https://a.example\"\nbeside = [\"Acme\"]\n{FORM}[[kinds]]\nid = \"acme-key\"\nname = \"Key\"\nregex = 'acme-\\w{{20}}'\n",
    ))
    .unwrap();
    let [token, key] = config.kinds.as_slice() else { panic!("{config:?}") };
    assert_eq!(
        (token.id.as_str(), token.name.as_str(), token.provider.as_str()),
        ("acme-token", "Acme token", "acme")
    );
    assert_eq!((token.form().as_str(), token.beside()), ("`acme_`, 20 of a-z", &["acme".to_owned()][..]));
    assert_eq!(key.form(), "the regular expression `acme-\\w{20}`");
}

#[test]
fn a_wrong_kind_is_named_without_its_value() {
    let head = "[[kinds]]\nid = \"acme-token\"\nname = \"A\"\n";
    let form = |rest: &str| format!("{head}prefix = \"acme_\"\nalphabet = \"a-z\"\n{rest}");
    let with = |rest: &str| format!("{head}{FORM}{rest}");
    for (text, line, column, says) in [
        ("kinds = 1\n".to_owned(), 1, 9, "table of its own"),
        ("[[kinds]]\nname = \"A\"\n".to_owned(), 1, 1, "an `id` and a `name`"),
        (format!("[[kinds]]\nname = \"A\"\nid = \"github-token\"\n{FORM}"), 3, 6, "built-in"),
        (format!("[[kinds]]\nname = \"A\"\nid = \"secret-in-arg\"\n{FORM}"), 3, 6, "built-in"),
        ("[[kinds]]\nid = \"Zq9\"\n".to_owned(), 2, 6, "lower-case"),
        ("[[kinds]]\nname = \"\"\n".to_owned(), 2, 8, "1 to 80"),
        (format!("{}{}", with(""), with("")), 8, 6, "another kind above"),
        (with("provider = \"Zq9\"\n"), 7, 12, "`provider`"),
        (with("rotate = \"Zq9\"\n"), 7, 10, "`https://`"),
        (with("docs = \"https://a:Zq9@b/\"\n"), 7, 8, "without a password"),
        (with("beside = []\n"), 7, 10, "1 to 50 words"),
        (with("beside = [\"acme\", \"a\"]\n"), 7, 19, "a word of `beside`"),
        (with("min = 20\n"), 6, 10, "either a `length`"),
        (with("regex = 'acme_[a-z]{20}'\n"), 4, 10, "either a `regex`"),
        (with("entropy = 3\n"), 7, 1, "no key `entropy`"),
        (form(""), 4, 10, "how many characters"),
        (form("min = 20\n"), 4, 10, "how many characters"),
        (form("length = 7\n"), 6, 10, "from 8 to 1000"),
        (form("length = 1001\n"), 6, 10, "from 8 to 1000"),
        (form("length = \"Zq9\"\n"), 6, 10, "from 8 to 1000"),
        (form("min = 30\nmax = 20\n"), 7, 7, "`max` is below `min`"),
        (format!("{head}prefix = \"ac\"\n"), 4, 10, "3 to 64"),
        (format!("{head}prefix = \"acmé\"\n"), 4, 10, "3 to 64"),
        (format!("{head}prefix = \"acme\"\n"), 1, 1, "needs a `prefix`"),
        (format!("{head}alphabet = \"\"\n"), 4, 12, "two characters"),
        (format!("{head}alphabet = \"z-a\"\n"), 4, 12, "ends before it begins"),
        (format!("{head}alphabet = \"a b\"\n"), 4, 12, "no spaces"),
        (format!("{head}alphabet = \"aé\"\n"), 4, 12, "ASCII"),
        (format!("{head}regex = '[a-z]{{20}}'\n"), 4, 10, "no literal text"),
        (format!("{head}regex = 'é acme_(a'\n"), 4, 17, "not closed"),
        (format!("{head}regex = \"acme\\\\d(?=Zq9)\"\n"), 4, 9, "looking ahead"),
        (format!("{head}regex = '''\nacme_+*'''\n"), 5, 7, "repeats a repetition"),
        (head.to_owned(), 1, 1, "or a `regex`"),
    ] {
        let error = Config::parse(&text).unwrap_err();
        assert!(error.message.contains(says), "{text}: {error}");
        assert_eq!((error.line, error.column), (line, column), "{text}: {error}");
        assert!(!error.message.contains("Zq9"), "{error}");
    }
    let many: String =
        (0..201).map(|index| format!("[[kinds]]\nid = \"a{index}\"\nname = \"A\"\n{FORM}")).collect();
    assert!(Config::parse(&many).unwrap_err().message.contains("at most 200"));
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
