//! From the tree to the model.

use super::interpolation;
use super::model::{Build, Compose, PlacedAssignment, PlacedText, Secret, Service};
use super::scalar::Aligned;
use super::tree::{Kind, NodeId, Tree};
use crate::text::{Assignment, Value};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::ops::Range;

/// What aliases may grow a file to: bytes of text and 64 for each node that is looked at.
const EXPANSION: usize = 32 << 20;
/// Merge keys in merge keys.
const DEEPEST_MERGE: usize = 16;

/// A key of a mapping, after merge keys.
#[derive(Clone)]
struct Entry<'t> {
    key: &'t str,
    key_at: Range<usize>,
    value: NodeId,
}

pub(super) struct Reader<'t> {
    source: &'t str,
    tree: &'t Tree,
    left: Cell<usize>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(source: &'t str, tree: &'t Tree) -> Self {
        Self { source, tree, left: Cell::new(EXPANSION) }
    }

    /// Whether aliases grew the file beyond what is read.
    pub(super) fn is_spent(&self) -> bool {
        self.left.get() == 0
    }

    fn spend(&self, bytes: usize) -> bool {
        self.left.set(self.left.get().saturating_sub(bytes + 64));
        self.left.get() > 0
    }

    /// The keys of a mapping: its own, then those of `<<` that it does not have, the first mapping of a list first.
    fn entries(&self, id: NodeId) -> Vec<Entry<'t>> {
        let mut entries = Vec::new();
        self.collect(id, 0, &mut entries, &mut BTreeSet::new());
        entries
    }

    fn collect(&self, id: NodeId, depth: usize, entries: &mut Vec<Entry<'t>>, known: &mut BTreeSet<&'t str>) {
        let Kind::Mapping(pairs) = &self.tree.node(id).kind else { return };
        // A key that stands twice in one mapping counts twice: both values are in the file.
        let first = entries.len();
        let mut merged = Vec::new();
        for &(key, value) in pairs {
            let Some(name) = self.tree.node(key).text() else { continue };
            if !self.spend(name.len()) {
                return;
            }
            if name == "<<" {
                match &self.tree.node(value).kind {
                    Kind::Sequence(items) => merged.extend(items.iter().copied()),
                    _ => merged.push(value),
                }
            } else if !self.tree.node(value).reset && !known.contains(name) {
                entries.push(Entry { key: name, key_at: self.tree.place(key).clone(), value });
            }
        }
        known.extend(entries[first..].iter().map(|entry| entry.key));
        if depth < DEEPEST_MERGE {
            for id in merged {
                self.collect(id, depth + 1, entries, known);
            }
        }
    }

    fn items(&self, id: NodeId) -> &'t [NodeId] {
        match &self.tree.node(id).kind {
            Kind::Sequence(items) if self.spend(items.len()) => items,
            _ => &[],
        }
    }

    fn get(&self, entries: &[Entry<'t>], key: &str) -> Option<NodeId> {
        entries.iter().find(|entry| entry.key == key).map(|entry| entry.value)
    }

    /// A scalar's value with its interpolation; `None` for null and for collections.
    fn value(&self, id: NodeId) -> Option<Value> {
        let node = self.tree.node(id);
        let Kind::Scalar { text, style } = &node.kind else { return None };
        if node.is_null() || !self.spend(text.len()) {
            return None;
        }
        let aligned = Aligned::of(self.source, &node.at, text, *style);
        Some(interpolation::value(&aligned, 0..text.len(), node.at.clone()))
    }

    /// A text as compose would take it with an empty environment: defaults taken; as written where a variable has none.
    fn plain(&self, id: NodeId) -> Option<String> {
        let value = self.value(id)?;
        let literals: Option<String> = value
            .segments
            .iter()
            .map(|segment| match segment {
                crate::text::Segment::Reference { default: None, .. } => None,
                crate::text::Segment::Literal { text, .. } => Some(text.clone()),
                crate::text::Segment::Reference { default: Some(value), .. } => {
                    Some(value.literals().iter().map(|(text, _)| *text).collect())
                }
            })
            .collect();
        literals.or_else(|| self.tree.node(id).text().map(str::to_owned))
    }

    /// `K=v` or `K` of the list form.
    fn pair(&self, id: NodeId) -> Option<Assignment> {
        let node = self.tree.node(id);
        let Kind::Scalar { text, style } = &node.kind else { return None };
        if node.is_null() || !self.spend(text.len()) {
            return None;
        }
        let aligned = Aligned::of(self.source, &node.at, text, *style);
        let (end, value) = match text.find('=') {
            Some(end) => {
                let at = aligned.range(end + 1..text.len());
                (end, Some(interpolation::value(&aligned, end + 1..text.len(), at)))
            }
            None => (text.len(), None),
        };
        Some(Assignment { name: text[..end].to_owned(), name_at: aligned.range(0..end), value })
    }

    /// Assignments in map or list form.
    fn assignments(&self, id: NodeId, pointer: &str) -> Vec<PlacedAssignment> {
        let entries = self.entries(id).into_iter().map(|entry| PlacedAssignment {
            pointer: join(pointer, entry.key),
            assignment: Assignment {
                name: entry.key.to_owned(),
                name_at: entry.key_at,
                value: self.value(entry.value),
            },
        });
        let items = self.items(id).iter().enumerate().filter_map(|(index, &item)| {
            Some(PlacedAssignment { pointer: format!("{pointer}/{index}"), assignment: self.pair(item)? })
        });
        entries.chain(items).collect()
    }

    fn pairs(&self, entries: &[Entry<'t>], key: &str, pointer: &str, texts: &mut Vec<PlacedText>) {
        let Some(id) = self.get(entries, key) else { return };
        let assignments = self.assignments(id, &join(pointer, key)).into_iter();
        texts.extend(
            assignments.map(|placed| PlacedText { pointer: placed.pointer, assignment: placed.assignment }),
        );
    }

    /// A text, or a list of words: each by itself, under the name of the key.
    fn words(&self, entries: &[Entry<'t>], key: &str, pointer: &str, texts: &mut Vec<PlacedText>) {
        let Some(entry) = entries.iter().find(|entry| entry.key == key) else { return };
        let pointer = join(pointer, key);
        let text = |pointer: String, id| {
            let value = Some(self.value(id)?);
            let assignment = Assignment { name: key.to_owned(), name_at: entry.key_at.clone(), value };
            Some(PlacedText { pointer, assignment })
        };
        let items = self.items(entry.value).iter().enumerate();
        texts.extend(items.filter_map(|(index, &item)| text(format!("{pointer}/{index}"), item)));
        texts.extend(text(pointer, entry.value));
    }

    pub(super) fn document(&self, root: NodeId, compose: &mut Compose) {
        let top = self.entries(root);
        let section = |key: &str| self.get(&top, key).map(|id| self.entries(id)).unwrap_or_default();
        for entry in section("services") {
            compose.services.push(self.service(&entry));
        }
        for entry in section("secrets") {
            compose.secrets.push(self.secret(&entry));
            let pointer = join("/secrets", entry.key);
            self.words(&self.entries(entry.value), "content", &pointer, &mut compose.texts);
        }
        for entry in section("configs") {
            let pointer = join("/configs", entry.key);
            self.words(&self.entries(entry.value), "content", &pointer, &mut compose.texts);
        }
        // Mount options of a network share hold its password.
        for entry in section("volumes") {
            let pointer = join("/volumes", entry.key);
            self.pairs(&self.entries(entry.value), "driver_opts", &pointer, &mut compose.texts);
        }
    }

    fn service(&self, entry: &Entry<'t>) -> Service {
        let pointer = join("/services", entry.key);
        let keys = self.entries(entry.value);
        let mut service = Service { name: entry.key.to_owned(), ..Service::default() };
        if let Some(id) = self.get(&keys, "environment") {
            service.environment = self.assignments(id, &join(&pointer, "environment"));
        }
        let others = &mut service.others;
        self.pairs(&keys, "labels", &pointer, others);
        self.pairs(&keys, "annotations", &pointer, others);
        self.words(&keys, "command", &pointer, others);
        self.words(&keys, "entrypoint", &pointer, others);
        for (folder, key, is_words) in
            [("healthcheck", "test", true), ("deploy", "labels", false), ("logging", "options", false)]
        {
            let Some(id) = self.get(&keys, folder) else { continue };
            let pointer = join(&pointer, folder);
            if is_words {
                self.words(&self.entries(id), key, &pointer, others);
            } else {
                self.pairs(&self.entries(id), key, &pointer, others);
            }
        }
        service.build =
            self.get(&keys, "build").and_then(|id| self.build(id, &join(&pointer, "build"), others));
        service.env_files = self.names(&keys, "env_file", "path");
        service.secrets = self.names(&keys, "secrets", "source");
        service
    }

    /// A text, or a list of texts and of mappings with the text under `inner`.
    fn names(&self, entries: &[Entry<'t>], key: &str, inner: &str) -> Vec<String> {
        let Some(id) = self.get(entries, key) else { return Vec::new() };
        let named = |id| self.plain(id).or_else(|| self.plain(self.get(&self.entries(id), inner)?));
        named(id).into_iter().chain(self.items(id).iter().filter_map(|&item| named(item))).collect()
    }

    fn build(&self, id: NodeId, pointer: &str, others: &mut Vec<PlacedText>) -> Option<Build> {
        let at = self.tree.node(id).at.clone();
        if let Some(context) = self.plain(id) {
            return Some(Build { context, at, ..Build::default() });
        }
        let keys = self.entries(id);
        if keys.is_empty() {
            return None;
        }
        let text = |key| self.get(&keys, key).and_then(|id| self.plain(id));
        self.pairs(&keys, "labels", pointer, others);
        self.words(&keys, "dockerfile_inline", pointer, others);
        let contexts = self.get(&keys, "additional_contexts");
        Some(Build {
            context: text("context").unwrap_or_else(|| ".".to_owned()),
            dockerfile: text("dockerfile"),
            inline: self.get(&keys, "dockerfile_inline").is_some(),
            args: self
                .get(&keys, "args")
                .map(|id| self.assignments(id, &join(pointer, "args")))
                .unwrap_or_default(),
            target: text("target"),
            additional_contexts: contexts.map(|id| self.contexts(id)).unwrap_or_default(),
            at,
        })
    }

    fn contexts(&self, id: NodeId) -> Vec<(String, String)> {
        let entries = self.entries(id).into_iter();
        let mut contexts: Vec<_> =
            entries.filter_map(|entry| Some((entry.key.to_owned(), self.plain(entry.value)?))).collect();
        contexts.extend(self.items(id).iter().filter_map(|&item| {
            let text = self.plain(item)?;
            let (name, path) = text.split_once('=')?;
            Some((name.to_owned(), path.to_owned()))
        }));
        contexts
    }

    fn secret(&self, entry: &Entry<'t>) -> Secret {
        let keys = self.entries(entry.value);
        let file = self.get(&keys, "file");
        let external = self.get(&keys, "external");
        Secret {
            name: entry.key.to_owned(),
            file: file.and_then(|id| Some((self.plain(id)?, self.tree.node(id).at.clone()))),
            environment: self.get(&keys, "environment").and_then(|id| self.plain(id)),
            // Once a mapping with the name in it.
            external: external.is_some_and(|id| self.tree.node(id).text().is_none_or(|text| text == "true")),
        }
    }

    /// Whether the document is a compose file by its content.
    pub(super) fn is_compose(&self, root: NodeId) -> bool {
        let top = self.entries(root);
        let foreign = ["apiVersion", "kind", "jobs", "stages", "parameters"];
        if top.iter().any(|entry| foreign.contains(&entry.key)) {
            return false;
        }
        let Some(services) = self.get(&top, "services") else { return false };
        let services = self.entries(services);
        let is_mapping = |entry: &Entry<'_>| {
            matches!(self.tree.node(entry.value).kind, Kind::Mapping(_))
                || self.tree.node(entry.value).is_null()
        };
        let runs = |entry: &Entry<'_>| {
            let keys = self.entries(entry.value);
            ["image", "build", "extends"].iter().any(|key| self.get(&keys, key).is_some())
        };
        services.iter().all(is_mapping) && services.iter().any(runs)
    }
}

/// A JSON Pointer, one key further.
fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
