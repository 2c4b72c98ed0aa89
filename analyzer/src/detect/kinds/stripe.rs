//! Stripe.

use crate::detect::kind::Alphabet::{Base62, Base64Padded};
use crate::detect::kind::{KIND, Kind, any, between, form, text};
use crate::detect::matches::Strength;

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "stripe-key",
        provider: "stripe",
        name: "Stripe live key",
        forms: &[form(
            8,
            &[any(&["sk_live_", "rk_live_", "sk_prod_", "rk_prod_"]), between(Base62, 16, 128)],
        )],
        words: &["stripe"],
        rotate: "https://dashboard.stripe.com/apikeys",
        docs: "https://docs.stripe.com/keys",
        ..KIND
    },
    &Kind {
        id: "stripe-test-key",
        provider: "stripe",
        name: "Stripe test key",
        forms: &[form(8, &[any(&["sk_test_", "rk_test_"]), between(Base62, 16, 128)]).of(Strength::Fair)],
        rotate: "https://dashboard.stripe.com/test/apikeys",
        docs: "https://docs.stripe.com/keys",
        ..KIND
    },
    &Kind {
        id: "stripe-webhook-secret",
        provider: "stripe",
        name: "Stripe webhook signing secret",
        forms: &[form(6, &[text("whsec_"), between(Base64Padded, 32, 64)])],
        rotate: "https://dashboard.stripe.com/webhooks",
        docs: "https://docs.stripe.com/webhooks#verify-official-libraries",
        ..KIND
    },
];
