//! Images with the matches in their layers and documents, each with its place.

use super::{Project, build};
use crate::blob::{BlobReport, Content};
use crate::detect::Match;
use crate::exposure::{self, Stored};
use crate::image::{self, AssembledImage, Assembly, Layer, LayerFile, Member, Written};
use crate::mask::{Gate, Masked, Values};
use crate::place::{Part, Place};
use crate::report::{Compression, Image, InputKind, LayerInfo, Problem};
use crate::session::{OPEN, Opened, OwnedKind};
use std::collections::BTreeSet;

/// One image, or what in an archive belongs to no image.
#[derive(Debug)]
pub(crate) struct ImageNoun {
    /// Name for commands; none for what belongs to no image or has none.
    pub(crate) name: Option<Masked>,
    /// Where its blobs are, for commands; none if no command can name it.
    pub(crate) stored: Option<Stored>,
    /// Every match in it.
    pub(crate) matches: Vec<ImageMatch>,
}

/// A match in an image.
#[derive(Clone, Debug)]
pub(crate) struct ImageMatch {
    pub(crate) found: Match,
    pub(crate) place: Place,
    /// How the layer is compressed, for the command.
    pub(crate) compression: Option<Compression>,
    /// The path as the layer's tar writes it, for the command; none if no command can name it.
    pub(crate) written: Option<Masked>,
}

impl ImageMatch {
    /// The command that prints its blob, where a blob is a document.
    pub(crate) fn proof(&self, stored: Option<Stored>) -> Option<Masked> {
        let is_document = self.compression.is_none() && self.place.path.is_none();
        stored.filter(|_| is_document).and_then(|stored| exposure::blob(&self.place, stored))
    }

    /// The part in which it stands.
    pub(crate) fn part(&self) -> Part {
        self.place.part
    }
}

/// Joins the blobs of every image input; gives the images that the report describes, by input.
pub(crate) fn images(project: &mut Project, inputs: &mut [Opened], names: &[Masked]) -> Vec<Vec<Image>> {
    let mut described = Vec::new();
    for (input, name) in inputs.iter_mut().zip(names) {
        described.push(match input.kind {
            InputKind::ImageArchive | InputKind::OciLayout => of_input(project, input, name),
            _ => Vec::new(),
        });
    }
    described
}

fn of_input(project: &mut Project, input: &mut Opened, name: &Masked) -> Vec<Image> {
    // `-` is no file, and a second input of one name has another display name than its file.
    let has_file = input.name != b"-"
        && *name == Gate::new(&project.settings.engine, &Values::default()).name(&input.name);
    if let [entry] = input.entries.as_mut_slice() {
        let single = entry.path.is_empty();
        match entry.report.as_ref().map(|report| &report.content) {
            Some(Content::File(_)) if single => {
                let raw = input.name.clone();
                build::add_unpacked(project, entry, name, raw);
                return Vec::new();
            }
            Some(Content::Layer(_)) if single => {
                return root_file_system(
                    project,
                    entry.report.take(),
                    name,
                    has_file.then_some(Stored::Itself),
                );
            }
            _ => {}
        }
    }
    let stored = match input.kind {
        InputKind::OciLayout => Stored::Below,
        _ => Stored::Member,
    };
    let stored = has_file.then_some(stored);
    let named = named(project, input);
    let members: Vec<Member<'_>> = named.iter().map(Named::member).collect();
    let assembly = image::assemble(&members);
    let mut described = Vec::new();
    for assembled in &assembly.images {
        let noun = ImageNoun { stored, ..noun(name, &members, assembled) };
        project.images.push(noun);
        described.push(assembled.image.clone());
    }
    let attestations = by_itself(name, &members, &assembly.attestations, Part::Attestation);
    let orphans = by_itself(name, &members, &assembly.orphans, Part::OrphanBlob);
    let structure: Vec<usize> = structure(&members, &assembly);
    let structure = by_itself(name, &members, &structure, Part::Json);
    let rootfs = by_itself(name, &members, assembly.rootfs.as_deref().unwrap_or_default(), Part::Outer);
    let rest = [attestations, orphans, structure, rootfs];
    project.images.extend(rest.map(|noun| ImageNoun { stored, ..noun }));
    project.problems.extend(assembly.problems.into_iter().map(|problem| Problem {
        input: name.clone(),
        path: problem.path,
        kind: problem.kind,
        message: problem.message,
        unread: problem.unread,
    }));
    described
}

/// A member with its names, owned while the archive is joined.
struct Named {
    name: Masked,
    path: Vec<u8>,
    link: Option<Vec<u8>>,
    report: Option<BlobReport>,
}

impl Named {
    fn member(&self) -> Member<'_> {
        Member {
            name: &self.name,
            path: &self.path,
            link: self.link.as_deref(),
            report: self.report.as_ref(),
        }
    }
}

/// Members by name through the gate; their order is archive order, whatever the order of their reports.
fn named(project: &Project, input: &mut Opened) -> Vec<Named> {
    let none = Values::default();
    let gate = Gate::new(&project.settings.engine, &none);
    input
        .entries
        .iter_mut()
        .map(|entry| Named {
            name: gate.name(&entry.path),
            path: entry.path.clone(),
            link: match &entry.kind {
                OwnedKind::Link(target) => Some(target.clone()),
                _ => None,
            },
            report: entry.report.take(),
        })
        .collect()
}

/// What is read and stands in no image and nowhere else: manifests, indexes, legacy files.
fn structure(members: &[Member<'_>], assembly: &Assembly) -> Vec<usize> {
    let mut used: BTreeSet<usize> = BTreeSet::new();
    used.extend(assembly.orphans.iter().chain(&assembly.attestations));
    used.extend(assembly.rootfs.iter().flatten());
    for image in &assembly.images {
        used.extend(image.config.iter().chain(&image.manifest).chain(image.layers.iter().flatten()));
    }
    (0..members.len()).filter(|index| members[*index].report.is_some() && !used.contains(index)).collect()
}

/// A tar that is one file system: `docker export`, or a layer by itself.
fn root_file_system(
    project: &mut Project,
    report: Option<BlobReport>,
    name: &Masked,
    stored: Option<Stored>,
) -> Vec<Image> {
    let Some(BlobReport { content: Content::Layer(layer), size, compression, .. }) = report else {
        return Vec::new();
    };
    let info =
        LayerInfo { index: 0, blob: name.clone(), diff_id: None, compression, size, files: layer.files };
    let matches =
        layer_matches(&[Some(&layer)], 0, &Place { input: name.clone(), layer: Some(0), ..Place::default() })
            .into_iter()
            .map(|(found, place, written)| ImageMatch { found, place, compression, written })
            .collect();
    project.images.push(ImageNoun { name: None, stored, matches });
    if layer.open {
        project.problems.push(Problem {
            input: name.clone(),
            path: Masked::default(),
            kind: OPEN.kind.to_owned(),
            message: Masked::fixed(OPEN.message),
            unread: OPEN.unread,
        });
    }
    project.problems.push(Problem {
        input: name.clone(),
        path: Masked::default(),
        kind: "no-manifest".to_owned(),
        message: Masked::fixed("a file system without image config and history; it was read as one layer"),
        unread: false,
    });
    vec![Image {
        name: name.clone(),
        platform: None,
        manifest_digest: None,
        config: None,
        history: Vec::new(),
        layers: vec![info],
    }]
}

/// The matches of layer `index` of an image, each with its place and the path as the tar writes it; `base` holds what all of
/// them share.
fn layer_matches(
    layers: &[Option<&Layer>],
    index: usize,
    base: &Place,
) -> Vec<(Match, Place, Option<Masked>)> {
    let Some(Some(layer)) = layers.get(index) else { return Vec::new() };
    let mut matches = Vec::new();
    for file in &layer.with_matches {
        for found in &file.matches {
            let mut place = in_layer(base, file, found);
            if file.part == Part::Layer {
                let (state, hidden) = image::state(layers, index, file, found);
                place.state = Some(state);
                place.hidden_by_layer = hidden;
            }
            matches.push((found.clone(), place, written(file)));
        }
    }
    matches
}

/// The path by which `tar` finds the file; none where there is no such path, or no body.
fn written(file: &LayerFile) -> Option<Masked> {
    match file.written {
        Written::Plain if file.part == Part::Layer => Some(file.path.clone()),
        Written::Dotted if file.part == Part::Layer => {
            Some(Masked::concat(["./".into(), (&file.path).into()]))
        }
        _ => None,
    }
}

fn in_layer(base: &Place, file: &LayerFile, found: &Match) -> Place {
    let path = (!file.path.is_empty()).then(|| file.path.clone());
    Place { part: file.part, path, ..at(base, found) }
}

fn at(base: &Place, found: &Match) -> Place {
    let span = &found.span;
    Place {
        name: found.name.clone(),
        line: Some(span.line),
        column: Some(span.column),
        end_line: Some(span.end_line),
        end_column: Some(span.end_column),
        offset: Some(span.offset),
        length: Some(span.length),
        encoding: found.encoding.clone(),
        snippet: found.snippet.clone(),
        ..base.clone()
    }
}

fn layer_of<'a>(member: &Member<'a>) -> Option<&'a Layer> {
    match &member.report?.content {
        Content::Layer(layer) => Some(layer),
        _ => None,
    }
}

/// The matches of one image: layers from the bottom up, then its documents.
fn noun(input: &Masked, members: &[Member<'_>], assembled: &AssembledImage) -> ImageNoun {
    let image = &assembled.image;
    let layers: Vec<Option<&Layer>> =
        assembled.layers.iter().map(|member| member.and_then(|index| layer_of(&members[index]))).collect();
    let mut matches = Vec::new();
    for (index, info) in image.layers.iter().enumerate() {
        let base = Place {
            input: input.clone(),
            image: Some(image.name.clone()),
            layer: Some(info.index),
            diff_id: info.diff_id.clone(),
            blob: Some(info.blob.clone()),
            created_by: created_by(image, info.index),
            ..Place::default()
        };
        let compression = info.compression;
        let found = layer_matches(&layers, index, &base);
        matches.extend(found.into_iter().map(|(found, place, written)| ImageMatch {
            found,
            place,
            compression,
            written,
        }));
    }
    for index in assembled.config.iter().chain(&assembled.manifest) {
        let member = &members[*index];
        let base = Place { image: Some(image.name.clone()), ..of_member(input, member) };
        matches.extend(member_matches(member, &base, Part::Json));
    }
    // A digest, a config's file name and a tag alone are no names for `docker`.
    let text = image.name.as_str();
    let tagged = text.contains([':', '/'])
        && !text.starts_with("sha256:")
        && image.config.as_ref() != Some(&image.name);
    let name = tagged.then(|| image.name.clone());
    ImageNoun { name, stored: None, matches }
}

fn created_by(image: &Image, layer: u32) -> Option<Masked> {
    image.history.iter().find(|entry| entry.layer == Some(layer)).map(|entry| entry.created_by.clone())
}

fn of_member(input: &Masked, member: &Member<'_>) -> Place {
    Place { input: input.clone(), blob: Some(member.name.clone()), ..Place::default() }
}

/// What stands in members that are no part of an image; `part` is said of what does not tell its own.
fn by_itself(input: &Masked, members: &[Member<'_>], indexes: &[usize], part: Part) -> ImageNoun {
    let matches = indexes
        .iter()
        .flat_map(|&index| member_matches(&members[index], &of_member(input, &members[index]), part))
        .collect();
    ImageNoun { name: None, stored: None, matches }
}

fn member_matches(member: &Member<'_>, base: &Place, part: Part) -> Vec<ImageMatch> {
    let Some(report) = member.report else { return Vec::new() };
    let compression = report.compression;
    let with =
        |found: &Match, place: Place| ImageMatch { found: found.clone(), place, compression, written: None };
    match &report.content {
        Content::Document(document) => {
            document.matches.iter().map(|found| with(found, in_document(base, found, part))).collect()
        }
        Content::Layer(layer) => layer_matches(&[Some(layer)], 0, base)
            .into_iter()
            .map(|(found, place, _)| with(&found, Place { state: None, ..place }))
            .collect(),
        Content::File(scanned) => {
            scanned.matches.iter().map(|found| with(found, Place { part, ..at(base, found) })).collect()
        }
    }
}

fn in_document(base: &Place, found: &Match, part: Part) -> Place {
    match &found.at {
        Some(document) => Place {
            part: document.part,
            pointer: Some(document.pointer.clone()),
            name: found.name.clone(),
            encoding: found.encoding.clone(),
            ..base.clone()
        },
        None => Place { part, ..at(base, found) },
    }
}
