//! Payments and payouts.

use crate::detect::kind::Alphabet::{Base32Lower, Base62, Base64, Hex, Lower, Upper, UrlSafe, Visible};
use crate::detect::kind::{KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "adyen-key",
        provider: "adyen",
        name: "Adyen API key",
        forms: &[beside(&["adyen"], &[text("AQE"), between(Visible, 60, 400)])],
        words: &["adyen"],
        rotate: "https://ca-live.adyen.com/ca/ca/config/webservice.shtml",
        docs: "https://docs.adyen.com/development-resources/api-credentials/",
        ..KIND
    },
    &Kind {
        id: "braintree-token",
        provider: "braintree",
        name: "PayPal Braintree access token",
        forms: &[form(
            14,
            &[
                any(&["access_token$production$", "access_token$sandbox$"]),
                chars(Lower, 16),
                text("$"),
                chars(Lower, 32),
            ],
        )],
        words: &["braintree"],
        rotate: "https://www.braintreegateway.com/login",
        docs: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
        ..KIND
    },
    &Kind {
        id: "braintree-key",
        provider: "braintree",
        name: "Braintree private or tokenization key",
        forms: &[
            form(8, &[any(&["sandbox_", "production_"]), chars(Lower, 8), text("_"), chars(Lower, 16)]),
            beside(&["braintree"], &[chars(Hex, 32)]),
            beside(
                &["braintree"],
                &[chars(Lower, 8), text("_"), chars(Lower, 8), text("_"), chars(Lower, 8)],
            ),
        ],
        rotate: "https://www.braintreegateway.com/login",
        docs: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
        ..KIND
    },
    &Kind {
        id: "checkout-key",
        provider: "checkout.com",
        name: "Checkout.com secret key",
        forms: &[
            form(8, &[any(&["sk_sbox_", "sk_test_"]), between(Base32Lower, 26, 36)]),
            beside(
                &["checkout_com", "checkout.com", "checkoutcom"],
                &[text("sk_"), between(Base32Lower, 26, 36)],
            ),
        ],
        words: &["checkoutcom"],
        rotate: "https://dashboard.checkout.com/developers/keys",
        docs: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
        ..KIND
    },
    &Kind {
        id: "gocardless-token",
        provider: "gocardless",
        name: "GoCardless access token",
        forms: &[beside(&["gocardless"], &[any(&["live_", "sandbox_"]), chars(UrlSafe, 40)])],
        words: &["gocardless"],
        rotate: "https://manage.gocardless.com/developers",
        docs: "https://developer.gocardless.com/api-reference/#making-requests-authentication",
        ..KIND
    },
    &Kind {
        id: "highnote-key",
        provider: "highnote",
        name: "Highnote API key",
        forms: &[beside(
            &["highnote"],
            &[any(&["sk_live_", "sk_test_", "rk_live_", "rk_test_"]), between(Base64, 60, 100)],
        )],
        words: &["highnote"],
        rotate: "https://dashboard.us.highnote.com/",
        docs: "https://docs.highnote.com/docs/developers/api/api-keys",
        ..KIND
    },
    &Kind {
        id: "klarna-key",
        provider: "klarna",
        name: "Klarna API key",
        forms: &[form(14, &[any(&["klarna_live_api_", "klarna_test_api_"]), between(UrlSafe, 40, 120)])],
        words: &["klarna"],
        rotate: "https://portal.klarna.com/",
        docs: "https://docs.klarna.com/api/authentication/",
        ..KIND
    },
    &Kind {
        id: "mollie-key",
        provider: "mollie",
        name: "Mollie API key",
        forms: &[beside(&["mollie"], &[any(&["live_", "test_"]), chars(Base62, 30)])],
        words: &["mollie"],
        rotate: "https://my.mollie.com/dashboard/developers/api-keys",
        docs: "https://docs.mollie.com/reference/authentication",
        ..KIND
    },
    &Kind {
        id: "rapyd-key",
        provider: "rapyd",
        name: "Rapyd access or secret key",
        forms: &[
            beside(&["rapyd"], &[chars(Upper, 20)]),
            beside(&["rapyd"], &[chars(Hex, 24)]),
            beside(&["rapyd"], &[between(Hex, 60, 96)]),
        ],
        words: &["rapyd"],
        rotate: "https://dashboard.rapyd.net/developers/credentials-details",
        docs: "https://docs.rapyd.net",
        ..KIND
    },
    &Kind {
        id: "requestfinance-key",
        provider: "requestfinance",
        name: "Request Finance API key",
        forms: &[beside(
            &["requestfinance", "request_finance", "request.finance"],
            &[
                chars(Upper, 7),
                text("-"),
                chars(Upper, 7),
                text("-"),
                chars(Upper, 7),
                text("-"),
                chars(Upper, 7),
            ],
        )],
        words: &["requestfinance", "request_finance"],
        rotate: "https://app.request.finance/account/api-keys",
        docs: "https://docs.request.finance",
        ..KIND
    },
    &Kind {
        id: "spreedly-key",
        provider: "spreedly",
        name: "Spreedly environment key",
        forms: &[
            beside(&["spreedly"], &[chars(Base62, 24)]),
            beside(&["spreedly"], &[chars(Base62, 26)]),
            beside(&["spreedly"], &[chars(Base62, 64)]),
        ],
        words: &["spreedly"],
        rotate: "https://id.spreedly.com/",
        docs: "https://developer.spreedly.com/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "sumup-key",
        provider: "sumup",
        name: "SumUp secret key",
        forms: &[form(7, &[text("sup_sk_"), chars(Base62, 32)])],
        words: &["sumup"],
        rotate: "https://me.sumup.com/settings/developer",
        docs: "https://developer.sumup.com/tools/authorization/api-keys/",
        ..KIND
    },
];
