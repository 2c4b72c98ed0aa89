use super::*;
use proptest::prelude::*;

#[test]
fn says_which_line_decides() {
    let source = b"# first\r\n  **/.env*  \r\n\n!.env.example\n[\n";
    let ignore = DockerIgnore::parse(source);
    assert_eq!(ignore.deciding(b"app/.env"), Some(2));
    assert_eq!(ignore.deciding(b".env.example"), Some(4));
    assert_eq!(ignore.deciding(b"main.rs"), None);
    assert!(!ignore.excluded(b".env.example"));
    assert_eq!(&source[ignore.patterns()[0].at.clone()], b"**/.env*");
    assert_eq!(ignore.problems().iter().map(|problem| problem.0).collect::<Vec<_>>(), [5]);
}

#[test]
fn a_missing_slash_covers_only_the_top() {
    let ignore = DockerIgnore::parse(b".env\nnode_modules/\n");
    assert!(ignore.excluded(b".env") && ignore.excluded(b"node_modules/a/b"));
    assert!(!ignore.excluded(b"app/.env"));
}

#[test]
fn finds_the_context() {
    let files: &[&[u8]] =
        &[b".dockerignore", b"api/Dockerfile", b"api/src/main.py", b"package.json", b"web/Dockerfile"];
    let read = |path: &[u8]| (path == b".dockerignore").then_some(&b"*.pem"[..]);
    let root =
        |dockerfile: &[u8], given, sources: &[&[u8]]| resolve(dockerfile, given, sources, files, read).root;
    assert_eq!(root(b"api/Dockerfile", None, &[b"src"]), b"api");
    assert_eq!(root(b"api/Dockerfile", None, &[b"./src/*.py"]), b"api");
    assert_eq!(root(b"api/Dockerfile", None, &[b"api/src/", b"package*.json"]), b"");
    assert_eq!(root(b"api/Dockerfile", None, &[b"nowhere"]), b"api");
    assert_eq!(root(b"api/Dockerfile", Some(b"./web/"), &[b"src"]), b"web");
    assert_eq!(root(b"api/Dockerfile", None, &[b"."]), b"api");
    assert!(resolve(b"api/Dockerfile", None, &[b"."], files, read).ignore.is_none());
    let context = resolve(b"api/Dockerfile", None, &[b"package.json"], files, read);
    assert_eq!(context.ignore.map(|(_, path)| path), Some(b".dockerignore".to_vec()));
}

#[test]
fn the_ignore_file_beside_the_dockerfile_replaces_the_other() {
    let read = |path: &[u8]| match path {
        b"a/Dockerfile.dockerignore" => Some(&b"x"[..]),
        b"a/.dockerignore" => Some(&b"y"[..]),
        b"a/.containerignore" => Some(&b"z"[..]),
        _ => None,
    };
    let none: &[&[u8]] = &[];
    let path = |dockerfile: &[u8]| resolve(dockerfile, None, &[], none, read).ignore.unwrap().1;
    assert_eq!(path(b"a/Dockerfile"), b"a/Dockerfile.dockerignore");
    assert_eq!(path(b"a/Containerfile"), b"a/.containerignore");
    assert_eq!(path(b"a/Dockerfile.dev"), b"a/.dockerignore");
}

#[test]
fn copies_what_a_build_would() {
    let files: &[&[u8]] = &[
        b"app/.env",
        b"app/Dockerfile",
        b"app/config/.env",
        b"app/config/a.toml",
        b"app/src/keys/id_rsa",
        b"app/src/main.rs",
        b"application/.env",
        b"other/.env",
    ];
    let ignore = DockerIgnore::parse(b"**/.env\n!config/.env\n");
    let context = Context { root: b"app".to_vec(), ignore: Some((ignore, b"app/.dockerignore".to_vec())) };
    let taken = |source: &[u8], exclude: &[&[u8]]| copied(&context, source, exclude, files);
    assert_eq!(taken(b".", &[]), [1, 2, 3, 4, 5]);
    assert_eq!(taken(b"/", &[b"src"]), [1, 2, 3]);
    assert_eq!(taken(b"./config/", &[]), [2, 3]);
    assert_eq!(taken(b"s?c", &[]), [4, 5]);
    assert_eq!(taken(b"src/*", &[]), [4, 5]);
    assert_eq!(taken(b"*/*.rs", &[]), [5]);
    assert_eq!(taken(b"src", &[b"keys/*"]), [5]);
    assert_eq!(taken(b"con", &[]), [0; 0]);
    assert_eq!(taken(b"../other", &[]), [0; 0]);
    assert!(
        context.takes(b"app/src/main.rs") && !context.takes(b"app/.env") && !context.takes(b"other/.env")
    );
}

#[test]
fn git_ignores_as_git_does() {
    let ignore = GitIgnore::of([
        (
            &b""[..],
            &b".env*\n!.env.example\nbuild/\n/top\ndoc/*.txt\n\\!odd\n**/deep/x\na/**/z\ntrail\\ \n"[..],
        ),
        (&b"app"[..], &b"!.env\n"[..]),
    ]);
    for (path, ignored) in [
        (".env", true),
        ("lib/.env.local", true),
        (".env.example", false),
        ("app/.env", false),
        ("app/sub/.env", false),
        ("build/x", true),
        ("sub/build/x", true),
        ("build", false),
        ("top", true),
        ("sub/top", false),
        ("doc/a.txt", true),
        ("doc/sub/a.txt", false),
        ("sub/doc/a.txt", false),
        ("!odd", true),
        ("deep/x", true),
        ("p/deep/x", true),
        ("a/z", true),
        ("a/b/c/z", true),
        ("trail ", true),
        ("trail", false),
    ] {
        assert_eq!(ignore.ignored(path.as_bytes(), false), ignored, "{path}");
    }
    let below = GitIgnore::of([(&b""[..], &b"secrets\n!secrets/ok\n"[..]), (b"secrets", b"!ok\n")]);
    assert!(below.ignored(b"secrets/ok", false));
    let mut above = GitIgnore::new();
    above.add_above(1, b"*.pem\n/anchored\n**/x.key\n");
    assert!(above.ignored(b"a/b.pem", false) && above.ignored(b"x.key", false));
    assert!(!above.ignored(b"anchored", false));
}

proptest! {
    #[test]
    fn never_panics(source in proptest::collection::vec(any::<u8>(), 0..80), path in "[a-c./*!\\[\\]^-]{0,12}") {
        let ignore = DockerIgnore::parse(&source);
        let _ = ignore.excluded(path.as_bytes());
        let _ = DockerIgnore::parse(path.as_bytes()).excluded(&source);
        let _ = GitIgnore::of([(&b""[..], path.as_bytes()), (b"a", &source)]).ignored(path.as_bytes(), false);
        for pattern in ignore.patterns() {
            prop_assert!(source.get(pattern.at.clone()).is_some());
        }
        let _ = Wildcard::parse(&source).map(|wildcard| wildcard.matches(path.as_bytes()));
    }
}
