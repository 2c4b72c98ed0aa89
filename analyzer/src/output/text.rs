//! The report for a terminal, in rustc's manner.

use super::terminal;
use super::whereabouts::whereabouts;
use super::words::{class_word, place_notes, reader, secret_note};
use crate::place::Place;
use crate::report::{Exposure, Finding, Problem, Report, Rotate, Severity};
use std::fmt::Write as _;

/// Of other places, of ways to read a value: as many are shown, the rest is counted.
const SHOWN: usize = 5;

/// How the text is dressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// With ANSI colours.
    pub color: bool,
}

/// The report as text, with the summary in the last line.
#[must_use]
pub fn text(report: &Report, style: Style) -> String {
    let mut page = Page { report, style, out: String::new() };
    for finding in &report.findings {
        page.finding(finding);
    }
    for silent in &report.silent {
        let _ = writeln!(
            page.out,
            "{}: {} ({})",
            style.paint(Paint::Low, &format!("silent[{}]", silent.kind)),
            terminal::escape(&whereabouts(report, &silent.place)),
            class_word(silent.class),
        );
    }
    if !report.silent.is_empty() {
        page.out.push('\n');
    }
    for problem in &report.problems {
        page.problem(problem);
    }
    page.summary();
    page.out
}

struct Page<'a> {
    report: &'a Report,
    style: Style,
    out: String,
}

impl Page<'_> {
    fn finding(&mut self, finding: &Finding) {
        let (paint, word) = severity(finding.severity);
        let head = self.style.paint(paint, &format!("{word}[{}]", finding.rule));
        let message = terminal::escape(finding.message.as_str());
        let message = self.style.paint(Paint::Strong, &format!(": {message}"));
        let _ = writeln!(self.out, "{head}{message}");

        let place = &finding.place;
        let shown = place.line.zip(place.snippet.as_ref());
        let gutter = shown.map_or(1, |(line, _)| line.to_string().len());
        let arrow = self.style.paint(Paint::Frame, "-->");
        let at = whereabouts(self.report, place);
        let _ = writeln!(self.out, "{:gutter$}{arrow} {}", "", terminal::escape(&at));
        if let Some((line, snippet)) = shown {
            self.snippet(gutter, line, snippet.as_str(), place);
        }

        if let Some(key) = finding.secret.as_ref().and_then(|secret| secret.key) {
            self.aside(gutter, "note", &key.to_string());
        }
        for note in finding.secret.iter().filter_map(secret_note).chain(place_notes(place)) {
            self.aside(gutter, "note", note.trim());
        }
        self.exposures(gutter, &finding.exposure);
        self.also_at(gutter, &finding.also_at);
        for help in &finding.help {
            self.aside(gutter, "help", help.as_str());
        }
        if let Some(fix) = &finding.fix {
            self.aside(gutter, "help", &fix.title);
        }
        if let Some(rotate) = &finding.rotate {
            self.rotate(gutter, rotate);
        }
        self.out.push('\n');
    }

    /// The masked line, with a caret under the secret. Masking keeps the width, so the columns of the place hold.
    fn snippet(&mut self, gutter: usize, line: u32, snippet: &str, place: &Place) {
        let bar = self.style.paint(Paint::Frame, "|");
        let number = self.style.paint(Paint::Frame, &line.to_string());
        let (source, caret) = underline(snippet, place);
        let _ = writeln!(self.out, "{:gutter$} {bar}\n{number} {bar} {source}", "");
        if let Some((indent, width)) = caret {
            let caret = self.style.paint(Paint::High, &"^".repeat(width));
            let _ = writeln!(self.out, "{:gutter$} {bar} {:indent$}{caret}", "", "");
        }
    }

    fn exposures(&mut self, gutter: usize, exposures: &[Exposure]) {
        let mut ways: Vec<String> = Vec::new();
        for exposure in exposures {
            let reader = reader(exposure.kind);
            let way = match &exposure.proof {
                Some(proof) => format!("{reader}: {proof}"),
                None => reader.to_owned(),
            };
            let known =
                |other: &String| *other == way || (exposure.proof.is_none() && other.starts_with(reader));
            if !ways.iter().any(known) {
                ways.push(way);
            }
        }
        for way in ways.iter().take(SHOWN) {
            self.aside(gutter, "note", way);
        }
        if ways.len() > SHOWN {
            self.aside(gutter, "note", &format!("and {} more ways to read it", ways.len() - SHOWN));
        }
    }

    fn also_at(&mut self, gutter: usize, places: &[Place]) {
        for place in places.iter().take(SHOWN) {
            self.aside(gutter, "note", &format!("also at {}", whereabouts(self.report, place)));
        }
        if places.len() > SHOWN {
            self.aside(gutter, "note", &format!("and {} more", grouped((places.len() - SHOWN) as u64)));
        }
    }

    fn rotate(&mut self, gutter: usize, rotate: &Rotate) {
        if !rotate.url.is_empty() {
            self.aside(gutter, "help", &format!("revoke it first: {}", rotate.url));
        } else if !rotate.steps.is_empty() {
            self.aside(gutter, "help", &rotate.steps.join(", then "));
        }
    }

    fn aside(&mut self, gutter: usize, kind: &str, words: &str) {
        let sign = self.style.paint(Paint::Frame, "=");
        let kind = self.style.paint(Paint::Strong, kind);
        let _ = writeln!(self.out, "{:gutter$} {sign} {kind}: {}", "", terminal::escape(words));
    }

    fn problem(&mut self, problem: &Problem) {
        let word = if problem.unread { "not read" } else { "warning" };
        let head = self.style.paint(Paint::Medium, &format!("{word}[{}]", problem.kind));
        let _ = writeln!(self.out, "{head}: {}", terminal::escape(problem.message.as_str()));
        let at = match (problem.input.as_str(), problem.path.as_str()) {
            ("", "") => None,
            (input, "") => Some(input.to_owned()),
            ("", path) => Some(path.to_owned()),
            (input, path) if input == path => Some(input.to_owned()),
            (input, path) => Some(format!("{input}: {path}")),
        };
        if let Some(at) = at {
            let arrow = self.style.paint(Paint::Frame, "-->");
            let _ = writeln!(self.out, " {arrow} {}", terminal::escape(&at));
        }
        self.out.push('\n');
    }

    fn summary(&mut self) {
        let summary = &self.report.summary;
        let mut line = match self.report.findings.len() as u64 {
            0 => "no findings".to_owned(),
            1 => "1 finding".to_owned(),
            count => format!("{} findings", grouped(count)),
        };
        let by_severity: Vec<String> = [
            (summary.critical, "critical"),
            (summary.high, "high"),
            (summary.medium, "medium"),
            (summary.low, "low"),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{} {word}", grouped(count)))
        .collect();
        if !by_severity.is_empty() {
            let _ = write!(line, " ({})", by_severity.join(", "));
        }
        if !self.report.suppressed.is_empty() {
            let _ = write!(line, ", {} ignored", grouped(self.report.suppressed.len() as u64));
        }
        let coverage = &self.report.coverage;
        let _ = write!(line, "; {}", counted(coverage.files, "file"));
        if coverage.layers > 0 {
            let _ = write!(line, ", {}", counted(coverage.layers, "layer"));
        }
        line.push_str(" read");
        if coverage.not_read > 0 {
            let _ = write!(line, ", {} not read", grouped(coverage.not_read));
        }
        let line = self.style.paint(Paint::Strong, &line);
        let _ = writeln!(self.out, "{line}");
    }
}

#[derive(Clone, Copy)]
enum Paint {
    High,
    Medium,
    Low,
    Frame,
    Strong,
}

impl Style {
    fn paint(self, paint: Paint, words: &str) -> String {
        if !self.color {
            return words.to_owned();
        }
        let code = match paint {
            Paint::High => "1;31",
            Paint::Medium => "1;33",
            Paint::Low => "1;36",
            Paint::Frame => "1;34",
            Paint::Strong => "1",
        };
        format!("\u{1b}[{code}m{words}\u{1b}[0m")
    }
}

/// The snippet as a terminal may see it, and the caret's indent and width in terminal columns.
fn underline(snippet: &str, place: &Place) -> (String, Option<(usize, usize)>) {
    let first = place.column.unwrap_or(1).saturating_sub(1) as usize;
    let past = match place.end_column {
        Some(end) if place.end_line == place.line => end.saturating_sub(1) as usize,
        Some(_) => usize::MAX,
        None => first,
    };
    let (mut source, mut units, mut indent, mut width) = (String::new(), 0, 0, 0);
    for character in snippet.chars() {
        terminal::push(&mut source, character);
        let columns = terminal::columns(character);
        if units < first {
            indent += columns;
        } else if units < past {
            width += columns;
        }
        units += character.len_utf16();
    }
    let caret = (place.column.is_some() && first < units).then_some((indent, width.max(1)));
    (source, caret)
}

fn severity(severity: Severity) -> (Paint, &'static str) {
    match severity {
        Severity::Critical => (Paint::High, "critical"),
        Severity::High => (Paint::High, "high"),
        Severity::Medium => (Paint::Medium, "medium"),
        Severity::Low => (Paint::Low, "low"),
    }
}

fn counted(count: u64, noun: &str) -> String {
    format!("{} {noun}{}", grouped(count), if count == 1 { "" } else { "s" })
}

/// Digits in groups of three, as `4 102`.
fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::sample;

    const PLAIN: Style = Style { color: false };

    #[test]
    fn a_finding_reads_as_rustc_would_say_it() {
        let text = text(&sample::report(), PLAIN);
        let last = text.split("\n\n").find(|part| part.starts_with("medium[secret-in-env]")).unwrap();
        let stars = "*".repeat(36);
        let carets = "^".repeat(40);
        assert_eq!(
            last,
            format!(
                "medium[secret-in-env]: GitHub token in `ENV GH_TOKEN`\n --> Dockerfile:4:14\n  |\n\
                 4 | ENV GH_TOKEN=ghp_{stars}\n  |              {carets}"
            )
        );
    }

    #[test]
    fn an_image_finding_says_where_and_who() {
        let text = text(&sample::report(), PLAIN);
        let first = text.split("\n\n").next().unwrap();
        let lines: Vec<&str> = first.lines().collect();
        assert_eq!(
            lines,
            [
                "critical[secret-in-layer]: GitHub token in a layer",
                " --> app.tar: layer 2 (COPY . /app) app/backup.tar.gz > site/.env:4:14",
                "  = note: its checksum is valid, it is no placeholder",
                "  = note: written there as base64",
                "  = note: layer 4 deletes the file, layer 2 still carries it",
                "  = note: whoever has the image can read it in the layer: docker save app:latest | tar -xO",
                "  = note: also at a.env:1:1",
                "  = note: also at a.env:2:1",
                "  = note: also at a.env:3:1",
                "  = note: also at a.env:4:1",
                "  = note: also at a.env:5:1",
                "  = note: and 2 more",
                "  = help: keep the file out of the build context",
                "  = help: revoke it first: https://github.com/settings/tokens",
            ]
        );
    }

    #[test]
    fn what_was_not_read_is_told_and_the_summary_is_last() {
        let text = text(&sample::report(), PLAIN);
        assert!(text.contains(
            "not read[truncated]: the layer ends in the middle of a file\n --> app.tar: blobs/sha256/aa\n"
        ));
        assert!(text.contains("warning[syntax]: line 9 is no instruction\n --> Dockerfile\n"));
        assert_eq!(
            text.lines().last(),
            Some("3 findings (1 critical, 1 high, 1 medium); 4 102 files, 7 layers read, 1 not read")
        );
        assert_eq!(super::text(&sample::empty(), PLAIN), "no findings; 1 file read\n");
    }

    #[test]
    fn colours_only_where_asked_for() {
        assert!(!text(&sample::report(), PLAIN).contains('\u{1b}'));
        let coloured = text(&sample::report(), Style { color: true });
        assert!(coloured.contains("\u{1b}[1;31mcritical[secret-in-layer]\u{1b}[0m"));
    }

    #[test]
    fn carets_stand_under_what_is_shown() {
        let place = |column, end_column| Place {
            line: Some(1),
            end_line: Some(1),
            column: Some(column),
            end_column: Some(end_column),
            ..Place::default()
        };
        assert_eq!(underline("\tkey=***", &place(6, 9)), ("    key=***".to_owned(), Some((8, 3))));
        assert_eq!(underline("日本=***", &place(4, 7)).1, Some((5, 3)));
        assert_eq!(underline("cut", &place(9, 12)).1, None);
        let block = Place { end_line: Some(8), ..place(5, 3) };
        assert_eq!(underline("key=---", &block).1, Some((4, 3)));
    }
}
