//! Archives joined: every view of an image, links, duplicates, what is missing, and no dependence on the order of members.
#![allow(clippy::unwrap_used, clippy::panic)]

mod archive;

use analyzer::image::{Assembly, assemble};
use archive::{Blob, gzip, members, tar};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An OCI layout in the making.
#[derive(Default)]
struct Layout(Vec<(String, Vec<u8>)>);

impl Layout {
    fn blob(&mut self, media_type: &str, bytes: Vec<u8>) -> Value {
        let hex = hex(&bytes);
        let descriptor =
            json!({"mediaType": media_type, "digest": format!("sha256:{hex}"), "size": bytes.len()});
        let name = format!("blobs/sha256/{hex}");
        if !self.0.iter().any(|(known, _)| *known == name) {
            self.0.push((name, bytes));
        }
        descriptor
    }

    fn json(&mut self, media_type: &str, value: &Value) -> Value {
        self.blob(media_type, value.to_string().into_bytes())
    }

    fn image(&mut self, layers: &[Vec<u8>], config: &Value) -> Value {
        let layers: Vec<Value> = layers
            .iter()
            .map(|layer| self.blob("application/vnd.oci.image.layer.v1.tar+gzip", gzip(layer)))
            .collect();
        let config = self.json("application/vnd.oci.image.config.v1+json", config);
        let manifest = json!({"schemaVersion": 2, "config": config, "layers": layers});
        self.json("application/vnd.oci.image.manifest.v1+json", &manifest)
    }

    fn file(&mut self, name: &str, value: &Value) {
        self.0.push((name.to_owned(), value.to_string().into_bytes()));
    }

    fn archive(&self) -> Vec<u8> {
        let entries: Vec<(&str, &[u8])> =
            self.0.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        tar(&entries)
    }
}

fn config(layers: &[Vec<u8>], architecture: &str, history: &Value) -> Value {
    let diff_ids: Vec<String> = layers.iter().map(|layer| format!("sha256:{}", hex(layer))).collect();
    json!({"os": "linux", "architecture": architecture, "history": history,
        "rootfs": {"type": "layers", "diff_ids": diff_ids}})
}

fn joined(blobs: &[Blob]) -> Assembly {
    assemble(&blobs.iter().map(Blob::member).collect::<Vec<_>>())
}

fn assembled(archive: &[u8]) -> Assembly {
    joined(&members(archive))
}

fn with(descriptor: &Value, more: Value) -> Value {
    let mut descriptor = descriptor.clone();
    if let (Value::Object(into), Value::Object(from)) = (&mut descriptor, more) {
        into.extend(from);
    }
    descriptor
}

#[test]
fn a_docker_archive_has_its_layers_in_order_and_their_history() {
    let layers = [tar(&[("a", b"1")]), tar(&[("b", b"2"), ("c", b"3")])];
    let history = json!([
        {"created_by": "ADD rootfs.tar /"},
        {"created_by": "ENV A=b", "empty_layer": true},
        {"created_by": "COPY . /app # buildkit"},
    ]);
    let config = config(&layers, "arm64", &history);
    let config_name = format!("{}.json", hex(config.to_string().as_bytes()));
    let manifest = json!([{"Config": config_name, "RepoTags": ["app:1", "app:latest"],
        "Layers": ["x/layer.tar", "y/layer.tar"]}]);
    let bytes = tar(&[
        ("./y/layer.tar", &layers[1]),
        ("./real.tar", &layers[0]),
        ("./x/layer.tar => ../real.tar", b""),
        ("./loop => loop", b""),
        (&format!("./{config_name}"), config.to_string().as_bytes()),
        ("./manifest.json", manifest.to_string().as_bytes()),
        ("./left-over.txt", b"text"),
    ]);
    let found = assembled(&bytes);
    let image = &found.images[0].image;
    assert_eq!((found.images.len(), image.name.as_str()), (1, "app:1"));
    assert_eq!(image.platform.as_ref().unwrap().as_str(), "linux/arm64");
    let blobs: Vec<(&str, u64)> =
        image.layers.iter().map(|layer| (layer.blob.as_str(), layer.files)).collect();
    assert_eq!(blobs, [("./real.tar", 1), ("./y/layer.tar", 2)]);
    assert_eq!(image.layers[1].diff_id.as_ref().unwrap().as_str(), format!("sha256:{}", hex(&layers[1])));
    let made: Vec<Option<u32>> = image.history.iter().map(|entry| entry.layer).collect();
    assert_eq!(made, [Some(0), None, Some(1)]);
    assert_eq!(found.orphans, [6]);
    assert!(found.problems.is_empty() && found.rootfs.is_none());
}

/// Two platforms below a nested index, an attestation, and a `manifest.json` that knows one platform only.
fn two_platforms() -> Layout {
    let mut layout = Layout::default();
    let none = json!([]);
    let (base, one, two) = (tar(&[("base", b"1")]), tar(&[("one", b"1")]), tar(&[("two", b"2")]));
    let layers = [base.clone(), one];
    let amd = layout.image(&layers, &config(&layers, "amd64", &none));
    let layers = [base, two];
    let arm = layout.image(&layers, &config(&layers, "arm64", &none));
    let statement = layout.json(
        "application/vnd.in-toto+json",
        &json!({"_type": "https://in-toto.io/Statement/v0.1", "predicateType": "p", "subject": []}),
    );
    let empty =
        layout.json("application/vnd.oci.image.config.v1+json", &json!({"rootfs": {}, "os": "unknown"}));
    let attestation = layout.json(
        "application/vnd.oci.image.manifest.v1+json",
        &json!({"schemaVersion": 2, "config": empty, "layers": [statement]}),
    );
    let absent = format!("sha256:{}", "0".repeat(64));
    let nested = layout.json(
        "application/vnd.oci.image.index.v1+json",
        &json!({"schemaVersion": 2, "manifests": [
            with(&amd, json!({"platform": {"os": "linux", "architecture": "amd64"}})),
            with(&arm, json!({"platform": {"os": "linux", "architecture": "arm64", "variant": "v8"}})),
            with(&attestation, json!({"annotations": {"vnd.docker.reference.type": "attestation-manifest"}})),
            {"digest": absent, "mediaType": "application/vnd.oci.image.manifest.v1+json"},
        ]}),
    );
    layout.file(
        "index.json",
        &json!({"schemaVersion": 2, "manifests": [
            with(&nested, json!({"annotations": {"io.containerd.image.name": "docker.io/library/app:2"}})),
        ]}),
    );
    let names: Vec<String> = layout.0.iter().map(|(name, _)| name.clone()).collect();
    layout.file(
        "manifest.json",
        &json!([{"Config": names[2], "RepoTags": ["app:2"], "Layers": [names[0], names[1]]}]),
    );
    layout.file("oci-layout", &json!({"imageLayoutVersion": "1.0.0"}));
    layout
}

#[test]
fn the_views_of_an_archive_are_united() {
    let found = assembled(&two_platforms().archive());
    let images: Vec<(&str, &str, usize)> = found
        .images
        .iter()
        .map(|image| &image.image)
        .map(|image| (image.name.as_str(), image.platform.as_ref().unwrap().as_str(), image.layers.len()))
        .collect();
    assert_eq!(images, [("app:2", "linux/amd64", 2), ("docker.io/library/app:2", "linux/arm64/v8", 2)]);
    assert!(found.images.iter().all(|image| image.image.manifest_digest.is_some()));
    assert_eq!((found.attestations.len(), found.orphans.len()), (1, 0));
    let words: Vec<&str> = found.problems.iter().map(|problem| problem.kind.as_str()).collect();
    assert_eq!(words, ["not-in-archive"]);
}

#[test]
fn the_order_of_members_does_not_matter() {
    let mut layout = two_platforms();
    let shown = |layout: &Layout| {
        let blobs = members(&layout.archive());
        let found = joined(&blobs);
        let name = |index: &usize| blobs[*index].name.as_str().to_owned();
        let layers: Vec<Vec<String>> =
            found.images.iter().map(|image| image.layers.iter().flatten().map(name).collect()).collect();
        let images: Vec<_> = found.images.into_iter().map(|image| image.image).collect();
        (images, layers, found.attestations.iter().map(name).collect::<Vec<_>>(), found.problems)
    };
    let straight = shown(&layout);
    for turn in 1..layout.0.len() {
        layout.0.rotate_left(turn);
        assert_eq!(shown(&layout), straight);
    }
    layout.0.reverse();
    assert_eq!(shown(&layout), straight);
}

#[test]
fn what_is_missing_is_told_and_nothing_is_guessed() {
    let layers = [tar(&[("a", b"1")]), tar(&[("b", b"2")])];
    let config = config(&layers, "amd64", &json!([{"created_by": "squashed"}]));
    let manifest = json!([{"Config": "config.json", "RepoTags": null, "Layers": ["one.tar", "two.tar"]}]);
    let found = assembled(&tar(&[
        ("one.tar", &layers[0]),
        ("config.json", config.to_string().as_bytes()),
        ("manifest.json", manifest.to_string().as_bytes()),
        ("manifest.json", b"[]"),
    ]));
    let image = &found.images[0];
    assert_eq!(image.image.name.as_str(), "config.json");
    assert_eq!(image.layers, [Some(0), None]);
    assert_eq!(image.image.history[0].layer, None);
    assert!(found.problems.iter().any(|problem| problem.kind == "missing" && problem.unread));
}

#[test]
fn an_index_of_layers_is_a_build_cache() {
    let mut layout = Layout::default();
    let layer = layout.blob("application/vnd.oci.image.layer.v1.tar+gzip", gzip(&tar(&[("build/x", b"1")])));
    let cache = layout.json("application/vnd.buildkit.cacheconfig.v0", &json!({"layers": [], "records": []}));
    layout.file("index.json", &json!({"schemaVersion": 2, "manifests": [layer, cache]}));
    let found = assembled(&layout.archive());
    assert!(found.images[0].cache);
    assert_eq!(found.images[0].layers, [Some(0)]);
    assert!(found.orphans.is_empty());
}

#[test]
fn without_documents_the_members_are_a_file_system() {
    let found = assembled(&tar(&[("etc/passwd", b"root"), ("app/package.json", b"{\"name\": \"x\"}")]));
    assert_eq!(found.rootfs, Some(vec![0, 1]));
    assert!(found.images.is_empty());
}
