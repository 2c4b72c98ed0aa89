//! What a credential says of itself, told with its finding: when it expired, whose it is.

use super::Leak;
use crate::detect::{Fact, Strength};
use crate::mask::{Masked, Part};

const DAY: u64 = 86_400;
/// Accounts of AWS whose keys are canaries: those of canarytokens.org, and of those who do the same. Published by Truffle Security
/// with its scanner.
const CANARIES: &[u64] = &[
    44_858_866_125,
    52_310_077_262,
    171_436_882_533,
    251_535_659_677,
    266_735_846_894,
    344_043_088_457,
    351_906_852_752,
    390_477_818_340,
    426_127_672_474,
    427_150_556_519,
    439_872_796_651,
    445_142_720_921,
    465_867_158_099,
    534_261_010_715,
    595_918_472_158,
    637_958_123_769,
    693_412_236_332,
    717_712_589_309,
    730_335_385_048,
    732_624_840_810,
    735_421_457_923,
    819_147_034_852,
    959_235_150_393,
    982_842_642_351,
    992_382_622_183,
];

/// Tells by the caller's `now` that a credential has expired, which weakens it, and whose account it opens.
pub(super) fn tell(leak: &mut Leak, now: Option<u64>) {
    let Some(subject) = &mut leak.subject else { return };
    match (subject.fact, now) {
        // Clocks differ, and a token that has just expired may be given out anew.
        (Some(Fact::Expires(at)), Some(now)) if now >= at.saturating_add(DAY) => {
            subject.strength = Strength::Weak;
            let days = (now - at) / DAY;
            let unit = if days == 1 { " day before this check" } else { " days before this check" };
            leak.help.insert(0, Masked::concat(["weak: it expired ".into(), days.into(), unit.into()]));
        }
        (Some(Fact::AwsAccount(account)), _) => {
            let zeros = "000000000000";
            let zeros: Part<'_> = zeros.get(account.to_string().len()..).unwrap_or_default().into();
            leak.help.push(Masked::concat(["its id names the AWS account ".into(), zeros, account.into()]));
            if CANARIES.contains(&account) {
                leak.help.push(Masked::fixed(
                    "that account gives out canary tokens: whoever uses the key sets off an alarm",
                ));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Reach, Subject, severity};
    use crate::report::Severity;

    fn leak(fact: Fact) -> Leak {
        let mut subject = Subject::file("jwt", Masked::fixed("x"));
        subject.fact = Some(fact);
        Leak::new("secret-in-text", Some(subject), Reach::Ships, Masked::default())
    }

    fn told(fact: Fact, now: Option<u64>) -> (Severity, Vec<String>) {
        let mut leak = leak(fact);
        tell(&mut leak, now);
        (severity(leak.subject.as_ref(), leak.reach), leak.help.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn what_expired_a_day_ago_is_weak() {
        let at = 1_700_000_000;
        for now in [None, Some(at - 1), Some(at + DAY - 1)] {
            assert_eq!(told(Fact::Expires(at), now), (Severity::High, vec![]), "{now:?}");
        }
        let line = |days: &str| vec![format!("weak: it expired {days} before this check")];
        assert_eq!(told(Fact::Expires(at), Some(at + DAY)), (Severity::Medium, line("1 day")));
        assert_eq!(told(Fact::Expires(at), Some(at + 40 * DAY)), (Severity::Medium, line("40 days")));
        assert_eq!(told(Fact::Expires(u64::MAX), Some(u64::MAX - 1)).0, Severity::High);
    }

    #[test]
    fn accounts_have_twelve_digits_and_may_be_canaries() {
        let account = |number| told(Fact::AwsAccount(number), None).1;
        assert_eq!(account(123_456_789_012), ["its id names the AWS account 123456789012"]);
        assert_eq!(account(44_858_866_125)[0], "its id names the AWS account 044858866125");
        assert_eq!(account(44_858_866_125).len(), 2);
        assert_eq!(account(7)[0], "its id names the AWS account 000000000007");
        assert!(CANARIES.is_sorted());
    }
}
