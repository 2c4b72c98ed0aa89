//! age, the file encryption tool.

use crate::detect::check::Check;
use crate::detect::kind::{Alphabet, KIND, Kind, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "age-secret-key",
    name: "age secret key",
    forms: &[form(14, &[text("AGE-SECRET-KEY-1"), chars(Alphabet::Bech32Upper, 58)]).checked(Check::Bech32)],
    steps: &[
        "make a new key and encrypt for it what the old one opens",
        "replace every secret in files that the old one opens",
    ],
    docs: "https://age-encryption.org/v1",
    ..KIND
}];
