//! Every string of a document, searched as what it is: the value of its key, an assignment, base64 of a text.

use super::pointer::{self, Step};
use super::shape::Form;
use crate::base64;
use crate::blob::BlobSettings;
use crate::detect::{self, DocumentPlace, Match};
use crate::json::Json;
use crate::mask::{Gate, Values};
use crate::place::{Encoding, Part};
use crate::text::utf16_len;

/// Shorter strings are no base64 of a text worth reading: `auth` values have a matcher of their own.
const ENCODED_LEAST: usize = 64;

/// A match whose pointer has not passed the gate yet.
pub(super) struct Found {
    found: Match,
    part: Part,
    history: Option<u32>,
    pointer: String,
}

impl Found {
    /// The match with its place.
    pub(super) fn masked(self, gate: &Gate<'_>) -> Match {
        let pointer = gate.name(self.pointer.as_bytes());
        let at = Some(DocumentPlace { part: self.part, pointer, history: self.history });
        Match { at, ..self.found }
    }
}

/// All matches in document order, and the values in them.
pub(super) fn search(settings: &BlobSettings, form: Form, node: &Json<'_>) -> (Vec<Found>, Values) {
    let mut search = Search { settings, form, found: Vec::new(), values: Values::default() };
    search.node(node, &mut Vec::new());
    (search.found, search.values)
}

struct Search<'s> {
    settings: &'s BlobSettings,
    form: Form,
    found: Vec<Found>,
    values: Values,
}

impl Search<'_> {
    // The depth is bounded: the reader refuses documents deeper than 128.
    fn node<'n>(&mut self, node: &'n Json<'_>, steps: &mut Vec<Step<'n>>) {
        match node {
            Json::Text(text) => self.text(text, steps),
            Json::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    steps.push(Step::Index(index));
                    self.node(item, steps);
                    steps.pop();
                }
            }
            Json::Map(entries) => {
                for (key, value) in entries {
                    steps.push(Step::Key(key));
                    self.node(value, steps);
                    steps.pop();
                }
            }
            Json::Number(_) | Json::True | Json::Other => {}
        }
    }

    fn text(&mut self, text: &str, steps: &[Step<'_>]) {
        let (part, history) = pointer::part(self.form, steps);
        let mut found = self.plain(text, part, steps);
        if let Some(decoded) = decoded(text) {
            let (inner, values) = detect::named(self.settings, None, &decoded);
            self.values.extend(&values);
            let new: Vec<Match> = inner
                .into_iter()
                .filter(|new| !found.iter().any(|old| old.same.is_some() && old.same == new.same))
                .collect();
            found.extend(new.into_iter().map(|mut found| {
                found.encoding.insert(0, Encoding::Base64);
                found
            }));
        }
        if found.is_empty() {
            return;
        }
        let pointer = pointer::pointer(steps);
        self.found.extend(found.into_iter().map(|found| Found {
            found,
            part,
            history,
            pointer: pointer.clone(),
        }));
    }

    fn plain(&mut self, text: &str, part: Part, steps: &[Step<'_>]) -> Vec<Match> {
        let key = pointer::key(steps);
        let listed = matches!(steps.last(), Some(Step::Index(_)));
        let (name, value) = if listed && key.eq_ignore_ascii_case("env") {
            match text.split_once('=') {
                Some((name, value)) => (Some(name), value),
                None => (None, text),
            }
        } else if listed || part == Part::History {
            (None, text)
        } else {
            // BuildKit's names of build arguments and labels in provenance.
            let name = ["build-arg:", "label:"].iter().find_map(|prefix| key.strip_prefix(prefix));
            (Some(name.unwrap_or(key)), text)
        };
        let (mut found, values) = detect::named(self.settings, name, value.as_bytes());
        self.values.extend(&values);
        let before = &text[..text.len() - value.len()];
        if !before.is_empty() {
            let columns = utf16_len(before.as_bytes());
            for found in &mut found {
                let span = &mut found.span;
                span.offset += before.len() as u64;
                span.column += if span.line == 1 { columns } else { 0 };
                span.end_column += if span.end_line == 1 { columns } else { 0 };
            }
        }
        found
    }
}

/// The text that `text` is in base64, either alphabet, padded or not.
fn decoded(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_ascii();
    if text.len() < ENCODED_LEAST || text.bytes().any(|byte| byte.is_ascii_whitespace()) {
        return None;
    }
    let bytes = base64::decode(text.as_bytes())?;
    let control = |byte: &u8| *byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t');
    (std::str::from_utf8(&bytes).is_ok() && !bytes.iter().any(control)).then_some(bytes)
}
