//! What the documents of an archive say that its images are, before they are held against each other.

use super::names::Names;
use super::{Member, problem, shape};
use crate::blob::{BlobProblem, Content};
use crate::image::{Descriptor, Shape, plain};
use crate::mask::{Masked, Part};
use crate::order;
use std::collections::BTreeSet;

/// One image as one document tells of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Candidate {
    pub(super) name: Option<Masked>,
    pub(super) platform: Option<Masked>,
    pub(super) manifest_digest: Option<Masked>,
    pub(super) manifest: Option<usize>,
    pub(super) config_name: Masked,
    pub(super) config: Option<usize>,
    pub(super) layers: Vec<(Masked, Option<usize>)>,
    pub(super) cache: bool,
}

/// All images, each once.
pub(super) fn candidates(
    members: &[Member<'_>],
    names: &Names<'_, '_>,
    used: &mut BTreeSet<usize>,
    attestations: &mut Vec<usize>,
    problems: &mut Vec<BlobProblem>,
) -> Vec<Candidate> {
    let mut search =
        Search { members, names, found: Vec::new(), seen: BTreeSet::new(), used, attestations, absent: 0 };
    for member in members {
        if let Some(Shape::DockerManifest(images)) = shape(member) {
            images.iter().for_each(|image| search.docker(image));
        }
    }
    // By name: the order of members must not matter. `index.json` goes first, for it knows the names of images.
    let mut order: Vec<usize> = (0..members.len()).collect();
    order::by_key(&mut order, |&index| {
        let name = plain(members[index].path);
        (name != b"index.json", name)
    });
    for top in [true, false] {
        for &index in &order {
            if matches!(shape(&members[index]), Some(Shape::Index(_)))
                && (!top || plain(members[index].path) == b"index.json")
            {
                search.index(index, None);
            }
        }
    }
    for &index in &order {
        if matches!(shape(&members[index]), Some(Shape::Manifest { .. })) {
            search.manifest(index, &Descriptor::default());
        }
    }
    if search.absent > 0 {
        let message = Masked::concat([
            Part::Own("images that an index of the archive names but the archive does not hold: "),
            Part::Number(search.absent),
        ]);
        problems.push(problem("not-in-archive", &Masked::default(), message, false));
    }
    search.found
}

struct Search<'s, 'm, 'a> {
    members: &'m [Member<'a>],
    names: &'s Names<'m, 'a>,
    found: Vec<Candidate>,
    seen: BTreeSet<usize>,
    used: &'s mut BTreeSet<usize>,
    attestations: &'s mut Vec<usize>,
    absent: u64,
}

impl Search<'_, '_, '_> {
    fn docker(&mut self, image: &crate::image::DockerImage) {
        let layers =
            image.layers.iter().map(|name| (name.clone(), self.names.named(name.as_str()))).collect();
        self.add(Candidate {
            name: image.repo_tags.first().cloned(),
            config: self.names.named(image.config.as_str()),
            config_name: image.config.clone(),
            layers,
            ..Candidate::default()
        });
    }

    fn index(&mut self, index: usize, name: Option<&Masked>) {
        let Some(Shape::Index(descriptors)) = shape(&self.members[index]) else { return };
        if !self.seen.insert(index) {
            return;
        }
        let mut cached = Vec::new();
        for descriptor in descriptors {
            let Some(member) = self.names.digest(descriptor.digest.as_str()) else {
                self.absent += 1;
                continue;
            };
            self.used.insert(member);
            let name = descriptor.reference.as_ref().or(name);
            match shape(&self.members[member]) {
                Some(Shape::Index(_)) => self.index(member, name),
                Some(Shape::Manifest { .. }) => {
                    let descriptor = Descriptor { reference: name.cloned(), ..descriptor.clone() };
                    self.manifest(member, &descriptor);
                }
                _ if self.is_layer(member) => cached.push((descriptor.digest.clone(), Some(member))),
                _ => {}
            }
        }
        if !cached.is_empty() {
            self.found.push(Candidate {
                name: Some(name.cloned().unwrap_or_else(|| Masked::fixed("build cache"))),
                layers: cached,
                cache: true,
                ..Candidate::default()
            });
        }
    }

    fn manifest(&mut self, index: usize, descriptor: &Descriptor) {
        let Some(Content::Document(document)) = self.members[index].report.map(|report| &report.content)
        else {
            return;
        };
        let Shape::Manifest { config, layers } = &document.shape else { return };
        // Two names of one image come as two descriptors; a manifest that was met by an index is no orphan.
        if !self.seen.insert(index) {
            return;
        }
        let found: Vec<_> = layers
            .iter()
            .map(|layer| (layer.digest.clone(), self.names.digest(layer.digest.as_str())))
            .collect();
        let config_member = config.as_ref().and_then(|config| self.names.digest(config.digest.as_str()));
        let attests = descriptor.reference_type.is_some()
            || (!layers.is_empty()
                && layers.iter().all(|layer| layer.media_type.as_str().contains("vnd.in-toto")));
        if attests {
            self.used.insert(index);
            self.used.extend(config_member);
            let blobs: Vec<usize> = found.iter().filter_map(|(_, member)| *member).collect();
            self.used.extend(&blobs);
            self.attestations.extend(blobs);
            return;
        }
        self.add(Candidate {
            name: descriptor.reference.clone(),
            platform: descriptor.platform.clone(),
            manifest_digest: (!descriptor.digest.is_empty()).then(|| descriptor.digest.clone()),
            manifest: Some(index),
            config_name: config.as_ref().map(|config| config.digest.clone()).unwrap_or_default(),
            config: config_member,
            layers: found,
            cache: false,
        });
    }

    fn is_layer(&self, member: usize) -> bool {
        self.members[member]
            .report
            .is_some_and(|report| matches!(report.content, Content::Layer(_)) || report.compression.is_some())
    }

    /// Adds an image, or what is new of it: one config with the same layers is one image, and a document may lack the layers.
    fn add(&mut self, new: Candidate) {
        let members = |candidate: &Candidate| -> Vec<Option<usize>> {
            candidate.layers.iter().map(|(_, member)| *member).collect()
        };
        let old = self.found.iter_mut().find(|old| {
            old.config.is_some()
                && old.config == new.config
                && (old.layers.is_empty() || new.layers.is_empty() || members(old) == members(&new))
        });
        let Some(old) = old else { return self.found.push(new) };
        if old.layers.is_empty() {
            old.layers = new.layers;
        }
        old.name = old.name.take().or(new.name);
        old.platform = old.platform.take().or(new.platform);
        old.manifest_digest = old.manifest_digest.take().or(new.manifest_digest);
        old.manifest = old.manifest.or(new.manifest);
    }
}
