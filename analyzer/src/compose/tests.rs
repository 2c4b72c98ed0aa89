use super::*;
use crate::text::{Segment, Value};
use proptest::prelude::*;
use std::ops::Range;

/// The value as compose would see it with an empty environment.
fn flat(value: &Value) -> String {
    value.literals().iter().map(|(text, _)| *text).collect()
}

fn environment(source: &str) -> Vec<(String, Option<Value>)> {
    let compose = parse(source.as_bytes());
    let service = compose.services.into_iter().next().unwrap();
    service.environment.into_iter().map(|placed| (placed.assignment.name, placed.assignment.value)).collect()
}

#[test]
fn reads_both_forms_of_environment() {
    let source = "services:\n  api:\n    environment:\n      A: one\n      B:\n      C: \"two # x\"\n      D: 'it''s'\n";
    let values = environment(source);
    let texts: Vec<_> =
        values.iter().map(|(name, value)| (name.as_str(), value.as_ref().map(flat))).collect();
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(texts, [("A", some("one")), ("B", None), ("C", some("two # x")), ("D", some("it's"))]);
    assert_eq!(&source[values[2].1.as_ref().unwrap().at.clone()], "\"two # x\"");

    let list =
        "services:\n  api:\n    environment:\n      - A=one=1\n      - B\n      - \"C='x'\"\n      - D=\n";
    let compose = parse(list.as_bytes());
    let placed = &compose.services[0].environment;
    assert_eq!(placed[0].pointer, "/services/api/environment/0");
    assert_eq!(&list[placed[0].assignment.value.as_ref().unwrap().at.clone()], "one=1");
    assert_eq!(&list[placed[2].assignment.name_at.clone()], "C");
    assert_eq!(placed[1].assignment.value, None);
    assert_eq!(flat(placed[2].assignment.value.as_ref().unwrap()), "'x'");
    assert_eq!(flat(placed[3].assignment.value.as_ref().unwrap()), "");
}

#[test]
fn interpolates_with_places() {
    let source =
        "services: {api: {environment: {A: 'pre-${X:-d${Y-e}f}-$Z$$1', B: '${P:?no}', C: '$5 ${', D: ''}}}\n";
    let values = environment(source);
    let a = values[0].1.as_ref().unwrap();
    assert_eq!(flat(a), "pre-def-$1");
    assert_eq!(a.references(), ["X", "Y", "Z"]);
    for (text, at) in a.literals() {
        assert_eq!(source[at].replace("$$", "$"), text);
    }
    let Segment::Reference { at, .. } = &a.segments[1] else { panic!("no reference") };
    assert_eq!(&source[at.clone()], "${X:-d${Y-e}f}");
    assert!(values[1].1.as_ref().unwrap().is_reference());
    assert_eq!(flat(values[2].1.as_ref().unwrap()), "$5 ${");
    assert!(!values[3].1.as_ref().unwrap().is_reference());
}

#[test]
fn places_survive_escapes_and_blocks() {
    let source = concat!(
        "services:\n  api:\n    environment:\n",
        "      A: \"t\\tab\\u00e9-${V:-dflt}\"\n",
        "      B: |\n        first\n          second ${W:-wwww}\n\n        third\n",
        "      C: >-\n        one\n        two ${U:-uuuu}\n\n        three\n",
        "      D: plain\n        goes ${T:-tttt} on\n",
        "      E: \"one \\\n        two ${S:-ssss}\"\n",
        "      F: |2\n          deep ${R:-rrrr}\n",
    );
    let values = environment(source);
    for (index, text) in [
        "t\tabé-dflt",
        "first\n  second wwww\n\nthird\n",
        "one two uuuu\nthree",
        "plain goes tttt on",
        "one two ssss",
        "  deep rrrr\n",
    ]
    .iter()
    .enumerate()
    {
        let value = values[index].1.as_ref().unwrap();
        assert_eq!(flat(value), *text);
        let default = value.segments.iter().find_map(|segment| match segment {
            Segment::Reference { default: Some(default), .. } => Some(default.literals()[0].clone()),
            _ => None,
        });
        let (text, at) = default.unwrap();
        assert_eq!(&source[at], text, "{index}");
    }
}

#[test]
fn follows_anchors_and_merge_keys() {
    let source = concat!(
        "x-base: &base\n  A: 1\n  B: 2\nx-more: &more {B: 3, C: 4}\n",
        "services:\n  api: &api\n    image: x\n    environment: &env\n      <<: [*base, *more]\n      D: 5\n",
        "  web:\n    <<: *api\n    image: y\n    environment: *env\n  gone: {environment: !reset {A: 1}, image: !override z}\n",
    );
    let compose = parse(source.as_bytes());
    let keys = |index: usize| -> Vec<(String, String)> {
        let placed = compose.services[index].environment.iter();
        placed.map(|p| (p.assignment.name.clone(), flat(p.assignment.value.as_ref().unwrap()))).collect()
    };
    let expected =
        [("D", "5"), ("A", "1"), ("B", "2"), ("C", "4")].map(|(k, v)| (k.to_owned(), v.to_owned()));
    assert_eq!(keys(0), expected);
    assert_eq!(keys(1), expected);
    assert!(keys(2).is_empty());
    let used = &compose.services[1].environment[1];
    assert_eq!(used.pointer, "/services/web/environment/A");
    assert_eq!(&source[used.assignment.value.as_ref().unwrap().at.clone()], "1");
}

#[test]
fn reads_builds_secrets_and_texts() {
    let source = concat!(
        "services:\n  a/b:\n    build:\n      context: ${DIR:-./app}\n      dockerfile: D\n      target: t\n",
        "      args: [K=v, W]\n      additional_contexts: {base: ../base}\n      dockerfile_inline: |\n        FROM x\n",
        "    command: run --password ${P:-p}\n    entrypoint: [sh, -c]\n    healthcheck: {test: [CMD, curl]}\n",
        "    labels: {a.b: c}\n    env_file:\n      - a.env\n      - path: b.env\n        required: false\n",
        "    secrets: [one, {source: two}]\n  c:\n    build: ./c\n    env_file: c.env\n",
        "secrets:\n  one: {file: ./one.txt}\n  two: {environment: TWO}\n  three: {external: true}\n",
        "configs:\n  conf:\n    content: |\n      key=value\nvolumes:\n  nfs: {driver_opts: {o: 'username=u'}}\n",
    );
    let compose = parse(source.as_bytes());
    assert!(compose.problems.is_empty());
    let service = &compose.services[0];
    let build = service.build.as_ref().unwrap();
    assert_eq!(
        (build.context.as_str(), build.dockerfile.as_deref(), build.inline),
        ("./app", Some("D"), true)
    );
    assert_eq!(build.args[1].assignment.name, "W");
    assert_eq!(build.args[0].pointer, "/services/a~1b/build/args/0");
    assert_eq!(build.additional_contexts, [("base".to_owned(), "../base".to_owned())]);
    let pointers: Vec<&str> = service.others.iter().map(|text| text.pointer.as_str()).collect();
    assert_eq!(
        pointers,
        [
            "/services/a~1b/labels/a.b",
            "/services/a~1b/command",
            "/services/a~1b/entrypoint/0",
            "/services/a~1b/entrypoint/1",
            "/services/a~1b/healthcheck/test/0",
            "/services/a~1b/healthcheck/test/1",
            "/services/a~1b/build/dockerfile_inline",
        ]
    );
    assert_eq!(service.env_files, ["a.env", "b.env"]);
    assert_eq!(service.secrets, ["one", "two"]);
    assert_eq!(compose.services[1].build.as_ref().unwrap().context, "./c");
    assert_eq!(compose.services[1].env_files, ["c.env"]);
    let file = compose.secrets[0].file.clone().unwrap();
    assert_eq!((file.0.as_str(), &source[file.1]), ("./one.txt", "./one.txt"));
    assert!(compose.secrets[2].external && compose.secrets[1].environment.is_some());
    assert_eq!(compose.texts.len(), 2);
}

#[test]
fn a_syntax_error_keeps_what_stands_before_it() {
    let compose = parse(b"services:\n  a:\n    environment:\n      A: 1\n  b: [\n  : }\n");
    assert_eq!(compose.services[0].environment.len(), 1);
    assert_eq!(compose.problems.iter().map(|problem| problem.0).collect::<Vec<_>>(), [5]);
}

#[test]
fn aliases_cannot_explode() {
    let mut source = String::from("x0: &x0 {A: 1, B: 2}\n");
    for level in 1..40 {
        let below = level - 1;
        source
            .push_str(&format!("x{level}: &x{level} {{<<: [*x{below}, *x{below}, *x{below}, *x{below}]}}\n"));
    }
    source.push_str("services:\n  a: {environment: *x39}\n");
    let _ = parse(source.as_bytes());
    let _ = parse(b"services: &s\n  a: *s\n  <<: *s\n");
    let _ = parse(b"a: &a [*a, *a]\nservices: *a\n");
}

#[test]
fn long_values_take_linear_time() {
    for unit in ["${", " ", "$", "${a:-", "}", "''"] {
        for quote in ["'", "\""] {
            let value = unit.repeat(100_000);
            let source = format!("services:\n  a:\n    environment:\n      A: {quote}x{value}x{quote}\n");
            let _ = parse(source.as_bytes());
        }
    }
    let keys: String = (0..20_000).map(|n| format!("  k{n}: v\n")).collect();
    let twice: String = (0..20_000).map(|n| format!("      j{n}: v\n")).collect();
    let source = format!("x: &x\n{keys}services:\n  a:\n    environment:\n      <<: *x\n{twice}");
    assert_eq!(parse(source.as_bytes()).services[0].environment.len(), 40_000);
}

#[test]
fn knows_a_compose_file_by_its_content() {
    for (source, is) in [
        ("services:\n  a:\n    image: x\n", true),
        ("version: '3'\nservices: {a: {build: .}, b: }\n", true),
        ("services:\n  _defaults: {autowire: true}\n  App\\: {resource: x}\n", false),
        ("services: [docker]\njobs: {}\n", false),
        ("apiVersion: v1\nservices: {a: {image: x}}\n", false),
        ("FROM x\n# services:\n", false),
        ("", false),
    ] {
        assert_eq!(looks_like(source.as_bytes()), is, "{source}");
    }
}

fn inside(value: &Value, source: &[u8]) -> bool {
    let fits = |at: &Range<usize>| at.start <= at.end && at.end <= source.len();
    fits(&value.at)
        && value.segments.iter().all(|segment| match segment {
            Segment::Literal { at, .. } => fits(at),
            Segment::Reference { at, default, .. } => {
                fits(at) && default.as_ref().is_none_or(|value| inside(value, source))
            }
        })
}

proptest! {
    #[test]
    fn never_panics_and_spans_fit(text in "[a-c:\\-${}\"'|>&*<!\\\\ \n\r\u{feff}é]{0,60}", junk in proptest::collection::vec(any::<u8>(), 0..20)) {
        for head in ["services:\n a:\n  environment:\n   K: ", "services:\n a:\n  command: |\n   ", "services: {a: {environment: [\"", ""] {
            let source = [head.as_bytes(), text.as_bytes(), &junk].concat();
            let compose = parse(&source);
            let _ = looks_like(&source);
            for service in &compose.services {
                let others = service.others.iter().map(|text| &text.assignment);
                for assignment in service.environment.iter().map(|placed| &placed.assignment).chain(others) {
                    prop_assert!(assignment.name_at.end <= source.len());
                    prop_assert!(assignment.value.as_ref().is_none_or(|value| inside(value, &source)));
                }
            }
        }
    }
}
