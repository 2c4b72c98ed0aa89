//! The ways into the core: planned jobs in any order, and one stream cut anywhere.

use analyzer::detect::Engine;
use analyzer::plan::{self, Item, ItemKind, Job, Source};
use analyzer::{BlobReport, Config, InputKind, Limits, LinkKey, Report, Session, Settings};
use std::collections::BTreeMap;

/// A made-up credential.
pub(crate) fn sample(kind: &str, seed: u64) -> String {
    Engine::builtin().kind(kind).unwrap().sample(seed)
}

/// An even sequence without meaning.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, most: usize) -> usize {
        // xorshift64.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % most
    }

    pub(crate) fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| u8::try_from(self.below(256)).unwrap()).collect()
    }
}

pub(crate) fn settings() -> Settings {
    Settings {
        now: Some(1_790_000_000),
        limits: Limits::default(),
        config: Config::default(),
        link_key: LinkKey::new([7; 32]),
        show_silent: true,
    }
}

/// Files below a folder; a single file has the path `""`.
#[derive(Clone, Default)]
pub(crate) struct Files(pub(crate) BTreeMap<Vec<u8>, Vec<u8>>);

impl Files {
    pub(crate) fn one(bytes: impl Into<Vec<u8>>) -> Self {
        Self(BTreeMap::from([(Vec::new(), bytes.into())]))
    }

    pub(crate) fn of<P: Into<Vec<u8>>, B: Into<Vec<u8>>>(files: impl IntoIterator<Item = (P, B)>) -> Self {
        Self(files.into_iter().map(|(path, body)| (path.into(), body.into())).collect())
    }

    fn is_folder(&self) -> bool {
        !self.0.contains_key(b"".as_slice())
    }

    /// The bytes of a job.
    pub(crate) fn range(&self, job: &Job) -> &[u8] {
        let file = &self.0[&job.path];
        let at = |offset: u64| usize::try_from(offset).unwrap().min(file.len());
        &file[at(job.range.start)..at(job.range.end)]
    }
}

impl Source for Files {
    fn list(&mut self, folder: &[u8]) -> Result<Vec<Item>, &'static str> {
        let prefix = if folder.is_empty() { Vec::new() } else { [folder, b"/"].concat() };
        let mut items: BTreeMap<Vec<u8>, Item> = BTreeMap::new();
        for (path, body) in &self.0 {
            let Some(rest) = path.strip_prefix(prefix.as_slice()) else { continue };
            let (name, kind, len) = match rest.iter().position(|&byte| byte == b'/') {
                Some(slash) => (rest[..slash].to_vec(), ItemKind::Folder, 0),
                None => (rest.to_vec(), ItemKind::File, body.len() as u64),
            };
            items.insert(name.clone(), Item { name, kind, len });
        }
        // As a file system lists them: in no order.
        Ok(items.into_values().rev().collect())
    }

    fn read_at(&mut self, path: &[u8], offset: u64, buffer: &mut [u8]) -> Result<usize, &'static str> {
        let file = self.0.get(path).ok_or("the file is gone")?;
        let rest = file.get(usize::try_from(offset).unwrap()..).unwrap_or_default();
        let read = rest.len().min(buffer.len());
        buffer[..read].copy_from_slice(&rest[..read]);
        Ok(read)
    }
}

/// In which order jobs are carried out, and whether their reports travel as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Planned,
    Reversed,
    Shuffled(u64),
    Travelled,
}

/// Carries out every job and joins the reports; gives them too.
pub(crate) fn join(session: &mut Session, jobs: &[Job], files: &Files, order: Order) -> Vec<BlobReport> {
    let mut turns: Vec<usize> = (0..jobs.len()).collect();
    match order {
        Order::Planned | Order::Travelled => {}
        Order::Reversed => turns.reverse(),
        Order::Shuffled(seed) => {
            let mut dice = Dice(seed);
            (1..turns.len()).rev().for_each(|last| turns.swap(last, dice.below(last + 1)));
        }
    }
    let mut reports = Vec::new();
    for turn in turns {
        let job = &jobs[turn];
        let mut scan = session.blob(job.want);
        files.range(job).chunks(64 << 10).for_each(|piece| scan.push(piece));
        let mut report = scan.finish();
        if order == Order::Travelled {
            let kept = report.kept.take();
            report = serde_json::from_str(&serde_json::to_string(&report).unwrap()).unwrap();
            report.kept = kept;
        }
        session.add(job.input, job.blob, report.clone()).unwrap();
        reports.push(report);
    }
    reports
}

pub(crate) fn open(session: &mut Session, name: &[u8], files: &Files) -> Vec<Job> {
    let mut source = files.clone();
    if files.is_folder() {
        plan::folder(session, name, &mut source).1
    } else {
        let len = files.0[b"".as_slice()].len() as u64;
        plan::file(session, name, len, &mut source).1
    }
}

/// The report of one input by jobs.
pub(crate) fn by_jobs(settings: Settings, name: &[u8], files: &Files, order: Order) -> Report {
    let mut session = Session::new(settings);
    let jobs = open(&mut session, name, files);
    join(&mut session, &jobs, files, order);
    session.finish()
}

/// The report of one stream in pieces of `piece` bytes.
pub(crate) fn by_stream(settings: Settings, name: &[u8], bytes: &[u8], piece: usize) -> Report {
    let mut session = Session::new(settings);
    let input = session.open(name, InputKind::Text);
    bytes.chunks(piece).for_each(|piece| session.push(input, piece));
    session.close(input);
    session.finish()
}

/// The report of a folder.
pub(crate) fn check_folder(files: &[(&str, &str)]) -> Report {
    by_jobs(settings(), b".", &Files::of(files.iter().copied()), Order::Planned)
}
