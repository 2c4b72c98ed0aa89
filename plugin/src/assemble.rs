//! `assemble`: the reports of an image's blobs, made anywhere, become the report of the image.

use crate::failure::Failure;
use crate::render;
use crate::request;
use analyzer::{BlobReport, EntryKind, InputKind, Session, Want};
use serde::Deserialize;

/// The fields of `assemble`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Assemble {
    /// The display name of the archive or layout.
    name: String,
    /// What the members come from.
    #[serde(default)]
    kind: Kind,
    /// Members in archive order, or sorted for a layout folder.
    members: Vec<Member>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    #[default]
    ImageArchive,
    OciLayout,
}

/// A member of the archive: a blob with its report, or a link to one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Member {
    name: String,
    /// Target of a symbolic or hard link, as written. Links have no report.
    link: Option<String>,
    report: Option<BlobReport>,
}

/// The report of the image: the same bytes as `check` of the archive.
///
/// # Errors
/// `E_REQUEST` for a wrong request, a member with neither report nor link, or reports of another link key.
pub fn assemble(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let (options, Assemble { name, kind, members }) = request::read(bytes)?;
    let mut session = Session::new(options.settings(true)?);
    let kind = match kind {
        Kind::ImageArchive => InputKind::ImageArchive,
        Kind::OciLayout => InputKind::OciLayout,
    };
    let input = session.open(name.as_bytes(), kind);
    for member in members {
        let name = member.name.as_bytes();
        match (member.link, member.report) {
            (Some(target), None) => {
                session.entry(input, name, EntryKind::Link(target.as_bytes()), 0);
            }
            (None, Some(report)) => {
                let (blob, want) = session.entry(input, name, EntryKind::File, report.size);
                if want != Want::Skip {
                    session.add(input, blob, report).map_err(Failure::request)?;
                }
            }
            _ => return Err(Failure::request("a member needs one of `report` and `link`")),
        }
    }
    Ok(render::report(&session.finish()))
}
