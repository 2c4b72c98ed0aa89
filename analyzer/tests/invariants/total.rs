//! Parsing never fails: whatever comes in, a report goes out, and what was not read is told.

use crate::archive::{Image, Tar, gzip};
use crate::drive::{Dice, Files, Order, by_jobs, by_stream, sample, settings};
use analyzer::context::{DockerIgnore, GitIgnore};
use analyzer::image::tar::Walker;
use analyzer::output::{self, Style};
use analyzer::unpack::Gzip;
use analyzer::{BlobScan, BlobSettings, Config, InputKind, Limits, LinkKey, Report, Session, Want};
use analyzer::{compose, dockerfile, shell};
use serde_json::json;

/// One of each thing that is read, small.
fn bases() -> Vec<Vec<u8>> {
    let token = sample("github-token", 3);
    let line = format!("GH_TOKEN={token}\nDB_PASSWORD=kei9Oox3shee\n");
    let text = |text: String| text.into_bytes();
    let image = image();
    vec![
        text(line.clone()),
        text(format!(
            "# escape=`\nFROM a AS b\nARG T={token}\nENV A=\"$T\" B=${{T:-x}}`\n  C=d\nRUN --mount=type=secret,id=a <<E\nx\nE\nCOPY \
             --from=b [\"a\", \"b\"]\nCOPY . .\nRUN curl -u a:{token} x && rm -rf .env\nONBUILD LABEL a=b\n"
        )),
        text(format!(
            "x: &a\n  T: {token}\nservices:\n  a:\n    build: {{context: ., args: [\"A={token}\"]}}\n    environment:\n      <<: *a\n\
             \x20     U: ${{U:-{token}}}\n    env_file: .env\nsecrets:\n  s:\n    file: ./s.txt\n"
        )),
        text("*.env\n!a/**/b?[a-z]\n# c\n\\#d\n/e/\n".to_owned()),
        text(format!("IMAGE CREATED CREATED BY SIZE\na b ENV T={token} 0B\n")),
        text(format!(
            "set -e\nexport T='{token}'\ndocker login -u a -p \"$(cat <<E\n{token}\nE\n)\" && echo `x`\n"
        )),
        text(format!(
            "fail-on = \"low\"\nexclude = [\"a\"]\n[rules]\nsecret-in-arg = \"off\"\n[[ignore]]\npath = \"{token}\"\nreason = \"x\"\n"
        )),
        text(sample("private-key", 1)),
        text(
            json!({ "auths": { "r": { "auth": token } }, "a": [1, null, { "password": line }] }).to_string(),
        ),
        line.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        gzip(line.repeat(50).as_bytes()),
        image.docker(),
        image.oci(),
        image.layers[0].clone(),
        gzip(&image.layers[0]),
        vec![0; 1536],
        Vec::new(),
    ]
}

fn image() -> Image {
    let token = sample("github-token", 3);
    let layer = Tar::new()
        .folder("app/")
        .file("app/.env", format!("GH_TOKEN={token}\n"))
        .file(format!("app/{}x", "long/".repeat(30)), "x")
        .hard_link("app/b", "app/.env")
        .records(&[("SCHILY.xattr.user.a", b"b"), ("comment", b"c")])
        .file("app/.wh.c", "")
        .end();
    let config = json!({
        "architecture": "amd64", "os": "linux", "config": { "Env": [format!("T={token}")] },
        "history": [{ "created_by": "COPY . /app" }, { "created_by": format!("ENV T={token}"), "empty_layer": true }],
    });
    Image { tag: "a:b".to_owned(), config, layers: vec![layer.clone(), gzip(&layer)] }
}

/// Damages `bytes` in one to four ways.
fn damage(dice: &mut Dice, bases: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = bases[dice.below(bases.len())].clone();
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len() + 1);
        let end = at + dice.below((bytes.len() - at).min(700) + 1);
        match dice.below(8) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => bytes[at..end].reverse(),
            3 => {
                let twice = bytes[at..end].to_vec();
                bytes.splice(at..at, twice);
            }
            4 => {
                let other = &bases[dice.below(bases.len())];
                let from = dice.below(other.len() + 1);
                bytes.splice(at..end, other[from..].iter().copied().take(900));
            }
            5 => {
                let noise = dice.below(40);
                let noise = dice.bytes(noise);
                bytes.splice(at..at, noise);
            }
            _ => {
                for _ in 0..=dice.below(3) {
                    if !bytes.is_empty() {
                        let at = dice.below(bytes.len());
                        bytes[at] = dice.bytes(1)[0];
                    }
                }
            }
        }
    }
    bytes
}

/// What every report holds to.
fn sound(report: &Report) {
    let unread = report.problems.iter().filter(|problem| problem.unread).count();
    assert_eq!(report.coverage.not_read, unread as u64);
    assert!(report.problems.iter().all(|problem| !problem.kind.is_empty() && !problem.message.is_empty()));
    let json = output::json(report);
    assert!(
        serde_json::from_str::<Report>(&json).is_ok_and(|again| again == *report),
        "it changes on the way"
    );
    let _ = output::text(report, Style { color: true });
}

/// Every parser that takes bytes.
fn parsed(bytes: &[u8], dice: &mut Dice) {
    let settings = BlobSettings {
        limits: Limits::default(),
        link_key: LinkKey::new([1; 32]),
        engine: analyzer::detect::Engine::builtin(),
    };
    let piece = 1 + dice.below(bytes.len() + 1);
    for want in [Want::Skip, Want::File, Want::Keep, Want::Member] {
        let mut scan = BlobScan::new(&settings, want);
        bytes.chunks(piece).for_each(|piece| scan.push(piece));
        assert_eq!(scan.finish().size, bytes.len() as u64);
    }
    let mut walker = Walker::new();
    bytes.chunks(piece).for_each(|piece| walker.push(piece, &mut |_| {}));
    walker.finish(&mut |_| {});
    let mut decoder = Gzip::new();
    bytes.chunks(piece).for_each(|piece| decoder.push(piece, &mut |_| {}));
    let _ = decoder.finish();
    let tree = dockerfile::parse(bytes);
    assert_eq!(dockerfile::steps(&tree, bytes).len(), tree.instructions.len());
    let _ = compose::parse(bytes);
    let path = &bytes[..bytes.len().min(40)];
    let _ = DockerIgnore::parse(bytes).excluded(path);
    let _ = GitIgnore::of([(b"".as_slice(), bytes)]).ignored(path, false);
    let script = shell::Script::of(bytes);
    let _ = shell::credentials(&script);
    let text = String::from_utf8_lossy(bytes);
    let _ = Config::parse(&text);
    let _ = analyzer::config::glob(path, bytes);
}

#[test]
fn damaged_inputs_give_reports() {
    let bases = bases();
    let mut dice = Dice(77);
    for round in 0..1500 {
        let bytes = damage(&mut dice, &bases);
        parsed(&bytes, &mut dice);
        let report = by_stream(settings(), b"x", &bytes, 1 + dice.below(3000));
        sound(&report);
        if round % 3 == 0 {
            let by_jobs = by_jobs(settings(), b"x", &Files::one(bytes), Order::Planned);
            assert!(by_jobs == report, "{round}: a file gives another report than a pipe");
        }
    }
}

#[test]
fn random_inputs_give_reports() {
    let heads: [&[u8]; 10] = [
        b"",
        b"\x1f\x8b\x08\0",
        b"FROM ",
        b"services:\n",
        b"{",
        b"[[",
        b"-----BEGIN ",
        b"\xff\xfe",
        b"BZh",
        b"#!/bin/sh\n",
    ];
    let words: [&[u8]; 16] = [
        b"\n",
        b" ",
        b"\"",
        b"'",
        b"\\",
        b"$",
        b"${",
        b"}",
        b"<<E",
        b"RUN ",
        b"password=",
        b"- ",
        b": ",
        b"&a ",
        b"*a",
        b"\0",
    ];
    let mut dice = Dice(99);
    for round in 0..1500 {
        let mut bytes = heads[dice.below(heads.len())].to_vec();
        let length = dice.below(400);
        while bytes.len() < length {
            if round % 2 == 0 {
                bytes.extend(dice.bytes(8));
            } else {
                bytes.extend(words[dice.below(words.len())]);
            }
        }
        parsed(&bytes, &mut dice);
        sound(&by_stream(settings(), b"x", &bytes, 1 + dice.below(500)));
    }
}

/// Folders in which every control file is damaged.
#[test]
fn damaged_projects_give_reports() {
    let bases = bases();
    let mut dice = Dice(5);
    for _ in 0..150 {
        let names = [
            "Dockerfile",
            "compose.yaml",
            ".dockerignore",
            ".gitignore",
            "a/.env",
            ".git/config",
            "a/x.tar",
            "run.sh",
        ];
        let files = Files::of(names.map(|name| (name, damage(&mut dice, &bases))));
        sound(&by_jobs(settings(), b".", &files, Order::Planned));
    }
}

#[test]
fn what_goes_deep_or_on_and_on_is_survived() {
    let many = |text: &str| text.repeat(30_000).into_bytes();
    let around = |before: &str, inner: &str| [before.as_bytes(), &many(inner)].concat();
    for bytes in [
        many("["),
        many("{\"a\":"),
        around("services: ", "["),
        around("services: ", "{a: "),
        around("services:\n  a:\n    environment:\n      A: ", "${A:-"),
        around("services:\n", "- "),
        around("services:\n", "? "),
        around("FROM a\nENV A=", "${A:-"),
        around("FROM a\nRUN ", "$("),
        around("FROM a\nRUN ", "sh -c '"),
        around("FROM a\nRUN ", "<<E "),
        around("FROM a\n", "ONBUILD "),
        around("FROM a\nRUN x", "\\\n"),
        around("FROM a\nCOPY ", "["),
        around("#!/bin/sh\n", "("),
        around("#!/bin/sh\n", "{ "),
        around("#!/bin/sh\n", "if `"),
        around("a = ", "["),
        many("a."),
        many("password="),
        many("https://a:"),
        many("-----BEGIN "),
        many("eyJ"),
        many("a\u{301}"),
        many("**/"),
        many("\u{feff}"),
    ] {
        sound(&by_stream(settings(), b"Dockerfile", &bytes, 10_000));
        for name in ["Dockerfile", "compose.yaml", ".dockerignore", ".gitignore", "a.sh", "a.json"] {
            sound(&by_jobs(settings(), b".", &Files::of([(name, bytes.clone())]), Order::Planned));
        }
        let _ = Config::parse(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn an_archive_cut_at_any_byte_says_so() {
    let token = sample("github-token", 3);
    let layer =
        Tar::new().folder("app").file("app/.env", format!("GH_TOKEN={token}\n")).file("srv/x", "x").end();
    let config = json!({ "architecture": "amd64", "os": "linux" });
    let archive = Image { tag: "a:b".to_owned(), config, layers: vec![gzip(&layer)] }.docker();
    for archive in [archive, layer] {
        let whole = by_stream(settings(), b"x", &archive, archive.len());
        assert!(!whole.is_incomplete() && whole.findings.len() == 1);
        // The end marker: two records of zeros.
        let end = archive.len() - 1024;
        // With less than a header there is nothing to tell it by.
        for cut in 512..archive.len() {
            let bytes = &archive[..cut];
            let report = by_stream(settings(), b"x", bytes, 997);
            sound(&report);
            let told = report.is_incomplete() || report.findings == whole.findings && cut >= end;
            assert!(told, "cut at {cut} of {end}: {:?}", report.problems);
            if cut % 7 == 0 {
                let file = by_jobs(settings(), b"x", &Files::one(bytes), Order::Planned);
                assert!(file == report, "cut at {cut}: a file gives another report than a pipe");
            }
        }
    }
}

#[test]
fn a_compressed_text_cut_at_any_byte_says_so() {
    let text = gzip(format!("GH_TOKEN={}\n", sample("github-token", 3)).repeat(3).as_bytes());
    assert!(!by_stream(settings(), b"x", &text, 7).is_incomplete());
    for cut in 3..text.len() {
        assert!(by_stream(settings(), b"x", &text[..cut], 7).is_incomplete(), "cut at {cut}");
    }
}

#[test]
fn a_blob_that_ends_before_its_length_says_so() {
    for short in [0, 1, 100] {
        let mut session = Session::new(settings());
        let input = session.open(b"x", InputKind::Folder);
        let (blob, want) = session.entry(input, b"a.env", analyzer::EntryKind::File, 101);
        let mut scan = session.blob(want);
        scan.push(&vec![b'a'; short]);
        session.add(input, blob, scan.finish()).unwrap();
        let report = session.finish();
        assert!(report.is_incomplete(), "{short} bytes of 101");
    }
    // Nobody brought the blob at all.
    let mut session = Session::new(settings());
    let input = session.open(b"x", InputKind::Folder);
    session.entry(input, b"a.env", analyzer::EntryKind::File, 101);
    assert!(session.finish().is_incomplete());
}

#[test]
fn nothing_at_all_gives_a_report() {
    sound(&Session::new(settings()).finish());
    for kind in [InputKind::Text, InputKind::Folder, InputKind::ImageArchive, InputKind::OciLayout] {
        for close in [false, true] {
            let mut session = Session::new(settings());
            let input = session.open(b"", kind);
            if close {
                session.close(input);
                session.close(input);
            }
            sound(&session.finish());
        }
    }
}
