//! Chance with a seed.

use analyzer::detect::Engine;

/// A small generator (splitmix64): equal seeds give equal cases, on every machine.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed ^ 0x1f2e_3d4c_5b6a_7988)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// A number below `count`; 0 if there is none.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % (count.max(1) as u64)).unwrap()
    }

    /// Once in `count` times.
    pub(crate) fn once_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub(crate) fn pick<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(all.len())]
    }

    pub(crate) fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next().to_le_bytes()[0]).collect()
    }

    /// So many of these characters.
    pub(crate) fn text(&mut self, letters: &str, count: usize) -> String {
        let letters: Vec<char> = letters.chars().collect();
        (0..count).map(|_| letters[self.below(letters.len())]).collect()
    }

    /// A made-up credential of any kind.
    pub(crate) fn token(&mut self) -> String {
        let engine = Engine::builtin();
        let kind = engine.kinds()[self.below(engine.kinds().len())];
        kind.sample(self.next() % 1000)
    }

    /// A made-up credential of a kind with a checksum, and its kind.
    pub(crate) fn proven(&mut self) -> (String, &'static str) {
        let kind = self.pick(&["github-token", "npm-token"]);
        (Engine::builtin().kind(kind).unwrap().sample(self.next() % 10_000), kind)
    }

    /// A password.
    pub(crate) fn password(&mut self) -> String {
        let length = 6 + self.below(20);
        self.text("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789!#%", length)
    }

    /// `bytes` in pieces, cut anywhere.
    pub(crate) fn cut<'a>(&mut self, bytes: &'a [u8]) -> Vec<&'a [u8]> {
        let most = self.pick(&[&1_usize, &7, &600, &5000, &70_000, &1_000_000]);
        let (mut pieces, mut rest) = (Vec::new(), bytes);
        // A long input in single bytes takes its time and shows no more.
        let least = rest.len() / 3000;
        while !rest.is_empty() {
            let (piece, behind) = rest.split_at((1 + least + self.below(*most)).min(rest.len()));
            pieces.push(piece);
            rest = behind;
        }
        pieces
    }
}
