//! Payments and payouts.

use crate::detect::kind::Alphabet::{
    Base32Lower, Base62, Base64, Base64Padded, Digits, Hex, Lower, LowerLetters, Upper, UrlSafe, Visible,
};
use crate::detect::kind::{KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "adyen-key",
        provider: "adyen",
        name: "Adyen API key",
        forms: &[beside(&["adyen"], &[text("AQE"), between(Visible, 60, 400)])],
        rotate: "https://ca-live.adyen.com/ca/ca/config/webservice.shtml",
        docs: "https://docs.adyen.com/development-resources/api-credentials/",
        ..KIND
    },
    &Kind {
        id: "asaas-key",
        provider: "asaas",
        name: "Asaas API key",
        forms: &[form(11, &[any(&["$aact_prod_", "$aact_hmlg_"]), between(Base64Padded, 32, 250)])],
        rotate: "https://www.asaas.com/customerApiAccessToken/index",
        docs: "https://docs.asaas.com/docs/authentication-2",
        ..KIND
    },
    &Kind {
        id: "bluesnap-key",
        provider: "bluesnap",
        name: "BlueSnap API credentials",
        forms: &[beside(&["bluesnap"], &[chars(Base62, 32)])],
        rotate: "https://cp.bluesnap.com/",
        docs: "https://developers.bluesnap.com/reference/api-credentials",
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
        id: "cashfree-key",
        provider: "cashfree",
        name: "Cashfree client secret",
        forms: &[form(
            13,
            &[any(&["cfsk_ma_prod_", "cfsk_ma_test_"]), chars(Hex, 32), text("_"), chars(Hex, 8)],
        )],
        rotate: "https://merchant.cashfree.com/merchants/pg/developers/api-keys",
        docs: "https://www.cashfree.com/docs/api-reference/authentication",
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
        rotate: "https://dashboard.checkout.com/developers/keys",
        docs: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
        ..KIND
    },
    &Kind {
        id: "chippercash-key",
        provider: "chippercash",
        name: "Chipper Cash API key",
        forms: &[beside(
            &["chippercash", "chipper_cash", "chipper_api", "chipper_key"],
            &[chars(Base62, 32)],
        )],
        rotate: "https://www.chippercash.com/",
        docs: "https://www.chippercash.com",
        ..KIND
    },
    &Kind {
        id: "dwolla-key",
        provider: "dwolla",
        name: "Dwolla API key",
        forms: &[beside(&["dwolla"], &[chars(Base62, 50)])],
        rotate: "https://dashboard.dwolla.com/applications-legacy",
        docs: "https://developers.dwolla.com",
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
        rotate: "https://app.flutterwave.com/dashboard/settings/apis/live",
        docs: "https://developer.flutterwave.com/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "gocardless-token",
        provider: "gocardless",
        name: "GoCardless access token",
        forms: &[beside(&["gocardless"], &[any(&["live_", "sandbox_"]), chars(UrlSafe, 40)])],
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
        rotate: "https://dashboard.us.highnote.com/",
        docs: "https://docs.highnote.com/docs/developers/api/api-keys",
        ..KIND
    },
    &Kind {
        id: "klarna-key",
        provider: "klarna",
        name: "Klarna API key",
        forms: &[form(14, &[any(&["klarna_live_api_", "klarna_test_api_"]), between(UrlSafe, 40, 120)])],
        rotate: "https://portal.klarna.com/",
        docs: "https://docs.klarna.com/api/authentication/",
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
        rotate: "https://www.mercadopago.com/developers/panel/app",
        docs: "https://www.mercadopago.com.ar/developers/en/docs/your-integrations/credentials",
        ..KIND
    },
    &Kind {
        id: "midtrans-key",
        provider: "midtrans",
        name: "Midtrans server key",
        forms: &[form(11, &[any(&["SB-Mid-server-", "Mid-server-"]), between(UrlSafe, 20, 30)])],
        rotate: "https://dashboard.midtrans.com/settings/config_info",
        docs: "https://docs.midtrans.com/docs/technical-faq",
        ..KIND
    },
    &Kind {
        id: "mollie-key",
        provider: "mollie",
        name: "Mollie API key",
        forms: &[beside(&["mollie"], &[any(&["live_", "test_"]), chars(Base62, 30)])],
        rotate: "https://my.mollie.com/dashboard/developers/api-keys",
        docs: "https://docs.mollie.com/reference/authentication",
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
        rotate: "https://developer.safaricom.co.ke/",
        docs: "https://developer.safaricom.co.ke/APIs",
        ..KIND
    },
    &Kind {
        id: "omise-key",
        provider: "omise",
        name: "Omise secret key",
        forms: &[form(5, &[any(&["skey_test_", "skey_"]), chars(Lower, 19)])],
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
        rotate: "https://dashboard.paymongo.com/developers",
        docs: "https://developers.paymongo.com/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "paypal-credential",
        provider: "paypal",
        name: "PayPal client ID or secret",
        forms: &[beside(&["paypal"], &[chars(UrlSafe, 80)])],
        rotate: "https://developer.paypal.com/dashboard/applications",
        docs: "https://developer.paypal.com/api/rest/authentication/",
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
        rotate: "https://dashboard.paystack.com/#/settings/developers",
        docs: "https://paystack.com/docs/api/authentication/",
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
        rotate: "https://dashboard.rapyd.net/developers/credentials-details",
        docs: "https://docs.rapyd.net",
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
        rotate: "https://dashboard.razorpay.com/app/keys",
        docs: "https://razorpay.com/docs/api/authentication/",
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
        rotate: "https://id.spreedly.com/",
        docs: "https://developer.spreedly.com/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "sumup-key",
        provider: "sumup",
        name: "SumUp secret key",
        forms: &[form(7, &[text("sup_sk_"), chars(Base62, 32)])],
        rotate: "https://me.sumup.com/settings/developer",
        docs: "https://developer.sumup.com/tools/authorization/api-keys/",
        ..KIND
    },
    &Kind {
        id: "xendit-key",
        provider: "xendit",
        name: "Xendit API key",
        forms: &[form(14, &[any(&["xnd_production_", "xnd_development_"]), between(Base62, 40, 70)])],
        rotate: "https://dashboard.xendit.co/settings/developers",
        docs: "https://developers.xendit.co/api-reference/#authentication",
        ..KIND
    },
];
