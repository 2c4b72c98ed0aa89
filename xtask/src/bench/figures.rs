//! What the programs printed, and the tables made of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result};

/// The rounds of every way to search, by where it ran, by its name and by the set of keywords.
#[derive(Default)]
pub(super) struct Figures {
    rounds: BTreeMap<(String, String, String), Vec<f64>>,
    /// Bytes of the files of each set; what was searched may be several times as much.
    pub(super) bytes: BTreeMap<String, u64>,
}

impl Figures {
    /// Takes lines of `set name bytes nanoseconds hits`, and of each set one of its `files`.
    pub(super) fn read(&mut self, place: &str, lines: &str) -> Result<()> {
        for line in lines.lines() {
            let mut words = line.split(' ');
            let mut word = || words.next().with_context(|| format!("`{line}` is no line of figures"));
            let (set, name) = (word()?.to_owned(), word()?.to_owned());
            let (bytes, spent): (u64, f64) = (word()?.parse()?, word()?.parse()?);
            if name == "files" {
                self.bytes.insert(set, bytes);
                continue;
            }
            self.rounds
                .entry((place.to_owned(), name, set))
                .or_default()
                .push(bytes as f64 * 1e3 / spent.max(1.0));
        }
        Ok(())
    }

    /// The median of the rounds, in MB/s.
    pub(super) fn speed(&self, place: &str, name: &str, set: &str) -> Option<f64> {
        median(self.rounds.get(&(place.to_owned(), name.to_owned(), set.to_owned()))?)
    }

    /// The speed over the files of both sets.
    fn overall(&self, place: &str, name: &str) -> Option<f64> {
        let time = |set: &str| Some(*self.bytes.get(set)? as f64 / self.speed(place, name, set)?);
        let bytes: u64 = self.bytes.values().sum();
        Some(bytes as f64 / (time("text")? + time("binary")?))
    }

    /// The ways to find keywords, side by side.
    pub(super) fn keywords(&self) -> String {
        let mut table = "| search | text MB/s | of Hyperscan | × aho-corasick | other MB/s | of Hyperscan | × aho-corasick |\n\
                         |---|---|---|---|---|---|---|\n"
            .to_owned();
        for (title, place, name) in [
            ("prefilter", "native", "prefilter"),
            ("prefilter without SIMD", "native", "scalar"),
            ("aho-corasick, DFA", "native", "dfa"),
            ("Hyperscan", "native", "hyperscan"),
            ("prefilter in wasm", "wasm", "prefilter"),
            ("prefilter in wasm without SIMD", "wasm", "scalar"),
            ("aho-corasick, DFA, in wasm", "wasm", "dfa"),
        ] {
            let _ = write!(table, "| {title} |");
            for set in ["text", "binary"] {
                let Some(speed) = self.speed(place, name, set) else {
                    table.push_str(" – | – | – |");
                    continue;
                };
                let of = |place: &str, name: &str| {
                    self.speed(place, name, set)
                        .map_or_else(|| "–".to_owned(), |other| format!("{:.2}", speed / other))
                };
                let _ = write!(table, " {speed:.0} | {} | {} |", of("native", "hyperscan"), of(place, "dfa"));
            }
            table.push('\n');
        }
        table
    }

    /// Detection as a whole, against its parts.
    pub(super) fn whole(&self) -> String {
        let mut table =
            "| detection | text MB/s | other MB/s | all MB/s | of native |\n|---|---|---|---|---|\n"
                .to_owned();
        for (title, name) in [
            ("whole", "whole"),
            ("with ten kinds of an `unbaked.toml`", "own"),
            ("without confirming", "unconfirmed"),
            ("prefilter alone", "prefilter"),
        ] {
            for place in ["native", "wasm"] {
                let speed = |set| shown(self.speed(place, name, set));
                let all = self.overall(place, name);
                let ratio = all.zip(self.overall("native", name)).map(|(one, native)| one / native);
                let _ = writeln!(
                    table,
                    "| {title}, {place} | {} | {} | {} | {} |",
                    speed("text"),
                    speed("binary"),
                    shown(all),
                    ratio.map_or_else(|| "–".to_owned(), |ratio| format!("{ratio:.2}")),
                );
            }
        }
        if let Some((whole, rest)) =
            self.overall("native", "whole").zip(self.overall("native", "unconfirmed"))
        {
            let _ = writeln!(
                table,
                "\nConfirming candidates adds {:.0} % to the time of the scan.",
                (rest / whole - 1.0) * 100.0
            );
        }
        table
    }
}

fn shown(speed: Option<f64>) -> String {
    speed.map_or_else(|| "–".to_owned(), |speed| format!("{speed:.0}"))
}

pub(super) fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::Figures;

    #[test]
    fn ratios_are_of_medians() {
        let mut figures = Figures::default();
        for spent in [1000, 500, 250] {
            figures.read("native", &format!("text prefilter 1000 {spent} 3\n")).unwrap();
        }
        figures.read("native", "text hyperscan 1000 1000 1\ntext dfa 1000 5000 3\n").unwrap();
        assert_eq!(figures.speed("native", "prefilter", "text"), Some(2000.0));
        assert!(figures.keywords().contains("| prefilter | 2000 | 2.00 | 10.00 | – | – | – |"));
        assert!(figures.read("native", "text prefilter").is_err());
    }
}
