//! `cargo xtask evidence`: what takes longer, or needs root, or needs data that is no part of the repository. The figures
//! go to `docs/EVIDENCE.md`; what could not be measured stands there too.

mod archive;
mod images;
mod memory;
mod rendered;
mod seeds;
mod silence;
mod sizes;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::checks::lints::Lints;
use crate::command::{output, run};
use crate::page::{self, Profile};
use crate::toolchain::WASI;
use crate::workspace::{Workspace, native_binary};
use crate::{bundle, plugin};

/// What the user asked for.
pub(crate) struct Options {
    skip: Vec<String>,
    /// Real images that were made before.
    images: Option<PathBuf>,
    /// A clean Debian that was made before.
    debian: Option<PathBuf>,
}

impl Options {
    /// Reads the words after `evidence`.
    pub(crate) fn parse(words: &[String]) -> Result<Self> {
        let mut options = Self { skip: Vec::new(), images: None, debian: None };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().with_context(|| format!("{word} needs a value"));
            match word.as_str() {
                "--images" => options.images = Some(PathBuf::from(value()?)),
                "--debian" => options.debian = Some(PathBuf::from(value()?)),
                "--skip" => {
                    let name = value()?;
                    if !SUBJECTS.iter().any(|subject| subject.name == name) {
                        bail!(
                            "nothing is called `{name}`; there are {}",
                            SUBJECTS.map(|subject| subject.name).join(", ")
                        );
                    }
                    options.skip.push(name.clone());
                }
                _ => bail!("evidence takes [--skip NAME]… [--images FOLDER] [--debian FOLDER], not `{word}`"),
            }
        }
        Ok(options)
    }
}

/// What every subject measures.
struct Product<'a> {
    workspace: &'a Workspace,
    /// The command line, as released.
    binary: PathBuf,
    /// The page's files, as released.
    site: PathBuf,
    /// The plugin, as released.
    plugin: PathBuf,
    images: Option<PathBuf>,
    debian: Option<PathBuf>,
    /// How long the page took to build when nothing had changed.
    unchanged: Duration,
}

/// What came of it, in Markdown; or why nothing did.
enum Figures {
    Measured(String),
    Missing(String),
}

struct Subject {
    name: &'static str,
    title: &'static str,
    measure: fn(&Product<'_>) -> Result<Figures>,
}

const SUBJECTS: [Subject; 6] = [
    Subject { name: "sizes", title: "Sizes and start", measure: sizes::measure },
    Subject { name: "seeds", title: "Leaks that Unbaked exists for", measure: seeds::measure },
    Subject { name: "silence", title: "Silence on a clean Debian", measure: silence::measure },
    Subject { name: "memory", title: "Memory on a layer of 4 GB", measure: memory::measure },
    Subject { name: "images", title: "Real images", measure: images::measure },
    Subject { name: "page", title: "A real `docker save` in the page", measure: rendered::measure },
];

/// Builds what is released, measures, and writes the document.
pub(crate) fn run_all(workspace: &Workspace, options: Options) -> Result<ExitCode> {
    let lints = Lints::none();
    run(workspace.cargo().args(["build", "--release", "--package", "unbaked"]), "building the command line")?;
    let site = workspace.scratch("site")?;
    page::build(workspace, Profile::Release, &lints, &site)?;
    let start = Instant::now();
    page::build(workspace, Profile::Release, &lints, &site)?;
    bundle::pack(&site)?;
    let unchanged = start.elapsed();
    let product = Product {
        workspace,
        binary: native_binary(workspace, "release", "unbaked"),
        plugin: plugin::build(workspace, WASI, Profile::Release, &lints)?,
        site,
        images: options.images,
        debian: options.debian,
        unchanged,
    };

    let mut document = head(workspace, "Evidence", "cargo xtask evidence")?;
    let (mut skipped, mut failed) = (Vec::new(), 0);
    for subject in &SUBJECTS {
        println!("\n== {}: {}", subject.name, subject.title);
        let figures = if options.skip.iter().any(|name| name == subject.name) {
            Figures::Missing("left out with --skip".to_owned())
        } else {
            (subject.measure)(&product).unwrap_or_else(|error| {
                failed += 1;
                Figures::Missing(format!("failed: {error:#}"))
            })
        };
        match figures {
            Figures::Measured(text) => {
                println!("{text}");
                document.push_str(&format!("\n## {}\n\n{}\n", subject.title, text.trim_end()));
            }
            Figures::Missing(why) => {
                println!("not measured: {why}");
                skipped.push(format!("- {}: {why}", subject.title));
            }
        }
    }
    document.push_str("\n## Not measured in this run\n\n");
    document.push_str(&if skipped.is_empty() {
        "Nothing was left out.".to_owned()
    } else {
        skipped.join("\n")
    });
    document.push('\n');

    let path = workspace.root.join("docs").join("EVIDENCE.md");
    fs::create_dir_all(workspace.root.join("docs"))?;
    fs::write(&path, document).with_context(|| format!("cannot write {}", path.display()))?;
    println!("\ndocs/EVIDENCE.md is written; {} subjects were not measured", skipped.len());
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How a document of figures begins: what wrote it, and where.
pub(crate) fn head(workspace: &Workspace, title: &str, task: &str) -> Result<String> {
    let mut git = Command::new("git");
    git.current_dir(&workspace.root).args(["log", "-1", "--format=%h of %cs"]);
    let commit = output(&mut git).map_or_else(|_| "unknown".to_owned(), |text| text.trim().to_owned());
    let rustc = output(Command::new("rustc").arg("--version"))?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    Ok(format!(
        "# {title}\n\nWritten by `{task}`; nobody edits it by hand. Commit {commit}, {}, {cores} cores, {} {}.\n",
        rustc.trim(),
        std::env::consts::OS,
        std::env::consts::ARCH
    ))
}

/// Bytes in the unit that people read.
fn bytes(count: u64) -> String {
    match count {
        0..10_000 => format!("{count} B"),
        10_000..10_000_000 => format!("{} kB", count / 1000),
        _ => format!("{} MB", count / 1_000_000),
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}
