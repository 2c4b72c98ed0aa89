//! The one way in (DESIGN §2): settings, inputs, finish. CLI threads, page workers, the plugin, caches and Spark use this path.
//!
//! ```text
//! new → open(name, kind) → push* → close → finish            one stream: a text, an archive through a pipe
//!     → open(name, kind) → entry* → blob scans, anywhere → add* → close → finish     blob by blob
//! ```

mod control;
mod finish;
mod form;
mod input;
mod name;
mod stream;

pub(crate) use form::{Form, HEAD};
pub(crate) use input::{Above, Entry, Opened, OwnedKind};
pub(crate) use name::{is_compose, is_dockerfile};

use crate::blob::{BlobReport, BlobScan, BlobSettings, Content, LinkKey, Want};
use crate::config::{Config, glob};
use crate::detect::Engine;
use crate::image::tar;
use crate::limits::Limits;
use crate::mask::Masked;
use crate::report::{InputKind, Report};
use crate::unpack::Trouble;
use control::Control;
use stream::Stream;

/// What the caller decides.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Seconds since 1970; without it nothing is judged by date.
    pub now: Option<u64>,
    /// What bounds the work.
    pub limits: Limits,
    /// `unbaked.toml`.
    pub config: Config,
    /// Random; drawn by the face.
    pub link_key: LinkKey,
    /// List the values that were judged and not reported.
    pub show_silent: bool,
}

/// An open input of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct InputId(pub(crate) usize);

/// A blob of an input: its place in the order of [`Session::entry`] calls, which is archive order, or sorted order for folders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlobId(pub(crate) usize);

/// What an entry of an archive or folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind<'a> {
    /// A regular file.
    File,
    /// A directory.
    Directory,
    /// A symbolic or hard link inside an archive, with its target as written. (In folders links are never followed.)
    Link(&'a [u8]),
    /// Anything else: device, fifo, socket.
    Special,
}

/// What the session hands out while bytes are pushed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Stored bytes of all inputs read so far.
    Bytes(u64),
    /// A match, before anything is joined: the kind's id.
    Match(String),
    /// A problem: its sentence.
    Problem(Masked),
}

const LOOSE: Trouble = Trouble {
    kind: "damaged",
    message: "bytes of the archive that belong to none of its members were not read",
    unread: true,
};

/// An archive, or a file system by itself, that ends between two entries.
pub(crate) const OPEN: Trouble = Trouble {
    kind: "truncated",
    message: "the archive has no end marker: it may have been cut off",
    unread: true,
};

/// The session. See the module's text.
pub struct Session {
    settings: Settings,
    blob_settings: BlobSettings,
    inputs: Vec<Opened>,
    streams: Vec<Option<Stream>>,
    events: Vec<Event>,
    bytes: u64,
    control: Control,
}

impl std::fmt::Debug for Session {
    // Names and bytes have not passed the gate yet.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Session({} inputs, {} bytes)", self.inputs.len(), self.bytes)
    }
}

impl Session {
    /// A session with nothing in it.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        let limits = settings.config.limits.clone().unwrap_or_else(|| settings.limits.clone());
        let blob_settings = BlobSettings {
            limits,
            link_key: settings.link_key.clone(),
            engine: Engine::with(&settings.config.kinds),
        };
        Self {
            settings,
            blob_settings,
            inputs: Vec::new(),
            streams: Vec::new(),
            events: Vec::new(),
            bytes: 0,
            control: Control::default(),
        }
    }

    /// Opens an input. `name` is the display name's raw bytes: for a file the last path component, `-` for standard input.
    pub fn open(&mut self, name: &[u8], kind: InputKind) -> InputId {
        self.inputs.push(Opened::new(name, kind));
        self.streams.push(None);
        InputId(self.inputs.len() - 1)
    }

    /// Tells of a blob of `input` and asks what to do with it. `path` is raw bytes, with `/`, below the folder or as in the archive.
    /// A directory that is not wanted need not be entered.
    pub fn entry(&mut self, input: InputId, path: &[u8], kind: EntryKind<'_>, len: u64) -> (BlobId, Want) {
        let wanted = self.wants(input, path);
        let Some(opened) = self.inputs.get_mut(input.0) else { return (BlobId(usize::MAX), Want::Skip) };
        let want = match (opened.kind, kind) {
            _ if !wanted => Want::Skip,
            // A tar or compressed file by itself: one file system, or one compressed text.
            (InputKind::ImageArchive, EntryKind::File) if path.is_empty() => Want::Member,
            (InputKind::Folder | InputKind::OciLayout, EntryKind::Directory) => Want::File,
            (InputKind::ImageArchive | InputKind::OciLayout, EntryKind::File) => Want::Member,
            (_, EntryKind::File) => name::want(path),
            _ => Want::Skip,
        };
        opened.entries.push(Entry { path: path.to_vec(), kind: kind.into(), len, want, report: None });
        (BlobId(opened.entries.len() - 1), want)
    }

    /// Tells that a blob that was wanted could not be read to its end; `reason` is one of our own sentences.
    pub fn unread(&mut self, input: InputId, path: &[u8], reason: &'static str) {
        if let Some(opened) = self.inputs.get_mut(input.0) {
            opened.unread.push((path.to_vec(), reason));
            self.events.push(Event::Problem(Masked::fixed(reason)));
        }
    }

    /// Hands in what stands above a checked folder: an ignore file (`.gitignore`) or the presence of `.git` (no bytes).
    /// `levels` counts the folders up: 1 is the parent.
    pub fn above(&mut self, input: InputId, levels: u32, name: &[u8], bytes: &[u8]) {
        if let Some(opened) = self.inputs.get_mut(input.0) {
            opened.above.push(Above { levels, name: name.to_vec(), bytes: bytes.to_vec() });
        }
    }

    /// What a [`BlobScan`] needs, for any thread.
    #[must_use]
    pub fn blob_settings(&self) -> BlobSettings {
        self.blob_settings.clone()
    }

    /// A scan for a blob that is wanted.
    #[must_use]
    pub fn blob(&self, want: Want) -> BlobScan {
        BlobScan::new(&self.blob_settings, want)
    }

    /// Joins one blob. Any order.
    ///
    /// # Errors
    /// A sentence, if the report was made with another key.
    pub fn add(&mut self, input: InputId, blob: BlobId, report: BlobReport) -> Result<(), String> {
        if report.key != self.blob_settings.link_key.digest() {
            return Err(
                "a blob report was made with another `link_key`; give the same key to all of them".to_owned()
            );
        }
        self.bytes += report.size;
        self.events.extend(kinds(&report).map(|kind| Event::Match(kind.to_owned())));
        self.events.push(Event::Bytes(self.bytes));
        let held = report.kept.as_ref().map(|kept| kept.0.len() as u64);
        let Some(entry) = self.entry_mut(input, blob) else { return Ok(()) };
        entry.report = Some(report);
        if let Some(len) = held {
            let key = (input, entry.path.clone(), blob);
            let most = self.blob_settings.limits.control_total;
            for (input, blob) in self.control.take(key, len, most) {
                self.let_go(input, blob);
            }
        }
        Ok(())
    }

    fn entry_mut(&mut self, input: InputId, blob: BlobId) -> Option<&mut Entry> {
        self.inputs.get_mut(input.0)?.entries.get_mut(blob.0)
    }

    /// Lets go of a control file's bytes, and tells so.
    fn let_go(&mut self, input: InputId, blob: BlobId) {
        if let Some(report) = self.entry_mut(input, blob).and_then(|entry| entry.report.as_mut()) {
            report.kept = None;
            report.problems.push(control::TOTAL.into());
        }
    }

    /// Bytes of an input that comes as one stream.
    pub fn push(&mut self, input: InputId, bytes: &[u8]) {
        let Some(slot) = self.streams.get_mut(input.0) else { return };
        let mut stream = slot.take().unwrap_or_default();
        stream.push(self, input, bytes);
        if let Some(slot) = self.streams.get_mut(input.0) {
            *slot = Some(stream);
        }
    }

    /// What happened since the last call.
    pub fn events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }

    /// Ends an input that was pushed. Closing twice does nothing.
    pub fn close(&mut self, input: InputId) {
        let is_empty = |opened: &Opened| {
            opened.entries.is_empty() && matches!(opened.kind, InputKind::Text | InputKind::ImageArchive)
        };
        if self.inputs.get(input.0).is_some_and(is_empty) {
            // A stream without a byte is an empty file.
            self.push(input, b"");
        }
        if let Some(stream) = self.streams.get_mut(input.0).and_then(Option::take) {
            stream.finish(self, input);
        }
    }

    /// Joins everything and judges it.
    #[must_use]
    pub fn finish(mut self) -> Report {
        for index in 0..self.inputs.len() {
            self.close(InputId(index));
        }
        finish::report(&self.settings, self.blob_settings, self.inputs)
    }

    /// Tells of an entry of an archive that was walked.
    pub(crate) fn tell(&mut self, input: InputId, entry: &tar::Entry) -> (BlobId, Want) {
        let kind = match entry.kind {
            tar::Kind::File => EntryKind::File,
            tar::Kind::Directory => EntryKind::Directory,
            tar::Kind::SymbolicLink | tar::Kind::HardLink => {
                EntryKind::Link(entry.link.as_deref().unwrap_or_default())
            }
            _ => EntryKind::Special,
        };
        self.entry(input, &entry.path, kind, entry.size)
    }

    /// A problem of a whole input.
    pub(crate) fn problem(&mut self, input: InputId, trouble: Trouble) {
        if trouble.kind == LOOSE.kind {
            // In a layer damaged bytes are searched, here they are not.
            return self.loose(input);
        }
        if let Some(opened) = self.inputs.get_mut(input.0) {
            opened.problems.push(trouble);
        }
    }

    /// Bytes of an archive that belong to none of its members: counted by nobody, so told.
    pub(crate) fn loose(&mut self, input: InputId) {
        if let Some(opened) = self.inputs.get_mut(input.0)
            && !opened.problems.contains(&LOOSE)
        {
            opened.problems.push(LOOSE);
        }
    }

    pub(crate) fn is_folder(&self, input: InputId) -> bool {
        self.inputs.get(input.0).is_some_and(|opened| opened.kind == InputKind::Folder)
    }

    /// Whether a file of a folder is to be read at all.
    pub(crate) fn wants(&self, input: InputId, path: &[u8]) -> bool {
        !(self.is_folder(input) && (self.excluded(path) || name::is_git_internal(path)))
    }

    fn excluded(&self, path: &[u8]) -> bool {
        self.settings.config.exclude.iter().any(|pattern| glob(pattern.as_bytes(), path))
    }

    pub(crate) fn set_kind(&mut self, input: InputId, kind: InputKind) {
        if let Some(opened) = self.inputs.get_mut(input.0) {
            opened.kind = kind;
        }
    }

    pub(crate) fn name_of(&self, input: InputId) -> Vec<u8> {
        self.inputs.get(input.0).map(|opened| opened.name.clone()).unwrap_or_default()
    }
}

/// Ids of the kinds that a blob was found to hold.
fn kinds(report: &BlobReport) -> impl Iterator<Item = &str> {
    let (texts, layers) = match &report.content {
        Content::File(scanned) => (scanned.matches.as_slice(), [].as_slice()),
        Content::Document(document) => (document.matches.as_slice(), [].as_slice()),
        Content::Layer(layer) => ([].as_slice(), layer.with_matches.as_slice()),
    };
    texts.iter().chain(layers.iter().flat_map(|file| &file.matches)).map(|found| found.kind.as_str())
}
