//! What it answers before and beside findings: help, usage, mistakes.

use crate::project::Project;
use std::fs;

#[test]
fn the_help_names_every_flag() {
    let help = Project::new().run(&["check", "--help"]);
    assert_eq!(help.code, 0);
    for flag in [
        "--format",
        "--output",
        "--fail-on",
        "--min-severity",
        "--strict",
        "--config",
        "--no-config",
        "--show-silent",
        "--jobs",
        "--limit",
        "--now",
        "--no-progress",
        "--color",
        "PATH",
        "Exit status",
        "docker save",
    ] {
        assert!(help.stdout.contains(flag), "{flag} is not in the help");
    }
}

#[test]
fn nothing_to_tell_is_exit_0() {
    let project =
        Project::new().with("Dockerfile", "FROM alpine:3\nCOPY src /app\n").with("src/main.py", "x = 1\n");
    let run = project.run(&["check", "."]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run:?}");
    assert!(run.stdout.starts_with("no findings; "), "{run:?}");
    assert_eq!(project.run(&["check"]).stdout, run.stdout, "no path is the current folder");
}

#[test]
fn a_missing_path_is_exit_2_and_a_sentence() {
    let run = Project::new().run(&["check", "app.tar"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert_eq!(run.stderr, "error: there is no file or folder `app.tar`\n");
}

#[test]
fn a_missing_path_that_names_an_image_gets_the_command() {
    let run = Project::new().run(&["check", "registry.example.com:5000/shop/app:1.2"]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("docker save registry.example.com:5000/shop/app:1.2 | unbaked check -"),
        "{run:?}"
    );
}

#[test]
fn mistakes_are_exit_2() {
    let project = Project::new().with("a.txt", "a\n");
    for args in [
        &["check", "--no-such-flag"][..],
        &["check", "a.txt", "--format", "yaml"],
        &["check", "a.txt", "--fail-on", "awful"],
        &["check", "a.txt", "--limit", "whole-file"],
        &["check", "a.txt", "--limit", "nothing=1"],
        &["check", "a.txt", "--now", "yesterday"],
        &["check", "a.txt", "--jobs", "0"],
        &["check", "a.txt", "--config", "missing.toml"],
        &["check", "a.txt", "--output", "missing/report"],
        &["check", "-", "-"],
        &["chekc"],
    ] {
        let run = project.run(args);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{args:?}: {run:?}");
        assert!(run.stderr.starts_with("error: "), "{args:?}: {run:?}");
    }
}

#[test]
fn a_format_of_later_is_said_to_be_one() {
    let run = Project::new().run(&["check", ".", "--format", "gitlab"]);
    assert!(run.stderr.contains("does not write `gitlab` yet"), "{run:?}");
}

#[test]
fn the_clock_can_be_set() {
    let project = Project::new().with("a.txt", "a\n");
    let now =
        |time| project.run(&["check", "a.txt", "--format", "json", "--now", time]).report()["now"].clone();
    assert_eq!(now("1790000000"), 1_790_000_000);
    assert_eq!(now("2026-09-21T14:13:20Z"), 1_790_000_000);
}

#[test]
fn completions_are_for_a_shell() {
    for shell in ["bash", "zsh", "fish"] {
        let run = Project::new().run(&["completions", shell]);
        assert!(run.code == 0 && run.stdout.contains("fail-on"), "{shell}");
    }
}

#[test]
fn the_report_goes_to_a_file_if_asked() {
    let project = Project::new().with("a.txt", "a\n");
    let printed = project.run(&["check", "a.txt", "--format", "json", "--now", "1"]);
    let run = project.run(&["check", "a.txt", "--format", "json", "--now", "1", "--output", "report.json"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
    assert_eq!(fs::read_to_string(project.path("report.json")).unwrap(), printed.stdout);
}

#[test]
fn rules_and_kinds_are_listed_and_explained() {
    let project = Project::new();
    for (list, id) in [(&["rules"][..], "secret-in-arg"), (&["rules", "--kinds"], "github-token")] {
        let run = project.run(list);
        assert!(run.code == 0 && run.stdout.contains(id), "{run:?}");
        let run = project.run(&["explain", id]);
        assert!(run.code == 0 && run.stdout.starts_with("# "), "{run:?}");
        assert!(!run.stdout.contains("{{"), "{run:?}");
    }
    let run = project.run(&["explain", "secret-in-tea"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.starts_with("error: there is no rule or kind `secret-in-tea`"), "{run:?}");
}
