//! Services that send mail.

use crate::detect::kind::Alphabet::{Base62, Hex, Lower, Upper, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "brevo-key",
        provider: "brevo",
        name: "Brevo (Sendinblue) API key",
        forms: &[form(8, &[any(&["xkeysib-", "xsmtpsib-"]), between(UrlSafe, 64, 90)])],
        words: &["brevo", "sendinblue"],
        rotate: "https://app.brevo.com/settings/keys/api",
        docs: "https://developers.brevo.com/docs/getting-started",
        ..KIND
    },
    &Kind {
        id: "elasticemail-key",
        provider: "elasticemail",
        name: "Elastic Email API key",
        forms: &[beside(&["elasticemail", "elastic_email"], &[chars(UrlSafe, 96)])],
        words: &["elasticemail", "elastic_email"],
        rotate: "https://app.elasticemail.com/marketing/settings/new/manage-api",
        docs: "https://elasticemail.com/developers/api-documentation/rest-api",
        ..KIND
    },
    &Kind {
        id: "mailersend-token",
        provider: "mailersend",
        name: "MailerSend API token",
        forms: &[form(5, &[text("mlsn."), chars(Hex, 64)])],
        words: &["mailersend"],
        rotate: "https://app.mailersend.com/api-tokens",
        docs: "https://developers.mailersend.com/general.html#authentication",
        ..KIND
    },
    &Kind {
        id: "mailgun-signing-key",
        provider: "mailgun",
        name: "Mailgun signing or private key",
        forms: &[beside(&["mailgun"], &[chars(Hex, 32), text("-"), chars(Hex, 8), text("-"), chars(Hex, 8)])],
        words: &["mailgun"],
        rotate: "https://app.mailgun.com/settings/api_security",
        docs: "https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/",
        ..KIND
    },
    &Kind {
        id: "mailgun-key",
        provider: "mailgun",
        name: "Mailgun API key",
        forms: &[
            form(4, &[any(&["key-", "pubkey-"]), chars(Hex, 32)]),
            beside(&["mailgun"], &[chars(Hex, 32)]),
        ],
        rotate: "https://app.mailgun.com/settings/api_security",
        docs: "https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/",
        ..KIND
    },
    &Kind {
        id: "mailjet-key",
        provider: "mailjet",
        name: "Mailjet API key or secret",
        forms: &[
            beside(&["mailjet"], &[chars(Hex, 32)]),
            beside(&["mailjet"], &[chars(Lower, 87), text("=")]),
        ],
        words: &["mailjet"],
        rotate: "https://app.mailjet.com/account/apikeys",
        docs: "https://dev.mailjet.com/email/guides/getting-started/",
        ..KIND
    },
    &Kind {
        id: "mailsac-key",
        provider: "mailsac",
        name: "Mailsac API key",
        forms: &[beside(&["mailsac"], &[text("k_"), between(Base62, 36, 90)])],
        words: &["mailsac"],
        rotate: "https://mailsac.com/api-keys",
        docs: "https://mailsac.com/docs/api",
        ..KIND
    },
    &Kind {
        id: "mandrill-key",
        provider: "mandrill",
        name: "Mailchimp Transactional (Mandrill) API key",
        forms: &[form(3, &[text("md-"), chars(UrlSafe, 22)]), beside(&["mandrill"], &[chars(UrlSafe, 22)])],
        words: &["mandrill"],
        rotate: "https://mandrillapp.com/settings",
        docs: "https://mailchimp.com/developer/transactional/guides/quick-start/",
        ..KIND
    },
    &Kind {
        id: "netcore-key",
        provider: "pepipost",
        name: "Pepipost (Netcore) API key",
        forms: &[beside(&["pepipost"], &[chars(UrlSafe, 32)])],
        words: &["pepipost"],
        rotate: "https://app.pepipost.com/",
        docs: "https://docs.pepipost.com",
        ..KIND
    },
    &Kind {
        id: "nylas-key",
        provider: "nylas",
        name: "Nylas API key",
        forms: &[
            form(7, &[text("nyk_v0_"), chars(Base62, 64)]),
            form(4, &[text("nyk_"), between(Base62, 60, 72)]),
            beside(&["nylas"], &[chars(Lower, 30)]),
        ],
        words: &["nylas"],
        rotate: "https://dashboard-v3.nylas.com/",
        docs: "https://developer.nylas.com/docs/v3/auth/",
        ..KIND
    },
    &Kind {
        id: "postmark-token",
        provider: "postmark",
        name: "Postmark server or account token",
        forms: &[
            beside(
                &["postmark"],
                &[
                    chars(Lower, 8),
                    text("-"),
                    chars(Lower, 4),
                    text("-"),
                    chars(Lower, 4),
                    text("-"),
                    chars(Lower, 4),
                    text("-"),
                    chars(Lower, 12),
                ],
            ),
            beside(&["postmark"], UUID),
        ],
        words: &["postmark"],
        rotate: "https://account.postmarkapp.com/api_tokens",
        docs: "https://postmarkapp.com/developer/api/overview#authentication",
        ..KIND
    },
    &Kind {
        id: "reachmail-token",
        provider: "reachmail",
        name: "ReachMail API token",
        forms: &[beside(&["reachmail"], &[chars(UrlSafe, 83)])],
        words: &["reachmail"],
        rotate: "https://www.reachmail.net/",
        docs: "https://services.reachmail.net",
        ..KIND
    },
    &Kind {
        id: "resend-key",
        provider: "resend",
        name: "Resend API key",
        forms: &[
            form(3, &[text("re_"), chars(Base62, 8), text("_"), chars(Base62, 24)]),
            form(3, &[text("re_"), between(Base62, 32, 48)]),
        ],
        words: &["resend"],
        rotate: "https://resend.com/api-keys",
        docs: "https://resend.com/docs/api-reference/introduction",
        ..KIND
    },
    &Kind {
        id: "smtp2go-key",
        provider: "smtp2go",
        name: "SMTP2GO API key",
        forms: &[form(4, &[text("api-"), chars(Upper, 32)])],
        words: &["smtp2go"],
        rotate: "https://app.smtp2go.com/sending/apikeys/",
        docs: "https://developers.smtp2go.com/docs/introduction-guide",
        ..KIND
    },
    &Kind {
        id: "sparkpost-key",
        provider: "sparkpost",
        name: "SparkPost API key",
        forms: &[beside(&["sparkpost"], &[chars(Hex, 40)]), beside(&["sparkpost"], &[chars(Hex, 32)])],
        words: &["sparkpost"],
        rotate: "https://app.sparkpost.com/account/api-keys",
        docs: "https://developers.sparkpost.com/api/#header-authentication",
        ..KIND
    },
];
