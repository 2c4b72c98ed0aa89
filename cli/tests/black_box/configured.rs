//! `unbaked.toml`.

use crate::project::{Project, leaking, password};

#[test]
fn the_checked_folder_comes_before_the_current_one() {
    let project = Project::new()
        .with("unbaked.toml", "fail-on = \"none\"\n")
        .with("a/Dockerfile", leaking(&password(20)))
        .with("b/Dockerfile", leaking(&password(21)))
        .with("b/unbaked.toml", "fail-on = \"high\"\n");
    assert_eq!(project.run(&["check", "a"]).code, 0);
    assert_eq!(project.run(&["check", "b"]).code, 1);
    assert_eq!(project.run(&["check", "a", "--no-config"]).code, 1);
    assert_eq!(project.run(&["check", "a", "--config", "b/unbaked.toml"]).code, 1);
    assert_eq!(project.run(&["check", "b", "--fail-on", "critical"]).code, 0, "a flag comes before the file");
}

#[test]
fn a_bad_line_is_named() {
    let project =
        Project::new().with("unbaked.toml", "strict = true\nfail-on = \"awful\"\n").with("a.txt", "a\n");
    let run = project.run(&["check", "."]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("unbaked.toml:2:11: "), "{run:?}");
}

#[test]
fn a_limit_of_the_command_line_comes_before_the_files() {
    let two = format!("{}ENV API_SECRET={}\n", leaking(&password(22)), password(23));
    let project = Project::new().with("unbaked.toml", "[limits]\nfindings = 100\n").with("Dockerfile", two);
    let count = |args: &[&str]| project.run(args).report()["findings"].as_array().unwrap().len();
    assert_eq!(count(&["check", ".", "--format", "json"]), 2);
    assert_eq!(count(&["check", ".", "--format", "json", "--limit", "findings=1"]), 1);
}

const KINDS: &str = "[[kinds]]\nid = \"corp-token\"\nname = \"Corp token\"\nprefix = \"corp_\"\nalphabet = \"0-9A-Za-z\"\nmin = 16\n\
    max = 24\n\n[[kinds]]\nid = \"corp-key\"\nname = \"Corp key\"\nprovider = \"corp\"\nrotate = \"https://keys.corp.example\"\n\
    regex = 'ck-([0-9a-z]{20})'\nbeside = [\"door\"]\n";

#[test]
fn own_kinds_are_listed_and_explained() {
    let project = Project::new().with("unbaked.toml", KINDS).with("empty.toml", "");
    let list = project.run(&["rules", "--kinds"]).stdout;
    assert!(list.contains("corp-token") && list.contains("Corp key") && list.contains("github-token"));
    assert!(!project.run(&["rules", "--kinds", "--no-config"]).stdout.contains("corp-token"));
    let told = project.run(&["explain", "corp-token"]).stdout;
    assert!(told.contains("- form: `corp_`, 16 to 24 of 0-9A-Za-z\n"), "{told}");
    let told = project.run(&["explain", "corp-key"]).stdout;
    assert!(told.contains("`ck-([0-9a-z]{20})`") && told.contains("before it: door"), "{told}");
    assert!(told.contains("- revoke it: https://keys.corp.example"), "{told}");
    assert_eq!(project.run(&["explain", "corp-token", "--config", "empty.toml"]).code, 2);
}

#[test]
fn own_kinds_are_found_and_named() {
    let (token, key) = (format!("corp_{}", password(30)), password(31).to_ascii_lowercase());
    let project = Project::new()
        .with("unbaked.toml", KINDS)
        .with("Dockerfile", format!("FROM a\nENV CORP={token}\nRUN open --door ck-{key:0>20}\n"));
    let run = project.run(&["check", ".", "--format", "json"]);
    let report = run.report();
    let found = |kind: &str| {
        let all = report["findings"].as_array().unwrap();
        all.iter().find(|finding| finding["secret"]["kind"] == kind).unwrap().clone()
    };
    assert!(found("corp-token")["message"].as_str().unwrap().starts_with("Corp token "), "{run:?}");
    assert_eq!(found("corp-key")["secret"]["provider"], "corp");
    assert_eq!(found("corp-key")["rotate"]["url"], "https://keys.corp.example");
    assert!(!run.stdout.contains(&token[5..]) && !run.stdout.contains(&key));
    assert!(project.run(&["check", ".", "--format", "sarif"]).stdout.contains("corp-token"));
}

#[test]
fn a_wrong_kind_names_its_line_and_column() {
    let text = format!("{KINDS}\n[[kinds]]\nid = \"corp-two\"\nname = \"Two\"\nregex = 'corp_[0-9'\n");
    let project = Project::new().with("unbaked.toml", text);
    let run = project.run(&["check", "."]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("unbaked.toml:20:15: `regex`: this `[` is not closed"), "{run:?}");
}
