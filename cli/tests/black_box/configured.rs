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
    assert!(run.stderr.contains("unbaked.toml:2: "), "{run:?}");
}

#[test]
fn a_limit_of_the_command_line_comes_before_the_files() {
    let two = format!("{}ENV API_SECRET={}\n", leaking(&password(22)), password(23));
    let project = Project::new().with("unbaked.toml", "[limits]\nfindings = 100\n").with("Dockerfile", two);
    let count = |args: &[&str]| project.run(args).report()["findings"].as_array().unwrap().len();
    assert_eq!(count(&["check", ".", "--format", "json"]), 2);
    assert_eq!(count(&["check", ".", "--format", "json", "--limit", "findings=1"]), 1);
}
