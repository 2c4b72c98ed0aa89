//! `check`: sources that are seen together, one report. `check_layer`: one blob, one report of its own.

use crate::failure::Failure;
use crate::inline::{Inline, InlineFile};
use crate::mounted::Mounted;
use crate::reading::{Reading, push_all, run, unbroken};
use crate::render;
use crate::request;
use analyzer::plan::{self, ItemKind, Source};
use analyzer::{Session, Want};
use serde::Deserialize;

/// The fields of `check`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Check {
    sources: Vec<SourceRequest>,
}

/// The fields of `check_layer`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckLayer {
    source: SourceRequest,
}

/// One source: exactly one of the fields but `name` and `above`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRequest {
    /// The display name; without it the last component of the path.
    name: Option<String>,
    /// A folder of files that stand in the request.
    files: Option<Vec<InlineFile>>,
    /// A file that stands in the request.
    file: Option<InlineFile>,
    /// A folder below a mount.
    dir: Option<String>,
    /// An image archive, or any other single file, below a mount.
    archive: Option<String>,
    /// A folder in OCI image layout below a mount.
    oci_layout: Option<String>,
    /// Ignore files and `.git` above the folder.
    #[serde(default)]
    above: Vec<Above>,
}

/// An ignore file above a checked folder; `.git` has no text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Above {
    levels: u32,
    name: String,
    #[serde(default)]
    text: String,
}

/// A source that was opened.
struct Opened {
    name: String,
    /// Bytes of a single file; none for a folder.
    len: Option<u64>,
    reading: Box<dyn Reading>,
}

impl SourceRequest {
    fn open(self) -> Result<Opened, Failure> {
        let last = |path: &str| path.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
        match (self.files, self.file, self.dir, self.archive, self.oci_layout) {
            (Some(files), None, None, None, None) => Ok(Opened {
                name: self.name.unwrap_or_else(|| "files".to_owned()),
                len: None,
                reading: Box::new(Inline::folder(files)?),
            }),
            (None, Some(file), None, None, None) => {
                let (path, bytes) = file.bytes()?;
                Ok(Opened {
                    name: self.name.unwrap_or_else(|| last(&path)),
                    len: Some(bytes.len() as u64),
                    reading: Box::new(Inline::file(bytes)),
                })
            }
            (None, None, Some(path), None, None) => {
                let (mounted, metadata) = Mounted::new(&path)?;
                if !metadata.is_dir() {
                    return Err(Failure::input("`dir` is no folder; for a single file use `archive`"));
                }
                Ok(Opened {
                    name: self.name.unwrap_or_else(|| last(&path)),
                    len: None,
                    reading: Box::new(mounted),
                })
            }
            (None, None, None, Some(path), None) => {
                let (mounted, metadata) = Mounted::new(&path)?;
                if !metadata.is_file() {
                    return Err(Failure::input(
                        "`archive` is no file; for a folder use `dir` or `oci_layout`",
                    ));
                }
                Ok(Opened {
                    name: self.name.unwrap_or_else(|| last(&path)),
                    len: Some(metadata.len()),
                    reading: Box::new(mounted),
                })
            }
            (None, None, None, None, Some(path)) => {
                let (mut mounted, metadata) = Mounted::new(&path)?;
                let marked = metadata.is_dir()
                    && mounted.list(b"").is_ok_and(|items| {
                        items.iter().any(|item| item.name == b"oci-layout" && item.kind == ItemKind::File)
                    });
                if !marked {
                    return Err(Failure::input("`oci_layout` is no folder with a file `oci-layout`"));
                }
                Ok(Opened {
                    name: self.name.unwrap_or_else(|| last(&path)),
                    len: None,
                    reading: Box::new(mounted),
                })
            }
            _ => Err(Failure::request(
                "a source needs exactly one of `files`, `file`, `dir`, `archive` and `oci_layout`",
            )),
        }
    }
}

/// The report of all sources together: the bytes of the command line's `--format json`.
///
/// # Errors
/// `E_REQUEST` for a wrong request, `E_INPUT` for a source that is not there.
pub fn check(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let (options, Check { sources }) = request::read(bytes)?;
    if sources.is_empty() {
        return Err(Failure::request("`sources` is empty"));
    }
    let mut session = Session::new(options.settings(false)?);
    for source in sources {
        let above = source
            .above
            .iter()
            .map(|above| (above.levels, above.name.clone(), above.text.clone()))
            .collect::<Vec<_>>();
        let Opened { name, len, mut reading } = source.open()?;
        let (input, jobs) = match len {
            Some(len) => plan::file(&mut session, name.as_bytes(), len, reading.as_mut()),
            None => plan::folder(&mut session, name.as_bytes(), reading.as_mut()),
        };
        unbroken(reading.as_ref())?;
        for (levels, name, text) in above {
            session.above(input, levels, name.as_bytes(), text.as_bytes());
        }
        run(&mut session, jobs, reading.as_mut())?;
        session.close(input);
    }
    render::report(&session.finish())
}

/// The `BlobReport` of one blob, which knows no name: for caches, and for joining with `assemble`.
///
/// # Errors
/// As [`check`]; `E_REQUEST` without a link key.
pub fn check_layer(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let (options, CheckLayer { source }) = request::read(bytes)?;
    let session = Session::new(options.settings(true)?);
    let Opened { len, mut reading, .. } = source.open()?;
    let Some(len) = len else {
        return Err(Failure::request("the source of a blob is `archive` or `file`, not a folder"));
    };
    let mut scan = session.blob(Want::Member);
    push_all(reading.as_mut(), b"", 0..len, &mut Vec::new(), &mut scan)
        .map_err(|reason| Failure::input(format!("the source {reason}")))?;
    render::blob(&scan.finish())
}
