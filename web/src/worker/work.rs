//! One check: inputs in, a report out. All that is read goes through one [`Session`].

use super::reading::Reading;
use super::source::{self, Folder};
use crate::example;
use crate::messages::{Check, Given, GivenFile, Progress};
use analyzer::plan::{self, Job};
use analyzer::{Event, InputId, InputKind, Limits, LinkKey, Report, Session, Settings};
use std::collections::BTreeSet;
use wasm_bindgen::JsCast;
use web_sys::WorkerGlobalScope;

/// Milliseconds between two words to the page.
const PACE: f64 = 80.0;

/// Carries out `check`; `tell` hears how far it is.
///
/// # Errors
/// A sentence, if a configuration is wrong, there are no random numbers to draw the session's key from, or reports of two keys were joined.
pub(super) async fn carry_out(check: Check, tell: &dyn Fn(Progress)) -> Result<Report, String> {
    let config = source::configuration(&check.inputs)?;
    let mut session = Session::new(Settings {
        now: Some(check.now),
        limits: Limits::default(),
        config,
        link_key: draw_key()?,
        show_silent: false,
    });
    let total = check.inputs.iter().map(Given::size).sum();
    let mut teller = Teller { tell, progress: Progress { total, ..Progress::default() }, last: f64::MIN };
    for input in check.inputs {
        match input {
            Given::File(file) => read_file(&mut session, file, &mut teller).await,
            Given::Text { name, text } => read_text(&mut session, &name, &text, &mut teller),
            Given::Example => read_text(&mut session, example::NAME, &example::dockerfile(), &mut teller),
            Given::Folder { name, files, unread } => {
                let input = read_folder(&mut session, &name, files, &mut teller).await?;
                for path in unread {
                    session.unread(input, path.as_bytes(), "the browser does not give this file or folder");
                }
                session.close(input);
            }
        }
    }
    Ok(session.finish())
}

fn draw_key() -> Result<LinkKey, String> {
    let none = "This browser gives no random numbers.";
    let scope = js_sys::global().dyn_into::<WorkerGlobalScope>().map_err(|_| none)?;
    let mut bytes = [0; 32];
    scope.crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes)).map_err(|_| none)?;
    Ok(LinkKey::new(bytes))
}

async fn read_file(session: &mut Session, given: GivenFile, teller: &mut Teller<'_>) {
    let input = session.open(given.path.as_bytes(), InputKind::Text);
    teller.begin(&given.path);
    let mut reading = Reading::new(given.file.into());
    let mut bytes = Vec::new();
    loop {
        match reading.next(&mut bytes).await {
            Ok(true) => push(session, input, &bytes, teller),
            Ok(false) => break,
            Err(reason) => {
                session.unread(input, b"", reason);
                break;
            }
        }
    }
    session.close(input);
}

fn read_text(session: &mut Session, name: &str, text: &str, teller: &mut Teller<'_>) {
    let input = session.open(name.as_bytes(), InputKind::Text);
    teller.begin(name);
    push(session, input, text.as_bytes(), teller);
    session.close(input);
}

fn push(session: &mut Session, input: InputId, bytes: &[u8], teller: &mut Teller<'_>) {
    session.push(input, bytes);
    let matches = session.events().iter().filter(|event| matches!(event, Event::Match(_))).count();
    teller.read(bytes.len(), matches);
}

async fn read_folder(
    session: &mut Session,
    name: &str,
    files: Vec<GivenFile>,
    teller: &mut Teller<'_>,
) -> Result<InputId, String> {
    let given: u64 = files.iter().map(GivenFile::size).sum();
    let mut folder = Folder::new(files);
    let (input, jobs) = plan::folder(session, name.as_bytes(), &mut folder);
    // What the plan leaves out is no part of the way.
    let planned: u64 = jobs.iter().map(|job| job.range.end.saturating_sub(job.range.start)).sum();
    teller.progress.total = teller.progress.total.saturating_sub(given).saturating_add(planned);
    // Archives in the folder are inputs of their own.
    let mut archives = BTreeSet::new();
    for job in jobs {
        archives.insert(job.input);
        read_job(session, &folder, job, teller).await?;
    }
    archives.remove(&input);
    for archive in archives {
        session.close(archive);
    }
    Ok(input)
}

async fn read_job(
    session: &mut Session,
    folder: &Folder,
    job: Job,
    teller: &mut Teller<'_>,
) -> Result<(), String> {
    teller.begin(&String::from_utf8_lossy(&job.path));
    let slice = folder
        .file(&job.path)
        .and_then(|file| file.slice_with_f64_and_f64(job.range.start as f64, job.range.end as f64).ok());
    let Some(slice) = slice else {
        session.unread(job.input, &job.path, "the browser no longer has the file");
        return Ok(());
    };
    let mut scan = session.blob(job.want);
    let mut reading = Reading::new(slice);
    let mut bytes = Vec::new();
    loop {
        match reading.next(&mut bytes).await {
            Ok(true) => {
                scan.push(&bytes);
                teller.read(bytes.len(), scan.matches().len());
            }
            Ok(false) => return session.add(job.input, job.blob, scan.finish()),
            Err(reason) => {
                session.unread(job.input, &job.path, reason);
                return Ok(());
            }
        }
    }
}

/// Tells the page how far the work is, at a pace that it can show.
struct Teller<'a> {
    tell: &'a dyn Fn(Progress),
    progress: Progress,
    last: f64,
}

impl Teller<'_> {
    fn begin(&mut self, what: &str) {
        what.clone_into(&mut self.progress.reading);
        self.speak();
    }

    fn read(&mut self, bytes: usize, matches: usize) {
        self.progress.bytes += bytes as u64;
        self.progress.matches += matches as u64;
        self.speak();
    }

    fn speak(&mut self) {
        let time = js_sys::Date::now();
        if time - self.last >= PACE {
            self.last = time;
            (self.tell)(self.progress.clone());
        }
    }
}
