//! Images with the matches in their layers and documents, each with its place.

use super::{Project, build};
use crate::blob::{BlobReport, Content};
use crate::detect::Match;
use crate::image::{self, Layer, LayerFile, Member};
use crate::mask::{Gate, Masked, Values};
use crate::place::{Part, Place};
use crate::report::{Compression, Image, InputKind, LayerInfo, Problem};
use crate::session::{Opened, OwnedKind};
use crate::text::Span;

/// One image, or what in an archive belongs to no image.
#[derive(Debug)]
pub(crate) struct ImageNoun {
    /// Name for commands; none for what belongs to no image.
    pub(crate) name: Option<Masked>,
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
}

impl ImageMatch {
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
    if let [entry] = input.entries.as_mut_slice() {
        let single = entry.path.is_empty();
        match entry.report.as_ref().map(|report| &report.content) {
            Some(Content::File(_)) if single => {
                let raw = input.name.clone();
                build::add_unpacked(project, entry, name, raw);
                return Vec::new();
            }
            Some(Content::Layer(_)) if single => return root_file_system(project, entry.report.take(), name),
            _ => {}
        }
    }
    let members = members(project, input);
    let assembly = image::assemble(&members);
    let mut described = Vec::new();
    for assembled in &assembly.images {
        let noun = noun(project, name, &members, assembled);
        project.images.push(noun);
        described.push(assembled.image.clone());
    }
    let orphans = orphans(project, name, &members, &assembly.orphans);
    project.images.push(orphans);
    project.problems.extend(assembly.problems.iter().map(|problem| Problem {
        input: name.clone(),
        path: problem.path.clone(),
        kind: problem.kind.clone(),
        message: problem.message.clone(),
        unread: problem.unread,
    }));
    described
}

/// Members by name through the gate; their order is archive order, whatever the order of their reports.
fn members(project: &Project, input: &mut Opened) -> Vec<Member> {
    let none = Values::default();
    let gate = Gate::new(&project.settings.engine, &none);
    input
        .entries
        .iter_mut()
        .map(|entry| Member {
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

/// A tar that is one file system: `docker export`, or a layer by itself.
fn root_file_system(project: &mut Project, report: Option<BlobReport>, name: &Masked) -> Vec<Image> {
    let Some(BlobReport { content: Content::Layer(layer), size, compression, .. }) = report else {
        return Vec::new();
    };
    let info =
        LayerInfo { index: 0, blob: name.clone(), diff_id: None, compression, size, files: layer.files };
    let matches =
        layer_matches(&[&layer], 0, &Place { input: name.clone(), layer: Some(0), ..Place::default() })
            .map(|(found, place)| ImageMatch { found, place, compression })
            .collect();
    project.images.push(ImageNoun { name: None, matches });
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

/// The matches of layer `index` of an image, each with its place; `base` holds what all of them share.
fn layer_matches<'a>(
    layers: &'a [&'a Layer],
    index: usize,
    base: &'a Place,
) -> impl Iterator<Item = (Match, Place)> + 'a {
    layers[index].with_matches.iter().flat_map(move |file| {
        file.matches.iter().map(move |found| {
            let mut place = in_layer(base, file, found);
            if file.part == Part::Layer {
                let (state, hidden) = image::state(layers, index, file, found);
                place.state = Some(state);
                place.hidden_by_layer = hidden;
            }
            (found.clone(), place)
        })
    })
}

fn in_layer(base: &Place, file: &LayerFile, found: &Match) -> Place {
    Place { part: file.part, path: Some(file.path.clone()), ..at(base, &found.span, found) }
}

fn at(base: &Place, span: &Span, found: &Match) -> Place {
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

/// The matches of one image: layers from the bottom up, then its documents.
fn noun(
    project: &Project,
    input: &Masked,
    members: &[Member],
    assembled: &image::AssembledImage,
) -> ImageNoun {
    let _ = project;
    let empty = Layer::default();
    let layers: Vec<&Layer> = assembled
        .layers
        .iter()
        .map(|member| {
            match member.and_then(|index| members[index].report.as_ref()).map(|report| &report.content) {
                Some(Content::Layer(layer)) => layer,
                _ => &empty,
            }
        })
        .collect();
    let mut matches = Vec::new();
    for (index, info) in assembled.image.layers.iter().enumerate() {
        let base = Place {
            input: input.clone(),
            image: Some(assembled.image.name.clone()),
            layer: Some(info.index),
            diff_id: info.diff_id.clone(),
            blob: Some(info.blob.clone()),
            created_by: created_by(&assembled.image, info.index),
            ..Place::default()
        };
        if index < layers.len() {
            matches.extend(layer_matches(&layers, index, &base).map(|(found, place)| ImageMatch {
                found,
                place,
                compression: info.compression,
            }));
        }
    }
    for &index in &assembled.documents {
        let base = Place {
            input: input.clone(),
            image: Some(assembled.image.name.clone()),
            blob: Some(members[index].name.clone()),
            ..Place::default()
        };
        matches.extend(member_matches(&members[index], &base, None));
    }
    ImageNoun { name: Some(assembled.image.name.clone()), matches }
}

fn created_by(image: &Image, layer: u32) -> Option<Masked> {
    image.history.iter().find(|entry| entry.layer == Some(layer)).map(|entry| entry.created_by.clone())
}

/// What stands in members that belong to no image. `part` overrides what a document says of itself.
fn orphans(project: &Project, input: &Masked, members: &[Member], orphans: &[usize]) -> ImageNoun {
    let _ = project;
    let matches = orphans
        .iter()
        .flat_map(|&index| {
            let base =
                Place { input: input.clone(), blob: Some(members[index].name.clone()), ..Place::default() };
            member_matches(&members[index], &base, Some(Part::OrphanBlob))
        })
        .collect();
    ImageNoun { name: None, matches }
}

fn member_matches(member: &Member, base: &Place, orphan: Option<Part>) -> Vec<ImageMatch> {
    let Some(report) = &member.report else { return Vec::new() };
    let compression = report.compression;
    match &report.content {
        Content::Document(document) => document
            .matches
            .iter()
            .map(|found| {
                let place = match &found.at {
                    Some(document) => Place {
                        part: document.part,
                        pointer: Some(document.pointer.clone()),
                        name: found.name.clone(),
                        encoding: found.encoding.clone(),
                        ..base.clone()
                    },
                    None => at(base, &found.span, found),
                };
                ImageMatch { found: found.clone(), place, compression }
            })
            .collect(),
        Content::Layer(layer) => layer_matches(&[layer], 0, base)
            .map(|(found, place)| {
                let state = None;
                ImageMatch { found, place: Place { state, ..place }, compression }
            })
            .collect(),
        Content::File(scanned) => scanned
            .matches
            .iter()
            .map(|found| {
                let place = Place { part: orphan.unwrap_or(Part::Json), ..at(base, &found.span, found) };
                ImageMatch { found: found.clone(), place, compression }
            })
            .collect(),
    }
}
