//! What of the declarations is no text, gathered at compile time in the order in which it is met.

use crate::detect::check::Check;
use crate::detect::dice::Dice;
use crate::detect::kind::{KIND, Kind};
use crate::detect::kinds::FAMILIES;

/// Makes a sample.
type Maker = fn(&mut Dice) -> String;

const COUNT: (usize, usize, usize) = Odd::<0, 0, 0>::gathered().count;
const ODD: Odd<{ COUNT.0 }, { COUNT.1 }, { COUNT.2 }> = Odd::gathered();

/// The steps of those kinds that have their own.
pub(super) static STEPS: [&[&str]; COUNT.0] = ODD.steps;
/// What makes the samples of those kinds that have no forms.
pub(super) static MAKERS: [Maker; COUNT.1] = ODD.makers;
/// The checks of those forms that have one.
pub(super) static CHECKS: [Check; COUNT.2] = ODD.checks;

/// With no room in it, it counts only.
struct Odd<const S: usize, const M: usize, const C: usize> {
    steps: [&'static [&'static str]; S],
    makers: [Maker; M],
    checks: [Check; C],
    count: (usize, usize, usize),
}

impl<const S: usize, const M: usize, const C: usize> Odd<S, M, C> {
    const fn gathered() -> Self {
        let none: Maker = |_| String::new();
        let mut odd = Self { steps: [&[]; S], makers: [none; M], checks: [Check::None; C], count: (0, 0, 0) };
        let mut family = 0;
        while family < FAMILIES.len() {
            let mut index = 0;
            while index < FAMILIES[family].len() {
                odd.take(FAMILIES[family][index]);
                index += 1;
            }
            family += 1;
        }
        odd
    }

    const fn take(&mut self, kind: &Kind) {
        if has_steps(kind) {
            if self.count.0 < S {
                self.steps[self.count.0] = kind.steps;
            }
            self.count.0 += 1;
        }
        if let Some(made) = kind.made {
            if self.count.1 < M {
                self.makers[self.count.1] = made;
            }
            self.count.1 += 1;
        }
        let mut form = 0;
        while form < kind.forms.len() {
            if has_check(kind.forms[form].check) {
                if self.count.2 < C {
                    self.checks[self.count.2] = kind.forms[form].check;
                }
                self.count.2 += 1;
            }
            form += 1;
        }
    }
}

/// Whether its steps are its own.
pub(super) const fn has_steps(kind: &Kind) -> bool {
    !super::write::same_all(kind.steps, KIND.steps)
}

/// Whether there is something to check.
pub(super) const fn has_check(check: Check) -> bool {
    !matches!(check, Check::None)
}
