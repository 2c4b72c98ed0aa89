//! What a bucket of the prefilter allows.

use super::dice::Dice;
use super::sample::{COUNT, FIRST};
use super::search::Literal;

/// Bytes of a keyword by which it is told.
pub(super) const WINDOW: usize = 3;

/// The bytes that one window allows: for each position, the fields that the kernel looks up, one bit for each value.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Fields([(u16, u16); WINDOW]);

impl Fields {
    pub(super) fn of(literal: &Literal, window: usize) -> Self {
        let mut fields = Self::default();
        for (position, &byte) in literal.text.as_bytes()[window..window + WINDOW].iter().enumerate() {
            fields.allow(position, byte);
            if literal.any_case {
                fields.allow(position, byte.to_ascii_lowercase());
                fields.allow(position, byte.to_ascii_uppercase());
            }
        }
        fields
    }

    pub(super) fn allow(&mut self, position: usize, byte: u8) {
        self.0[position].0 |= 1 << (byte & 15);
        self.0[position].1 |= 1 << (byte >> 3 & 15);
    }

    pub(super) fn with(mut self, other: &Self) -> Self {
        for (one, other) in self.0.iter_mut().zip(other.0) {
            *one = (one.0 | other.0, one.1 | other.1);
        }
        self
    }

    /// One value of one field, by lot.
    pub(super) fn one(&self, dice: &mut Dice) -> Self {
        let mut one = Self::default();
        let position = dice.below(WINDOW);
        let lowest = |field: u16| field & field.wrapping_neg();
        let (low, high) = self.0[position];
        one.0[position] = if dice.below(2) == 0 { (lowest(low), 0) } else { (0, lowest(high)) };
        one
    }

    /// Whether these are all among its values.
    pub(super) fn has(&self, others: &Self) -> bool {
        self.with(others) == *self
    }

    pub(super) fn allows(&self, position: usize, byte: u8) -> bool {
        let (low, high) = self.0[position];
        low >> (byte & 15) & 1 == 1 && high >> (byte >> 3 & 15) & 1 == 1
    }

    /// The characters allowed at each position, one bit for each.
    pub(super) fn characters(&self) -> [u128; WINDOW] {
        std::array::from_fn(|position| {
            let allowed = (0..COUNT).filter(|&index| self.allows(position, FIRST + index as u8));
            allowed.fold(0, |all, index| all | 1 << index)
        })
    }
}

/// The places of the bits that are set.
pub(super) fn bits(mut set: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let first = (set != 0).then(|| set.trailing_zeros() as usize)?;
        set &= set - 1;
        Some(first)
    })
}
