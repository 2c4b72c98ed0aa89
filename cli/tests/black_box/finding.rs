//! Findings: exit codes, formats, and that the value stays inside.

use crate::project::{Project, leaking, password};
use serde_json::Value;

/// Findings without the input's name.
fn nameless(report: &Value) -> Value {
    let mut findings = report["findings"].clone();
    for finding in findings.as_array_mut().unwrap() {
        finding["place"]["input"].take();
        for exposure in finding["exposure"].as_array_mut().into_iter().flatten() {
            exposure["proof"].take();
        }
    }
    findings
}

#[test]
fn findings_are_exit_1_from_the_threshold_up() {
    let project = Project::new().with("Dockerfile", leaking(&password(1)));
    assert_eq!(project.run(&["check", "Dockerfile"]).code, 1);
    assert_eq!(project.run(&["check", "."]).code, 1);
    assert_eq!(project.run(&["check", ".", "--fail-on", "low"]).code, 1);
    assert_eq!(project.run(&["check", ".", "--fail-on", "high"]).code, 1);
    assert_eq!(project.run(&["check", ".", "--fail-on", "critical"]).code, 0);
    assert_eq!(project.run(&["check", ".", "--fail-on", "none"]).code, 0);
}

#[test]
fn a_finding_has_its_place() {
    let project = Project::new().with("app/Dockerfile", leaking(&password(2)));
    let report = project.run(&["check", ".", "--format", "json"]).report();
    let place = &report["findings"][0]["place"];
    assert_eq!(place["input"], "app/Dockerfile");
    assert_eq!((&place["line"], &place["column"]), (&Value::from(2), &Value::from(17)));
}

#[test]
fn text_shows_the_masked_line_with_its_caret() {
    let project = Project::new().with("Dockerfile", leaking(&password(3)));
    let run = project.run(&["check", "Dockerfile"]);
    let (stars, carets) = ("*".repeat(20), "^".repeat(20));
    assert!(run.stdout.contains(&format!("2 | ENV DB_PASSWORD={stars}\n")), "{}", run.stdout);
    assert!(run.stdout.contains(&format!("  |                 {carets}\n")), "{}", run.stdout);
    assert!(
        run.stdout.lines().last().unwrap().starts_with("1 finding (1 high); 1 file read"),
        "{}",
        run.stdout
    );
}

#[test]
fn the_value_stands_in_no_output() {
    let (env, named, compose) = (password(4), password(5), password(6));
    let project = Project::new()
        .with("Dockerfile", leaking(&env))
        .with(
            "compose.yaml",
            format!("services:\n  db:\n    image: postgres\n    environment:\n      PGPASSWORD: {compose}\n"),
        )
        .with("deploy.sh", format!("docker run -e DB_PASSWORD={named} app\n"));
    for format in ["text", "json", "sarif"] {
        let run = project.run(&["check", ".", "--format", format, "--show-silent"]);
        assert_eq!(run.code, 1, "{format}");
        for value in [&env, &named, &compose] {
            assert!(!run.stdout.contains(value.as_str()) && !run.stderr.contains(value.as_str()), "{format}");
        }
    }
}

#[test]
fn a_pipe_gives_what_a_file_gives() {
    let text = leaking(&password(7));
    let project = Project::new().with("Dockerfile", &text);
    let file = project.run(&["check", "Dockerfile", "--format", "json", "--now", "1"]);
    let pipe = project.pipe(&["check", "-", "--format", "json", "--now", "1"], text.as_bytes());
    assert_eq!((file.code, pipe.code), (1, 1));
    assert_eq!(pipe.report()["findings"][0]["place"]["input"], "-");
    assert_eq!(nameless(&pipe.report()), nameless(&file.report()));
}

#[test]
fn threads_change_nothing() {
    let mut project = Project::new();
    for number in 0..20 {
        project = project.with(&format!("{number}/Dockerfile"), leaking(&password(100 + number)));
    }
    let run = |jobs| project.run(&["check", ".", "--format", "json", "--now", "1", "--jobs", jobs]).stdout;
    let one = run("1");
    assert_eq!(one.matches("\"rule\"").count(), 20);
    assert_eq!(run("2"), one);
    assert_eq!(run("7"), one);
}

#[test]
fn several_paths_are_seen_together() {
    let project = Project::new()
        .with("a/Dockerfile", leaking(&password(8)))
        .with("b/Dockerfile", leaking(&password(9)));
    let report = project.run(&["check", "a/Dockerfile", "b/Dockerfile", "--format", "json"]).report();
    let names: Vec<&str> =
        report["inputs"].as_array().unwrap().iter().map(|input| input["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Dockerfile", "Dockerfile#2"]);
    assert_eq!(report["findings"].as_array().unwrap().len(), 2);
}

#[test]
fn each_dockerfile_that_copies_a_secret_is_told() {
    let project = Project::new()
        .with("Dockerfile", "FROM a\nCOPY .env /x\nCOPY . /app\n")
        .with("Dockerfile.b", "FROM a\nCOPY . /app\n")
        .with(".env", format!("DB_PASSWORD={}\n", password(31)));
    let report = project.run(&["check", ".", "--format", "json"]).report();
    let mut told: Vec<(&str, &str)> = Vec::new();
    for found in report["findings"].as_array().unwrap() {
        let at = found["also_at"].as_array().unwrap().iter().map(|place| place["input"].as_str().unwrap());
        told.extend(at.map(|input| (found["rule"].as_str().unwrap(), input)));
    }
    told.sort_unstable();
    assert_eq!(told, [("context-includes-secret", "Dockerfile.b"), ("secret-file-copied", "Dockerfile")]);
}

#[test]
fn colours_are_for_terminals() {
    let project = Project::new().with("Dockerfile", leaking(&password(10)));
    let has_colour = |args: &[&str]| project.run(args).stdout.contains('\u{1b}');
    assert!(!has_colour(&["check", "."]));
    assert!(!has_colour(&["check", ".", "--color", "never"]));
    assert!(has_colour(&["check", ".", "--color", "always"]));
    assert!(!has_colour(&["check", ".", "--color", "always", "--format", "json"]));
    let run = project.run_with(&["check", ".", "--color", "auto"], None, &[("NO_COLOR", "1")]);
    assert!(!run.stdout.contains('\u{1b}'));
}

#[test]
#[cfg(unix)]
fn a_name_gives_no_orders_to_the_terminal() {
    let project = Project::new().with("a\u{1b}[2J/Dockerfile", leaking(&password(11)));
    let run = project.run(&["check", "."]);
    assert_eq!(run.code, 1);
    assert!(
        !run.stdout.contains('\u{1b}') && run.stdout.contains("a\\u{1b}[2J/Dockerfile"),
        "{}",
        run.stdout
    );
}

#[test]
#[cfg(unix)]
fn links_below_a_folder_are_not_followed() {
    let elsewhere = Project::new().with("Dockerfile", leaking(&password(12)));
    let project = Project::new().with("a.txt", "a\n");
    std::os::unix::fs::symlink(&elsewhere.root, project.path("linked")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path("Dockerfile"), project.path("Dockerfile")).unwrap();
    assert_eq!(project.run(&["check", "."]).code, 0);
    assert_eq!(project.run(&["check", "Dockerfile"]).code, 1, "a link that is named is meant");
}
