//! Scope, steps and secret mounts of a Dockerfile, and shell text: vectors and properties.
#![allow(clippy::unwrap_used, clippy::panic)]

use analyzer::dockerfile::{self, Body, Dockerfile, Scope};
use analyzer::shell::{Script, credentials};
use analyzer::text::{Segment, Value};
use proptest::prelude::*;
use std::ops::Range;

fn shown(value: &Value) -> String {
    let one = |segment: &Segment| match segment {
        Segment::Literal { text, .. } => text.clone(),
        Segment::Reference { name, default: None, .. } => format!("<{name}>"),
        Segment::Reference { name, default: Some(value), .. } => format!("<{name}|{}>", shown(value)),
    };
    value.segments.iter().map(one).collect()
}

fn sets(source: &str) -> Vec<(String, Option<String>)> {
    let file = dockerfile::parse(source.as_bytes());
    let steps = dockerfile::steps(&file, source.as_bytes());
    let all = steps.into_iter().flat_map(|step| step.sets);
    all.map(|set| (set.name, set.value.as_ref().map(shown))).collect()
}

#[test]
fn values_lose_quotes_and_keep_references() {
    let source = "FROM a\nENV A=\"x y\" B=c\\ d C='$X' D=${X:-d$Y} E=\\$Z F=\"a\\\"b\" G=p$H\nARG N\nENV L one $T # two\n";
    let expected = [
        ("A", Some("x y")),
        ("B", Some("c d")),
        ("C", Some("$X")),
        ("D", Some("<X|d<Y>>")),
        ("E", Some("$Z")),
        ("F", Some("a\"b")),
        ("G", Some("p<H>")),
        ("N", None),
        ("L", Some("one <T> # two")),
    ];
    let expected: Vec<_> = expected.map(|(name, value)| (name.to_owned(), value.map(str::to_owned))).into();
    assert_eq!(sets(source), expected);
}

#[test]
fn literals_say_where_they_stand() {
    let source = "FROM a\nENV X=\"ab\\\"cd\" \\\n  # gone\n  Y=ef\\\ngh\n";
    let file = dockerfile::parse(source.as_bytes());
    let Body::Env(pairs) = &file.instructions[1].body else { panic!() };
    for pair in pairs {
        for (text, at) in pair.value.as_ref().unwrap().literals() {
            assert_eq!(text, &source[at]);
        }
        assert_eq!(pair.name, source[pair.name_at.clone()]);
    }
    assert_eq!(shown(pairs[1].value.as_ref().unwrap()), "efgh");
}

fn names(file: &Dockerfile, instruction: usize) -> Vec<String> {
    Scope::of(file).args_in_scope(instruction).into_iter().map(|declared| declared.name).collect()
}

#[test]
fn names_are_in_scope_behind_their_line_and_through_stages() {
    let source = "ARG G=1\nFROM a AS base\nARG G\nENV E=2\nRUN x\nFROM base AS mid\nARG M\nRUN y\nFROM b\nRUN z\nCOPY --from=mid /a /b\n";
    let file = dockerfile::parse(source.as_bytes());
    assert_eq!(names(&file, 1), ["G"]);
    assert_eq!(names(&file, 2), [""; 0]);
    assert_eq!(names(&file, 4), ["G", "E"]);
    assert_eq!(names(&file, 7), ["G", "E", "M"]);
    assert_eq!(names(&file, 9), [""; 0]);
    let scope = Scope::of(&file);
    assert_eq!(scope.lookup("G", 4).and_then(|found| found.value).as_ref().map(shown).as_deref(), Some("1"));
    assert_eq!(scope.final_stages(), [2]);
    assert!(scope.is_copied_from(1) && !scope.is_copied_from(0) && scope.ships(2) && !scope.ships(1));
    let chained = dockerfile::parse(b"FROM a AS one\nRUN x\nFROM one\nRUN y\n");
    assert_eq!(Scope::of(&chained).final_stages(), [0, 1]);
}

/// The words with which a RUN writes its secret mounts down.
fn written(run: &str) -> Vec<String> {
    let source = format!("FROM a\nRUN {run}\n");
    let file = dockerfile::parse(source.as_bytes());
    let steps = dockerfile::steps(&file, source.as_bytes());
    steps[1].mounts.iter().flat_map(|mount| &mount.written_down).map(|word| word.text.clone()).collect()
}

#[test]
fn secrets_that_are_written_down_are_seen() {
    let cases = [
        ("--mount=type=secret,id=npm cat /run/secrets/npm > /root/.npmrc && npm ci", "/root/.npmrc"),
        ("--mount=type=secret,id=npm cp /run/secrets/npm .npmrc && npm ci", ".npmrc"),
        ("--mount=type=secret,id=k,target=/k install -m 600 /k /root/.ssh/id", "/root/.ssh/id"),
        ("--mount=type=secret,id=t,env=TOK echo \"//r/:_authToken=$TOK\" >> ~/.npmrc", "~/.npmrc"),
        (
            "--mount=type=secret,id=t export X=$(cat /run/secrets/t) && echo \"x=${X}\" | tee /etc/conf",
            "/etc/conf",
        ),
        ("--mount=type=secret,id=t sh -c 'cat /run/secrets/t > /app/t'", "/app/t"),
        ("--mount=type=secret,id=t { echo a; cat /run/secrets/t; } > /app/t", "/app/t"),
        ("--mount=type=secret,id=t base64 -d < /run/secrets/t > /app/t", "/app/t"),
        ("--mount=type=secret,id=t <<EOF\ncat /run/secrets/t > /app/t\nEOF", "/app/t"),
        ("--mount=type=secret,id=t cat <<EOF > /app/t\nk=$(cat /run/secrets/t)\nEOF", "/app/t"),
        ("--mount=type=secret,id=t rm -f /app/t; cat /run/secrets/t > /app/t", "/app/t"),
        (
            "--mount=type=secret,id=t npm config set //r/:_authToken=$(cat /run/secrets/t)",
            "//r/:_authToken=$(cat /run/secrets/t)",
        ),
        ("--mount=type=secret,id=t sed -i \"s/X/$(cat /run/secrets/t)/\" /etc/conf", "/etc/conf"),
    ];
    for (run, word) in cases {
        assert_eq!(written(run), [word], "{run}");
    }
}

#[test]
fn secrets_that_are_only_used_are_not() {
    let cases = [
        "--mount=type=secret,id=hf_token HF_TOKEN=$(cat /run/secrets/hf_token) pip install x",
        "--mount=type=secret,id=x export X=$(cat /run/secrets/x) && pip install x > /var/log/pip",
        "--mount=type=secret,id=key mkdir -p /root/.ssh && cp /run/secrets/key /root/.ssh/id && test -s /root/.ssh/id && rm -rf /root/.ssh",
        "--mount=type=secret,id=npm test -s /run/secrets/npm && echo built > /app/built",
        "--mount=type=secret,id=npm,target=/root/.npmrc npm ci",
        "--mount=type=secret,id=t curl -H \"Authorization: Bearer $(cat /run/secrets/t)\" https://x > /app/x",
        "--mount=type=secret,id=t cat /run/secrets/t > /dev/null",
        "--mount=type=secret,id=t --mount=type=tmpfs,target=/tmp cat /run/secrets/t > /tmp/t",
        "--mount=type=secret,id=t,env=TOK echo '_authToken=${TOK}' > .npmrc && npm ci",
        "--mount=type=secret,id=t ln -s /run/secrets/t /root/.npmrc && npm ci",
        "--mount=type=secret,id=t trap 'rm -f /root/.npmrc' EXIT; cat /run/secrets/t > /root/.npmrc; npm ci",
        "--mount=type=secret,id=t cat /run/secrets/t > ~/.npmrc && npm ci; rm -f /root/.npmrc",
        "--mount=type=secret,id=t sh -c 'cat /run/secrets/t > /app/t && x' && rm /app/t",
        "--mount=type=secret,id=t if [ -f /run/secrets/t ]; then echo yes > /app/t; fi",
    ];
    for run in cases {
        assert_eq!(written(run), [""; 0], "{run}");
    }
}

#[test]
fn mounts_have_their_defaults() {
    let source = b"FROM a\nRUN --mount=type=secret,source=a/b --mount=type=secret,target=/x/y --mount=type=secret,id=i,env=E x\n";
    let file = dockerfile::parse(source);
    let step = &dockerfile::steps(&file, source)[1];
    let all: Vec<_> =
        step.mounts.iter().map(|mount| (mount.id.as_deref(), mount.target.as_deref())).collect();
    assert_eq!(all, [(Some("a/b"), Some("/run/secrets/b")), (Some("y"), Some("/x/y")), (Some("i"), None)]);
}

/// Names and values of the credentials in shell text.
fn found(text: &str) -> Vec<(String, String)> {
    let all = credentials(&Script::of(text.as_bytes()));
    all.into_iter()
        .map(|found| (found.name.clone(), found.value.as_ref().map(shown).unwrap_or_default()))
        .collect()
}

#[test]
fn commands_that_take_credentials() {
    let cases = [
        ("export K=v", "K", "v"),
        ("K='v w' cmd", "K", "v w"),
        ("env K=\"v$X\" cmd", "K", "v<X>"),
        ("sudo -E K=v cmd", "K", "v"),
        ("tool --password=v", "password", "v"),
        ("tool --api-key v", "api-key", "v"),
        ("curl -s -u me:v https://x", "password", "v"),
        ("curl --user=me:v https://x", "password", "v"),
        ("curl -H 'Authorization: Bearer v' x", "Authorization", "v"),
        ("curl --header \"PRIVATE-TOKEN: v\" x", "PRIVATE-TOKEN", "v"),
        ("mysql -uroot -pv db", "password", "v"),
        ("docker login -u me -p v host", "password", "v"),
        ("docker build --build-arg K=v .", "K", "v"),
        ("docker run --rm -e K=v x", "K", "v"),
        ("a && echo 'me:v' | chpasswd", "password", "v"),
        ("echo -e \"v\\nv\" | passwd root", "password", "v"),
        ("echo v | passwd --stdin joe", "password", "v"),
        ("htpasswd -bc /f joe v", "password", "v"),
        ("smbclient //h/s -U joe%v", "password", "v"),
        ("echo v | docker login -u me --password-stdin", "password", "v"),
        ("sshpass -p v ssh x", "password", "v"),
        ("sshpass -pv ssh x", "password", "v"),
        ("npm config set //r/:_authToken v", "//r/:_authToken", "v"),
        ("bash -c \"export K=v\"", "K", "v"),
        ("x=$(K=v cmd)", "K", "v"),
    ];
    for (text, name, value) in cases {
        assert!(found(text).contains(&(name.to_owned(), value.to_owned())), "{text}: {:?}", found(text));
    }
    for text in
        ["tool --password-stdin", "mysql -p db", "echo K=v", "curl -u me https://x", "tool --token-file f"]
    {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn shell_words_map_back_through_continuations() {
    let source = "FROM a\nRUN set -e && \\\n  # why\n  export KEY=\"one\\\ntwo\" && \\\n  cmd\n";
    let file = dockerfile::parse(source.as_bytes());
    let step = &dockerfile::steps(&file, source.as_bytes())[1];
    let set = &step.command_sets[0];
    assert_eq!((set.name.as_str(), &source[set.name_at.clone()]), ("KEY", "KEY"));
    let pieces: Vec<_> =
        set.value.as_ref().unwrap().literals().into_iter().map(|(text, at)| (text, &source[at])).collect();
    assert_eq!(pieces, [("one", "one"), ("two", "two")]);
}

#[test]
fn a_dockerfile_is_told_by_its_content() {
    let yes = ["FROM a\nRUN x\n", "# syntax=docker/dockerfile:1\n\nARG V=1\nFROM a:$V AS b\nCOPY . .\n"];
    let no = [
        "",
        "FROM users\nWHERE x = 1\n",
        "from os import path\nimport x\n",
        "Hello\nFROM a\n",
        "ARG\n",
        "{\"a\": 1}",
        "FROM a\n",
    ];
    for text in yes {
        assert!(dockerfile::looks_like(text.as_bytes()), "{text}");
    }
    for text in no {
        assert!(!dockerfile::looks_like(text.as_bytes()), "{text}");
    }
}

fn value_ranges(value: &Value, ranges: &mut Vec<Range<usize>>) {
    ranges.push(value.at.clone());
    for segment in &value.segments {
        match segment {
            Segment::Literal { at, .. } => ranges.push(at.clone()),
            Segment::Reference { at, default, .. } => {
                ranges.push(at.clone());
                default.iter().for_each(|value| value_ranges(value, ranges));
            }
        }
    }
}

fn check(source: &[u8]) -> Result<(), TestCaseError> {
    let file = dockerfile::parse(source);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for instruction in &file.instructions {
        ranges.push(instruction.at.clone());
        ranges.extend(instruction.heredocs.iter().map(|heredoc| heredoc.at.clone()));
        ranges.extend(instruction.flags.iter().map(|flag| flag.at.clone()));
        prop_assert!(instruction.lines.0 <= instruction.lines.1);
    }
    for step in dockerfile::steps(&file, source) {
        for set in step.sets.iter().chain(&step.command_sets) {
            ranges.push(set.name_at.clone());
            set.value.iter().for_each(|value| value_ranges(value, &mut ranges));
        }
        ranges.extend(step.reads.into_iter().map(|read| read.at));
        ranges.extend(step.writes.into_iter().chain(step.removes).map(|word| word.at));
        ranges.extend(step.mounts.into_iter().map(|mount| mount.at));
    }
    for index in 0..file.instructions.len() {
        let _ = Scope::of(&file).args_in_scope(index);
    }
    let _ = dockerfile::looks_like(source);
    for range in ranges {
        prop_assert!(range.start <= range.end && range.end <= source.len(), "{range:?} of {}", source.len());
    }
    Ok(())
}

fn fragment() -> impl Strategy<Value = String> {
    let words = [
        "FROM a AS b\n",
        "RUN ",
        "ENV ",
        "COPY ",
        "ARG ",
        "ONBUILD ",
        "HEALTHCHECK CMD ",
        "--mount=type=secret,id=x ",
        "K=v",
        "\"",
        "'",
        "$",
        "${",
        "}",
        "$(",
        ")",
        "(",
        "`",
        "\\\n",
        "\\",
        "\n",
        " ",
        "<<EOF",
        "<<-'E'",
        "EOF\n",
        "E\n",
        "#",
        "|",
        "&&",
        ">",
        "2>&1",
        ";",
        "é",
        "\t",
        "\r\n",
        "[\"a\",\"\\u00e9\"]",
        "sh -c ",
        "cat /run/secrets/x",
        ":-",
        "{ ",
        "curl -u a:b ",
        "trap ",
        "cp -t ",
        "# escape=`\n",
        "\u{feff}",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 0..40).prop_map(|parts| parts.concat())
}

/// Hostile nesting ends soon: neither deep recursion nor work that grows with a power of the depth.
#[test]
fn hostile_text_is_read_in_bounded_work() {
    for piece in [
        "${a:-",
        "$(",
        "<(",
        "{ ",
        "( ",
        "`",
        "\"${a:-\"",
        "$((",
        "ONBUILD ",
        "sh -c '",
        "{ x; } > y; ",
        "X=$(cat /run/secrets/x) ",
    ] {
        let source = format!("FROM a\nENV X={0}\nRUN --mount=type=secret,id=x {0}\n", piece.repeat(4000));
        let file = dockerfile::parse(source.as_bytes());
        assert_eq!(dockerfile::steps(&file, source.as_bytes()).len(), file.instructions.len());
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        check(&bytes)?;
        let _ = credentials(&Script::of(&bytes));
    }

    #[test]
    fn any_mixture_of_syntax_is_read(text in fragment()) {
        check(text.as_bytes())?;
        let _ = credentials(&Script::of(text.as_bytes()));
    }
}
