//! A project in memory, and what the core says of it by the way that every face goes.

use analyzer::plan::{self, Item, ItemKind, Job, Source};
use analyzer::{Config, InputKind, Limits, LinkKey, Report, Session, Settings};
use std::collections::{BTreeMap, BTreeSet};

/// The files and the image of an example.
#[derive(Debug, Default)]
pub(crate) struct Project {
    pub(crate) files: BTreeMap<Vec<u8>, Vec<u8>>,
    pub(crate) archive: Option<Vec<u8>>,
}

/// Files by their paths.
struct Files<'a>(&'a BTreeMap<Vec<u8>, Vec<u8>>);

impl Source for Files<'_> {
    fn list(&mut self, folder: &[u8]) -> Result<Vec<Item>, &'static str> {
        let prefix = if folder.is_empty() { Vec::new() } else { [folder, b"/"].concat() };
        let mut folders = BTreeSet::new();
        let mut items = Vec::new();
        for (path, bytes) in self.0 {
            let Some(below) = path.strip_prefix(prefix.as_slice()) else { continue };
            match below.iter().position(|&byte| byte == b'/') {
                Some(slash) => {
                    folders.insert(below[..slash].to_vec());
                }
                None => {
                    items.push(Item { name: below.to_vec(), kind: ItemKind::File, len: bytes.len() as u64 });
                }
            }
        }
        items.extend(folders.into_iter().map(|name| Item { name, kind: ItemKind::Folder, len: 0 }));
        Ok(items)
    }

    fn read_at(&mut self, path: &[u8], offset: u64, buffer: &mut [u8]) -> Result<usize, &'static str> {
        let bytes = self.0.get(path).ok_or("there is no such file")?;
        let rest = &bytes[bytes.len().min(usize::try_from(offset).unwrap())..];
        let read = rest.len().min(buffer.len());
        buffer[..read].copy_from_slice(&rest[..read]);
        Ok(read)
    }
}

fn session() -> Session {
    Session::new(Settings {
        now: None,
        limits: Limits::default(),
        config: Config::default(),
        link_key: LinkKey::new([7; 32]),
        show_silent: false,
    })
}

fn read(session: &mut Session, jobs: &[Job], source: &mut Files<'_>) {
    for job in jobs {
        let mut bytes = vec![0; usize::try_from(job.range.end - job.range.start).unwrap()];
        let read = source.read_at(&job.path, job.range.start, &mut bytes).unwrap();
        let mut scan = session.blob(job.want);
        scan.push(&bytes[..read]);
        let report = scan.finish();
        session.add(job.input, job.blob, report).unwrap();
    }
}

/// The report on a project: its folder and its image together. An example that the core does not read to its end is an error.
pub(crate) fn check(project: &Project) -> Result<Report, String> {
    let mut session = session();
    if !project.files.is_empty() {
        let mut source = Files(&project.files);
        let (_, jobs) = plan::folder(&mut session, b"project", &mut source);
        read(&mut session, &jobs, &mut source);
    }
    if let Some(archive) = &project.archive {
        let alone = BTreeMap::from([(Vec::new(), archive.clone())]);
        let mut source = Files(&alone);
        let (_, jobs) = plan::file(&mut session, b"app.tar", archive.len() as u64, &mut source);
        read(&mut session, &jobs, &mut source);
    }
    let report = session.finish();
    match report.problems.iter().find(|problem| problem.unread || problem.kind == "syntax") {
        Some(problem) => Err(format!("an example has a problem: {}: {}", problem.kind, problem.message)),
        None => Ok(report),
    }
}

/// The report on a text by itself.
pub(crate) fn check_text(text: &str) -> Report {
    let mut session = session();
    let input = session.open(b"page.md", InputKind::Text);
    session.push(input, text.as_bytes());
    session.finish()
}

/// The findings, a line each.
pub(crate) fn told(report: &Report) -> String {
    let line = |finding: &analyzer::report::Finding| {
        let place = &finding.place;
        let line = place.line.unwrap_or_default();
        format!("{:?} {} {}:{line}: {}", finding.severity, finding.rule, place.input, finding.message)
    };
    let lines: Vec<String> = report.findings.iter().map(line).collect();
    if lines.is_empty() { "nothing".to_owned() } else { format!("\n    {}", lines.join("\n    ")) }
}
