//! A member of an image archive, told by its content: a layer, a document, or anything else.

use super::layer::LayerScan;
use super::{document, is_tar, nested};
use crate::blob::{BlobProblem, BlobSettings, Content};
use crate::detect::TextScan;
use crate::report::Compression;
use crate::unpack::{Gzip, Trouble};

const BYTES: Trouble =
    Trouble { kind: "limit", message: "the blob decodes to more than the limit `blob-bytes`", unread: true };
const DOCUMENT: Trouble = Trouble {
    kind: "limit",
    message: "a JSON document is longer than the limit `whole-file`; it was searched as text",
    unread: true,
};
const ZSTD: Trouble =
    Trouble { kind: "compression", message: "blobs compressed with zstd are not unpacked yet", unread: true };
const BZIP2: Trouble = Trouble {
    kind: "compression",
    message: "blobs compressed with bzip2 are not unpacked yet",
    unread: true,
};
const XZ: Trouble =
    Trouble { kind: "compression", message: "blobs compressed with xz are not unpacked yet", unread: true };

/// The scan of a member. Push parser.
pub struct MemberScan {
    head: Option<Vec<u8>>,
    gzip: Option<Gzip>,
    inner: Inner,
    problems: Vec<BlobProblem>,
}

/// What a member turned out to be.
#[derive(Debug)]
pub struct MemberReport {
    /// Decoded bytes that were scanned.
    pub read: u64,
    /// Outer compression.
    pub compression: Option<Compression>,
    /// What it is.
    pub content: Content,
    /// What went wrong.
    pub problems: Vec<BlobProblem>,
}

impl std::fmt::Debug for MemberScan {
    // What it has read has not passed the gate.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MemberScan({} bytes)", self.inner.read)
    }
}

impl MemberScan {
    /// A scan that has seen nothing yet.
    #[must_use]
    pub fn new(settings: &BlobSettings) -> Self {
        Self { head: Some(Vec::new()), gzip: None, inner: Inner::new(settings), problems: Vec::new() }
    }

    /// The next stored bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        if let Some(head) = &mut self.head {
            head.extend_from_slice(bytes);
            if head.len() >= nested::HEAD {
                self.open();
            }
            return;
        }
        self.decode(bytes);
    }

    /// Ids of the kinds found since the last call, for progress.
    pub fn kinds_seen(&mut self) -> Vec<String> {
        match &mut self.inner.form {
            Form::Layer(scan) => scan.kinds_seen(),
            Form::Text(scan) => scan.kinds_seen(),
            _ => Vec::new(),
        }
    }

    /// Ends the member.
    #[must_use]
    pub fn finish(mut self) -> MemberReport {
        self.open();
        let gzip = self.gzip.take();
        let mut compression = gzip.is_some().then_some(Compression::Gzip);
        let trouble = gzip.and_then(Gzip::finish);
        let (read, raw, content, problems) = self.inner.finish();
        let mut all = self.problems;
        all.extend(trouble.map(BlobProblem::from));
        // A gzip member inside of a gzip member is no layer: it stays closed like any other nested archive.
        match (compression, raw) {
            (None, Some(other)) => {
                compression = Some(other);
                all.push(match other {
                    Compression::Bzip2 => BZIP2.into(),
                    Compression::Xz => XZ.into(),
                    Compression::Gzip | Compression::Zstd => ZSTD.into(),
                });
            }
            (Some(_), Some(_)) => all.push(crate::blob::NESTED.into()),
            _ => {}
        }
        all.extend(problems);
        MemberReport { read, compression, content, problems: all }
    }

    /// Decides on the compression once enough bytes are there, or all.
    fn open(&mut self) {
        let Some(head) = self.head.take() else { return };
        if Gzip::is_head(&head) {
            self.gzip = Some(Gzip::new());
        }
        self.decode(&head);
    }

    fn decode(&mut self, bytes: &[u8]) {
        let inner = &mut self.inner;
        match &mut self.gzip {
            // Over the limit nothing more is decoded: the limit bounds the work.
            Some(_) if inner.over => {}
            Some(gzip) => gzip.push(bytes, &mut |decoded| inner.push(decoded)),
            None => inner.push(bytes),
        }
    }
}

/// The decoded bytes of a member.
struct Inner {
    settings: BlobSettings,
    read: u64,
    over: bool,
    too_long: bool,
    raw: Option<Compression>,
    form: Form,
}

enum Form {
    /// Not known yet: the first bytes.
    Head(Vec<u8>),
    Layer(Box<LayerScan>),
    /// A JSON document, whole.
    Document(Vec<u8>),
    Text(Box<TextScan>),
}

impl Inner {
    fn new(settings: &BlobSettings) -> Self {
        Self {
            settings: settings.clone(),
            read: 0,
            over: false,
            too_long: false,
            raw: None,
            form: Form::Head(Vec::new()),
        }
    }

    fn push(&mut self, bytes: &[u8]) {
        let room = self.settings.limits.blob_bytes.saturating_sub(self.read);
        let bytes = match usize::try_from(room) {
            Ok(room) if room < bytes.len() => {
                self.over = true;
                &bytes[..room]
            }
            _ => bytes,
        };
        self.read += bytes.len() as u64;
        self.feed(bytes);
    }

    fn feed(&mut self, bytes: &[u8]) {
        match &mut self.form {
            Form::Head(head) => {
                head.extend_from_slice(bytes);
                if head.len() >= nested::HEAD {
                    self.open();
                }
            }
            Form::Layer(scan) => scan.push(bytes),
            Form::Text(scan) => scan.push(bytes),
            Form::Document(whole) => {
                whole.extend_from_slice(bytes);
                if whole.len() as u64 > self.settings.limits.whole_file {
                    let whole = std::mem::take(whole);
                    self.too_long = true;
                    self.text(&whole);
                }
            }
        }
    }

    fn open(&mut self) {
        let Form::Head(head) = &mut self.form else { return };
        let head = std::mem::take(head);
        // More than the first bytes may be here, or not: they alone decide.
        let first = head.get(..nested::HEAD).unwrap_or(&head);
        self.raw = nested::compression(first);
        if is_tar(first) {
            self.form = Form::Layer(Box::new(LayerScan::new(&self.settings)));
            self.feed(&head);
        } else if self.raw.is_none() && document::is_head(first) {
            self.form = Form::Document(Vec::new());
            self.feed(&head);
        } else {
            self.text(&head);
        }
    }

    fn text(&mut self, bytes: &[u8]) {
        let mut scan = TextScan::new(&self.settings);
        scan.push(bytes);
        self.form = Form::Text(Box::new(scan));
    }

    fn finish(mut self) -> (u64, Option<Compression>, Content, Vec<BlobProblem>) {
        self.open();
        let mut problems = Vec::new();
        if self.over {
            problems.push(BYTES.into());
        }
        if self.too_long {
            problems.push(DOCUMENT.into());
        }
        let content = match self.form {
            Form::Layer(scan) => {
                let (layer, more, _) = scan.finish();
                problems.extend(more);
                Content::Layer(layer)
            }
            Form::Document(whole) => {
                let (content, trouble) = document::read(&self.settings, &whole);
                problems.extend(trouble);
                content
            }
            Form::Text(scan) => Content::File(scan.finish().0),
            Form::Head(_) => Content::File(TextScan::new(&self.settings).finish().0),
        };
        (self.read, self.raw, content, problems)
    }
}
