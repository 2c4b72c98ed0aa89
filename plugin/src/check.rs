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
    above: Vec<Above>,
    /// Bytes of a single file; none for a folder.
    len: Option<u64>,
    reading: Box<dyn Reading>,
}

impl SourceRequest {
    fn open(self) -> Result<Opened, Failure> {
        let last = |path: &str| path.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
        let (own_name, len, reading): (String, Option<u64>, Box<dyn Reading>) =
            match (self.files, self.file, self.dir, self.archive, self.oci_layout) {
                (Some(files), None, None, None, None) => {
                    ("files".to_owned(), None, Box::new(Inline::folder(files)?))
                }
                (None, Some(file), None, None, None) => {
                    let (path, bytes) = file.bytes()?;
                    (last(&path), Some(bytes.len() as u64), Box::new(Inline::file(bytes)))
                }
                (None, None, Some(path), None, None) => (last(&path), None, Box::new(folder(&path)?)),
                (None, None, None, Some(path), None) => {
                    let (mounted, metadata) = Mounted::new(&path)?;
                    if !metadata.is_file() {
                        return Err(Failure::input(
                            "`archive` is no file; for a folder use `dir` or `oci_layout`",
                        ));
                    }
                    (last(&path), Some(metadata.len()), Box::new(mounted))
                }
                (None, None, None, None, Some(path)) => {
                    let mut layout = folder(&path)?;
                    let items = layout
                        .list(b"")
                        .map_err(|reason| Failure::input(format!("`oci_layout`: {reason}")))?;
                    if !items.iter().any(|item| item.name == b"oci-layout" && item.kind == ItemKind::File) {
                        return Err(Failure::input(
                            "`oci_layout` has no file `oci-layout`; for another folder use `dir`",
                        ));
                    }
                    (last(&path), None, Box::new(layout))
                }
                _ => {
                    return Err(Failure::request(
                        "a source needs exactly one of `files`, `file`, `dir`, `archive` and `oci_layout`",
                    ));
                }
            };
        if len.is_some() && !self.above.is_empty() {
            return Err(Failure::request("`above` belongs to a folder"));
        }
        Ok(Opened { name: self.name.unwrap_or(own_name), above: self.above, len, reading })
    }
}

fn folder(path: &str) -> Result<Mounted, Failure> {
    let (mounted, metadata) = Mounted::new(path)?;
    if metadata.is_dir() {
        Ok(mounted)
    } else {
        Err(Failure::input("the folder of a source is none; for a single file use `archive`"))
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
    let opened = sources.into_iter().map(SourceRequest::open).collect::<Result<Vec<_>, _>>()?;
    let mut plans = Vec::new();
    for Opened { name, len, above, mut reading } in opened {
        let (input, jobs) = match len {
            Some(len) => plan::file(&mut session, name.as_bytes(), len, reading.as_mut()),
            None => plan::folder(&mut session, name.as_bytes(), reading.as_mut()),
        };
        unbroken(reading.as_ref())?;
        for above in above {
            session.above(input, above.levels, above.name.as_bytes(), above.text.as_bytes());
        }
        plans.push((jobs, reading));
    }
    for (jobs, mut reading) in plans {
        run(&mut session, jobs, reading.as_mut())?;
    }
    Ok(render::report(&session.finish()))
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
    push_all(reading.as_mut(), b"", &mut 0, len, &mut Vec::new(), &mut scan)
        .map_err(|reason| Failure::input(format!("the blob: {reason}")))?;
    render::blob(&scan.finish())
}
