//! A layer as a stream: every body is a text of its own, and what the layer does to lower ones is kept as hashes.

use super::dpkg::{List, Owned};
use super::path::{self, Effect};
use super::{Layer, LayerFile, Written};
use crate::blob::{BlobProblem, BlobSettings};
use crate::detect::{self, Match, Ranked, Scanned, TextScan};
use crate::image::tar::{Entry, Event, Kind, Walker};
use crate::image::{is_archive_name, nested, plain};
use crate::mask::{Gate, Masked, Part as Words, Values};
use crate::order;
use crate::place::Part;
use crate::unpack::Trouble;
use std::collections::BTreeMap;

const ENTRIES: Trouble =
    Trouble { kind: "limit", message: "the layer has more entries than the limit `entries`", unread: true };

/// PAX records that hold numbers or what the entry tells anyway.
const DULL: [&[u8]; 9] =
    [b"path", b"linkpath", b"size", b"mtime", b"atime", b"ctime", b"uid", b"gid", b"hdrcharset"];

/// The scan of one layer: push the decoded bytes of its tar. Push parser.
pub struct LayerScan {
    walker: Walker,
    tally: Tally,
}

impl std::fmt::Debug for LayerScan {
    // What it has read has not passed the gate.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LayerScan({} entries)", self.tally.entries)
    }
}

impl LayerScan {
    /// A scan that has seen nothing yet.
    #[must_use]
    pub fn new(settings: &BlobSettings) -> Self {
        let tally = Tally {
            settings: settings.clone(),
            layer: Layer::default(),
            found: Vec::new(),
            latest: BTreeMap::new(),
            owned: Owned::default(),
            values: Values::default(),
            troubles: Vec::new(),
            entries: 0,
            matches: 0,
            dropped: 0,
            nested: 0,
            current: None,
            loose: None,
            kinds: Vec::new(),
        };
        Self { walker: Walker::new(), tally }
    }

    /// The next bytes of the tar.
    pub fn push(&mut self, bytes: &[u8]) {
        let tally = &mut self.tally;
        self.walker.push(bytes, &mut |event| tally.event(event));
    }

    /// Ids of the kinds found since the last call, for progress.
    pub fn kinds_seen(&mut self) -> Vec<String> {
        std::mem::take(&mut self.tally.kinds)
    }

    /// Ends the layer.
    #[must_use]
    pub fn finish(self) -> (Layer, Vec<BlobProblem>, Values) {
        let Self { walker, mut tally } = self;
        tally.layer.open = walker.is_open() && tally.entries > 0;
        walker.finish(&mut |event| tally.event(event));
        tally.finish()
    }
}

/// The file whose body is being pushed.
struct Current {
    path: Vec<u8>,
    normal: Vec<u8>,
    scan: TextScan,
    head: Vec<u8>,
    list: Option<List>,
}

/// Matches whose path has not passed the gate yet: it must know all values of the layer first.
struct Found {
    path: Vec<u8>,
    normal: Vec<u8>,
    part: Part,
    /// A second name of a file.
    link: bool,
    matches: Vec<Match>,
}

struct Tally {
    settings: BlobSettings,
    layer: Layer,
    found: Vec<Found>,
    /// The last file of a path that has matches, for hard links to it.
    latest: BTreeMap<Vec<u8>, usize>,
    owned: Owned,
    values: Values,
    /// Each sort once.
    troubles: Vec<Trouble>,
    entries: u64,
    matches: u64,
    dropped: u64,
    nested: u64,
    current: Option<Current>,
    loose: Option<TextScan>,
    kinds: Vec<String>,
}

impl Tally {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Entry(entry) => {
                self.end_loose();
                self.entry(entry);
            }
            Event::Body(bytes) => self.body(bytes),
            Event::EntryEnd => self.entry_end(),
            Event::Loose(bytes) => {
                let settings = &self.settings;
                self.loose.get_or_insert_with(|| TextScan::new(settings)).push(bytes);
            }
            Event::Trouble(trouble) => {
                self.trouble(trouble);
            }
        }
    }

    fn trouble(&mut self, trouble: Trouble) {
        if !self.troubles.contains(&trouble) {
            self.troubles.push(trouble);
        }
    }

    fn entry(&mut self, entry: &Entry) {
        if self.entries >= self.settings.limits.entries {
            self.trouble(ENTRIES);
            return;
        }
        self.entries += 1;
        let normal = path::normal(&entry.path);
        self.records(entry, &normal);
        if entry.kind == Kind::Global {
            return;
        }
        self.layer.looks_like_archive |= is_archive_name(&entry.path);
        self.effect(entry.kind, &normal);
        match (entry.kind, &entry.link) {
            (Kind::HardLink, Some(target)) => self.hard_link(entry, &normal, target),
            (Kind::File, _) => {
                if path::effect(&normal) == Effect::Written {
                    self.layer.files += 1;
                }
                self.latest.remove(&normal);
                if entry.size > 0 {
                    self.current = Some(Current {
                        path: entry.path.clone(),
                        list: List::of(&normal),
                        normal,
                        scan: TextScan::new(&self.settings),
                        head: Vec::new(),
                    });
                }
            }
            _ => {
                self.latest.remove(&normal);
            }
        }
    }

    fn effect(&mut self, kind: Kind, normal: &[u8]) {
        let key = &self.settings.link_key;
        let paths = &mut self.layer.paths;
        match path::effect(normal) {
            Effect::Written if normal.is_empty() => {}
            Effect::Written if kind == Kind::Directory => paths.directories.push(key.path(normal)),
            Effect::Written => paths.written.push(key.path(normal)),
            Effect::Removes(path) => paths.whiteouts.push(key.path(&path)),
            Effect::Opaque(folder) => paths.opaque.push(key.path(&folder)),
            Effect::None => {}
        }
    }

    /// A second name of a file with matches is a place of its own.
    fn hard_link(&mut self, entry: &Entry, normal: &[u8], target: &[u8]) {
        self.layer.files += 1;
        let matches = self.latest.get(&path::normal(target)).map(|&index| self.found[index].matches.clone());
        self.latest.remove(normal);
        if let Some(matches) = matches {
            self.keep(entry.path.clone(), normal.to_vec(), Part::Layer, matches);
            if let Some(found) = self.found.last_mut() {
                found.link = true;
            }
            self.latest.insert(normal.to_vec(), self.found.len() - 1);
        }
    }

    /// PAX records: extended attributes, comments, names of owners.
    fn records(&mut self, entry: &Entry, normal: &[u8]) {
        let mut matches = Vec::new();
        for (key, value) in &entry.records {
            if DULL.contains(&key.as_slice()) || key.starts_with(b"GNU.sparse.") {
                continue;
            }
            let name = String::from_utf8_lossy(key);
            let name = name.strip_prefix("SCHILY.xattr.").unwrap_or(&name);
            let (found, values) = detect::named(&self.settings, Some(name), value);
            matches.extend(found);
            self.values.extend(&values);
        }
        if !matches.is_empty() {
            self.keep(entry.path.clone(), normal.to_vec(), Part::LayerHeader, matches);
        }
    }

    fn body(&mut self, bytes: &[u8]) {
        let Some(current) = &mut self.current else { return };
        let room = nested::HEAD.saturating_sub(current.head.len()).min(bytes.len());
        current.head.extend_from_slice(&bytes[..room]);
        if let Some(list) = &mut current.list {
            list.push(bytes, &self.settings.link_key, &mut self.owned);
        }
        current.scan.push(bytes);
        self.kinds.extend(current.scan.kinds_seen());
    }

    fn entry_end(&mut self) {
        let Some(mut current) = self.current.take() else { return };
        if let Some(list) = &mut current.list {
            list.end_line(&self.settings.link_key, &mut self.owned);
        }
        self.nested += u64::from(nested::is_nested(&current.head));
        if let Some(matches) = self.end_text(current.scan, &current.normal) {
            self.keep(current.path, current.normal.clone(), Part::Layer, matches);
            self.latest.insert(current.normal, self.found.len() - 1);
        }
    }

    fn end_loose(&mut self) {
        if let Some(scan) = self.loose.take()
            && let Some(matches) = self.end_text(scan, b"")
        {
            self.keep(Vec::new(), Vec::new(), Part::LayerAfterEnd, matches);
        }
    }

    fn end_text(&mut self, mut scan: TextScan, path: &[u8]) -> Option<Vec<Match>> {
        self.kinds.extend(scan.kinds_seen());
        let (Scanned { matches, dropped, .. }, values) = scan.finish_in(path);
        self.values.extend(&values);
        self.dropped += dropped;
        (!matches.is_empty()).then_some(matches)
    }

    fn keep(&mut self, path: Vec<u8>, normal: Vec<u8>, part: Part, mut matches: Vec<Match>) {
        let room = self.settings.limits.matches.saturating_sub(self.matches);
        let kept = usize::try_from(room).unwrap_or(usize::MAX).min(matches.len());
        self.dropped += (matches.len() - kept) as u64;
        matches.truncate(kept);
        self.matches += kept as u64;
        self.found.push(Found { path, normal, part, link: false, matches });
    }

    fn finish(mut self) -> (Layer, Vec<BlobProblem>, Values) {
        self.entry_end();
        self.end_loose();
        let Self { settings, mut layer, found, values, owned, .. } = self;
        let gate = Gate::new(&settings.engine, &values);
        for Found { path, normal, part, link, mut matches } in found {
            if matches.is_empty() {
                continue;
            }
            let hashes = match part {
                Part::LayerAfterEnd => Vec::new(),
                _ => path::hashes(&settings.link_key, &normal),
            };
            if part == Part::Layer && hashes.last().is_some_and(|&hash| owned.has(hash)) {
                for found in &mut matches {
                    found.ranked.get_or_insert(Ranked::PackageOwned);
                }
            }
            let written = if link { Written::Otherwise } else { Written::of(&path) };
            let path = gate.name(plain(&path));
            layer.with_matches.push(LayerFile { path, written, hashes, part, matches });
        }
        let paths = &mut layer.paths;
        for list in [&mut paths.written, &mut paths.directories, &mut paths.whiteouts, &mut paths.opaque] {
            order::by(list, Ord::cmp);
            list.dedup();
        }
        let mut troubles = self.troubles;
        order::by(&mut troubles, Ord::cmp);
        let mut problems: Vec<BlobProblem> = troubles.into_iter().map(BlobProblem::from).collect();
        let mut counted = |count: u64, kind: &str, before: &'static str, after: &'static str, unread| {
            if count > 0 {
                let message = Masked::concat([Words::Own(before), Words::Number(count), Words::Own(after)]);
                problems.push(BlobProblem {
                    path: Masked::default(),
                    kind: kind.to_owned(),
                    message,
                    unread,
                });
            }
        };
        counted(
            self.nested,
            "nested-archive",
            "searched as raw bytes only, not unpacked: ",
            " compressed files or archives in the layer",
            true,
        );
        counted(
            self.dropped,
            "limit",
            "not listed, beyond the limit `matches`: ",
            " matches of the layer",
            false,
        );
        (layer, problems, values)
    }
}
