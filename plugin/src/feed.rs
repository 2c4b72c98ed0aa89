//! `begin`, `feed`, `finish`: one archive, text or layer in chunks, for hosts that cannot mount. One at a time in an instance.

use crate::failure::Failure;
use crate::render;
use crate::request;
use analyzer::{BlobScan, InputId, InputKind, Session, Want};
use serde::Deserialize;

/// The fields of `begin`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Begin {
    /// The display name; a layer has none.
    #[serde(default)]
    name: String,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Archive,
    Text,
    Layer,
}

/// The fields of `finish`, which may also come with nothing.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Finish {
    bytes: Option<u64>,
}

/// What is being fed.
pub struct Feeding {
    bytes: u64,
    target: Target,
}

enum Target {
    Stream(Box<Session>, InputId),
    Layer(Box<BlobScan>),
}

impl Feeding {
    /// Begins.
    ///
    /// # Errors
    /// `E_REQUEST` for a wrong request; a layer needs a link key.
    pub fn begin(bytes: &[u8]) -> Result<Self, Failure> {
        let (options, Begin { name, kind }) = request::read(bytes)?;
        let mut session = Session::new(options.settings(kind == Kind::Layer)?);
        let target = match kind {
            Kind::Layer => Target::Layer(Box::new(session.blob(Want::Member))),
            Kind::Archive | Kind::Text if name.is_empty() => {
                return Err(Failure::request("`name` is needed: the display name of the input"));
            }
            // What it really is, its first bytes tell, as for a file.
            Kind::Archive | Kind::Text => {
                let input = session.open(name.as_bytes(), InputKind::Text);
                Target::Stream(Box::new(session), input)
            }
        };
        Ok(Self { bytes: 0, target })
    }

    /// The next bytes.
    ///
    /// # Errors
    /// `E_LIMIT` for no bytes: a host whose memory limit was met hands over nothing instead of the chunk.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if bytes.is_empty() {
            return Err(Failure::limit(
                "nothing was fed; either the chunk is empty or the host's memory limit cut it off",
            ));
        }
        self.bytes += bytes.len() as u64;
        match &mut self.target {
            Target::Stream(session, input) => {
                session.push(*input, bytes);
                // Nobody asks for them here; they must not pile up.
                session.events();
            }
            Target::Layer(scan) => scan.push(bytes),
        }
        Ok(())
    }

    /// Bytes so far, as JSON: what `begin` and `feed` answer.
    #[must_use]
    pub fn fed(&self) -> Vec<u8> {
        format!("{{\"bytes\":{}}}", self.bytes).into_bytes()
    }

    /// Ends: the report of an archive or text, the blob report of a layer. The request may say how many bytes were fed.
    ///
    /// # Errors
    /// `E_LIMIT` if another number of bytes arrived, `E_REQUEST` for a wrong request.
    pub fn finish(self, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
        let expected = if bytes.is_empty() { Finish::default() } else { request::read(bytes)?.1 };
        if expected.bytes.is_some_and(|expected| expected != self.bytes) {
            return Err(Failure::limit(format!("{} bytes arrived, not as many as the host fed", self.bytes)));
        }
        match self.target {
            Target::Stream(mut session, input) => {
                session.close(input);
                Ok(render::report(&session.finish()))
            }
            Target::Layer(scan) => render::blob(&scan.finish()),
        }
    }
}
