//! `cargo xtask bench`: how fast secrets are looked for, beside others, on the files of a real distribution.
//!
//! All in CPU time of one thread and in one run, round by round in turn, so that what else the machine does touches all alike.
//! The ratios are what counts; `docs/BENCHMARKS.md` is written from them.

mod figures;
pub(crate) mod files;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use self::figures::{Figures, median};
use self::files::Files;
use crate::command::{output, run as run_program};
use crate::toolchain::{self, WASI};
use crate::workspace::{Workspace, native_binary};
use crate::{evidence, programs};

/// What the user asked for.
pub(crate) struct Options {
    bytes: Option<u64>,
    rounds: usize,
    tree: Option<PathBuf>,
}

impl Options {
    /// Reads the words after `bench`.
    pub(crate) fn parse(words: &[String]) -> Result<Self> {
        let mut options = Self { bytes: None, rounds: 3, tree: None };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let value = words.next().with_context(|| format!("{word} needs a value"))?;
            match word.as_str() {
                "--bytes" => options.bytes = Some(value.parse().context("--bytes takes a number")?),
                "--rounds" => options.rounds = value.parse().context("--rounds takes a number")?,
                "--tree" => options.tree = Some(PathBuf::from(value)),
                _ => bail!("bench takes [--bytes N] [--rounds N] [--tree FOLDER], not `{word}`"),
            }
        }
        Ok(options)
    }
}

/// A whole program over the folder, in seconds of CPU time.
struct Program {
    name: String,
    rounds: Vec<f64>,
}

/// Measures, and writes the document.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    if !Path::new("/proc/self/schedstat").exists() {
        bail!("CPU time is read from /proc, which is not here: the benchmarks need Linux");
    }
    let files = Files::gather(workspace, options.tree.as_deref(), options.bytes)?;
    let list = files.list(workspace)?;
    let [native, wasm] = build(workspace)?;
    let sources = workspace.root.join("xtask").join("src").join("bench");
    let python = programs::python(workspace, "peers", &sources.join("requirements.txt"))?;
    let keywords = workspace.scratch("bench")?.join("keywords");
    let declared = output(Command::new(&native).arg("keywords"))?;
    fs::write(&keywords, &declared)?;

    let mut figures = Figures::default();
    for round in 1..=options.rounds {
        eprintln!("xtask: round {round} of {}", options.rounds);
        let mut own = Command::new(&native);
        figures.read("native", &output(own.arg("measure").arg(&list).arg("/proc/self/schedstat"))?)?;
        let mut peer = Command::new(&python);
        peer.arg(sources.join("hyperscan_peer.py")).arg(&keywords).arg(&list);
        figures.read("native", &output(&mut peer)?)?;
        let mut node = Command::new("node");
        node.arg("--no-warnings").arg(sources.join("wasi.mjs")).arg(&wasm);
        figures.read("wasm", &output(node.arg("measure").arg(&list).arg("CLOCK"))?)?;
    }
    let worst = worst(&native, options.rounds)?;
    let programs = programs(workspace, options, &files, &python)?;

    let document = document(workspace, &files, &declared, &figures, &worst, &programs)?;
    let path = workspace.root.join("docs").join("BENCHMARKS.md");
    fs::create_dir_all(workspace.root.join("docs"))?;
    fs::write(&path, &document).with_context(|| format!("cannot write {}", path.display()))?;
    println!("{document}");
    Ok(ExitCode::SUCCESS)
}

/// What was made to be slow: each input in two lengths, with the median speed in MB/s of each.
fn worst(native: &Path, rounds: usize) -> Result<BTreeMap<String, [f64; 2]>> {
    let mut all: BTreeMap<String, [Vec<f64>; 2]> = BTreeMap::new();
    for _ in 0..rounds {
        for line in output(Command::new(native).args(["worst", "/proc/self/schedstat"]))?.lines() {
            let words: Vec<&str> = line.split(' ').collect();
            let [name, length, bytes, spent] = words[..] else { bail!("`{line}` is no line of figures") };
            let speed = bytes.parse::<f64>()? * 1e3 / spent.parse::<f64>()?.max(1.0);
            all.entry(name.to_owned()).or_default()[usize::from(length == "long")].push(speed);
        }
    }
    let medians = |speeds: [Vec<f64>; 2]| speeds.map(|speeds| median(&speeds).unwrap_or(f64::NAN));
    Ok(all.into_iter().map(|(name, speeds)| (name, medians(speeds))).collect())
}

/// The program with the kernels, for this machine and as wasm; and the command line.
fn build(workspace: &Workspace) -> Result<[PathBuf; 2]> {
    toolchain::ensure_targets(&[WASI])?;
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--release", "--package", "analyzer", "--package", "unbaked"]);
    run_program(cargo.args(["--example", "bench", "--bin", "unbaked"]), "building what is measured")?;
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--release", "--package", "analyzer", "--example", "bench", "--target", WASI]);
    run_program(&mut cargo, "building what is measured, as wasm")?;
    let wasm = workspace.target.join(WASI).join("release").join("examples").join("bench.wasm");
    Ok([native_binary(workspace, "release/examples", "bench"), wasm])
}

/// The command line and kingfisher, over the same folder, one thread each.
fn programs(workspace: &Workspace, options: &Options, files: &Files, python: &Path) -> Result<Vec<Program>> {
    let mut own = Command::new(native_binary(workspace, "release", "unbaked"));
    own.args(["check", "--jobs", "1", "--format", "json", "--fail-on", "none", "--no-progress"]);
    let folder = python.parent().context("python stands in no folder")?;
    let mut kingfisher = Command::new(folder.join("kingfisher"));
    kingfisher.args([
        "scan",
        "--no-update-check",
        "--no-validate",
        "--jobs",
        "1",
        "--format",
        "json",
        "--quiet",
    ]);
    let commands = [("`unbaked check`", own), ("kingfisher 2.14.0", kingfisher)];
    let mut measured: Vec<(Program, Command)> = Vec::new();
    for (name, mut command) in commands {
        command.arg(&files.folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        measured.push((Program { name: name.to_owned(), rounds: Vec::new() }, command));
    }
    for round in 0..=options.rounds {
        for (program, command) in &mut measured {
            eprintln!("xtask: {}", program.name);
            let start = children()?;
            let status = command.status().with_context(|| format!("{} cannot be started", program.name))?;
            // kingfisher says by its status that it found something.
            if !status.success() && status.code().is_none_or(|code| code < 200) {
                bail!("{} failed ({status})", program.name);
            }
            // The first time it compiles its rules, and keeps them.
            if round > 0 {
                program.rounds.push(children()? - start);
            }
        }
    }
    Ok(measured.into_iter().map(|(program, _)| program).collect())
}

/// Seconds of CPU time of the programs that ended.
fn children() -> Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let ticks = |index: usize| -> Result<f64> {
        Ok(fields.split_whitespace().nth(index).context("/proc/self/stat is cut off")?.parse()?)
    };
    // Linux tells it in hundredths of a second, whatever its own clock is.
    Ok((ticks(13)? + ticks(14)?) / 100.0)
}

fn document(
    workspace: &Workspace,
    files: &Files,
    declared: &str,
    figures: &Figures,
    worst: &BTreeMap<String, [f64; 2]>,
    programs: &[Program],
) -> Result<String> {
    let count = |set: &str| declared.lines().filter(|line| line.starts_with(set)).count();
    let megabytes = |set: &str| figures.bytes.get(set).copied().unwrap_or(0) / 1_000_000;
    let mut text = evidence::head(workspace, "Benchmarks", "cargo xtask bench")?;
    text.push_str(&format!(
        "\nThe files: {}; {} files, {} MB of text and {} MB of others. CPU time of one thread, the median of the rounds of one run;\n\
         on a shared machine the figures move by a fifth and more, the ratios by less.\n\n\
         ## Finding keywords\n\n\
         The real sets: {} keywords in text and {} names of vendors where a word begins, {} keywords in other bytes. The prefilter tells only\n\
         those that matter: prefixes of tokens that a run of sixteen bytes follows, names beside a run. Hyperscan is the wheel `hyperscan` 0.9.1 from PyPI, each keyword once in\n\
         64 MiB; all others report every occurrence. wasm runs in Node.\n\n{}\n\
         ## Detection\n\n\
         From the bytes of a file in memory to its matches. Without confirming: the same, but nothing is done at the places found.\n\n{}\n\
         ## Programs\n\n\
         The same folder, one thread, nothing sent anywhere; reading files and writing the report included.\n\n\
         | program | CPU s | MB/s | × kingfisher |\n|---|---|---|---|\n{}",
        files.about,
        files.paths.len(),
        megabytes("text"),
        megabytes("binary"),
        count("text"),
        count("word"),
        count("binary"),
        figures.keywords(),
        figures.whole(),
        shares(files, programs),
    ));
    let slow: String = worst
        .iter()
        .map(|(name, [short, long])| format!("| {name} | {short:.0} | {long:.0} | {:.2} |\n", long / short))
        .collect();
    text.push_str(&format!(
        "\n## The worst inputs\n\n\
         Made to be slow. Eight times the length takes eight times as long, no more: the last column stays near 1.\n\n\
         | input | 256 KiB, MB/s | 2 MiB, MB/s | ratio |\n|---|---|---|---|\n{slow}"
    ));
    Ok(text)
}

/// The lines of the table of programs.
fn shares(files: &Files, programs: &[Program]) -> String {
    let mut text = String::new();
    let last = programs.last().and_then(|program| median(&program.rounds)).unwrap_or(f64::NAN);
    for program in programs {
        let Some(seconds) = median(&program.rounds) else { continue };
        let speed = files.bytes as f64 / 1e6 / seconds;
        text.push_str(&format!("| {} | {seconds:.2} | {speed:.0} | {:.1} |\n", program.name, last / seconds));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::Options;

    #[test]
    fn options_are_read() {
        let parse =
            |text: &str| Options::parse(&text.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(parse("--bytes 1000 --rounds 5").unwrap().rounds, 5);
        assert!(parse("").unwrap().bytes.is_none());
        assert_eq!(parse("--tree usr").unwrap().tree.as_deref(), Some(std::path::Path::new("usr")));
        assert!(parse("--bytes").is_err() && parse("--bites 3").is_err() && parse("--bytes many").is_err());
    }
}
