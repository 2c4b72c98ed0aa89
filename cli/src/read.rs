//! Reading: blobs on threads, pipes in one pass. Memory does not depend on the input: buffers are reused, the channel is bounded.

use crate::error::Error;
use crate::progress::Progress;
use crate::source;
use analyzer::plan::Job;
use analyzer::{BlobReport, BlobScan, BlobSettings, InputId, InputKind, Session, Want};
use std::fs::File;
use std::io::{self, Read, Seek as _, SeekFrom};
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

/// Bytes that are read at once.
const BUFFER: usize = 256 << 10;
/// How often the bar moves.
const TICK: Duration = Duration::from_millis(100);

/// A job, and the checked file or folder below which it reads.
#[derive(Debug)]
pub(crate) struct Work<'a> {
    /// The checked path.
    pub(crate) root: &'a Path,
    /// What to read there.
    pub(crate) job: Job,
}

/// Reads one stream to its end, under `name`.
pub(crate) fn stream(
    session: &mut Session,
    name: &[u8],
    mut from: impl Read,
    progress: &mut Progress,
) -> io::Result<InputId> {
    let input = session.open(name, InputKind::Text);
    let mut buffer = vec![0; BUFFER];
    let mut done = 0;
    loop {
        match from.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => {
                session.push(input, &buffer[..read]);
                done += read as u64;
                // Taken so that they do not pile up.
                session.events();
                progress.show(done, None);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(input)
}

/// Does all `work` on at most `threads` threads, and joins it.
pub(crate) fn all(
    session: &mut Session,
    work: &[Work<'_>],
    threads: NonZeroUsize,
    progress: &mut Progress,
) -> Result<(), Error> {
    let threads = threads.get().min(work.len());
    let settings = session.blob_settings();
    let total: u64 = work.iter().map(|work| work.job.range.end.saturating_sub(work.job.range.start)).sum();
    let (next, done) = (AtomicUsize::new(0), AtomicU64::new(0));
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel(threads);
        for _ in 0..threads {
            let sender = sender.clone();
            let reader = Reader { settings: &settings, work, next: &next, done: &done };
            scope.spawn(move || reader.run(&sender));
        }
        drop(sender);
        // An early return drops the receiver, on which the threads end.
        loop {
            match receiver.recv_timeout(TICK) {
                Ok(Outcome { index, report, unread }) => {
                    let job: &Job = &work[index].job;
                    if let Some(report) = report {
                        session.add(job.input, job.blob, report).map_err(Error::Join)?;
                    }
                    if let Some(reason) = unread {
                        session.unread(job.input, &job.path, reason);
                    }
                    session.events();
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
            progress.show(done.load(Ordering::Relaxed), Some(total));
        }
    })
}

/// What became of a job. A file that breaks off has both: what was read of it, and that the rest was not.
struct Outcome {
    index: usize,
    report: Option<BlobReport>,
    unread: Option<&'static str>,
}

struct Reader<'a> {
    settings: &'a BlobSettings,
    work: &'a [Work<'a>],
    next: &'a AtomicUsize,
    done: &'a AtomicU64,
}

impl Reader<'_> {
    fn run(&self, sender: &SyncSender<Outcome>) {
        let mut buffer = vec![0; BUFFER];
        // The members of an archive are jobs of one file.
        let mut open: Option<(&Path, &[u8], File)> = None;
        loop {
            let index = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(Work { root, job }) = self.work.get(index) else { return };
            if job.want == Want::Skip {
                continue;
            }
            let is_open = open.as_ref().is_some_and(|(at, path, _)| at == root && *path == job.path);
            let mut unread = None;
            if !is_open {
                open = match source::open(root, &job.path) {
                    Ok(file) => Some((root, &job.path, file)),
                    Err(reason) => {
                        unread = Some(reason);
                        None
                    }
                };
            }
            let report = open.as_mut().map(|(_, _, file)| {
                let mut scan = BlobScan::new(self.settings, job.want);
                unread = self.scan(&mut scan, file, job, &mut buffer).err();
                scan.finish()
            });
            if sender.send(Outcome { index, report, unread }).is_err() {
                return;
            }
        }
    }

    fn scan(
        &self,
        scan: &mut BlobScan,
        file: &mut File,
        job: &Job,
        buffer: &mut [u8],
    ) -> Result<(), &'static str> {
        file.seek(SeekFrom::Start(job.range.start)).map_err(|_| "it cannot be read at that place")?;
        let mut left = job.range.end.saturating_sub(job.range.start);
        while left > 0 {
            let want = usize::try_from(left).unwrap_or(usize::MAX).min(buffer.len());
            let read = source::read_full(file, &mut buffer[..want])?;
            if read == 0 {
                return Err("it became shorter while it was read");
            }
            scan.push(&buffer[..read]);
            self.done.fetch_add(read as u64, Ordering::Relaxed);
            left -= read as u64;
        }
        Ok(())
    }
}
