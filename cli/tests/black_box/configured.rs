//! `unbaked.toml`.

use crate::project::Project;

#[test]
fn a_bad_line_is_named() {
    let project =
        Project::new().with("unbaked.toml", "strict = true\nfail-on = \"awful\"\n").with("a.txt", "a\n");
    let run = project.run(&["check", "."]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("unbaked.toml:2: "), "{run:?}");
}
