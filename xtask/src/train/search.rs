//! Chooses the window and the bucket of every keyword, so that few places of real files are marked, and few keywords compared there.
//!
//! A place that is marked costs its weight, and each keyword whose window really stands there as much again: so many keywords do not
//! share a window that is frequent only because one of them has no other.
//!
//! Greedy first; then, again and again, keywords are taken out of a bucket, all of them or those that need one value of one field,
//! and put back one by one, each where it costs least at that moment; at the end each keyword by itself. From several seeds, of which the best counts: one keyword more or less
//! can lead a single search astray by a fifth. All in whole numbers, with a generator of its own: the same keywords give the same tables.

use std::collections::BTreeMap;

use super::dice::Dice;
use super::fields::{Fields, WINDOW, bits};
use super::sample::{COUNT, FIRST, Sample};

/// Buckets that are filled together: half of the kernel's.
const BUCKETS: usize = 8;
/// Of so many rounds one empties a whole bucket.
const WHOLE: usize = 2;
/// Bytes of a run that follow a window, itself included, where a keyword counts in runs only; as in the prefilter.
const RUN: usize = 16;

/// A literal that is looked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Literal {
    pub(super) text: String,
    pub(super) any_case: bool,
    /// Whether it is looked for in bytes that are no text, too.
    pub(super) binary: bool,
    /// How many bytes from its beginning on are always a run, which is a token.
    pub(super) reach: usize,
}

impl Literal {
    /// Whether it may be looked for in runs only.
    fn in_runs(&self) -> bool {
        self.reach >= RUN
    }

    /// Where its window may begin.
    fn windows(&self) -> std::ops::RangeInclusive<usize> {
        let last = self.text.len() - WINDOW;
        0..=if self.in_runs() { last.min(self.reach - RUN) } else { last }
    }
}

/// Where the window of a keyword begins, and where it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) window: usize,
    pub(super) bucket: usize,
}

/// What was chosen, and what it costs, in parts of 2³²: in runs, and anywhere.
pub(super) struct Trained {
    pub(super) choices: Vec<Choice>,
    pub(super) cost: [u64; 2],
}

struct Search<'a> {
    sample: &'a Sample,
    /// Where in the sample the sequences with two given characters begin.
    starts: Vec<usize>,
    /// For each two characters the third ones of sequences of the sample, one bit for each, and of those that no bucket marks.
    listed: Vec<u128>,
    unmarked: Vec<u128>,
    /// The choices of each keyword: its windows, each with the weight of what the prefilter compares with the keyword there.
    windows: Vec<Vec<(Fields, u64)>>,
    choices: Vec<Option<Choice>>,
    buckets: [Fields; BUCKETS],
    /// What each bucket marks that is not in the sample.
    others: [u64; BUCKETS],
    /// How many buckets mark each sequence of the sample.
    marks: Vec<u8>,
    cost: u64,
}

/// Chooses; `rounds` is how often keywords are taken out. The first half of the buckets is for keywords that count in runs only.
pub(super) fn train(literals: &[Literal], sample: &Sample, rounds: usize) -> Trained {
    let mut trained =
        Trained { choices: vec![Choice { window: 0, bucket: 0 }; literals.len()], cost: [0; 2] };
    for (half, cost) in trained.cost.iter_mut().enumerate() {
        let these: Vec<usize> =
            (0..literals.len()).filter(|&index| literals[index].in_runs() == (half == 0)).collect();
        let chosen: Vec<Literal> = these.iter().map(|&index| literals[index].clone()).collect();
        let (choices, spent) = fill(&chosen, sample, rounds);
        *cost = spent;
        for (index, choice) in these.into_iter().zip(choices) {
            trained.choices[index] = Choice { bucket: half * BUCKETS + choice.bucket, ..choice };
        }
    }
    trained
}

/// Where the searches begin.
const SEEDS: [u64; 6] = [
    0x2545_f491_4f6c_dd1d,
    0x9e37_79b9_7f4a_7c15,
    0xbf58_476d_1ce4_e5b9,
    0x94d0_49bb_1331_11eb,
    0xd6e8_feb8_6659_fd93,
    0xa076_1d64_78bd_642f,
];

/// Fills one half of the buckets; what it costs.
fn fill(literals: &[Literal], sample: &Sample, rounds: usize) -> (Vec<Choice>, u64) {
    let from = |seed: u64| fill_from(literals, sample, rounds, Dice(seed));
    let (even, odd) = SEEDS.split_at(SEEDS.len() / 2);
    let some = |seeds: &[u64]| seeds.iter().map(|&seed| from(seed)).collect::<Vec<_>>();
    let mut all = std::thread::scope(|scope| {
        let other = scope.spawn(|| some(odd));
        let mut all = some(even);
        all.extend(other.join().unwrap_or_default());
        all
    });
    let best = (0..all.len()).min_by_key(|&index| all[index].1).unwrap_or(0);
    all.swap_remove(best)
}

fn fill_from(literals: &[Literal], sample: &Sample, rounds: usize, mut dice: Dice) -> (Vec<Choice>, u64) {
    let mut search = Search::new(literals, sample);
    // Those with the least choice first.
    let mut order: Vec<usize> = (0..literals.len()).collect();
    order.sort_by_key(|&keyword| (search.windows[keyword].len(), keyword));
    search.put_back(&order);
    let mut best: (u64, Vec<Option<Choice>>) = (search.cost, search.choices.clone());
    for round in 0..rounds {
        // A little worse is fine at first, so that it does not stay in the first valley.
        let patience = search.cost / 200 * (rounds - round) as u64 / rounds as u64;
        let (before, choices) = (search.cost, search.choices.clone());
        let mut taken = search.take_out(&mut dice);
        dice.shuffle(&mut taken);
        search.put_back(&taken);
        if search.cost > before + patience {
            search.restore(&choices);
        }
        if search.cost < best.0 {
            best = (search.cost, search.choices.clone());
        }
    }
    search.restore(&best.1);
    search.polish();
    best = (search.cost, search.choices);
    let choices =
        best.1.into_iter().map(|choice| choice.unwrap_or(Choice { window: 0, bucket: 0 })).collect();
    (choices, best.0)
}

impl<'a> Search<'a> {
    fn new(literals: &[Literal], sample: &'a Sample) -> Self {
        let mut starts = vec![0; COUNT * COUNT + 1];
        for (window, _) in &sample.listed {
            starts[pair(window[0], window[1]) + 1] += 1;
        }
        for index in 0..COUNT * COUNT {
            starts[index + 1] += starts[index];
        }
        let mut listed = vec![0; COUNT * COUNT];
        for ([first, second, third], _) in &sample.listed {
            listed[pair(*first, *second)] |= 1 << (third - FIRST);
        }
        let mut weights: BTreeMap<[u8; WINDOW], u64> = BTreeMap::new();
        for (window, weight) in &sample.listed {
            *weights.entry(folded(*window)).or_default() += weight;
        }
        let compared = |literal: &Literal, window: usize| {
            let bytes = literal.text.as_bytes()[window..].first_chunk().map(|bytes| folded(*bytes));
            bytes.and_then(|bytes| weights.get(&bytes)).copied().unwrap_or(0)
        };
        let windows = |literal: &Literal| {
            let windows = literal.windows();
            windows.map(|window| (Fields::of(literal, window), compared(literal, window))).collect()
        };
        Self {
            sample,
            starts,
            unmarked: listed.clone(),
            listed,
            windows: literals.iter().map(windows).collect(),
            choices: vec![None; literals.len()],
            buckets: [Fields::default(); BUCKETS],
            others: [0; BUCKETS],
            marks: vec![0; sample.listed.len()],
            cost: 0,
        }
    }

    /// Calls `each` with every sequence among `these` that `fields` allows and `old`, some of these, do not, until it says that it
    /// has seen enough; gives the weight of what is not in the sample.
    fn visit(
        &self,
        these: &[u128],
        fields: &Fields,
        old: &Fields,
        mut each: impl FnMut(usize) -> bool,
    ) -> Option<u64> {
        let [firsts, seconds, thirds] = fields.characters();
        let [old_firsts, old_seconds, old_thirds] = old.characters();
        let mut others = 0;
        for first in bits(firsts) {
            for second in bits(seconds) {
                let known = old_firsts >> first & old_seconds >> second & 1 == 1;
                let wanted = if known { thirds & !old_thirds } else { thirds };
                let pair = first * COUNT + second;
                let listed = self.listed[pair];
                others += u64::from((wanted & !listed).count_ones());
                for third in bits(wanted & these[pair]) {
                    let before = (listed & ((1 << third) - 1)).count_ones() as usize;
                    if !each(self.starts[pair] + before) {
                        return None;
                    }
                }
            }
        }
        Some(others * self.sample.other)
    }

    /// What marking more costs: a bucket with the fields `new`. `None` if that is not less than `limit`.
    fn price(&self, bucket: usize, new: &Fields, limit: u64) -> Option<u64> {
        if self.buckets[bucket] == *new {
            return Some(0);
        }
        let mut cost = 0;
        let price = self.visit(&self.unmarked, new, &self.buckets[bucket], |index| {
            cost += self.sample.listed[index].1;
            cost < limit
        });
        price.map(|others| cost + others).filter(|&price| price < limit)
    }

    /// Gives a bucket other fields.
    fn set(&mut self, bucket: usize, fields: Fields) {
        let old = std::mem::replace(&mut self.buckets[bucket], fields);
        if old == fields {
            return;
        }
        let mut changed = Vec::new();
        self.all_of(&old, &mut changed);
        self.cost -= self.others[bucket];
        for index in changed.drain(..) {
            self.marks[index] -= 1;
            if self.marks[index] == 0 {
                self.cost -= self.sample.listed[index].1;
                self.turn(index);
            }
        }
        self.others[bucket] = self.all_of(&fields, &mut changed);
        self.cost += self.others[bucket];
        for index in changed {
            if self.marks[index] == 0 {
                self.cost += self.sample.listed[index].1;
                self.turn(index);
            }
            self.marks[index] += 1;
        }
    }

    /// The sequence is marked now and was not before, or the other way round.
    fn turn(&mut self, index: usize) {
        let [first, second, third] = self.sample.listed[index].0;
        self.unmarked[pair(first, second)] ^= 1 << (third - FIRST);
    }

    /// Adds all sequences that `fields` allows to `into`; gives the weight of what is not in the sample.
    fn all_of(&self, fields: &Fields, into: &mut Vec<usize>) -> u64 {
        let others = self.visit(&self.listed, fields, &Fields::default(), |index| {
            into.push(index);
            true
        });
        others.unwrap_or(0)
    }

    /// Takes keywords out of a bucket, and says which: all of them, or those that need one value of one of its fields.
    fn take_out(&mut self, dice: &mut Dice) -> Vec<usize> {
        let bucket = dice.below(BUCKETS);
        let mut taken: Vec<(usize, Fields)> = (0..self.choices.len())
            .filter_map(|keyword| {
                let choice = self.choices[keyword].filter(|choice| choice.bucket == bucket)?;
                Some((keyword, self.windows[keyword][choice.window].0))
            })
            .collect();
        let mut left = Fields::default();
        if !taken.is_empty() && dice.below(WHOLE) > 0 {
            let needed = taken[dice.below(taken.len())].1.one(dice);
            let (with, without): (Vec<_>, Vec<_>) =
                taken.into_iter().partition(|(_, fields)| fields.has(&needed));
            left = without.iter().fold(left, |all, (_, one)| all.with(one));
            taken = with;
        }
        for &(keyword, _) in &taken {
            if let Some(choice) = self.choices[keyword].take() {
                self.cost -= self.windows[keyword][choice.window].1;
            }
        }
        self.set(bucket, left);
        taken.into_iter().map(|(keyword, _)| keyword).collect()
    }

    /// Puts keywords, one after another, where they cost least.
    fn put_back(&mut self, keywords: &[usize]) {
        for &keyword in keywords {
            let mut best: Option<(u64, Choice, Fields)> = None;
            'choices: for (window, (fields, compared)) in self.windows[keyword].iter().enumerate() {
                for bucket in 0..BUCKETS {
                    let new = self.buckets[bucket].with(fields);
                    let limit = best.as_ref().map_or(u64::MAX, |(least, ..)| *least);
                    let Some(limit) = limit.checked_sub(*compared) else { break };
                    if let Some(price) = self.price(bucket, &new, limit) {
                        best = Some((price + compared, Choice { window, bucket }, new));
                        if price + compared == 0 {
                            break 'choices;
                        }
                    }
                }
            }
            if let Some((_, choice, fields)) = best {
                self.choices[keyword] = Some(choice);
                self.cost += self.windows[keyword][choice.window].1;
                self.set(choice.bucket, fields);
            }
        }
    }

    /// Takes out each keyword by itself and puts it back where it costs least, until none gets better.
    fn polish(&mut self) {
        loop {
            let before = self.cost;
            for keyword in 0..self.choices.len() {
                let Some(choice) = self.choices[keyword].take() else { continue };
                self.cost -= self.windows[keyword][choice.window].1;
                let others = self.choices.iter().zip(&self.windows).filter_map(|(other, windows)| {
                    let other = other.as_ref().filter(|other| other.bucket == choice.bucket)?;
                    Some(windows[other.window].0)
                });
                let without = others.fold(Fields::default(), |all, one| all.with(&one));
                self.set(choice.bucket, without);
                self.put_back(&[keyword]);
            }
            if self.cost >= before {
                break;
            }
        }
    }

    /// Goes back to what was chosen before.
    fn restore(&mut self, choices: &[Option<Choice>]) {
        let mut buckets = [Fields::default(); BUCKETS];
        for ((windows, choice), before) in self.windows.iter().zip(choices).zip(&mut self.choices) {
            if let Some(before) = before {
                self.cost -= windows[before.window].1;
            }
            if let Some(choice) = choice {
                let (fields, compared) = &windows[choice.window];
                buckets[choice.bucket] = buckets[choice.bucket].with(fields);
                self.cost += compared;
            }
            *before = *choice;
        }
        for (bucket, fields) in buckets.into_iter().enumerate() {
            self.set(bucket, fields);
        }
    }
}

/// Three bytes as the prefilter hashes them: the same in either case.
fn folded(window: [u8; WINDOW]) -> [u8; WINDOW] {
    window.map(|byte| byte | 0x20)
}

fn pair(first: u8, second: u8) -> usize {
    usize::from(first - FIRST) * COUNT + usize::from(second - FIRST)
}

#[cfg(test)]
mod tests {
    use super::super::sample::Sample;
    use super::{Literal, train};

    fn sample() -> Sample {
        let listed = ["con", "key", "ntr", "ont", "tok", "tro"]
            .map(|text| (text.as_bytes().try_into().unwrap(), 1000));
        Sample { other: 1, listed: listed.to_vec() }
    }

    fn literal(text: &str, any_case: bool) -> Literal {
        Literal { text: text.to_owned(), any_case, binary: false, reach: 0 }
    }

    #[test]
    fn a_rare_window_is_chosen() {
        let trained = train(&[literal("controx", true), literal("token", false)], &sample(), 50);
        assert_eq!(trained.choices[0].window, 4, "`rox` is rare");
        assert!(trained.choices[1].window > 0, "`tok` is frequent");
        assert!(trained.cost[1] < 1000);
    }

    #[test]
    fn the_cost_is_what_the_choices_cost() {
        let literals: Vec<Literal> =
            ["key", "secret", "sk-", "://", "controller"].map(|text| literal(text, text < "n")).to_vec();
        let sample = sample();
        let (choices, cost) = super::fill(&literals, &sample, 100);
        let mut again = super::Search::new(&literals, &sample);
        again.restore(&choices.into_iter().map(Some).collect::<Vec<_>>());
        assert_eq!(again.cost, cost);
        assert!(again.cost >= 1000, "`key` has one window");
    }

    #[test]
    fn what_a_run_follows_lies_in_the_first_half() {
        let literals = [("gra_", 36), ("contract_", 20), ("secret", 6)]
            .map(|(text, reach)| Literal { reach, ..literal(text, false) });
        let trained = train(&literals, &sample(), 50);
        let of = |index: usize| trained.choices[index];
        assert!(of(0).bucket < 8 && of(1).bucket < 8 && of(2).bucket >= 8);
        assert!(of(1).window <= 4, "sixteen bytes of the twenty follow its window");
    }

    #[test]
    fn twice_the_same() {
        let literals = ["key", "secret", "password", "token"].map(|text| literal(text, true));
        assert_eq!(train(&literals, &sample(), 100).choices, train(&literals, &sample(), 100).choices);
    }
}
