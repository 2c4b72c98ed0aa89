//! NATS.

use crate::detect::check::Check;
use crate::detect::kind::{Alphabet, KIND, Kind, any, chars, form};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "nats-seed",
    provider: "nats",
    name: "NATS nkey seed",
    forms: &[form(2, &[any(&["SUA", "SAA", "SOA", "SNA", "SCA", "SXA"]), chars(Alphabet::Base32, 55)])
        .checked(Check::Crc16Base32)],
    rotate: "https://docs.nats.io/using-nats/nats-tools/nsc",
    docs: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
    ..KIND
}];
