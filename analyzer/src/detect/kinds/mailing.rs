//! Newsletters, campaigns and checks of addresses.

use crate::detect::kind::Alphabet::{Base62, Digits, Hex, HexAny, Lower, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "autoklose-key",
        provider: "autoklose",
        name: "Autoklose API key",
        forms: &[beside(&["autoklose"], &[chars(UrlSafe, 32)])],
        words: &["autoklose"],
        rotate: "https://app.autoklose.com/",
        docs: "https://api.aklose.com",
        ..KIND
    },
    &Kind {
        id: "besnappy-key",
        provider: "besnappy",
        name: "BeSnappy API key",
        forms: &[beside(&["besnappy"], &[chars(Hex, 64)])],
        words: &["besnappy"],
        rotate: "https://app.besnappy.com/",
        docs: "https://besnappy.com",
        ..KIND
    },
    &Kind {
        id: "campayn-key",
        provider: "campayn",
        name: "Campayn API key",
        forms: &[beside(&["campayn"], &[chars(Lower, 64)])],
        words: &["campayn"],
        rotate: "https://campayn.com/",
        docs: "https://github.com/nebojsac/Campayn-API",
        ..KIND
    },
    &Kind {
        id: "constantcontact-key",
        provider: "constantcontact",
        name: "Constant Contact API key",
        forms: &[beside(&["constantcontact", "constant_contact"], UUID)],
        words: &["constantcontact", "constant_contact"],
        rotate: "https://app.constantcontact.com/pages/dma/portal/",
        docs: "https://developer.constantcontact.com/api_guide/auth_overview.html",
        ..KIND
    },
    &Kind {
        id: "convertkit-key",
        provider: "convertkit",
        name: "Kit (ConvertKit) API key or secret",
        forms: &[
            form(4, &[text("kit_"), chars(Hex, 32)]),
            beside(&["convertkit"], &[chars(UrlSafe, 43)]),
            beside(&["convertkit"], &[chars(UrlSafe, 22)]),
        ],
        words: &["convertkit"],
        rotate: "https://app.kit.com/account_settings/developer_settings",
        docs: "https://developers.kit.com/v4",
        ..KIND
    },
    &Kind {
        id: "customerio-key",
        provider: "customerio",
        name: "Customer.io API key",
        forms: &[
            beside(
                &["customerio", "customer.io", "customer_io", "cio_app", "cio_api", "cio_key"],
                &[chars(Hex, 32)],
            ),
            beside(
                &["customerio", "customer.io", "customer_io", "cio_app", "cio_api", "cio_key"],
                &[chars(Hex, 20)],
            ),
        ],
        words: &["customerio", "customer_io"],
        rotate: "https://fly.customer.io/settings/api_credentials",
        docs: "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
        ..KIND
    },
    &Kind {
        id: "emailoctopus-key",
        provider: "emailoctopus",
        name: "EmailOctopus API key",
        forms: &[form(3, &[text("eo_"), chars(Hex, 64)]), beside(&["emailoctopus", "email_octopus"], UUID)],
        words: &["emailoctopus", "email_octopus"],
        rotate: "https://emailoctopus.com/developer/api-keys",
        docs: "https://emailoctopus.com/api-documentation",
        ..KIND
    },
    &Kind {
        id: "getemail-key",
        provider: "getemail",
        name: "GetEmail.io API key",
        forms: &[beside(&["getemail"], &[chars(Base62, 20)])],
        words: &["getemail"],
        rotate: "https://app.getemail.io/",
        docs: "https://getemail.io",
        ..KIND
    },
    &Kind {
        id: "getemails-key",
        provider: "getemails",
        name: "GetEmails (Retention.com) key",
        forms: &[beside(&["getemails"], &[chars(Lower, 26)]), beside(&["getemails"], &[chars(Hex, 32)])],
        words: &["getemails"],
        rotate: "https://app.retention.com/",
        docs: "https://getemails.com",
        ..KIND
    },
    &Kind {
        id: "getresponse-key",
        provider: "getresponse",
        name: "GetResponse API key",
        forms: &[beside(&["getresponse"], &[chars(Lower, 32)])],
        words: &["getresponse"],
        rotate: "https://app.getresponse.com/api",
        docs: "https://apidocs.getresponse.com/v3/authentication",
        ..KIND
    },
    &Kind {
        id: "hunter-key",
        provider: "hunter",
        name: "Hunter API key",
        forms: &[beside(
            &[
                "hunter_api",
                "hunter.io",
                "hunterio",
                "hunter_key",
                "hunter_secret",
                "hunter_token",
                "hunter key",
                "hunter token",
            ],
            &[chars(Lower, 40)],
        )],
        words: &["hunter"],
        rotate: "https://hunter.io/api-keys",
        docs: "https://hunter.io/api-documentation/v2",
        ..KIND
    },
    &Kind {
        id: "interseller-key",
        provider: "interseller",
        name: "Interseller API key",
        forms: &[beside(&["interseller"], UUID)],
        words: &["interseller"],
        rotate: "https://interseller.io/",
        docs: "https://interseller.readme.io/reference/authentication",
        ..KIND
    },
    &Kind {
        id: "iterable-key",
        provider: "iterable",
        name: "Iterable API key",
        forms: &[beside(&["iterable"], &[chars(HexAny, 32)]), beside(&["iterable"], &[chars(HexAny, 34)])],
        words: &["iterable"],
        rotate: "https://app.iterable.com/settings/apiKeys",
        docs: "https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys",
        ..KIND
    },
    &Kind {
        id: "kickbox-key",
        provider: "kickbox",
        name: "Kickbox API key",
        forms: &[
            beside(&["kickbox"], &[any(&["live_", "test_"]), between(Base62, 60, 70)]),
            beside(&["kickbox"], &[chars(UrlSafe, 65)]),
        ],
        words: &["kickbox"],
        rotate: "https://app.kickbox.com/settings/keys",
        docs: "https://docs.kickbox.com/docs/using-the-api",
        ..KIND
    },
    &Kind {
        id: "klaviyo-key",
        provider: "klaviyo",
        name: "Klaviyo private key",
        forms: &[form(3, &[text("pk_"), chars(Hex, 34)])],
        words: &["klaviyo"],
        rotate: "https://www.klaviyo.com/settings/account/api-keys",
        docs: "https://developers.klaviyo.com/en/docs/authenticate_",
        ..KIND
    },
    &Kind {
        id: "lemlist-key",
        provider: "lemlist",
        name: "lemlist API key",
        forms: &[beside(&["lemlist"], &[chars(Hex, 32)])],
        words: &["lemlist"],
        rotate: "https://app.lemlist.com/settings/integrations",
        docs: "https://developer.lemlist.com",
        ..KIND
    },
    &Kind {
        id: "mailboxlayer-key",
        provider: "mailboxlayer",
        name: "mailboxlayer access key",
        forms: &[beside(&["mailboxlayer"], &[chars(Lower, 32)])],
        words: &["mailboxlayer"],
        rotate: "https://mailboxlayer.com/dashboard",
        docs: "https://mailboxlayer.com/documentation",
        ..KIND
    },
    &Kind {
        id: "mailchimp-key",
        provider: "mailchimp",
        name: "Mailchimp API key",
        forms: &[
            form(0, &[chars(Hex, 32), text("-us"), between(Digits, 1, 2)]),
            beside(&["mailchimp"], &[chars(Base62, 32), text("-us"), between(Digits, 1, 2)]),
        ],
        words: &["mailchimp"],
        rotate: "https://admin.mailchimp.com/account/api/",
        docs: "https://mailchimp.com/developer/marketing/guides/quick-start/#generate-your-api-key",
        ..KIND
    },
    &Kind {
        id: "mailerlite-key",
        provider: "mailerlite",
        name: "MailerLite API key",
        forms: &[beside(&["mailerlite"], &[chars(Lower, 32)])],
        words: &["mailerlite"],
        rotate: "https://dashboard.mailerlite.com/integrations/api",
        docs: "https://developers.mailerlite.com/docs/#authentication",
        ..KIND
    },
    &Kind {
        id: "mixmax-key",
        provider: "mixmax",
        name: "Mixmax API token",
        forms: &[beside(&["mixmax"], UUID), beside(&["mixmax"], &[chars(Hex, 36)])],
        words: &["mixmax"],
        rotate: "https://app.mixmax.com/dashboard/settings/personal/integrations",
        docs: "https://developer.mixmax.com/reference/getting-started-with-the-api",
        ..KIND
    },
    &Kind {
        id: "moosend-key",
        provider: "moosend",
        name: "Moosend API key",
        forms: &[beside(&["moosend"], UUID), beside(&["moosend"], &[between(UrlSafe, 36, 40)])],
        words: &["moosend"],
        rotate: "https://identity.moosend.com/",
        docs: "https://docs.moosend.com/developers/api-documentation/en/index-en.html",
        ..KIND
    },
    &Kind {
        id: "neverbounce-key",
        provider: "neverbounce",
        name: "NeverBounce API key",
        forms: &[beside(&["neverbounce"], &[any(&["private_", "secret_"]), chars(Hex, 32)])],
        words: &["neverbounce"],
        rotate: "https://app.neverbounce.com/apps",
        docs: "https://developers.neverbounce.com/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "reply-key",
        provider: "reply.io",
        name: "Reply.io API key",
        forms: &[beside(&["replyio", "reply_io", "reply.io"], &[chars(Base62, 24)])],
        words: &["replyio", "reply_io"],
        rotate: "https://run.reply.io/Home/Account/ApiKey",
        docs: "https://apidocs.reply.io",
        ..KIND
    },
    &Kind {
        id: "salesblink-key",
        provider: "salesblink",
        name: "SalesBlink API key",
        forms: &[
            beside(&["salesblink"], &[text("key-"), chars(Base62, 64)]),
            beside(&["salesblink"], &[chars(Base62, 16)]),
        ],
        words: &["salesblink"],
        rotate: "https://run.salesblink.io/account/api",
        docs: "https://developer.salesblink.io",
        ..KIND
    },
    &Kind {
        id: "zerobounce-key",
        provider: "zerobounce",
        name: "ZeroBounce API key",
        forms: &[beside(&["zerobounce"], &[chars(Lower, 32)])],
        words: &["zerobounce"],
        rotate: "https://www.zerobounce.net/members/API",
        docs: "https://www.zerobounce.net/docs/api-dashboard/",
        ..KIND
    },
];
