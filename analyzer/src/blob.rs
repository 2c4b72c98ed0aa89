//! The unit of work: one blob, scanned by itself in any order, thread, process or machine (DESIGN §2, "the way in").
//!
//! A [`BlobScan`] is pushed the bytes of one member of an archive or one file of a folder, whose name it does not know, and
//! gives a [`BlobReport`]. [`crate::Session::add`] joins reports with names.

use crate::detect::{Engine, Look, Same, Scanned, TextScan};
use crate::image::{self, Document, Layer, MemberReport, MemberScan};
use crate::limits::Limits;
use crate::mask::Masked;
use crate::report::Compression;
use crate::unpack::Trouble;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::sync::Arc;

/// The key of `same` and of path hashes. Drawn by the face, never by the core.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkKey([u8; 32]);

impl LinkKey {
    /// A key from 32 random bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Equality of a value: HMAC-SHA-256 cut to 64 bits.
    #[must_use]
    pub fn same(&self, value: &[u8]) -> Same {
        Same(self.hash(b"value", value))
    }

    /// A path of a layer, for what hides it.
    #[must_use]
    pub fn path(&self, path: &[u8]) -> u64 {
        self.hash(b"path", path)
    }

    /// Tells keys apart without giving them away.
    #[must_use]
    pub fn digest(&self) -> String {
        format!("{:016x}", self.hash(b"key", b""))
    }

    fn hash(&self, purpose: &[u8], bytes: &[u8]) -> u64 {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else { return 0 };
        mac.update(purpose);
        mac.update(&[0]);
        mac.update(bytes);
        let tag = mac.finalize().into_bytes();
        tag.iter().take(8).fold(0, |hash, &byte| hash << 8 | u64::from(byte))
    }
}

impl std::fmt::Debug for LinkKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LinkKey")
    }
}

/// What every scan of a session needs. Cheap to clone, `Send`.
#[derive(Clone, Debug)]
pub struct BlobSettings {
    /// What bounds it.
    pub limits: Limits,
    /// Key of `same`.
    pub link_key: LinkKey,
    /// What secrets look like.
    pub engine: Arc<Engine>,
}

/// What the session wants of a blob.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Want {
    /// Do not read it.
    Skip,
    /// Scan it as one file.
    File,
    /// Scan it as a file and keep the bytes: Dockerfile, compose, ignore files, configuration.
    Keep,
    /// Scan it as a member of an image archive: a layer, a document, or anything else.
    Member,
}

/// What one blob holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BlobReport {
    /// Digest of the link key; joining two keys is an error.
    pub key: String,
    /// Stored bytes.
    pub size: u64,
    /// Decoded bytes that were scanned.
    pub read: u64,
    /// Outer compression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compression: Option<Compression>,
    /// What it is.
    pub content: Content,
    /// What went wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<BlobProblem>,
    /// The bytes of a control file. They stay in the process that scanned them.
    #[serde(skip)]
    pub kept: Option<Kept>,
}

/// The bytes of a control file: never printed, never serialised.
#[derive(Clone, PartialEq, Eq)]
pub struct Kept(pub Vec<u8>);

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Kept({} bytes)", self.0.len())
    }
}

/// What a blob turned out to be, by content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// One text or binary.
    File(Scanned),
    /// A tar.
    Layer(Layer),
    /// A JSON document of an image: manifest, index, config, attestation.
    Document(Document),
}

/// A problem inside one blob.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct BlobProblem {
    /// The file inside the layer, if one.
    #[serde(default, skip_serializing_if = "Masked::is_empty")]
    pub path: Masked,
    /// See [`crate::report::Problem::kind`].
    pub kind: String,
    /// A sentence.
    pub message: Masked,
    /// Something was not read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unread: bool,
}

impl From<Trouble> for BlobProblem {
    fn from(trouble: Trouble) -> Self {
        Self {
            path: Masked::default(),
            kind: trouble.kind.to_owned(),
            message: Masked::fixed(trouble.message),
            unread: trouble.unread,
        }
    }
}

/// A file that is an archive or compressed, where only its own bytes were searched.
pub(crate) const NESTED: Trouble = Trouble {
    kind: "nested-archive",
    message: "a compressed file or archive was searched as raw bytes only, not unpacked",
    unread: true,
};
const CONTROL: Trouble = Trouble {
    kind: "limit",
    message: "the file is longer than the limit `control-file`; it was searched but not understood",
    unread: true,
};
const BYTES: Trouble =
    Trouble { kind: "limit", message: "the file is longer than the limit `blob-bytes`", unread: true };

/// The scan of one blob. Push parser: cutting the input anywhere changes nothing.
pub struct BlobScan {
    settings: BlobSettings,
    want: Want,
    size: u64,
    form: Form,
}

enum Form {
    Skip,
    File(Box<FileScan>),
    Member(Box<MemberScan>),
}

impl std::fmt::Debug for BlobScan {
    // What it has read has not passed the gate.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "BlobScan({:?}, {} bytes)", self.want, self.size)
    }
}

impl BlobScan {
    /// A scan that has seen nothing yet.
    #[must_use]
    pub fn new(settings: &BlobSettings, want: Want) -> Self {
        let form = match want {
            Want::Skip => Form::Skip,
            Want::File | Want::Keep => Form::File(Box::new(FileScan::new(settings))),
            Want::Member => Form::Member(Box::new(MemberScan::new(settings))),
        };
        Self { settings: settings.clone(), want, size: 0, form }
    }

    /// The next stored bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.size += bytes.len() as u64;
        match &mut self.form {
            Form::Skip => {}
            Form::File(scan) => scan.push(bytes, &self.settings.limits),
            Form::Member(scan) => scan.push(bytes),
        }
    }

    /// Kinds of provisional matches since the last call.
    pub fn matches(&mut self) -> Vec<String> {
        match &mut self.form {
            Form::Skip => Vec::new(),
            Form::File(scan) => scan.text.kinds_seen(),
            Form::Member(scan) => scan.kinds_seen(),
        }
    }

    /// Ends the blob.
    #[must_use]
    pub fn finish(self) -> BlobReport {
        let key = self.settings.link_key.digest();
        match self.form {
            Form::Skip => BlobReport {
                key,
                size: self.size,
                read: 0,
                compression: None,
                content: Content::File(Scanned::default()),
                problems: Vec::new(),
                kept: None,
            },
            Form::File(scan) => {
                let (read, scanned, kept, problems) = scan.finish(self.want);
                let content = Content::File(scanned);
                BlobReport { key, size: self.size, read, compression: None, content, problems, kept }
            }
            Form::Member(scan) => {
                let MemberReport { read, compression, content, problems } = scan.finish();
                BlobReport { key, size: self.size, read, compression, content, problems, kept: None }
            }
        }
    }
}

/// One file of a folder, or a text given by itself.
struct FileScan {
    text: TextScan,
    read: u64,
    /// The file so far; none once it is longer than any control file.
    head: Option<Kept>,
    /// The first bytes, for what the file is.
    first: Vec<u8>,
    over: bool,
}

impl FileScan {
    fn new(settings: &BlobSettings) -> Self {
        let head = Some(Kept(Vec::new()));
        Self { text: TextScan::new(settings), read: 0, head, first: Vec::new(), over: false }
    }

    fn push(&mut self, bytes: &[u8], limits: &Limits) {
        let room = usize::try_from(limits.blob_bytes.saturating_sub(self.read)).unwrap_or(usize::MAX);
        self.over |= room < bytes.len();
        let bytes = &bytes[..room.min(bytes.len())];
        self.read += bytes.len() as u64;
        let first = image::HEAD.saturating_sub(self.first.len()).min(bytes.len());
        self.first.extend_from_slice(&bytes[..first]);
        if self.read > limits.control_file {
            self.head = None;
        } else if let Some(head) = &mut self.head {
            head.0.extend_from_slice(bytes);
        }
        self.text.push(bytes);
    }

    fn finish(self, want: Want) -> (u64, Scanned, Option<Kept>, Vec<BlobProblem>) {
        let (scanned, _) = self.text.finish();
        let is_control = want == Want::Keep || matches!(scanned.look, Look::Dockerfile | Look::Compose);
        let mut problems = Vec::new();
        if self.over {
            problems.push(BYTES.into());
        }
        if image::is_nested(&self.first) {
            problems.push(NESTED.into());
        }
        if is_control && self.head.is_none() {
            problems.push(CONTROL.into());
        }
        (self.read, scanned, self.head.filter(|_| is_control), problems)
    }
}
