//! Joins the members of an image archive: the union of `manifest.json`, indexes, manifests, configs and layers. No view is
//! complete by itself: an index may lack images of `manifest.json`, and the other way round.

mod candidates;
mod names;
mod state;

pub use state::state;

use super::{Config, Shape};
use crate::blob::{BlobProblem, BlobReport, Content};
use crate::mask::{Masked, Part};
use crate::order;
use crate::report::{HistoryEntry, Image, LayerInfo};
use candidates::Candidate;
use names::Names;
use std::collections::BTreeSet;

/// A member of an archive, in archive order.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// Its name, masked.
    pub name: &'a Masked,
    /// Its name, as bytes.
    pub path: &'a [u8],
    /// Target of a symbolic or hard link, as written.
    pub link: Option<&'a [u8]>,
    /// What it holds; none for links, directories and what was skipped.
    pub report: Option<&'a BlobReport>,
}

/// An archive, joined. Numbers are indexes into the members.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assembly {
    /// In the order of `manifest.json`, then of the indexes, then manifests to which nothing refers.
    pub images: Vec<AssembledImage>,
    /// Blobs of attestation manifests.
    pub attestations: Vec<usize>,
    /// Blobs to which nothing refers.
    pub orphans: Vec<usize>,
    /// No document of an image is in the archive: its members with content are the files of one file system, or one layer.
    pub rootfs: Option<Vec<usize>>,
    /// What was missing. `path` is a member's name.
    pub problems: Vec<BlobProblem>,
}

/// One image with the members that it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct AssembledImage {
    /// For the report.
    pub image: Image,
    /// The config.
    pub config: Option<usize>,
    /// The manifest, of an OCI layout.
    pub manifest: Option<usize>,
    /// The layers, from the bottom up, as in `image.layers`; none where the archive lacks one.
    pub layers: Vec<Option<usize>>,
    /// An exported build cache: layers of every stage, and no config.
    pub cache: bool,
}

/// Joins `members`. Their order matters only among equal names: the first is taken, the others are orphans.
#[must_use]
pub fn assemble(members: &[Member<'_>]) -> Assembly {
    let names = Names::new(members);
    let mut assembly = Assembly::default();
    let is_image = members.iter().any(|member| {
        shape(member).is_some_and(|shape| !matches!(shape, Shape::Other | Shape::Attestation | Shape::V1json))
    });
    let read = (0..members.len()).filter(|&index| members[index].report.is_some());
    if !is_image && !members.iter().any(|member| matches!(shape(member), Some(Shape::V1json))) {
        assembly.rootfs = Some(read.collect());
        return assembly;
    }
    let mut used = BTreeSet::new();
    let candidates = candidates::candidates(
        members,
        &names,
        &mut used,
        &mut assembly.attestations,
        &mut assembly.problems,
    );
    if candidates.is_empty() {
        assembly.problems.push(problem(
            "no-manifest",
            &Masked::default(),
            Masked::fixed("no manifest of an image could be read; layers are shown by themselves"),
            false,
        ));
    }
    for candidate in candidates {
        used.extend(candidate.config);
        used.extend(candidate.manifest);
        used.extend(candidate.layers.iter().filter_map(|(_, member)| *member));
        let image = image(members, candidate, &mut assembly.problems);
        assembly.images.push(image);
    }
    assembly.orphans =
        read.filter(|index| !used.contains(index) && !is_structure(&members[*index])).collect();
    order::by(&mut assembly.attestations, Ord::cmp);
    assembly.attestations.dedup();
    order::by(&mut assembly.problems, Ord::cmp);
    assembly.problems.dedup();
    assembly
}

fn shape<'a>(member: &Member<'a>) -> Option<&'a Shape> {
    match &member.report?.content {
        Content::Document(document) => Some(&document.shape),
        _ => None,
    }
}

/// Members that hold an archive together and to which nothing has to refer.
fn is_structure(member: &Member<'_>) -> bool {
    let name = super::plain(member.path);
    let last = name.rsplit(|&byte| byte == b'/').next().unwrap_or(name);
    matches!(last, b"oci-layout" | b"repositories" | b"VERSION" | b"version")
        || matches!(
            shape(member),
            Some(Shape::DockerManifest(_) | Shape::Index(_) | Shape::Manifest { .. } | Shape::V1json)
        )
}

fn problem(kind: &str, path: &Masked, message: Masked, unread: bool) -> BlobProblem {
    BlobProblem { path: path.clone(), kind: kind.to_owned(), message, unread }
}

fn image(members: &[Member<'_>], candidate: Candidate, problems: &mut Vec<BlobProblem>) -> AssembledImage {
    let config = candidate.config.and_then(|index| match shape(&members[index]) {
        Some(Shape::Config(config)) => Some(config),
        _ => None,
    });
    let layers: Vec<LayerInfo> = (0u32..)
        .zip(&candidate.layers)
        .map(|(index, (name, member))| layer(members, candidate.layers.len(), config, index, name, *member))
        .collect();
    for (name, member) in &candidate.layers {
        if member.is_none() {
            let message = Masked::concat([Part::Own("the archive does not hold the layer "), name.into()]);
            problems.push(problem("missing", name, message, true));
        }
    }
    if candidate.config.is_none() && !candidate.cache && !candidate.config_name.is_empty() {
        let message = Masked::concat([
            Part::Own("the archive does not hold the config "),
            (&candidate.config_name).into(),
        ]);
        problems.push(problem("missing", &candidate.config_name, message, true));
    }
    let config_name = candidate.config.map_or(candidate.config_name, |index| members[index].name.clone());
    let image = Image {
        name: candidate
            .name
            .or_else(|| candidate.manifest_digest.clone())
            .unwrap_or_else(|| config_name.clone()),
        platform: candidate.platform.or_else(|| config.and_then(|config| config.platform.clone())),
        manifest_digest: candidate.manifest_digest,
        config: (!config_name.is_empty()).then_some(config_name),
        history: config.map(|config| history(config, layers.len())).unwrap_or_default(),
        layers,
    };
    AssembledImage {
        image,
        config: candidate.config,
        manifest: candidate.manifest,
        layers: candidate.layers.into_iter().map(|(_, member)| member).collect(),
        cache: candidate.cache,
    }
}

fn layer(
    members: &[Member<'_>],
    count: usize,
    config: Option<&Config>,
    index: u32,
    name: &Masked,
    member: Option<usize>,
) -> LayerInfo {
    let report = member.and_then(|member| members[member].report);
    let diff_ids = config.map(|config| &config.diff_ids).filter(|diff_ids| diff_ids.len() == count);
    LayerInfo {
        index,
        blob: member.map_or(name, |member| members[member].name).clone(),
        diff_id: diff_ids.and_then(|diff_ids| diff_ids.get(index as usize)).cloned(),
        compression: report.and_then(|report| report.compression),
        size: report.map_or(0, |report| report.size),
        files: match report.map(|report| &report.content) {
            Some(Content::Layer(layer)) => layer.files,
            _ => 0,
        },
    }
}

/// Each entry that is not empty made the next layer; where the counts do not fit nothing is guessed.
fn history(config: &Config, layers: usize) -> Vec<HistoryEntry> {
    let fits = config.history.iter().filter(|entry| !entry.empty).count() == layers;
    let mut next = 0;
    config
        .history
        .iter()
        .map(|entry| {
            let layer = (fits && !entry.empty).then(|| {
                next += 1;
                next - 1
            });
            HistoryEntry { created_by: entry.created_by.clone(), layer }
        })
        .collect()
}
