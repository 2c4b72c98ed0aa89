//! Payments in Africa, Asia and Latin America.

use crate::detect::kind::Alphabet::{Base62, Base64Padded, Digits, Hex, Lower, LowerLetters, UrlSafe};
use crate::detect::kind::{KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "asaas-key",
        provider: "asaas",
        name: "Asaas API key",
        forms: &[form(11, &[any(&["$aact_prod_", "$aact_hmlg_"]), between(Base64Padded, 32, 250)])],
        words: &["asaas"],
        rotate: "https://www.asaas.com/customerApiAccessToken/index",
        docs: "https://docs.asaas.com/docs/authentication-2",
        ..KIND
    },
    &Kind {
        id: "cashfree-key",
        provider: "cashfree",
        name: "Cashfree client secret",
        forms: &[form(
            13,
            &[any(&["cfsk_ma_prod_", "cfsk_ma_test_"]), chars(Hex, 32), text("_"), chars(Hex, 8)],
        )],
        words: &["cashfree"],
        rotate: "https://merchant.cashfree.com/merchants/pg/developers/api-keys",
        docs: "https://www.cashfree.com/docs/api-reference/authentication",
        ..KIND
    },
    &Kind {
        id: "flutterwave-key",
        provider: "flutterwave",
        name: "Flutterwave key",
        forms: &[
            form(
                8,
                &[
                    any(&["FLWSECK_TEST-", "FLWSECK-", "FLWPUBK_TEST-", "FLWPUBK-"]),
                    chars(Lower, 32),
                    text("-X"),
                ],
            ),
            form(8, &[any(&["FLWSECK_TEST-", "FLWSECK-", "FLWSECK_TEST"]), chars(Lower, 12)]),
        ],
        words: &["flutterwave"],
        rotate: "https://app.flutterwave.com/dashboard/settings/apis/live",
        docs: "https://developer.flutterwave.com/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "mercadopago-token",
        provider: "mercadopago",
        name: "Mercado Pago access token",
        forms: &[form(
            5,
            &[
                any(&["APP_USR-", "TEST-"]),
                between(Digits, 12, 17),
                text("-"),
                chars(Digits, 6),
                text("-"),
                chars(Hex, 32),
                text("-"),
                between(Digits, 6, 12),
            ],
        )],
        words: &["mercadopago", "mercado_pago"],
        rotate: "https://www.mercadopago.com/developers/panel/app",
        docs: "https://www.mercadopago.com.ar/developers/en/docs/your-integrations/credentials",
        ..KIND
    },
    &Kind {
        id: "midtrans-key",
        provider: "midtrans",
        name: "Midtrans server key",
        forms: &[form(11, &[any(&["SB-Mid-server-", "Mid-server-"]), between(UrlSafe, 20, 30)])],
        words: &["midtrans"],
        rotate: "https://dashboard.midtrans.com/settings/config_info",
        docs: "https://docs.midtrans.com/docs/technical-faq",
        ..KIND
    },
    &Kind {
        id: "mpesa-key",
        provider: "mpesa",
        name: "M-Pesa consumer key or secret",
        forms: &[
            beside(&["mpesa", "m_pesa", "daraja"], &[chars(Base62, 24)]),
            beside(&["mpesa", "m_pesa", "daraja"], &[chars(Base62, 48)]),
            beside(&["mpesa", "m_pesa", "daraja"], &[chars(Base62, 64)]),
        ],
        words: &["mpesa", "m_pesa", "daraja"],
        rotate: "https://developer.safaricom.co.ke/",
        docs: "https://developer.safaricom.co.ke/APIs",
        ..KIND
    },
    &Kind {
        id: "omise-key",
        provider: "omise",
        name: "Omise secret key",
        forms: &[form(5, &[any(&["skey_test_", "skey_"]), chars(Lower, 19)])],
        words: &["omise"],
        rotate: "https://dashboard.omise.co/",
        docs: "https://docs.omise.co/api-authentication",
        ..KIND
    },
    &Kind {
        id: "paymongo-key",
        provider: "paymongo",
        name: "PayMongo API key",
        forms: &[
            beside(&["paymongo"], &[any(&["sk_live_", "sk_test_"]), chars(Base62, 24)]),
            beside(&["paymongo"], &[chars(UrlSafe, 32)]),
        ],
        words: &["paymongo"],
        rotate: "https://dashboard.paymongo.com/developers",
        docs: "https://developers.paymongo.com/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "paystack-key",
        provider: "paystack",
        name: "Paystack secret key",
        forms: &[beside(
            &["paystack"],
            &[text("sk_"), between(LowerLetters, 4, 8), text("_"), chars(Base62, 40)],
        )],
        words: &["paystack"],
        rotate: "https://dashboard.paystack.com/#/settings/developers",
        docs: "https://paystack.com/docs/api/authentication/",
        ..KIND
    },
    &Kind {
        id: "razorpay-key",
        provider: "razorpay",
        name: "Razorpay API key",
        forms: &[
            form(9, &[any(&["rzp_live_", "rzp_test_"]), chars(Base62, 14)]),
            beside(&["razorpay"], &[chars(Base62, 24)]),
        ],
        words: &["razorpay"],
        rotate: "https://dashboard.razorpay.com/app/keys",
        docs: "https://razorpay.com/docs/api/authentication/",
        ..KIND
    },
    &Kind {
        id: "xendit-key",
        provider: "xendit",
        name: "Xendit API key",
        forms: &[form(14, &[any(&["xnd_production_", "xnd_development_"]), between(Base62, 40, 70)])],
        words: &["xendit"],
        rotate: "https://dashboard.xendit.co/settings/developers",
        docs: "https://developers.xendit.co/api-reference/#authentication",
        ..KIND
    },
];
