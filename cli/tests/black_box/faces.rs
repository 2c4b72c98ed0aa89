//! One report: from a file and from a pipe, with any number of threads, from the command line and from the plugin, byte for byte.

use crate::image::tarball;
use crate::project::{Project, password};
use flate2::Compression;
use flate2::write::GzEncoder;
use plugin::feed::Feeding;
use serde_json::{Value, json};
use std::io::Write as _;

const NOW: u64 = 1_790_000_000;

/// An image with several layers, plain and gzip, of which later ones remove and overwrite, and with values in its config.
fn archive() -> Vec<u8> {
    let filler = "lorem ipsum dolor sit amet\n".repeat(20_000);
    let env = |seed| format!("DB_PASSWORD={}\n", password(seed));
    let layers: Vec<Vec<u8>> = vec![
        tarball(&[
            ("app/.env", env(1).as_bytes()),
            ("app/a", filler.as_bytes()),
            ("app/b.env", env(2).as_bytes()),
        ]),
        gzip(&tarball(&[
            ("app/.wh..env", b""),
            ("app/b.env", env(3).as_bytes()),
            ("app/c", filler.as_bytes()),
        ])),
        gzip(&tarball(&[("srv/again.env", env(1).as_bytes())])),
        tarball(&[("srv/last.env", env(4).as_bytes())]),
    ];
    let names: Vec<String> = (0..layers.len()).map(|index| format!("{index}/layer.tar")).collect();
    let history = |line: String| json!({ "created_by": line });
    let config = json!({
        "architecture": "amd64", "os": "linux",
        "config": { "Env": [env(5).trim()], "Labels": { "password": password(6) } },
        "rootfs": {
            "type": "layers",
            "diff_ids": (0..4).map(|index| format!("sha256:{}", index.to_string().repeat(64))).collect::<Vec<_>>(),
        },
        "history": [
            history("COPY . /app".to_owned()),
            history(format!("RUN |1 {} /bin/sh -c make", env(7).trim())),
            history("COPY a /srv".to_owned()),
            history("COPY b /srv".to_owned()),
        ],
    });
    let manifest = json!([{ "Config": "config.json", "RepoTags": ["app:latest"], "Layers": names }]);
    let (config, manifest) = (config.to_string(), manifest.to_string());
    let mut members: Vec<(&str, &[u8])> =
        names.iter().map(String::as_str).zip(layers.iter().map(Vec::as_slice)).collect();
    members.push(("config.json", config.as_bytes()));
    members.push(("manifest.json", manifest.as_bytes()));
    tarball(&members)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn dockerfile() -> String {
    format!(
        "FROM alpine AS build\nARG NPM_TOKEN\nARG DB_PASSWORD={}\nENV API_KEY=$NPM_TOKEN\nFROM alpine\nCOPY . /app\n\
         ENV ADMIN_PASSWORD={}\nRUN curl -u admin:{} https://example.com\n",
        password(8),
        password(9),
        password(8)
    )
}

/// A project with everything in it that is read, an image archive too.
fn project() -> Project {
    let compose = format!(
        "services:\n  db:\n    build: .\n    environment:\n      A_PASSWORD: {}\n      B_PASSWORD: ${{B_PASSWORD:-{}}}\n",
        password(10),
        password(11)
    );
    let mut project = Project::new()
        .with("shop/Dockerfile", dockerfile())
        .with("shop/compose.yaml", compose)
        .with("shop/.dockerignore", "*.log\n/.env\n")
        .with("shop/.gitignore", "/.env\n")
        .with("shop/.git/HEAD", "ref: refs/heads/main\n")
        .with("shop/.env", format!("DB_PASSWORD={}\n", password(8)))
        .with("shop/deploy.sh", format!("docker login -u a -p {} registry.example.com\n", password(12)))
        .with("shop/out/app.tar", archive());
    for number in 0..12 {
        let line = format!("DB_PASSWORD={}\n", password(20 + number % 5));
        project = project.with(&format!("shop/{number}/prod.env"), line);
    }
    project
}

/// The report by one and several threads; they must not differ.
fn checked(project: &Project, path: &str, least: usize) -> String {
    let run = |jobs| {
        let args =
            ["check", path, "--format", "json", "--now", "1790000000", "--jobs", jobs, "--fail-on", "none"];
        let run = project.run(&args);
        assert_eq!(run.code, 0, "{}", run.stderr);
        run.stdout
    };
    let one = run("1");
    for jobs in ["2", "2", "7"] {
        assert!(run(jobs) == one, "{path}: {jobs} threads give another report than one");
    }
    let report: Value = serde_json::from_str(&one).unwrap();
    let findings = report["findings"].as_array().unwrap().len();
    assert!(findings >= least, "{path}: {findings} findings");
    one
}

/// The report of what comes through a pipe.
fn piped(bytes: &[u8]) -> String {
    let args = ["check", "-", "--format", "json", "--now", "1790000000", "--fail-on", "none"];
    Project::new().pipe(&args, bytes).stdout
}

/// The plugin's report of one source.
fn plugin(source: &Value) -> String {
    let request = json!({ "now": NOW, "sources": [source] });
    String::from_utf8(plugin::check::check(request.to_string().as_bytes()).unwrap()).unwrap()
}

/// The plugin's report of an archive that it is fed in chunks.
fn fed(name: &str, bytes: &[u8]) -> String {
    let begin = json!({ "now": NOW, "name": name, "kind": "archive" });
    let mut feeding = Feeding::begin(begin.to_string().as_bytes()).unwrap();
    bytes.chunks(70_000).for_each(|chunk| feeding.feed(chunk).unwrap());
    let end = json!({ "bytes": bytes.len() });
    String::from_utf8(feeding.finish(end.to_string().as_bytes()).unwrap()).unwrap()
}

fn equal(way: &str, expected: &str, found: &str) {
    let differs = expected.lines().zip(found.lines()).find(|(a, b)| a != b);
    assert!(expected.trim_end() == found.trim_end(), "{way}: {differs:?}");
}

#[test]
fn an_image_gives_one_report() {
    let bytes = archive();
    // A file of that name, since a pipe is called `-`.
    let project = Project::new().with("app.tar", &bytes).with("-", &bytes);
    let expected = checked(&project, "app.tar", 6);
    equal("pipe", &checked(&project, "./-", 6), &piped(&bytes));
    let path = project.path("app.tar").canonicalize().unwrap();
    equal("plugin, mounted", &expected, &plugin(&json!({ "archive": path, "name": "app.tar" })));
    equal("plugin, fed", &expected, &fed("app.tar", &bytes));
}

#[test]
fn a_folder_gives_one_report() {
    let project = project();
    let expected = checked(&project, "shop", 15);
    let path = project.path("shop").canonicalize().unwrap();
    equal("plugin, mounted", &expected, &plugin(&json!({ "dir": path })));
}

#[test]
fn a_dockerfile_gives_one_report() {
    let text = dockerfile();
    let project = Project::new().with("Dockerfile", &text).with("-", &text);
    let expected = checked(&project, "Dockerfile", 4);
    equal("pipe", &checked(&project, "./-", 4), &piped(text.as_bytes()));
    equal("plugin", &expected, &plugin(&json!({ "file": { "path": "Dockerfile", "text": text } })));
}

#[test]
fn own_kinds_give_one_report() {
    let config = "[[kinds]]\nid = \"corp-token\"\nname = \"Corp token\"\nprefix = \"corp_\"\nalphabet = \"0-9A-Za-z\"\n\
                  length = 20\n[[kinds]]\nid = \"corp-pass\"\nname = \"Corp pass\"\nregex = '(?i)cpass-([0-9a-z]{20})'\n";
    let text = format!("a = corp_{}\nb CPASS-{}\n", password(40), password(41));
    let project =
        Project::new().with("shop/unbaked.toml", config).with("shop/a.conf", &text).with("b.conf", text);
    let expected = checked(&project, "shop", 2);
    assert!(expected.contains("\"corp-token\"") && expected.contains("\"corp-pass\""), "{expected}");
    let path = project.path("shop").canonicalize().unwrap();
    let request = json!({ "now": NOW, "config": config, "sources": [{ "dir": path }] });
    let found = plugin::check::check(request.to_string().as_bytes()).unwrap();
    equal("plugin", &expected, &String::from_utf8(found).unwrap());
    let request = json!({ "now": NOW, "config": "[[kinds]]\nid = 1", "sources": [{ "dir": path }] });
    let failure = plugin::check::check(request.to_string().as_bytes()).unwrap_err().to_string();
    assert!(failure.contains("`config`, line 2, column 6: `id` must be a string"), "{failure}");
}
