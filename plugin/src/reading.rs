//! Carries out a plan: the jobs of a session, one after the other, in pieces that keep the host responsive.

use crate::failure::Failure;
use analyzer::plan::{Job, Source};
use analyzer::{BlobScan, Session, Want};

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

/// Reads every job of a plan and joins its report. A file that cannot be opened, or that became shorter, is a line in the report.
///
/// # Errors
/// `E_INPUT` if the source is broken, `E_INTERNAL` if a report does not fit its session.
pub fn run(session: &mut Session, jobs: Vec<Job>, source: &mut dyn Reading) -> Result<(), Failure> {
    let mut piece = Vec::new();
    for job in jobs.into_iter().filter(|job| job.want != Want::Skip) {
        let mut scan = session.blob(job.want);
        let mut at = job.range.start;
        let read = push_all(source, &job.path, &mut at, job.range.end, &mut piece, &mut scan);
        unbroken(source)?;
        // What was read before a file broke off counts.
        if read.is_ok() || at > job.range.start {
            session.add(job.input, job.blob, scan.finish()).map_err(Failure::internal)?;
        }
        if let Err(reason) = read {
            session.unread(job.input, &job.path, reason);
        }
        // Nobody asks for them here; they must not pile up.
        session.events();
    }
    Ok(())
}

/// Pushes a file from `at` to `end` into `scan` and leaves in `at` how far it came.
///
/// # Errors
/// The source's sentence, or ours for a file that ends too early.
pub fn push_all(
    source: &mut dyn Reading,
    path: &[u8],
    at: &mut u64,
    end: u64,
    piece: &mut Vec<u8>,
    scan: &mut BlobScan,
) -> Result<(), &'static str> {
    while *at < end {
        let len = (end - *at).min(PIECE);
        piece.resize(usize::try_from(len).unwrap_or(usize::MAX), 0);
        let read = source.read_at(path, *at, piece)?;
        if read == 0 {
            return Err("it became shorter while it was read");
        }
        scan.push(&piece[..read]);
        *at += read as u64;
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
