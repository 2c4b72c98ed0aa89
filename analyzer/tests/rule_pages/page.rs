//! A page, read: its sections and its examples.

use crate::image;
use crate::project::Project;
use analyzer::detect::Engine;

/// What an example shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Bad,
    Good,
}

/// A page.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) text: &'static str,
    pub(crate) title: Option<String>,
    pub(crate) sections: Vec<String>,
    examples: Vec<Example>,
}

/// One project of a page.
#[derive(Debug)]
pub(crate) struct Example {
    /// Its own headline, or that of its section.
    pub(crate) name: String,
    verdict: Verdict,
    pub(crate) project: Project,
}

/// A fence that is being read.
struct Fence {
    info: String,
    body: String,
}

impl Page {
    /// Reads a page; an error is a sentence about what is wrong with it.
    pub(crate) fn read(text: &'static str) -> Result<Self, String> {
        let mut page = Self { text, title: None, sections: Vec::new(), examples: Vec::new() };
        let mut verdict = None;
        let mut name = String::new();
        let mut is_new = true;
        let mut open: Option<Fence> = None;
        for line in text.lines() {
            if let Some(fence) = &mut open {
                if line == "```" {
                    let done = open.take();
                    if let (Some(verdict), Some(fence)) = (verdict, done) {
                        if is_new {
                            let name = name.clone();
                            page.examples.push(Example { name, verdict, project: Project::default() });
                            is_new = false;
                        }
                        let example = page.examples.last_mut().ok_or("an example without a project")?;
                        example.add(&fence)?;
                    }
                } else {
                    fence.body.push_str(line);
                    fence.body.push('\n');
                }
            } else if let Some(info) = line.strip_prefix("```") {
                open = Some(Fence { info: info.to_owned(), body: String::new() });
            } else if let Some(title) = line.strip_prefix("# ") {
                page.title = Some(title.to_owned());
            } else if let Some(section) = line.strip_prefix("## ") {
                verdict = match section {
                    "Bad" => Some(Verdict::Bad),
                    "Good" => Some(Verdict::Good),
                    _ => None,
                };
                section.clone_into(&mut name);
                page.sections.push(section.to_owned());
                is_new = true;
            } else if let Some(headline) = line.strip_prefix("### ") {
                headline.clone_into(&mut name);
                is_new = true;
            }
        }
        if open.is_some() { Err("a fence is not closed".to_owned()) } else { Ok(page) }
    }

    /// The projects that show `verdict`.
    pub(crate) fn of(&self, verdict: Verdict) -> Result<Vec<&Example>, String> {
        let examples: Vec<&Example> =
            self.examples.iter().filter(|example| example.verdict == verdict).collect();
        if examples.is_empty() { Err(format!("no example under `## {verdict:?}`")) } else { Ok(examples) }
    }
}

impl Example {
    fn add(&mut self, fence: &Fence) -> Result<(), String> {
        let file = fence.info.split(' ').find_map(|word| word.strip_prefix("file="));
        match (file, fence.info.as_str()) {
            (Some(path), _) => {
                self.project.files.insert(path.as_bytes().to_vec(), filled(&fence.body)?.into_bytes());
                Ok(())
            }
            (None, "image") => {
                self.project.archive = Some(image::archive(&fence.body)?);
                Ok(())
            }
            (None, info) => Err(format!("a fence `{info}` in `{}` is neither file nor image", self.name)),
        }
    }
}

/// `text` with samples in the place of `{{KIND}}` and `{{KIND:n}}`. Braces around anything but one such word are text.
pub(crate) fn filled(text: &str) -> Result<String, String> {
    let mut done = String::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once("{{") {
        done.push_str(before);
        rest = from;
        let word = from.split_once("}}").map_or("", |(word, _)| word);
        let is_word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-:".contains(&byte);
        if word.is_empty() || !word.bytes().all(is_word) {
            done.push_str("{{");
            continue;
        }
        let (kind, number) = word.split_once(':').unwrap_or((word, "1"));
        let seed = number.parse().map_err(|_| format!("`{word}` has no number behind its colon"))?;
        let kind = Engine::builtin().kind(kind).ok_or_else(|| format!("there is no kind `{kind}`"))?;
        done.push_str(&kind.sample(seed));
        rest = &from[word.len() + 2..];
    }
    done.push_str(rest);
    Ok(done)
}
