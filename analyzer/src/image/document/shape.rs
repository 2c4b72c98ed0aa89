//! What a document is, by its form: media types are hints only, and many are absent.

use super::node::Node;
use super::{Config, Descriptor, DockerImage, History, Shape};
use crate::mask::{Gate, Masked};

/// The kinds of documents, before anything is taken from them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    DockerManifest,
    Index,
    Manifest,
    Config,
    Attestation,
    V1json,
    Other,
}

pub(super) fn form(node: &Node) -> Form {
    let has = |key: &str| node.get(key).is_some();
    let is_list = |key: &str| node.get(key).is_some_and(Node::is_list);
    if node.items().iter().any(|item| item.get("Config").is_some() && item.get("Layers").is_some()) {
        Form::DockerManifest
    } else if has("predicateType") || (has("_type") && has("subject")) {
        Form::Attestation
    } else if is_list("manifests") {
        Form::Index
    } else if is_list("layers") && (has("schemaVersion") || has("mediaType") || has("config")) {
        Form::Manifest
    } else if has("rootfs") || (is_list("history") && has("architecture")) {
        Form::Config
    } else if has("id") && (has("created") || has("parent") || has("container_config")) {
        Form::V1json
    } else {
        Form::Other
    }
}

pub(super) fn shape(form: Form, node: &Node, gate: &Gate<'_>) -> Shape {
    let descriptors = |key: &str| {
        let items = node.get(key).map(Node::items).unwrap_or_default();
        items.iter().filter(|item| item.is_map()).map(|item| descriptor(item, gate)).collect()
    };
    match form {
        Form::DockerManifest => Shape::DockerManifest(
            node.items().iter().filter(|item| item.is_map()).map(|item| docker(item, gate)).collect(),
        ),
        Form::Index => Shape::Index(descriptors("manifests")),
        Form::Manifest => Shape::Manifest {
            config: node.get("config").filter(|config| config.is_map()).map(|item| descriptor(item, gate)),
            layers: descriptors("layers"),
        },
        Form::Config => Shape::Config(config(node, gate)),
        Form::Attestation => Shape::Attestation,
        Form::V1json => Shape::V1json,
        Form::Other => Shape::Other,
    }
}

fn name(node: Option<&Node>, gate: &Gate<'_>) -> Option<Masked> {
    let text = node?.text()?;
    (!text.is_empty()).then(|| gate.digest(text))
}

fn names(node: Option<&Node>, gate: &Gate<'_>) -> Vec<Masked> {
    node.map(Node::items).unwrap_or_default().iter().filter_map(|item| name(Some(item), gate)).collect()
}

fn docker(node: &Node, gate: &Gate<'_>) -> DockerImage {
    DockerImage {
        config: name(node.get("Config"), gate).unwrap_or_default(),
        repo_tags: names(node.get("RepoTags"), gate),
        layers: names(node.get("Layers"), gate),
    }
}

fn descriptor(node: &Node, gate: &Gate<'_>) -> Descriptor {
    let annotation =
        |key: &str| name(node.get("annotations").and_then(|annotations| annotations.get(key)), gate);
    Descriptor {
        digest: name(node.get("digest"), gate).unwrap_or_default(),
        media_type: name(node.get("mediaType"), gate).unwrap_or_default(),
        platform: node.get("platform").and_then(|node| platform(node, gate)),
        // The full name; the other one is often the tag alone.
        reference: annotation("io.containerd.image.name")
            .or_else(|| annotation("org.opencontainers.image.ref.name")),
        reference_type: annotation("vnd.docker.reference.type"),
    }
}

fn platform(node: &Node, gate: &Gate<'_>) -> Option<Masked> {
    let part = |key: &str| node.get(key).and_then(Node::text).filter(|text| !text.is_empty());
    let mut platform = format!("{}/{}", part("os")?, part("architecture")?);
    if let Some(variant) = part("variant") {
        platform.push('/');
        platform.push_str(variant);
    }
    Some(gate.name(platform.as_bytes()))
}

fn config(node: &Node, gate: &Gate<'_>) -> Config {
    let history = node.get("history").map(Node::items).unwrap_or_default();
    Config {
        platform: platform(node, gate),
        diff_ids: names(node.get("rootfs").and_then(|rootfs| rootfs.get("diff_ids")), gate),
        history: history
            .iter()
            .map(|entry| History {
                created_by: entry
                    .get("created_by")
                    .and_then(Node::text)
                    .map(|text| gate.free(text.as_bytes()))
                    .unwrap_or_default(),
                empty: entry.is_true("empty_layer"),
            })
            .collect(),
    }
}
