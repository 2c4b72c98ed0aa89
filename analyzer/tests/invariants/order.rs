//! Same input, same report: byte for byte, in any order of blobs and however the input is cut.

use crate::archive::{Image, Tar, gzip};
use crate::drive::{Dice, Files, Order, by_jobs, by_stream, join, open, sample, settings};
use analyzer::output::json;
use analyzer::{LinkKey, Session};
use serde_json::json;

const ORDERS: [Order; 5] =
    [Order::Planned, Order::Reversed, Order::Shuffled(3), Order::Shuffled(11), Order::Travelled];

/// Text with a credential every few kilobytes, over the ends of the blocks that are searched at a time.
fn long_text() -> Vec<u8> {
    let mut text = Vec::new();
    for seed in 0..40 {
        let token = sample("github-token", seed);
        text.extend(format!("GH_TOKEN_{seed}={token}\n# é {}\n", "lorem ipsum ".repeat(611)).into_bytes());
    }
    text
}

pub(crate) fn image() -> Image {
    let (one, two, three) = (sample("github-token", 1), sample("npm-token", 2), sample("private-key", 3));
    let base = Tar::new()
        .folder("app/")
        .file("app/.env", format!("GH_TOKEN={one}\nDB_PASSWORD=kei9Oox3shee\n"))
        .file("app/id_rsa", three)
        .file("app/long.txt", long_text())
        .file(b"app/caf\xe9.env", format!("NPM_TOKEN={two}\n"))
        .file(format!("app/{}/npmrc", "deep/".repeat(40)), format!("//h/:_authToken={two}\n"))
        .hard_link("app/again.env", "app/.env")
        .end();
    let next = Tar::new()
        .file("app/.wh.id_rsa", "")
        .file("app/long.txt", format!("TOKEN={one}\n"))
        .records(&[("SCHILY.xattr.user.token", one.as_bytes())])
        .file("srv/x", "x")
        .end();
    let last = Tar::new().file("app/deep/.wh..wh..opq", "").file("app/deep/new", "1").end();
    let config = json!({
        "architecture": "amd64", "os": "linux",
        "config": {
            "Env": [format!("GH_TOKEN={one}"), "PATH=/bin"],
            "Labels": { "note": format!("{two} and {one}") },
        },
        "history": [
            { "created_by": "COPY . /app # buildkit" },
            // Two values at one place: nothing but their order in the text tells them apart.
            { "created_by": format!("RUN |2 A={} B={} C={one} /bin/sh -c make", sample("npm-token", 5), sample("npm-token", 6)) },
            { "created_by": "ENV GH_TOKEN", "empty_layer": true },
            { "created_by": "COPY x /" },
        ],
    });
    Image { tag: "app:latest".to_owned(), config, layers: vec![base, gzip(&next), last] }
}

fn project() -> Files {
    let (one, two) = (sample("github-token", 1), sample("npm-token", 2));
    Files::of([
        (
            "Dockerfile",
            format!("FROM a\nARG NPM_TOKEN={two}\nENV T=$NPM_TOKEN\nCOPY . /\nRUN curl -u a:{one} x\n"),
        ),
        (
            "compose.yaml",
            format!(
                "services:\n  a:\n    build: .\n    environment:\n      T: {one}\n      U: ${{U:-{two}}}\n"
            ),
        ),
        (".env", format!("GH_TOKEN={one}\n")),
        ("sub/.env", format!("GH_TOKEN={one}\nNPM_TOKEN={two}\n")),
        (".gitignore", "/.env\n".to_owned()),
        (".dockerignore", ".env\n".to_owned()),
        ("run.sh", format!("docker build --build-arg T={two} .\n")),
        ("README.md", "nothing\n".to_owned()),
    ])
}

fn forms() -> Vec<(&'static str, Vec<u8>)> {
    let image = image();
    let root = Tar::new().file("etc/motd", "x").file("root/.npmrc", sample("npm-token", 4)).end();
    let text = long_text();
    vec![
        ("text", text[..100_000].to_vec()),
        ("short text", format!("T={}", sample("github-token", 9)).into_bytes()),
        ("gzip text", gzip(&text)),
        ("docker archive", image.docker()),
        ("OCI archive", image.oci()),
        ("root file system", root.clone()),
        ("gzip root file system", gzip(&root)),
        ("empty", Vec::new()),
        ("empty tar", vec![0; 10_240]),
    ]
}

#[test]
fn the_order_of_blobs_changes_nothing() {
    let mut inputs: Vec<_> = forms().into_iter().map(|(form, bytes)| (form, Files::one(bytes))).collect();
    inputs.push(("project", project()));
    inputs.push(("OCI layout", Files::of(image().layout(&json!({})))));
    let mut nested = project();
    nested.0.insert(b"out/app.tar".to_vec(), image().docker());
    inputs.push(("project with an archive", nested));
    for (form, files) in inputs {
        let expected = json(&by_jobs(settings(), b"input", &files, Order::Planned));
        for order in ORDERS {
            assert!(
                json(&by_jobs(settings(), b"input", &files, order)) == expected,
                "{form} {order:?} differs"
            );
        }
        let is_empty = form.starts_with("empty");
        assert_eq!(expected.contains("\"findings\": []"), is_empty, "{form}");
    }
}

#[test]
fn two_threads_give_what_one_gives() {
    let mut files = project();
    files.0.insert(b"out/app.tar".to_vec(), image().docker());
    let expected = json(&by_jobs(settings(), b"input", &files, Order::Planned));
    for _ in 0..5 {
        let mut session = Session::new(settings());
        let jobs = open(&mut session, b"input", &files);
        let (told, reports) = std::sync::mpsc::channel();
        std::thread::scope(|scope| {
            for first in 0..2 {
                let (told, session, jobs, files) = (told.clone(), &session, &jobs, &files);
                scope.spawn(move || {
                    for job in jobs.iter().skip(first).step_by(2) {
                        let mut scan = session.blob(job.want);
                        files.range(job).chunks(5000).for_each(|piece| scan.push(piece));
                        told.send((job.input, job.blob, scan.finish())).unwrap();
                    }
                });
            }
        });
        drop(told);
        // As they come.
        for (input, blob, report) in reports {
            session.add(input, blob, report).unwrap();
        }
        assert!(json(&session.finish()) == expected);
    }
}

#[test]
fn cutting_a_stream_anywhere_changes_nothing() {
    for (form, bytes) in forms() {
        let expected = json(&by_jobs(settings(), b"input", &Files::one(bytes.clone()), Order::Planned));
        for piece in [1, 7, 511, 4096, 1 << 20] {
            let found = json(&by_stream(settings(), b"input", &bytes, piece));
            assert!(
                found == expected,
                "{form} in pieces of {piece} differs:\n{}",
                difference(&expected, &found)
            );
        }
    }
}

#[test]
fn a_damaged_archive_gives_the_same_from_a_file_and_a_pipe() {
    let whole = image().docker();
    let mut dice = Dice(5);
    let mut broken: Vec<Vec<u8>> = (0..30).map(|_| whole[..dice.below(whole.len())].to_vec()).collect();
    for _ in 0..30 {
        let mut bytes = whole.clone();
        let at = dice.below(bytes.len() / 512) * 512 + dice.below(160);
        bytes[at] ^= 0x55;
        broken.push(bytes);
    }
    for (index, bytes) in broken.into_iter().enumerate() {
        let expected = json(&by_jobs(settings(), b"input", &Files::one(bytes.clone()), Order::Planned));
        let found = json(&by_stream(settings(), b"input", &bytes, 10_007));
        assert!(found == expected, "{index} differs:\n{}", difference(&expected, &found));
    }
}

#[test]
fn the_link_key_changes_nothing() {
    for files in [Files::one(image().docker()), Files::one(image().oci()), project()] {
        let with = |key| {
            let settings = analyzer::Settings { link_key: LinkKey::new([key; 32]), ..settings() };
            json(&by_jobs(settings, b"input", &files, Order::Planned))
        };
        let expected = with(0);
        for key in 1..8 {
            let found = with(key);
            assert!(found == expected, "{}", difference(&expected, &found));
        }
    }
}

#[test]
fn inputs_seen_together_join_in_any_order_of_blobs() {
    let inputs = [
        ("app.tar", Files::one(image().docker())),
        ("app", project()),
        ("app.tar", Files::one(image().oci())),
    ];
    let expected: Vec<String> = ORDERS
        .iter()
        .map(|&order| {
            let mut session = Session::new(settings());
            let opened: Vec<_> =
                inputs.iter().map(|(name, files)| open(&mut session, name.as_bytes(), files)).collect();
            for (jobs, (_, files)) in opened.iter().zip(&inputs) {
                join(&mut session, jobs, files, order);
            }
            json(&session.finish())
        })
        .collect();
    assert!(expected.iter().all(|report| *report == expected[0]));
    assert!(expected[0].contains("\"app.tar#2\""));
}

/// The first lines that differ; reports hold no values.
fn difference(expected: &str, found: &str) -> String {
    let differs = expected.lines().zip(found.lines()).filter(|(a, b)| a != b).take(3);
    differs.map(|(a, b)| format!("- {a}\n+ {b}\n")).collect()
}
