//! What a document is, by its form: media types are hints only, and many are absent.

use super::{Config, Descriptor, DockerImage, History, Shape};
use crate::json::Json;
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

pub(super) fn form(node: &Json<'_>) -> Form {
    let has = |key: &str| node.get_any_case(key).is_some();
    let is_list = |key: &str| node.get_any_case(key).is_some_and(Json::is_list);
    if node
        .items()
        .iter()
        .any(|item| item.get_any_case("Config").is_some() && item.get_any_case("Layers").is_some())
    {
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

pub(super) fn shape(form: Form, node: &Json<'_>, gate: &Gate<'_>) -> Shape {
    let descriptors = |key: &str| {
        let items = node.get_any_case(key).map(Json::items).unwrap_or_default();
        items.iter().filter(|item| item.is_map()).map(|item| descriptor(item, gate)).collect()
    };
    match form {
        Form::DockerManifest => Shape::DockerManifest(
            node.items().iter().filter(|item| item.is_map()).map(|item| docker(item, gate)).collect(),
        ),
        Form::Index => Shape::Index(descriptors("manifests")),
        Form::Manifest => Shape::Manifest {
            config: node
                .get_any_case("config")
                .filter(|config| config.is_map())
                .map(|item| descriptor(item, gate)),
            layers: descriptors("layers"),
        },
        Form::Config => Shape::Config(config(node, gate)),
        Form::Attestation => Shape::Attestation,
        Form::V1json => Shape::V1json,
        Form::Other => Shape::Other,
    }
}

fn name(node: Option<&Json<'_>>, gate: &Gate<'_>) -> Option<Masked> {
    let text = node?.text()?;
    (!text.is_empty()).then(|| gate.digest(text))
}

fn names(node: Option<&Json<'_>>, gate: &Gate<'_>) -> Vec<Masked> {
    node.map(Json::items).unwrap_or_default().iter().filter_map(|item| name(Some(item), gate)).collect()
}

fn docker(node: &Json<'_>, gate: &Gate<'_>) -> DockerImage {
    DockerImage {
        config: name(node.get_any_case("Config"), gate).unwrap_or_default(),
        repo_tags: names(node.get_any_case("RepoTags"), gate),
        layers: names(node.get_any_case("Layers"), gate),
    }
}

fn descriptor(node: &Json<'_>, gate: &Gate<'_>) -> Descriptor {
    let annotation = |key: &str| {
        name(node.get_any_case("annotations").and_then(|annotations| annotations.get_any_case(key)), gate)
    };
    Descriptor {
        digest: name(node.get_any_case("digest"), gate).unwrap_or_default(),
        media_type: name(node.get_any_case("mediaType"), gate).unwrap_or_default(),
        platform: node.get_any_case("platform").and_then(|node| platform(node, gate)),
        // The full name; the other one is often the tag alone.
        reference: annotation("io.containerd.image.name")
            .or_else(|| annotation("org.opencontainers.image.ref.name")),
        reference_type: annotation("vnd.docker.reference.type"),
    }
}

fn platform(node: &Json<'_>, gate: &Gate<'_>) -> Option<Masked> {
    let part = |key: &str| node.get_any_case(key).and_then(Json::text).filter(|text| !text.is_empty());
    let mut platform = format!("{}/{}", part("os")?, part("architecture")?);
    if let Some(variant) = part("variant") {
        platform.push('/');
        platform.push_str(variant);
    }
    Some(gate.name(platform.as_bytes()))
}

fn config(node: &Json<'_>, gate: &Gate<'_>) -> Config {
    let history = node.get_any_case("history").map(Json::items).unwrap_or_default();
    Config {
        platform: platform(node, gate),
        diff_ids: names(node.get_any_case("rootfs").and_then(|rootfs| rootfs.get_any_case("diff_ids")), gate),
        history: history
            .iter()
            .map(|entry| History {
                created_by: entry
                    .get_any_case("created_by")
                    .and_then(Json::text)
                    .map(|text| gate.free(text.as_bytes()))
                    .unwrap_or_default(),
                empty: entry.get_any_case("empty_layer") == Some(&Json::True),
            })
            .collect(),
    }
}
