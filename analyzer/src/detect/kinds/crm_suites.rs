//! Customers, in the larger suites.

use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "close-api-key",
        provider: "close",
        name: "Close API key",
        forms: &[form(
            4,
            &[text("api_"), chars(Alphabet::Base62, 22), text("."), chars(Alphabet::Base62, 22)],
        )],
        rotate: "https://app.close.com/settings/developer/api-keys/",
        docs: "https://developer.close.com/topics/authentication/",
        ..KIND
    },
    &Kind {
        id: "close-crm-key",
        provider: "close",
        name: "Close CRM API key",
        forms: &[beside(
            keyed!("close"; "closecrm", "closeio"),
            &[text("api_"), chars(Alphabet::Dotted, 45)],
        )],
        rotate: "https://app.close.com/settings/developer/api-keys/",
        ..KIND
    },
    &Kind {
        id: "hubspot-api-key",
        provider: "hubspot",
        name: "HubSpot API key",
        forms: &[beside(
            &["hubspot", "hapikey"],
            &[
                chars(Alphabet::HexAny, 8),
                text("-"),
                chars(Alphabet::HexAny, 4),
                text("-"),
                chars(Alphabet::HexAny, 4),
                text("-"),
                chars(Alphabet::HexAny, 4),
                text("-"),
                chars(Alphabet::HexAny, 12),
            ],
        )],
        rotate: "https://app.hubspot.com/l/api-key",
        ..KIND
    },
    &Kind {
        id: "hubspot-private-app-token",
        provider: "hubspot",
        name: "HubSpot private app token",
        forms: &[form(
            8,
            &[
                any(&["pat-na1-", "pat-na2-", "pat-na3-", "pat-eu1-", "pat-ap1-", "pat-au1-"]),
                chars(Alphabet::HexAny, 8),
                text("-"),
                chars(Alphabet::HexAny, 4),
                text("-"),
                chars(Alphabet::HexAny, 4),
                text("-"),
                chars(Alphabet::HexAny, 4),
                text("-"),
                chars(Alphabet::HexAny, 12),
            ],
        )],
        rotate: "https://app.hubspot.com/l/private-apps",
        docs: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
        ..KIND
    },
    &Kind {
        id: "quickbase-api-key",
        provider: "quickbase",
        name: "Quickbase user token",
        forms: &[beside(
            &["quickbase"],
            &[
                chars(Alphabet::Lower, 6),
                text("_"),
                chars(Alphabet::Lower, 4),
                text("_0_"),
                between(Alphabet::Lower, 24, 40),
            ],
        )],
        rotate: "https://www.quickbase.com/",
        docs: "https://developer.quickbase.com/auth",
        ..KIND
    },
    &Kind {
        id: "salesforce-access-token",
        provider: "salesforce",
        name: "Salesforce session or access token",
        forms: &[form(
            3,
            &[text("00D"), between(Alphabet::Base62, 9, 15), text("!"), between(Alphabet::Dotted, 55, 200)],
        )],
        rotate: "https://login.salesforce.com/",
        docs: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm",
        ..KIND
    },
    &Kind {
        id: "salesforce-consumer-key",
        provider: "salesforce",
        name: "Salesforce consumer key",
        forms: &[form(5, &[text("3MVG9"), between(Alphabet::Dotted, 24, 120)])],
        rotate: "https://login.salesforce.com/",
        docs: "https://help.salesforce.com/s/articleView?id=sf.connected_app_create.htm",
        ..KIND
    },
    &Kind {
        id: "salesforce-consumer-secret",
        provider: "salesforce",
        name: "Salesforce consumer secret",
        forms: &[
            beside(
                &[
                    "salesforce_secret",
                    "salesforce_client_secret",
                    "salesforce_consumer_secret",
                    "salesforcesecret",
                    "sfdc_client_secret",
                ],
                &[chars(Alphabet::HexAny, 64)],
            ),
            beside(
                &[
                    "salesforce_secret",
                    "salesforce_client_secret",
                    "salesforce_consumer_secret",
                    "salesforcesecret",
                    "sfdc_client_secret",
                ],
                &[chars(Alphabet::Base62, 64)],
            ),
            beside(
                &[
                    "salesforce_secret",
                    "salesforce_client_secret",
                    "salesforce_consumer_secret",
                    "salesforcesecret",
                    "sfdc_client_secret",
                ],
                &[
                    any(&["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]),
                    chars(Alphabet::Digits, 5),
                    chars(Alphabet::Digits, 13),
                ],
            ),
        ],
        rotate: "https://login.salesforce.com/",
        ..KIND
    },
    &Kind {
        id: "salesforce-refresh-token",
        provider: "salesforce",
        name: "Salesforce refresh token",
        forms: &[form(7, &[text("5Aep861"), between(Alphabet::Dotted, 50, 110)])],
        rotate: "https://login.salesforce.com/",
        ..KIND
    },
    &Kind {
        id: "salesforce-session",
        provider: "salesforce",
        name: "Salesforce access token",
        forms: &[beside(
            &["salesforce"],
            &[text("00"), between(Alphabet::Base62, 10, 16), text("!"), between(Alphabet::Dotted, 80, 200)],
        )],
        rotate: "https://login.salesforce.com/",
        ..KIND
    },
    &Kind {
        id: "sugarcrm-api-key",
        provider: "sugarcrm",
        name: "SugarCRM credential",
        forms: &[
            beside(&["sugarcrm"], &[chars(Alphabet::Base62, 32)]),
            beside(
                &["sugarcrm"],
                &[
                    chars(Alphabet::HexAny, 8),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 12),
                ],
            ),
        ],
        rotate: "https://www.sugarcrm.com/",
        ..KIND
    },
    &Kind {
        id: "zohocrm-oauth-token",
        provider: "zohocrm",
        name: "Zoho (CRM) OAuth token",
        forms: &[form(5, &[text("1000."), chars(Alphabet::Hex, 32), text("."), chars(Alphabet::Hex, 32)])],
        rotate: "https://accounts.zoho.com/home#sessions/connectedapps",
        docs: "https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html",
        ..KIND
    },
];
