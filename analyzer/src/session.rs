//! The one way in (DESIGN §2): settings, inputs, finish. CLI threads, page workers, the plugin, caches and Spark use this path.
//!
//! ```text
//! new → open(name, kind) → push* → close → finish            one stream: a text, an archive through a pipe
//!     → open(name, kind) → entry* → blob scans, anywhere → add* → close → finish     blob by blob
//! ```

use crate::blob::{BlobReport, BlobScan, BlobSettings, LinkKey, Want};
use crate::config::Config;
use crate::limits::Limits;
use crate::mask::Masked;
use crate::report::{InputKind, Report};

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
    /// Stored bytes of an input read so far.
    Bytes(u64),
    /// A match, before anything is joined: the kind's id.
    Match(String),
    /// A problem: its sentence.
    Problem(Masked),
}

/// The session. See the module's text.
#[derive(Debug)]
pub struct Session {
    settings: Settings,
}

impl Session {
    /// A session with nothing in it.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self { settings }
    }

    /// Opens an input. `name` is the display name's raw bytes: for a file the last path component, `-` for standard input.
    pub fn open(&mut self, _name: &[u8], _kind: InputKind) -> InputId {
        InputId(0)
    }

    /// Tells of a blob of `input` and asks what to do with it. `path` is raw bytes, with `/`, below the folder or as in the archive.
    pub fn entry(
        &mut self,
        _input: InputId,
        _path: &[u8],
        _kind: EntryKind<'_>,
        _len: u64,
    ) -> (BlobId, Want) {
        (BlobId(0), Want::Skip)
    }

    /// Tells that a file of a folder could not be read; `reason` is one of our own sentences.
    pub fn unread(&mut self, _input: InputId, _path: &[u8], _reason: &'static str) {}

    /// Hands in an ignore file (`.gitignore`, `.dockerignore`), or the presence of `.git` (no bytes), from `levels` folders above
    /// a checked folder.
    pub fn above(&mut self, _input: InputId, _levels: u32, _name: &[u8], _bytes: &[u8]) {}

    /// What a [`BlobScan`] needs, for any thread.
    #[must_use]
    pub fn blob_settings(&self) -> BlobSettings {
        BlobSettings {
            limits: self.settings.limits.clone(),
            link_key: self.settings.link_key.clone(),
            engine: crate::detect::Engine::builtin(),
        }
    }

    /// A scan for a blob that is wanted.
    #[must_use]
    pub fn blob(&self, want: Want) -> BlobScan {
        BlobScan::new(&self.blob_settings(), want)
    }

    /// Joins one blob. Any order.
    ///
    /// # Errors
    /// A sentence, if the report was made with another key.
    pub fn add(&mut self, _input: InputId, _blob: BlobId, _report: BlobReport) -> Result<(), String> {
        Ok(())
    }

    /// Bytes of an input that comes as one stream.
    pub fn push(&mut self, _input: InputId, _bytes: &[u8]) {}

    /// What happened since the last call.
    pub fn events(&mut self) -> Vec<Event> {
        Vec::new()
    }

    /// Ends an input. Closing twice does nothing.
    pub fn close(&mut self, _input: InputId) {}

    /// Joins everything and judges it.
    #[must_use]
    pub fn finish(self) -> Report {
        Report {
            schema_version: crate::report::SCHEMA_VERSION.to_owned(),
            tool: crate::report::Tool {
                name: "unbaked".to_owned(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
            now: self.settings.now,
            inputs: Vec::new(),
            findings: Vec::new(),
            suppressed: Vec::new(),
            silent: Vec::new(),
            problems: Vec::new(),
            coverage: crate::report::Coverage::default(),
            summary: crate::report::Summary::default(),
        }
    }
}
