//! Names and values that some other reader has already taken apart.

use super::{Judged, Match};
use crate::blob::BlobSettings;
use crate::mask::Values;
use crate::text::{Assignment, Lines};

/// Judges an assignment whose places are in `source`.
///
/// A secret-named reference (`ENV X=$X`) or bare declaration (`ARG X`) gives a match of `Class::Reference` and
/// `Strength::Weak` without `same`. A value that is not reported is handed back as judged.
#[must_use]
pub fn assignment(
    _settings: &BlobSettings,
    _source: &[u8],
    _lines: &Lines,
    _assignment: &Assignment,
) -> (Option<Match>, Option<Judged>, Values) {
    (None, None, Values::default())
}

/// Searches one decoded string, which may be the value of `name`. Spans are relative to the value.
#[must_use]
pub fn named(_settings: &BlobSettings, _name: Option<&str>, _value: &[u8]) -> (Vec<Match>, Values) {
    (Vec::new(), Values::default())
}

/// Whether a variable of this name holds a secret: `DB_PASSWORD`, `NPM_TOKEN`; not `PASSWORD_FILE`, `PUBLIC_KEY`.
#[must_use]
pub fn secret_name(_name: &str) -> bool {
    false
}
