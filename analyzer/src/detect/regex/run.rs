//! Runs a program: all threads at once, one byte after the other.

use super::compile::{Program, Step};
use super::parse::Place;
use super::{Hit, LONGEST};
use std::ops::Range;

/// How often a byte may be looked at again, because a match ended before what was looked at: beyond that the search goes on
/// behind all that was seen, so that it stays linear.
const AGAIN: usize = 8;

/// One way to go through the program, the first of two being the better.
#[derive(Clone, Copy, Debug)]
struct Thread {
    step: usize,
    start: usize,
    secret: (usize, usize),
}

/// Threads that wait for the next byte, the best first, each step once.
#[derive(Debug)]
struct Threads {
    list: Vec<Thread>,
    /// For each step the round in which it was last seen.
    seen: Vec<usize>,
    round: usize,
    /// Where [`Threads::add`] puts what it has still to follow.
    open: Vec<Thread>,
}

/// The matches in `within`, leftmost first; none overlaps another.
pub(super) fn all(program: &Program, text: &[u8], within: Range<usize>, hits: &mut Vec<Hit>) {
    let mut now = Threads::new(program);
    let mut next = Threads::new(program);
    let mut budget = AGAIN.saturating_mul(within.len());
    let mut from = within.start;
    while from < within.end {
        let (hit, seen) = first(program, text, from..within.end, &mut now, &mut next);
        let Some(hit) = hit else { return };
        budget = budget.saturating_sub(seen.saturating_sub(hit.at.end));
        from = if budget == 0 { seen } else { hit.at.end }.max(hit.at.start + 1);
        hits.push(hit);
    }
}

/// The first match in `within`, and up to where was looked.
fn first(
    program: &Program,
    text: &[u8],
    within: Range<usize>,
    now: &mut Threads,
    next: &mut Threads,
) -> (Option<Hit>, usize) {
    let mut best = None;
    let mut at = within.start;
    now.clear();
    loop {
        if best.is_none() {
            now.add(program, text, at, Thread { step: 0, start: at, secret: (usize::MAX, usize::MAX) });
        }
        if now.list.is_empty() && best.is_some() {
            break;
        }
        next.clear();
        for thread in &now.list {
            match program.0.get(thread.step) {
                Some(Step::Match) => {
                    let whole = thread.start..at;
                    let (start, end) = thread.secret;
                    let secret = if end == usize::MAX { whole.clone() } else { start..end };
                    best = Some(Hit { at: whole, secret });
                    // Those behind are worse.
                    break;
                }
                Some(Step::Take(bytes))
                    if at < within.end
                        && at - thread.start < LONGEST
                        && text.get(at).is_some_and(|&byte| bytes.has(byte)) =>
                {
                    next.add(program, text, at + 1, Thread { step: thread.step + 1, ..*thread });
                }
                _ => {}
            }
        }
        std::mem::swap(now, next);
        at += 1;
        if at > within.end {
            break;
        }
    }
    (best, at.min(within.end))
}

impl Threads {
    fn new(program: &Program) -> Self {
        Self { list: Vec::new(), seen: vec![0; program.0.len()], round: 1, open: Vec::new() }
    }

    fn clear(&mut self) {
        self.list.clear();
        self.round += 1;
    }

    /// Adds `thread` at `at`, moved on to where it needs a byte or matches.
    fn add(&mut self, program: &Program, text: &[u8], at: usize, thread: Thread) {
        let mut open = std::mem::take(&mut self.open);
        open.push(thread);
        while let Some(mut thread) = open.pop() {
            let Some(seen) = self.seen.get_mut(thread.step) else { continue };
            if std::mem::replace(seen, self.round) == self.round {
                continue;
            }
            match program.0.get(thread.step) {
                Some(Step::Take(_) | Step::Match) => {
                    self.list.push(thread);
                    continue;
                }
                Some(&Step::Fork(better, other)) => {
                    open.push(Thread { step: other, ..thread });
                    thread.step = better;
                }
                Some(&Step::Jump(to)) => thread.step = to,
                Some(&Step::At(place)) => {
                    if !stands(place, text, at) {
                        continue;
                    }
                    thread.step += 1;
                }
                Some(Step::SecretStart) => {
                    thread.secret = (at, usize::MAX);
                    thread.step += 1;
                }
                Some(Step::SecretEnd) => {
                    thread.secret.1 = at;
                    thread.step += 1;
                }
                None => continue,
            }
            open.push(thread);
        }
        self.open = open;
    }
}

fn stands(place: Place, text: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| text.get(before)).copied();
    let behind = text.get(at).copied();
    let word = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    match place {
        Place::LineStart => matches!(before, None | Some(b'\n')),
        Place::LineEnd => matches!(behind, None | Some(b'\n' | b'\r')),
        Place::Edge => word(before) != word(behind),
        Place::NoEdge => word(before) == word(behind),
    }
}
