//! Archives that tests need, built when they run.
#![allow(dead_code, reason = "each test takes what it needs")]

use analyzer::blob::{BlobReport, BlobScan, BlobSettings, Content, LinkKey, Want};
use analyzer::detect::Engine;
use analyzer::image::{Layer, Member, tar::Event, tar::Walker};
use analyzer::limits::Limits;
use analyzer::mask::{Gate, Masked, Values};
use std::io::Write;
use tar::{Builder, EntryType, Header};

pub(crate) fn settings() -> BlobSettings {
    BlobSettings { limits: Limits::default(), link_key: LinkKey::new([7; 32]), engine: Engine::builtin() }
}

/// A token that is made when the test runs.
pub(crate) fn token(seed: u64) -> String {
    Engine::builtin().kind("github-token").unwrap().sample(seed)
}

/// Entries of a tar: a path that ends with `/` is a directory, `a -> b` a hard link, `a => b` a symbolic one.
pub(crate) fn tar(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = Builder::new(Vec::new());
    for (path, body) in entries {
        let mut header = Header::new_gnu();
        header.set_mode(0o644);
        let link = [(" -> ", EntryType::Link), (" => ", EntryType::Symlink)]
            .into_iter()
            .find_map(|(arrow, kind)| path.split_once(arrow).map(|(path, target)| (path, target, kind)));
        if let Some((path, target, kind)) = link {
            header.set_entry_type(kind);
            header.set_size(0);
            if named(&mut header, path) {
                header.set_link_name_literal(target).unwrap();
                header.set_cksum();
                builder.append(&header, &b""[..]).unwrap();
            } else {
                builder.append_link(&mut header, path, target).unwrap();
            }
            continue;
        }
        header.set_size(body.len() as u64);
        if path.ends_with('/') {
            header.set_entry_type(EntryType::Directory);
        }
        if named(&mut header, path) {
            header.set_cksum();
            builder.append(&header, *body).unwrap();
        } else {
            builder.append_data(&mut header, path, *body).unwrap();
        }
    }
    builder.into_inner().unwrap()
}

/// Writes a name as it is where the builder would tidy it.
fn named(header: &mut Header, path: &str) -> bool {
    let literal = path.starts_with("./") && path.len() < 100;
    if literal {
        header.as_old_mut().name[..path.len()].copy_from_slice(path.as_bytes());
    }
    literal
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// One blob, pushed in pieces of `cut` bytes.
pub(crate) fn scan(settings: &BlobSettings, want: Want, bytes: &[u8], cut: usize) -> BlobReport {
    let mut scan = BlobScan::new(settings, want);
    bytes.chunks(cut).for_each(|piece| scan.push(piece));
    scan.finish()
}

pub(crate) fn layer(bytes: &[u8]) -> (Layer, BlobReport) {
    let report = scan(&settings(), Want::Member, bytes, 4096);
    let Content::Layer(layer) = report.content.clone() else { panic!("no layer: {report:?}") };
    (layer, report)
}

/// One member of an archive, owned.
pub(crate) struct Blob {
    pub(crate) name: Masked,
    pub(crate) path: Vec<u8>,
    pub(crate) link: Option<Vec<u8>>,
    pub(crate) report: Option<BlobReport>,
}

impl Blob {
    pub(crate) fn member(&self) -> Member<'_> {
        Member {
            name: &self.name,
            path: &self.path,
            link: self.link.as_deref(),
            report: self.report.as_ref(),
        }
    }
}

/// The members of an archive, each scanned.
pub(crate) fn members(archive: &[u8]) -> Vec<Blob> {
    let settings = settings();
    let values = Values::default();
    let gate = Gate::new(&settings.engine, &values);
    let mut blobs: Vec<Blob> = Vec::new();
    let mut scan: Option<BlobScan> = None;
    let mut walker = Walker::new();
    let mut sink = |event: Event<'_>| match event {
        Event::Entry(entry) => {
            blobs.push(Blob {
                name: gate.name(&entry.path),
                path: entry.path.clone(),
                link: entry.link.clone(),
                report: None,
            });
            scan = (entry.kind == analyzer::image::tar::Kind::File)
                .then(|| BlobScan::new(&settings, Want::Member));
        }
        Event::Body(bytes) => scan.as_mut().unwrap().push(bytes),
        Event::EntryEnd => blobs.last_mut().unwrap().report = scan.take().map(BlobScan::finish),
        Event::Loose(_) | Event::Trouble(_) => panic!("a good archive"),
    };
    walker.push(archive, &mut sink);
    walker.finish(&mut sink);
    blobs
}
