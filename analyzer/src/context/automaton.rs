//! A small automaton for path patterns: every pattern language here becomes one, so that matching is linear in the path
//! (states × symbols) whatever the pattern says.

/// A set of symbols (characters or bytes).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Set {
    /// Whether the ranges are what is *not* in it.
    pub(crate) negated: bool,
    /// Inclusive ranges.
    pub(crate) ranges: Vec<(u32, u32)>,
}

impl Set {
    /// Every symbol.
    pub(crate) fn any() -> Self {
        Self { negated: true, ranges: Vec::new() }
    }

    /// Every symbol but one.
    pub(crate) fn but(symbol: char) -> Self {
        Self { negated: true, ranges: vec![(symbol.into(), symbol.into())] }
    }

    /// One symbol.
    pub(crate) fn only(symbol: u32) -> Self {
        Self { negated: false, ranges: vec![(symbol, symbol)] }
    }

    /// Whether `symbol` is in it.
    pub(crate) fn has(&self, symbol: u32) -> bool {
        self.ranges.iter().any(|&(low, high)| (low..=high).contains(&symbol)) != self.negated
    }
}

/// A step of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    /// One symbol of the set.
    One(Set),
    /// Any number of symbols of the set.
    Many(Set),
    /// The next two nodes, or none of them.
    OptionalPair,
    /// Only at the start.
    Start,
}

/// A pattern as steps; it matches whole texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Automaton {
    nodes: Vec<Node>,
}

impl Automaton {
    pub(crate) fn new(nodes: Vec<Node>) -> Self {
        Self { nodes }
    }

    /// Whether all of `symbols` match.
    pub(crate) fn matches(&self, symbols: impl Iterator<Item = u32>) -> bool {
        let end = self.nodes.len();
        let mut active = Active::new(end);
        self.enter(0, true, &mut active);
        let mut next = Active::new(end);
        for symbol in symbols {
            next.clear();
            for &index in &active.list {
                match self.nodes.get(index) {
                    Some(Node::One(set)) if set.has(symbol) => self.enter(index + 1, false, &mut next),
                    Some(Node::Many(set)) if set.has(symbol) => self.enter(index, false, &mut next),
                    _ => {}
                }
            }
            std::mem::swap(&mut active, &mut next);
            if active.list.is_empty() {
                return false;
            }
        }
        active.seen.get(end).copied().unwrap_or(false)
    }

    /// Adds a state and those that it reaches without a symbol. A loop, not a recursion: patterns are as long as a line.
    fn enter(&self, index: usize, at_start: bool, active: &mut Active) {
        let mut pending = vec![index];
        while let Some(index) = pending.pop() {
            if !active.add(index) {
                continue;
            }
            match self.nodes.get(index) {
                Some(Node::Many(_)) => pending.push(index + 1),
                Some(Node::OptionalPair) => pending.extend([index + 1, index + 3]),
                Some(Node::Start) if at_start => pending.push(index + 1),
                _ => {}
            }
        }
    }
}

struct Active {
    seen: Vec<bool>,
    list: Vec<usize>,
}

impl Active {
    fn new(end: usize) -> Self {
        Self { seen: vec![false; end + 1], list: Vec::new() }
    }

    fn add(&mut self, index: usize) -> bool {
        match self.seen.get_mut(index) {
            Some(seen) if !*seen => {
                *seen = true;
                self.list.push(index);
                true
            }
            _ => false,
        }
    }

    fn clear(&mut self) {
        for index in self.list.drain(..) {
            self.seen[index] = false;
        }
    }
}

/// The characters of `bytes`; a byte that is no UTF-8 is U+FFFD, as Go decodes it.
pub(crate) fn characters(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    bytes
        .utf8_chunks()
        .flat_map(|chunk| chunk.valid().chars().map(u32::from).chain(chunk.invalid().iter().map(|_| 0xFFFD)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_do_not_explode() {
        let mut nodes = Vec::new();
        for _ in 0..200 {
            nodes.push(Node::Many(Set::any()));
            nodes.push(Node::One(Set::only(97)));
        }
        nodes.push(Node::One(Set::only(98)));
        assert!(!Automaton::new(nodes).matches(std::iter::repeat_n(97, 5_000)));
    }
}
