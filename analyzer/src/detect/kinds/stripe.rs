//! Stripe.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};
use crate::detect::matches::Ranked;

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "stripe-key",
        provider: "stripe",
        name: "Stripe live key",
        forms: &[Form {
            shape: &[
                Piece::Any(&["sk_live_", "rk_live_", "sk_prod_", "rk_prod_"]),
                Piece::Chars(Alphabet::Base62, 16, 128),
            ],
            clear: 8,
            ..FORM
        }],
        rotate: "https://dashboard.stripe.com/apikeys",
        docs: "https://docs.stripe.com/keys",
        ..KIND
    },
    &Kind {
        id: "stripe-test-key",
        provider: "stripe",
        name: "Stripe test key",
        forms: &[Form {
            shape: &[Piece::Any(&["sk_test_", "rk_test_"]), Piece::Chars(Alphabet::Base62, 16, 128)],
            clear: 8,
            ranked: Some(Ranked::KnownExample),
            ..FORM
        }],
        rotate: "https://dashboard.stripe.com/test/apikeys",
        docs: "https://docs.stripe.com/keys",
        ..KIND
    },
];
