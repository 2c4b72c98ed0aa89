//! YAML events → a tree with byte spans. Aliases stay references to the node they name, so that nothing grows here.

use granit_parser::{Event, Parser, ScalarStyle, options};
use std::collections::BTreeMap;
use std::ops::Range;

/// Index of a node in its tree.
pub(super) type NodeId = usize;

/// A node.
#[derive(Debug)]
pub(super) struct Node {
    /// Its bytes in the source: quotes included; of a block scalar the lines without their header.
    pub(super) at: Range<usize>,
    pub(super) kind: Kind,
    /// Tagged `!reset`: as if it were not written.
    pub(super) reset: bool,
}

#[derive(Debug)]
pub(super) enum Kind {
    Scalar { text: String, style: ScalarStyle },
    Sequence(Vec<NodeId>),
    Mapping(Vec<(NodeId, NodeId)>),
    Alias(NodeId),
}

/// All documents of a text.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// The root of each document.
    pub(super) roots: Vec<NodeId>,
    /// Line and sentence.
    pub(super) problems: Vec<(u32, &'static str)>,
}

/// A collection that is not closed yet: its node, its children so far, whether it is a mapping.
struct Open {
    node: NodeId,
    children: Vec<NodeId>,
    mapping: bool,
}

impl Tree {
    /// Reads `text`; what stands before a syntax error is kept.
    pub(super) fn of(text: &str) -> Self {
        let mut tree = Self::default();
        let mut open: Vec<Open> = Vec::new();
        let mut anchors: BTreeMap<usize, NodeId> = BTreeMap::new();
        let settings = options! { emit_comments: false, emit_unresolved_aliases: true };
        for event in Parser::new_from_str_with_options(text, settings) {
            let (event, span) = match event {
                Ok(event) => event,
                Err(error) => {
                    let line = u32::try_from(error.marker().line()).unwrap_or(u32::MAX);
                    tree.problems
                        .push((line, "this is not YAML; what follows was not read as a compose file"));
                    break;
                }
            };
            let at = span.byte_range().unwrap_or_default();
            let at = at.start.min(text.len())..at.end.min(text.len()).max(at.start.min(text.len()));
            let at = match &event {
                // The span of a block scalar takes in the blanks before whatever comes next.
                Event::Scalar(_, ScalarStyle::Literal | ScalarStyle::Folded, ..) => {
                    at.start..at.start + text.get(at.clone()).unwrap_or_default().trim_end().len()
                }
                _ => at,
            };
            let reset = event.tag().is_some_and(|tag| tag.suffix() == "reset");
            let anchor = event.anchor_id();
            let (kind, mapping) = match event {
                Event::Scalar(text, style, ..) => (Kind::Scalar { text: text.into_owned(), style }, None),
                Event::SequenceStart(..) => (Kind::Sequence(Vec::new()), Some(false)),
                Event::MappingStart(..) => (Kind::Mapping(Vec::new()), Some(true)),
                Event::Alias(id) => {
                    (anchors.get(&id).map_or_else(Kind::null, |&target| Kind::Alias(target)), None)
                }
                Event::UnresolvedAlias(_) => {
                    let line = u32::try_from(span.start.line()).unwrap_or(u32::MAX);
                    tree.problems.push((line, "this alias has no anchor before it"));
                    (Kind::null(), None)
                }
                Event::SequenceEnd | Event::MappingEnd => {
                    tree.close(&mut open, at.end);
                    continue;
                }
                _ => continue,
            };
            let node = tree.nodes.len();
            tree.nodes.push(Node { at, kind, reset });
            if let Some(anchor) = anchor {
                anchors.insert(anchor, node);
            }
            match open.last_mut() {
                Some(parent) => parent.children.push(node),
                None => tree.roots.push(node),
            }
            if let Some(mapping) = mapping {
                open.push(Open { node, children: Vec::new(), mapping });
            }
        }
        while !open.is_empty() {
            tree.close(&mut open, text.len());
        }
        tree
    }

    fn close(&mut self, open: &mut Vec<Open>, end: usize) {
        let Some(Open { node, children, mapping }) = open.pop() else { return };
        let Some(node) = self.nodes.get_mut(node) else { return };
        node.at.end = node.at.end.max(end);
        node.kind = if mapping {
            // A key without value stands only before a syntax error.
            Kind::Mapping(children.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect())
        } else {
            Kind::Sequence(children)
        };
    }

    /// The node, with aliases followed.
    pub(super) fn node(&self, mut id: NodeId) -> &Node {
        // An alias never names an alias, and an anchor stands before it.
        while let Kind::Alias(target) = self.nodes[id].kind {
            id = target;
        }
        &self.nodes[id]
    }

    /// The bytes where the node is written in this place: of an alias its own.
    pub(super) fn place(&self, id: NodeId) -> &Range<usize> {
        &self.nodes[id].at
    }
}

impl Kind {
    fn null() -> Self {
        Self::Scalar { text: String::new(), style: ScalarStyle::Plain }
    }
}

impl Node {
    /// The text of a scalar.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether it is YAML's null.
    pub(super) fn is_null(&self) -> bool {
        matches!(&self.kind, Kind::Scalar { text, style: ScalarStyle::Plain }
            if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }
}
