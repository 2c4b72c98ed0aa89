//! Carries out a plan: the jobs of a session, one after the other, in pieces that keep the host responsive.

use crate::failure::Failure;
use analyzer::plan::{Job, Source};
use analyzer::{BlobScan, Session};

/// Bytes of one read. Hosts can stop or collect garbage between two reads only.
pub const PIECE: u64 = 1 << 20;

/// A [`Source`] that knows whether reading makes sense any longer.
pub trait Reading: Source {
    /// Whether a read failed after its file was opened: the host wants to stop, or the medium is broken.
    fn is_broken(&self) -> bool {
        false
    }
}

impl Reading for crate::inline::Inline {}

impl Reading for crate::mounted::Mounted {
    fn is_broken(&self) -> bool {
        self.is_broken()
    }
}

/// Reads every job of a plan and joins its report. A file that cannot be opened is a line in the report.
///
/// # Errors
/// `E_INPUT` if the source is broken, `E_INTERNAL` if a report does not fit its session.
pub fn run(session: &mut Session, jobs: Vec<Job>, source: &mut dyn Reading) -> Result<(), Failure> {
    let mut piece = Vec::new();
    for job in jobs {
        let mut scan = session.blob(job.want);
        match push_all(source, &job.path, job.range, &mut piece, &mut scan) {
            Ok(()) => session.add(job.input, job.blob, scan.finish()).map_err(Failure::internal)?,
            Err(reason) => {
                unbroken(source)?;
                session.unread(job.input, &job.path, reason);
            }
        }
    }
    Ok(())
}

/// Pushes `range` of a file into `scan`, ending early where the file does.
///
/// # Errors
/// The source's sentence.
pub fn push_all(
    source: &mut dyn Reading,
    path: &[u8],
    range: std::ops::Range<u64>,
    piece: &mut Vec<u8>,
    scan: &mut BlobScan,
) -> Result<(), &'static str> {
    let mut at = range.start;
    while at < range.end {
        let len = (range.end - at).min(PIECE);
        piece.resize(usize::try_from(len).unwrap_or(usize::MAX), 0);
        let read = source.read_at(path, at, piece)?;
        if read == 0 {
            break;
        }
        scan.push(&piece[..read]);
        at += read as u64;
    }
    Ok(())
}

/// Whether to go on.
///
/// # Errors
/// `E_INPUT` if the source is broken: the first failed read ends the call, which is how hosts cancel cheaply.
pub fn unbroken(source: &dyn Reading) -> Result<(), Failure> {
    if source.is_broken() { Err(Failure::input("reading a source stopped with an error")) } else { Ok(()) }
}
