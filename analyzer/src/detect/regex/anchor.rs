//! The literal text that stands in every match, and how wide matches are.

use super::parse::Node;

/// A shorter text stands everywhere.
const SHORTEST: usize = 3;
/// Texts of which one may stand there.
const CHOICES: usize = 32;

/// Texts of which one stands in every match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Anchor {
    pub(super) texts: Vec<String>,
    /// How far behind the start of a match at most.
    pub(super) lead: usize,
}

/// The best anchor: the longest, one that stands near the start if there is any.
pub(super) fn anchor(node: &Node) -> Option<Anchor> {
    let mut parts = Vec::new();
    flatten(node, &mut parts);
    let mut found: Vec<Anchor> = Vec::new();
    let mut lead: usize = 0;
    let mut run = String::new();
    for part in parts {
        if let Node::Set(bytes) = part
            && let Some(byte) = bytes.only().filter(|byte| byte.is_ascii_graphic() || *byte == b' ')
        {
            run.push(char::from(byte));
            continue;
        }
        end_run(&mut run, &mut lead, &mut found);
        let inner = match part {
            Node::Either(branches) => {
                let all: Option<Vec<Anchor>> = branches.iter().map(anchor).collect();
                all.map(|all| Anchor {
                    lead: all.iter().map(|one| one.lead).max().unwrap_or(0),
                    texts: all.into_iter().flat_map(|one| one.texts).collect(),
                })
            }
            Node::Repeat { node, least, .. } if *least > 0 => anchor(node),
            _ => None,
        };
        found.extend(
            inner
                .filter(|one| one.texts.len() <= CHOICES)
                .map(|one| Anchor { lead: lead.saturating_add(one.lead), ..one }),
        );
        lead = lead.saturating_add(width(part).1);
    }
    end_run(&mut run, &mut lead, &mut found);
    let short = |one: &Anchor| one.texts.iter().map(String::len).min().unwrap_or(0);
    found.into_iter().rev().max_by_key(|one| (one.lead <= super::LEAD, short(one)))
}

fn end_run(run: &mut String, lead: &mut usize, found: &mut Vec<Anchor>) {
    let text = std::mem::take(run);
    let length = text.len();
    if length >= SHORTEST {
        found.push(Anchor { texts: vec![text], lead: *lead });
    }
    *lead = lead.saturating_add(length);
}

/// The parts in their order, groups opened. Places take no room and are left out.
fn flatten<'a>(node: &'a Node, parts: &mut Vec<&'a Node>) {
    match node {
        Node::All(inner) => inner.iter().for_each(|part| flatten(part, parts)),
        Node::Secret(inner) => flatten(inner, parts),
        Node::At(_) => {}
        other => parts.push(other),
    }
}

/// How many bytes a match has at least and at most.
pub(super) fn width(node: &Node) -> (usize, usize) {
    match node {
        Node::Set(_) => (1, 1),
        Node::At(_) => (0, 0),
        Node::Secret(inner) => width(inner),
        Node::All(parts) => parts.iter().map(width).fold((0, 0), |(least, most): (usize, usize), part| {
            (least.saturating_add(part.0), most.saturating_add(part.1))
        }),
        Node::Either(branches) => {
            let widths = || branches.iter().map(width);
            (widths().map(|one| one.0).min().unwrap_or(0), widths().map(|one| one.1).max().unwrap_or(0))
        }
        Node::Repeat { node, least, most, .. } => {
            let (low, high) = width(node);
            let most = match most {
                Some(most) => high.saturating_mul(*most),
                None if high == 0 => 0,
                None => usize::MAX,
            };
            (low.saturating_mul(*least), most)
        }
    }
}

/// How many characters at the start of the credential are the same in every match.
pub(super) fn fixed(node: &Node) -> usize {
    let (whole, credential) = match secret(node) {
        None => (node, !holds_secret(node)),
        Some(inner) => (inner, true),
    };
    let mut parts = Vec::new();
    flatten(whole, &mut parts);
    let same = parts.iter().take_while(|part| matches!(part, Node::Set(bytes) if bytes.only().is_some()));
    if credential { same.count() } else { 0 }
}

/// The credential's group, if every match has it.
fn secret(node: &Node) -> Option<&Node> {
    match node {
        Node::Secret(inner) => Some(inner),
        Node::All(parts) => parts.iter().find_map(secret),
        _ => None,
    }
}

fn holds_secret(node: &Node) -> bool {
    match node {
        Node::Secret(_) => true,
        Node::All(parts) | Node::Either(parts) => parts.iter().any(holds_secret),
        Node::Repeat { node, .. } => holds_secret(node),
        Node::Set(_) | Node::At(_) => false,
    }
}
