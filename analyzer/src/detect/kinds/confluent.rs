//! Confluent.

use crate::detect::check::Check;
use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "confluent-secret",
    provider: "confluent",
    name: "Confluent API secret",
    forms: &[
        form(4, &[text("cflt"), chars(Alphabet::Base64, 60)]).checked(Check::Crc32Base64),
        beside(&["confluent", "kafka"], &[chars(Alphabet::Base64, 64)]),
        beside(&["confluent"], &[chars(Alphabet::Upper, 16)]),
    ],
    rotate: "https://confluent.cloud/settings/api-keys",
    docs: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
    words: &["confluent", "kafka", "schema_registry"],
    ..KIND
}];
