//! Customers, leads and sales.

use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "capsulecrm-api-key",
        provider: "capsulecrm",
        name: "Capsule CRM token",
        forms: &[
            beside(&["capsulecrm", "capsule_crm"], &[chars(Alphabet::Base62, 64)]),
            beside(&["capsulecrm", "capsule_crm"], &[chars(Alphabet::Base64Padded, 64)]),
        ],
        rotate: "https://capsulecrm.com/",
        ..KIND
    },
    &Kind {
        id: "centralstationcrm-api-key",
        provider: "centralstationcrm",
        name: "CentralStationCRM API key",
        forms: &[beside(&["centralstationcrm"], &[chars(Alphabet::Lower, 30)])],
        rotate: "https://centralstationcrm.com/",
        ..KIND
    },
    &Kind {
        id: "clientary-api-key",
        provider: "clientary",
        name: "Clientary (Ronin) API token",
        forms: &[beside(keyed!("ronin"; "clientary"), &[between(Alphabet::Base62, 24, 26)])],
        rotate: "https://www.clientary.com/",
        ..KIND
    },
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
        id: "copper-api-key",
        provider: "copper",
        name: "Copper API key",
        forms: &[beside(keyed!("copper"; "prosperworks"), &[chars(Alphabet::Hex, 32)])],
        rotate: "https://app.copper.com/",
        ..KIND
    },
    &Kind {
        id: "freshsales-api-key",
        provider: "freshsales",
        name: "Freshsales API key",
        forms: &[beside(&["freshsales"], &[chars(Alphabet::UrlSafe, 22)])],
        rotate: "https://www.freshworks.com/crm/sales/",
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
        id: "insightly-api-key",
        provider: "insightly",
        name: "Insightly API key",
        forms: &[
            beside(
                &["insightly"],
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
            beside(
                &["insightly"],
                &[
                    chars(Alphabet::Lower, 8),
                    text("-"),
                    chars(Alphabet::Lower, 4),
                    text("-"),
                    chars(Alphabet::Lower, 4),
                    text("-"),
                    chars(Alphabet::Lower, 4),
                    text("-"),
                    chars(Alphabet::Lower, 12),
                ],
            ),
        ],
        rotate: "https://crm.na1.insightly.com/users/usersettings",
        ..KIND
    },
    &Kind {
        id: "karmacrm-api-key",
        provider: "karmacrm",
        name: "karmaCRM token",
        forms: &[beside(keyed!("karma"; "karmacrm"), &[chars(Alphabet::Base62, 20)])],
        rotate: "https://www.karmacrm.com/",
        ..KIND
    },
    &Kind {
        id: "lessannoyingcrm-api-key",
        provider: "lessannoyingcrm",
        name: "Less Annoying CRM token",
        forms: &[beside(&["lessannoyingcrm"], &[chars(Alphabet::UrlSafe, 57)])],
        rotate: "https://account.lessannoyingcrm.com/",
        ..KIND
    },
    &Kind {
        id: "onepagecrm-api-key",
        provider: "onepagecrm",
        name: "OnePageCRM API key",
        forms: &[beside(&["onepagecrm"], &[chars(Alphabet::Bearer, 44)])],
        rotate: "https://app.onepagecrm.com/app/api",
        ..KIND
    },
    &Kind {
        id: "pipedrive-api-key",
        provider: "pipedrive",
        name: "Pipedrive API token",
        forms: &[beside(&["pipedrive"], &[chars(Alphabet::Hex, 40)])],
        rotate: "https://app.pipedrive.com/settings/api",
        docs: "https://pipedrive.readme.io/docs/how-to-find-the-api-token",
        ..KIND
    },
    &Kind {
        id: "reallysimplesystems-api-key",
        provider: "reallysimplesystems",
        name: "Really Simple Systems token",
        forms: &[beside(&["reallysimplesystems"], &[between(Alphabet::Dotted, 700, 1200)])],
        rotate: "https://www.reallysimplesystems.com/",
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
        id: "salesmate-api-key",
        provider: "salesmate",
        name: "Salesmate access key",
        forms: &[beside(
            &["salesmate"],
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
        rotate: "https://www.salesmate.io/",
        ..KIND
    },
    &Kind {
        id: "streak-api-key",
        provider: "streak",
        name: "Streak API key",
        forms: &[beside(keyed!("streak"), &[chars(Alphabet::Lower, 32)])],
        rotate: "https://www.streak.com/",
        ..KIND
    },
    &Kind {
        id: "zoho-client-secret",
        provider: "zoho",
        name: "Zoho client secret",
        forms: &[beside(&["zoho"], &[chars(Alphabet::Hex, 42)])],
        rotate: "https://api-console.zoho.com/",
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
