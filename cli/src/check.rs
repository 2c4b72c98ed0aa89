//! `unbaked check`: from paths to a printed report and an exit code.

use crate::args::{Check, Color, Format};
use crate::error::Error;
use crate::progress::Progress;
use crate::read::{self, Work};
use crate::source::Disk;
use crate::{clock, config, repository};
use analyzer::config::Threshold;
use analyzer::output::{self, Style};
use analyzer::{InputId, LinkKey, Report, Session, Settings, Severity, plan};
use std::fs::{self, File};
use std::io::{self, IsTerminal as _};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;

/// Threads without `--jobs`: a scan rarely gains from more, and each holds a file whole at times.
const THREADS: usize = 8;

/// Checks, prints, and gives the exit code.
pub(crate) fn check(check: &Check) -> Result<u8, Error> {
    let mut config = config::of(&check.configured, &check.paths)?;
    let fail_on = check.fail_on.or(config.fail_on).unwrap_or(Threshold::At(Severity::Medium));
    let strict = check.strict || config.strict == Some(true);
    config.min_severity = check.min_severity.or(config.min_severity);

    // Taken out, for those of the configuration would win in the session.
    let mut limits = config.limits.take().unwrap_or_default();
    for (name, value) in &check.limits {
        // The names were checked with the arguments.
        let _ = limits.set(name, *value);
    }
    let settings = Settings {
        now: check.now.or_else(clock::now),
        limits,
        config,
        link_key: link_key()?,
        show_silent: check.show_silent,
    };
    let report = scan(check, Session::new(settings))?;
    print(check, &report)?;

    let fails = match fail_on {
        Threshold::None => false,
        Threshold::At(severity) => report.worst().is_some_and(|worst| worst >= severity),
    };
    if strict && report.is_incomplete() {
        eprintln!(
            "error: not everything was read, which --strict does not allow; the report says what and why"
        );
        return Ok(crate::FAILED);
    }
    Ok(u8::from(fails))
}

fn link_key() -> Result<LinkKey, Error> {
    let mut key = [0; 32];
    getrandom::fill(&mut key).map_err(Error::Random)?;
    Ok(LinkKey::new(key))
}

/// A path of the command line.
enum Target<'a> {
    StandardInput,
    File(&'a Path, u64),
    /// A named pipe, `/dev/stdin`, a shell's `<(…)`.
    Pipe(&'a Path),
    Folder(&'a Path),
}

/// All paths in one session. What cannot be opened is told before anything is read.
fn scan(check: &Check, mut session: Session) -> Result<Report, Error> {
    let targets = check.paths.iter().map(target).collect::<Result<Vec<_>, _>>()?;
    if targets.iter().filter(|target| matches!(target, Target::StandardInput)).count() > 1 {
        return Err(Error::StandardInputTwice);
    }
    let mut progress = Progress::new(!check.no_progress);
    let mut inputs: Vec<InputId> = Vec::new();
    let mut work: Vec<Work<'_>> = Vec::new();
    for target in targets {
        let (input, root, jobs) = match target {
            Target::StandardInput => {
                let input = read::stream(&mut session, b"-", io::stdin().lock(), &mut progress)
                    .map_err(Error::StandardInput)?;
                (input, Path::new("-"), Vec::new())
            }
            Target::Pipe(path) => {
                let unreadable = |error| Error::Unreadable(path.to_owned(), error);
                let file = File::open(path).map_err(unreadable)?;
                let name = repository::display_name(path);
                let input = read::stream(&mut session, &name, file, &mut progress).map_err(unreadable)?;
                (input, path, Vec::new())
            }
            Target::File(path, len) => {
                let name = repository::display_name(path);
                let (input, jobs) = plan::file(&mut session, &name, len, &mut Disk::new(path));
                (input, path, jobs)
            }
            Target::Folder(path) => {
                let name = repository::display_name(path);
                let (input, jobs) = plan::folder(&mut session, &name, &mut Disk::new(path));
                repository::hand_in(&mut session, input, path);
                (input, path, jobs)
            }
        };
        inputs.push(input);
        inputs.extend(jobs.iter().map(|job| job.input));
        work.extend(jobs.into_iter().map(|job| Work { root, job }));
    }
    read::all(&mut session, &work, threads(check), &mut progress)?;
    progress.clear();
    inputs.sort_unstable();
    inputs.dedup();
    for input in inputs {
        session.close(input);
    }
    Ok(session.finish())
}

fn target(path: &PathBuf) -> Result<Target<'_>, Error> {
    if path.as_os_str() == "-" {
        return Ok(Target::StandardInput);
    }
    let unreadable = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Error::Missing(path.clone()),
        _ => Error::Unreadable(path.clone(), error),
    };
    // A link that the user names is meant: only below a checked folder links are not followed.
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if metadata.is_dir() {
        fs::read_dir(path).map_err(unreadable)?;
        return Ok(Target::Folder(path));
    }
    // A regular file that claims no bytes may have some, as in `/proc`.
    if !metadata.is_file() || metadata.len() == 0 {
        return Ok(Target::Pipe(path));
    }
    File::open(path).map_err(unreadable)?;
    Ok(Target::File(path, metadata.len()))
}

fn threads(check: &Check) -> NonZeroUsize {
    let available = || thread::available_parallelism().map_or(1, NonZeroUsize::get).min(THREADS);
    check.jobs.or_else(|| NonZeroUsize::new(available())).unwrap_or(NonZeroUsize::MIN)
}

fn print(check: &Check, report: &Report) -> Result<(), Error> {
    let text = match check.format {
        Format::Text => output::text(report, Style { color: is_coloured(check) }),
        Format::Json => output::json(report),
        Format::Sarif => output::sarif(report),
    };
    match &check.output {
        Some(path) => fs::write(path, text).map_err(|error| Error::Unwritable(Some(path.clone()), error)),
        None => crate::print(&text).map(drop),
    }
}

fn is_coloured(check: &Check) -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value: std::ffi::OsString| !value.is_empty());
    match check.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            check.output.is_none()
                && io::stdout().is_terminal()
                && !is_set("NO_COLOR")
                && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
        }
    }
}
