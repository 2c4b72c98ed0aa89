//! The unit of work: one blob, scanned by itself in any order, thread, process or machine (DESIGN §2, "the way in").
//!
//! A [`BlobScan`] is pushed the bytes of one member of an archive or one file of a folder, whose name it does not know, and
//! gives a [`BlobReport`]. [`crate::Session::add`] joins reports with names.

use crate::detect::{Engine, Same, Scanned};
use crate::image::{Document, Layer};
use crate::limits::Limits;
use crate::mask::Masked;
use crate::report::Compression;
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

/// The scan of one blob. Push parser: cutting the input anywhere changes nothing.
#[derive(Debug)]
pub struct BlobScan {
    settings: BlobSettings,
    size: u64,
}

impl BlobScan {
    /// A scan that has seen nothing yet.
    #[must_use]
    pub fn new(settings: &BlobSettings, _want: Want) -> Self {
        Self { settings: settings.clone(), size: 0 }
    }

    /// The next stored bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.size += bytes.len() as u64;
    }

    /// Kinds of provisional matches since the last call.
    pub fn matches(&mut self) -> Vec<String> {
        Vec::new()
    }

    /// Ends the blob.
    #[must_use]
    pub fn finish(self) -> BlobReport {
        BlobReport {
            key: self.settings.link_key.digest(),
            size: self.size,
            read: self.size,
            compression: None,
            content: Content::File(Scanned::default()),
            problems: Vec::new(),
            kept: None,
        }
    }
}
