//! `cargo xtask train-prefilter`: chooses the windows of the analyzer's prefilter anew, from what its kinds declare.

mod dice;
mod fields;
mod sample;
mod search;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use self::sample::{Counts, Sample};
use self::search::{Literal, Trained, train};
use crate::checks::NATIVE;
use crate::checks::lints::Lints;
use crate::command::{output, run as run_program};
use crate::workspace::{Workspace, native_binary};

/// How often keywords are taken out of a bucket and put back.
const ROUNDS: usize = 16000;

/// What the user asked for.
pub(crate) enum Options {
    /// Write the tables.
    Write,
    /// Write the count file from a folder, then the tables.
    Sample(PathBuf),
    /// Write nothing; fail if the tables are not what training gives.
    Check,
}

impl Options {
    /// Reads the words after `train-prefilter`.
    pub(crate) fn parse(words: &[String]) -> Result<Self> {
        match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            [] => Ok(Self::Write),
            ["--check"] => Ok(Self::Check),
            ["--sample", folder] => Ok(Self::Sample(PathBuf::from(folder))),
            _ => bail!("train-prefilter takes [--check] or [--sample FOLDER], not `{}`", words.join(" ")),
        }
    }
}

/// Trains, and writes or compares.
pub(crate) fn run(workspace: &Workspace, options: &Options, lints: &Lints) -> Result<ExitCode> {
    let counts = workspace.root.join("xtask/src/train/text.trigrams");
    if let Options::Sample(folder) = options {
        std::fs::write(&counts, Counts::of_folder(folder)?.encode())
            .with_context(|| format!("cannot write {}", counts.display()))?;
    }
    let literals = literals(workspace, lints)?;
    let bytes = std::fs::read(&counts).with_context(|| format!("cannot read {}", counts.display()))?;
    let trained = train(&literals, &Sample::decode(&bytes)?, ROUNDS);
    let [in_runs, anywhere] = trained.cost.map(|cost| (u128::from(cost) * 1000) >> 32);
    println!(
        "{} keywords; of 1000 places in printable text about {in_runs} are marked or compared if a run follows, {anywhere} in any case",
        literals.len()
    );
    let file = table(&literals, &trained);
    let path = workspace.root.join("prefilter/src/trained.rs");
    if std::fs::read_to_string(&path).is_ok_and(|known| known == file) {
        println!("the tables are current");
        return Ok(ExitCode::SUCCESS);
    }
    if matches!(options, Options::Check) {
        bail!("the prefilter's tables are not what training gives: run `cargo xtask train-prefilter`");
    }
    std::fs::write(&path, file).with_context(|| format!("cannot write {}", path.display()))?;
    println!("wrote {}", path.display());
    Ok(ExitCode::SUCCESS)
}

/// The literals that the analyzer's kinds declare for texts; those for other bytes are among them.
fn literals(workspace: &Workspace, lints: &Lints) -> Result<Vec<Literal>> {
    let mut cargo = workspace.cargo();
    cargo.arg("build").args(NATIVE).args(["--example", "bench"]);
    run_program(lints.apply(&mut cargo), "building the program that names the keywords")?;
    let mut program = Command::new(native_binary(workspace, "debug/examples", "bench"));
    let lines = output(program.arg("keywords"))?;
    let mut literals: BTreeMap<(String, bool), Literal> = BTreeMap::new();
    for line in lines.lines() {
        let words: Vec<&str> = line.splitn(4, ' ').collect();
        let [set, case, reach, text] = words[..] else { bail!("`{line}` is no line of keywords") };
        if set == "word" {
            continue;
        }
        if text.len() < 3 {
            bail!("`{text}` stands everywhere: give its kind an anchor of at least three characters");
        }
        let (binary, any_case, reach) = (set == "binary", case == "any_case", reach.parse()?);
        let key = (text.to_owned(), any_case);
        match literals.get_mut(&key) {
            // What is enough in one set may not be in the other.
            Some(known) => {
                *known =
                    Literal { reach: known.reach.min(reach), binary: known.binary || binary, ..known.clone() }
            }
            None => _ = literals.insert(key, Literal { text: text.to_owned(), any_case, reach, binary }),
        }
    }
    Ok(literals.into_values().collect())
}

const HEAD: &str = "\
//! Which bytes of a keyword are its window, and which bucket it lies in, as `Keyword::read` reads it. Written by `cargo xtask train-prefilter`.
";

/// One text instead of a table of pointers: less of it is downloaded.
fn table(literals: &[Literal], trained: &Trained) -> String {
    let mut table = format!("{HEAD}\npub(super) const KEYWORDS: &str = concat!(\n");
    for (literal, choice) in literals.iter().zip(&trained.choices) {
        let case = match literal {
            Literal { any_case: true, .. } => '~',
            Literal { binary: true, .. } => '*',
            _ => '=',
        };
        let window = u8::try_from(choice.window).map_or('?', |window| char::from(b'0' + window));
        let line = format!("{:x}{window}{case}{}\n", choice.bucket, literal.text);
        let _ = writeln!(table, "    {line:?},");
    }
    table.push_str(");\n");
    table
}

#[cfg(test)]
mod tests {
    use super::Options;

    #[test]
    fn options_are_read() {
        let parse =
            |text: &str| Options::parse(&text.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        assert!(matches!(parse(""), Ok(Options::Write)));
        assert!(matches!(parse("--check"), Ok(Options::Check)));
        assert!(matches!(parse("--sample usr"), Ok(Options::Sample(_))));
        assert!(parse("--sampel usr").is_err());
    }
}
