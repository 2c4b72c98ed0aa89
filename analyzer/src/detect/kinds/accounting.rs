//! Accounting, tax and payroll.

use crate::detect::kind::Alphabet::{Base62, Hex, Lower, UrlSafe};
use crate::detect::kind::{KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "deel-token",
        provider: "deel",
        name: "Deel API token",
        forms: &[
            form(13, &[text("organization_"), chars(Base62, 40)]),
            beside(&["deel"], &[chars(UrlSafe, 40)]),
        ],
        words: &["deel"],
        rotate: "https://app.deel.com/more-settings/apps",
        docs: "https://developer.deel.com/docs/api-tokens",
        ..KIND
    },
    &Kind {
        id: "float-key",
        provider: "float",
        name: "Float API key",
        forms: &[beside(
            &["float_key", "float_token", "float_api", "float key", "float token", "float.com", "floatapp"],
            &[between(Base62, 40, 62), text("=")],
        )],
        rotate: "https://app.float.com/admin/api",
        docs: "https://developer.float.com",
        ..KIND
    },
    &Kind {
        id: "freshbooks-token",
        provider: "freshbooks",
        name: "FreshBooks access token",
        forms: &[beside(&["freshbooks"], &[chars(Hex, 64)])],
        words: &["freshbooks"],
        rotate: "https://my.freshbooks.com/#/developer",
        docs: "https://www.freshbooks.com/api/authentication",
        ..KIND
    },
    &Kind {
        id: "lunchmoney-token",
        provider: "lunchmoney",
        name: "Lunch Money access token",
        forms: &[beside(&["lunchmoney", "lunch_money"], &[chars(Hex, 50)])],
        words: &["lunchmoney", "lunch_money"],
        rotate: "https://my.lunchmoney.app/developers",
        docs: "https://lunchmoney.dev/#authentication",
        ..KIND
    },
    &Kind {
        id: "taxjar-token",
        provider: "taxjar",
        name: "TaxJar API token",
        forms: &[beside(&["taxjar"], &[chars(Lower, 32)])],
        words: &["taxjar"],
        rotate: "https://app.taxjar.com/account#api-access",
        docs: "https://developers.taxjar.com/api/reference/#authentication",
        ..KIND
    },
    &Kind {
        id: "vatlayer-key",
        provider: "vatlayer",
        name: "vatlayer access key",
        forms: &[beside(&["vatlayer"], &[chars(Lower, 32)])],
        words: &["vatlayer"],
        rotate: "https://vatlayer.com/dashboard",
        docs: "https://vatlayer.com/documentation",
        ..KIND
    },
    &Kind {
        id: "quickbooks-credential",
        provider: "quickbooks",
        name: "Intuit QuickBooks client credential",
        forms: &[
            beside(&["quickbooks", "intuit_client"], &[text("AB"), chars(Base62, 48)]),
            beside(&["quickbooks", "intuit_client"], &[chars(Base62, 40)]),
        ],
        words: &["quickbooks"],
        rotate: "https://developer.intuit.com/app/developer/myapps",
        docs: "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization",
        ..KIND
    },
    &Kind {
        id: "ynab-token",
        provider: "ynab",
        name: "YNAB (You Need A Budget) access token",
        forms: &[
            beside(&["youneedabudget", "you_need_a_budget", "ynab"], &[chars(Hex, 64)]),
            beside(&["youneedabudget", "you_need_a_budget", "ynab"], &[chars(UrlSafe, 43)]),
        ],
        words: &["youneedabudget", "you_need_a_budget", "ynab"],
        rotate: "https://app.ynab.com/settings/developer",
        docs: "https://api.ynab.com/#authentication",
        ..KIND
    },
];
