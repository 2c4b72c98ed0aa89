//! Layers and documents: what is found, what hides it, what was not read.
#![allow(clippy::unwrap_used, clippy::panic)]

mod archive;

use analyzer::blob::{Content, Want};
use analyzer::detect::Ranked;
use analyzer::image::{Layer, LayerFile, Shape, state};
use analyzer::place::{Encoding, Part, State};
use analyzer::report::Compression;
use archive::{gzip, layer, scan, settings, tar, token};
use proptest::prelude::*;

fn env(seed: u64) -> Vec<u8> {
    format!("# local\nGITHUB_TOKEN={}\n", token(seed)).into_bytes()
}

fn paths(layer: &Layer) -> Vec<&str> {
    layer.with_matches.iter().map(|file| file.path.as_str()).collect()
}

#[test]
fn every_file_is_a_text_and_a_hard_link_a_place_of_its_own() {
    let bytes = tar(&[
        ("app/", b""),
        ("./app/.env", &env(1)),
        ("app/readme", b"nothing here"),
        ("copy -> app/.env", b""),
        ("soft => app/.env", b""),
    ]);
    let (found, report) = layer(&bytes);
    assert_eq!(paths(&found), ["app/.env", "copy"]);
    assert_eq!(found.files, 3);
    assert_eq!(report.read, bytes.len() as u64);
    let first = &found.with_matches[0].matches[0];
    assert_eq!((first.span.line, first.span.column), (2, 14));
    assert_eq!(first.kind, "github-token");
    assert!(report.problems.is_empty());
}

#[test]
fn headers_and_bytes_behind_the_end_are_searched() {
    let mut builder = ::tar::Builder::new(Vec::new());
    builder.append_pax_extensions([("SCHILY.xattr.user.note", token(2).as_bytes())]).unwrap();
    let mut bytes = builder.get_ref().clone();
    bytes.extend(tar(&[("etc/passwd", b"root")]));
    bytes.extend(env(3));
    let (found, _) = layer(&bytes);
    let parts: Vec<(Part, &str)> =
        found.with_matches.iter().map(|file| (file.part, file.path.as_str())).collect();
    assert_eq!(parts, [(Part::LayerHeader, "etc/passwd"), (Part::LayerAfterEnd, "")]);
}

#[test]
fn a_path_that_holds_a_value_is_masked() {
    let secret = token(4);
    let (found, report) = layer(&tar(&[(&format!("backup-{secret}"), &env(4))]));
    assert_eq!(found.with_matches.len(), 1);
    assert!(!serde_json::to_string(&report).unwrap().contains(&secret));
}

#[test]
fn files_of_a_package_are_ranked_low_but_no_conffile() {
    let (found, _) = layer(&tar(&[
        ("usr/lib/x/key", &env(5)),
        ("etc/x.conf", &env(6)),
        ("srv/.env", &env(7)),
        ("var/lib/dpkg/info/x.list", b"/.\n/usr\n/usr/lib/x/key\n/etc/x.conf\n"),
        ("var/lib/dpkg/info/x.conffiles", b"/etc/x.conf\n"),
    ]));
    let ranked: Vec<_> = found.with_matches.iter().map(|file| file.matches[0].ranked).collect();
    assert_eq!(ranked, [Some(Ranked::PackageOwned), None, None]);
}

#[test]
fn what_was_not_unpacked_is_counted_once() {
    let inner = gzip(b"x");
    let (_, report) =
        layer(&tar(&[("a.gz", &inner), ("b.tar", &tar(&[("c", b"1")])), ("d.zip", b"PK\x03\x04")]));
    assert_eq!(report.problems.len(), 1);
    assert_eq!(report.problems[0].kind, "nested-archive");
    assert!(report.problems[0].unread);
    assert!(report.problems[0].message.as_str().contains(" 3 "));
}

fn above(lower: &[(&str, &[u8])], layers: &[&[(&str, &[u8])]]) -> (State, Option<u32>) {
    let all: Vec<Layer> =
        std::iter::once(&lower).chain(layers).map(|entries| layer(&tar(entries)).0).collect();
    let file: &LayerFile = &all[0].with_matches[0];
    let all: Vec<Option<&Layer>> = all.iter().map(Some).collect();
    state(&all, 0, file, &file.matches[0])
}

#[test]
fn the_first_layer_above_that_hides_a_file_counts() {
    let (one, other) = (env(8), env(9));
    let lower: &[(&str, &[u8])] = &[("app/conf/.env", &one)];
    let deleted = (State::Deleted, Some(1));
    let overwritten = (State::Overwritten, Some(1));
    let visible = (State::Visible, None);
    assert_eq!(above(lower, &[]), visible);
    assert_eq!(above(lower, &[&[("app/conf/.wh..env", b"")]]), deleted);
    assert_eq!(above(lower, &[&[("./app/.wh.conf", b"")]]), deleted);
    assert_eq!(above(lower, &[&[("app/.wh..wh..opq", b""), ("app/new", b"")]]), deleted);
    assert_eq!(above(lower, &[&[(".wh..wh..opq", b"")]]), deleted);
    assert_eq!(above(lower, &[&[("app/conf/.env", b"empty")]]), overwritten);
    assert_eq!(above(lower, &[&[("app/conf/.env", &other)]]), overwritten);
    assert_eq!(above(lower, &[&[("app => /srv", b"")]]), overwritten);
    assert_eq!(above(lower, &[&[("app/conf/.env/", b"")]]), overwritten);
    assert_eq!(above(lower, &[&[("app/conf/.env", &one)]]), visible);
    assert_eq!(above(lower, &[&[("app/conf/", b""), ("app/.wh.other", b"")]]), visible);
    assert_eq!(above(lower, &[&[(".wh..wh.aufs", b""), (".wh..wh.plnk/", b"")]]), visible);
    let again = above(lower, &[&[("app/conf/.env", &one)], &[("x", b"")], &[("app/.wh.conf", b"")]]);
    assert_eq!(again, (State::Deleted, Some(3)));
}

#[test]
fn a_config_tells_where_each_string_stands() {
    let tokens: Vec<String> = (20..27).map(token).collect();
    let config = serde_json::json!({
        "architecture": "amd64", "os": "linux",
        "config": {
            "Env": ["PATH=/bin", format!("GH={}", tokens[0])],
            "Labels": {"a/b~c": tokens[1]},
            "Cmd": ["sh", "-c", format!("curl -H {}", tokens[2])],
        },
        "container_config": {"Env": [format!("GH={}", tokens[3])]},
        "history": [
            {"created_by": "ADD file:1 in /"},
            {"created_by": format!("ENV GH={}", tokens[4]), "empty_layer": true},
        ],
        "rootfs": {"type": "layers", "diff_ids": [format!("sha256:{}", "0".repeat(64))]},
        "author": tokens[5],
    });
    let bytes = [b"\xef\xbb\xbf\n", config.to_string().as_bytes()].concat();
    let report = scan(&settings(), Want::Member, &bytes, 7);
    let Content::Document(document) = &report.content else { panic!("{report:?}") };
    let Shape::Config(shape) = &document.shape else { panic!("{:?}", document.shape) };
    assert_eq!(shape.platform.as_ref().unwrap().as_str(), "linux/amd64");
    assert_eq!(shape.history.iter().map(|entry| entry.empty).collect::<Vec<_>>(), [false, true]);
    let mut places: Vec<_> = document
        .matches
        .iter()
        .map(|found| found.at.as_ref().unwrap())
        .map(|at| (at.pointer.as_str(), at.part, at.history))
        .collect();
    places.sort_unstable();
    assert_eq!(
        places,
        [
            ("/author", Part::Config, None),
            ("/config/Cmd/2", Part::Cmd, None),
            ("/config/Env/1", Part::Env, None),
            ("/config/Labels/a~1b~0c", Part::Label, None),
            ("/container_config/Env/0", Part::ContainerConfig, None),
            ("/history/1/created_by", Part::History, Some(1)),
        ]
    );
    let env = document.matches.iter().find(|found| found.at.as_ref().unwrap().part == Part::Env).unwrap();
    assert_eq!((env.span.offset, env.span.column), (3, 4));
    let text = serde_json::to_string(&report).unwrap();
    assert!(tokens.iter().all(|token| !text.contains(token)));
}

#[test]
fn a_text_in_base64_and_a_hidden_key_are_read() {
    use base64::Engine as _;
    let dockerfile = format!("FROM scratch\nENV GH={}\nRUN true # {}\n", token(30), "-".repeat(30));
    let data = base64::engine::general_purpose::STANDARD.encode(dockerfile);
    let text = format!(
        r#"{{"_type":"https://in-toto.io/Statement/v0.1","subject":[],"predicateType":"p","a":"{}","a":"","data":"{data}"}}"#,
        token(31)
    );
    let report = scan(&settings(), Want::Member, text.as_bytes(), 100);
    let Content::Document(document) = &report.content else { panic!("{report:?}") };
    assert_eq!(document.shape, Shape::Attestation);
    let found: Vec<_> = document
        .matches
        .iter()
        .map(|found| (found.at.as_ref().unwrap().pointer.as_str(), found.encoding.clone(), found.span.line))
        .collect();
    // The place points into the member as it is, not into what was decoded.
    assert_eq!(found, [("/a", vec![], 1), ("/data", vec![Encoding::Base64], 1)]);
}

#[test]
fn members_are_told_by_their_bytes() {
    let kinds = |bytes: &[u8]| {
        let report = scan(&settings(), Want::Member, bytes, 11);
        let words: Vec<String> = report.problems.iter().map(|problem| problem.kind.clone()).collect();
        (report.compression, matches!(report.content, Content::Layer(_)), words)
    };
    let body = tar(&[("a", b"1")]);
    assert_eq!(kinds(&body), (None, true, vec![]));
    assert_eq!(kinds(&gzip(&body)), (Some(Compression::Gzip), true, vec![]));
    assert_eq!(kinds(&gzip(&[0; 1024])), (Some(Compression::Gzip), true, vec![]));
    assert_eq!(kinds(&gzip(&body)[..60]), (Some(Compression::Gzip), true, vec!["truncated".into()]));
    assert_eq!(kinds(b"\x28\xb5\x2f\xfdxyz"), (Some(Compression::Zstd), false, vec!["compression".into()]));
    assert_eq!(kinds(b"{\"a\":"), (None, false, vec!["syntax".into()]));
    assert_eq!(kinds(b""), (None, false, vec![]));
}

#[test]
fn limits_cut_and_tell() {
    let mut small = settings();
    small.limits.blob_bytes = 700;
    let bytes = gzip(&tar(&[("a", &[b'x'; 3000])]));
    let report = scan(&small, Want::Member, &bytes, 64);
    assert_eq!(report.read, 700);
    assert!(report.problems.iter().any(|problem| problem.kind == "limit" && problem.unread));
    let mut few = settings();
    few.limits.entries = 1;
    few.limits.matches = 1;
    let report = scan(&few, Want::Member, &tar(&[("a", &env(1)), ("b", &env(2))]), 512);
    let Content::Layer(found) = &report.content else { panic!("{report:?}") };
    assert_eq!(paths(found), ["a"]);
    assert!(report.problems.iter().any(|problem| problem.kind == "limit" && problem.unread));
}

#[test]
fn control_files_are_kept_and_others_are_not() {
    let dockerfile = b"FROM alpine\nRUN true\nCMD [\"sh\"]\n";
    assert!(scan(&settings(), Want::Keep, b"any", 1).kept.is_some());
    assert!(scan(&settings(), Want::File, dockerfile, 5).kept.is_some());
    assert!(scan(&settings(), Want::File, b"just some text\n", 5).kept.is_none());
    let mut small = settings();
    small.limits.control_file = 4;
    let report = scan(&small, Want::Keep, dockerfile, 3);
    assert!(report.kept.is_none() && report.problems[0].kind == "limit");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn cutting_changes_nothing(cut in 1usize..3000, packed in any::<bool>(), damage in any::<proptest::sample::Index>(), byte in any::<Option<u8>>()) {
        let mut bytes = tar(&[
            ("app/.env", &env(1)[..]), ("big", &b"GITHUB = value\n".repeat(9000)), ("z -> app/.env", b""),
            ("x/.wh.y", b""), ("inner.gz", &gzip(b"1")),
        ]);
        bytes.extend(env(2));
        if packed {
            bytes = gzip(&bytes);
        }
        if let Some(byte) = byte {
            let at = damage.index(bytes.len());
            bytes[at] = byte;
        }
        let whole = scan(&settings(), Want::Member, &bytes, bytes.len());
        prop_assert_eq!(scan(&settings(), Want::Member, &bytes, cut), whole);
    }
}
