//! Monitoring, logging and alerting.

use crate::detect::check::{Check, Structure};
use crate::detect::kind::{Alphabet, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "datadog-key",
        "datadog",
        "Datadog API or application key",
        &[
            form(5, &[any(&["ddpat_", "ddapp_"]), between(Alphabet::Base62, 32, 80)]),
            beside(
                &["datadog", "dd_api", "dd_app", "datadoghq", "dd-api", "dd-app", "dd-apikey"],
                &[chars(Alphabet::Lower, 40)],
            ),
            beside(
                &["datadog", "dd_api", "dd-api", "dd-apikey", "datadoghq", "ddapikey"],
                &[chars(Alphabet::Lower, 32)],
            ),
            beside(&["datadog", "dd_token", "dd_client_token"], &[text("pub"), chars(Alphabet::Lower, 32)]),
        ],
        "https://app.datadoghq.com/organization-settings/api-keys",
        "https://docs.datadoghq.com/account_management/api-app-keys/",
    )
    .words(&[
        "datadog",
        "datadoghq",
        "dd_api",
        "dd_app",
        "dd_application",
        "dd_token",
        "dd-api",
        "dd-app",
        "dd-apikey",
    ]),
    &kind(
        "new-relic-user-key",
        "newrelic",
        "New Relic (NewRelic) user key",
        &[
            form(5, &[text("NRAK-"), chars(Alphabet::Base62, 27)]),
            form(5, &[text("NRAA-"), chars(Alphabet::Hex, 27)]),
            form(5, &[text("NRIQ-"), chars(Alphabet::UrlSafe, 32)]),
            form(5, &[text("NRRA-"), chars(Alphabet::Hex, 42)]),
            form(5, &[any(&["NRII-"]), chars(Alphabet::UrlSafe, 32)]),
            form(5, &[any(&["NRSP-"]), between(Alphabet::UrlSafe, 30, 40)]),
        ],
        "https://one.newrelic.com/api-keys",
        "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
    ),
    &kind(
        "new-relic-browser-key",
        "newrelic",
        "New Relic (NewRelic) browser or mobile key",
        &[form(5, &[any(&["NRJS-", "NRBR-", "NRMA-"]), chars(Alphabet::Hex, 19)])],
        "https://one.newrelic.com/api-keys",
        "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
    ),
    &kind(
        "new-relic-license-key",
        "newrelic",
        "New Relic (NewRelic) license key",
        &[
            form(4, &[chars(Alphabet::HexAny, 36), text("NRAL")]),
            form(4, &[text("eu01x"), chars(Alphabet::Base62, 31), text("NRAL")]),
            form(4, &[text("eu01xx"), chars(Alphabet::Hex, 34)]),
            beside(
                &["newrelic", "new_relic", "new-relic", "license_key", "licensekey"],
                &[between(Alphabet::Lower, 36, 36), text("nral")],
            ),
            beside(
                &["newrelic", "new_relic", "new-relic", "license_key", "licensekey"],
                &[chars(Alphabet::Hex, 40)],
            ),
            beside(&["newrelic", "new_relic", "new-relic"], &[between(Alphabet::UrlSafe, 47, 47)]),
        ],
        "https://one.newrelic.com/api-keys",
        "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
    )
    .words(&["newrelic", "new_relic", "new-relic"]),
    &kind(
        "sentry-user-token",
        "sentry",
        "Sentry user or integration token",
        &[form(7, &[any(&["sntryu_", "sntrya_", "sntryi_"]), chars(Alphabet::Hex, 64)])],
        "https://sentry.io/settings/account/api/auth-tokens/",
        "https://docs.sentry.io/security-legal-pii/security/token-formats/",
    ),
    &kind(
        "sentry-org-token",
        "sentry",
        "Sentry organization token",
        &[form(
            10,
            &[
                text("sntrys_eyJ"),
                between(Alphabet::Base64Padded, 50, 400),
                text("_"),
                chars(Alphabet::Bearer, 43),
            ],
        )
        .checked(Check::Structure(Structure::Json(&["iat"])))],
        "https://sentry.io/settings/auth-tokens/",
        "https://docs.sentry.io/api/auth/",
    ),
    &kind(
        "sentry-token",
        "sentry",
        "Sentry token or DSN",
        &[
            beside(&["sentry"], &[chars(Alphabet::Hex, 64)]),
            beside(&["sentry", "dsn"], &[chars(Alphabet::Hex, 32), text("@")]),
            form(0, &[chars(Alphabet::Hex, 32), text("@sentry.")]),
        ],
        "https://sentry.io/settings/account/api/auth-tokens/",
        "https://docs.sentry.io/api/auth/",
    )
    .words(&["sentry", "sentrytoken"]),
    &kind(
        "honeycomb-key",
        "honeycomb",
        "Honeycomb API key",
        &[
            form(
                5,
                &[any(&["hcaik_", "hcxik_", "hcbik_", "hcalk_", "hcxlk_"]), between(Alphabet::Lower, 40, 64)],
            ),
            form(5, &[any(&["hcai_", "hcxi_"]), between(Alphabet::Base62, 20, 64)]),
            beside(&["honeycomb"], &[chars(Alphabet::Base62, 32)]),
            beside(&["honeycomb"], &[chars(Alphabet::Base62, 22)]),
        ],
        "https://ui.honeycomb.io/account",
        "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
    )
    .words(&["honeycomb"]),
    &kind(
        "dynatrace-token",
        "dynatrace",
        "Dynatrace API token",
        &[form(
            7,
            &[
                any(&["dt0c01.", "dt0s01.", "dt0s02.", "dt0s08.", "dt0s16."]),
                between(Alphabet::Upper, 8, 24),
                text("."),
                chars(Alphabet::Upper, 64),
            ],
        )],
        "https://docs.dynatrace.com/docs/manage/identity-access-management",
        "https://docs.dynatrace.com/docs/manage/identity-access-management",
    )
    .words(&["dynatrace"]),
    &kind(
        "splunk-token",
        "splunk",
        "Splunk HEC or observability token",
        &[
            beside(&["splunk"], UUID),
            beside(
                &["splunk", "splunkobservabilitytoken", "signalfx", "sfx_token"],
                &[chars(Alphabet::Base62, 22)],
            ),
        ],
        "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
        "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
    )
    .words(&["splunk", "signalfx", "sfx_token", "splunkobservability"]),
    &kind(
        "loggly-token",
        "loggly",
        "Loggly customer token",
        &[beside(
            &["loggly"],
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
        )],
        "https://www.loggly.com/",
        "https://documentation.solarwinds.com/en/success_center/loggly/",
    )
    .words(&["loggly"]),
    &kind(
        "logz-io-token",
        "logzio",
        "Logz.io API token (logz.io)",
        &[beside(
            &["logzio", "logz"],
            &[
                chars(Alphabet::Base62, 8),
                text("-"),
                chars(Alphabet::Base62, 4),
                text("-"),
                chars(Alphabet::Base62, 4),
                text("-"),
                chars(Alphabet::Base62, 4),
                text("-"),
                chars(Alphabet::Base62, 12),
            ],
        )],
        "https://app.logz.io/#/dashboard/settings/manage-tokens/api",
        "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/",
    )
    .words(&["logzio", "logz", "logz.io", "logz_io"]),
    &kind(
        "papertrail-token",
        "papertrail",
        "Papertrail API token",
        &[],
        "https://papertrailapp.com/account/profile",
        "https://www.papertrail.com/help/http-api/",
    )
    .words(&["papertrail"]),
    &kind(
        "better-stack-token",
        "betterstack",
        "Better Stack token",
        &[beside(
            &["betterstack", "betteruptime", "better_stack", "logtail"],
            &[chars(Alphabet::Base62, 24)],
        )],
        "https://betterstack.com/settings/api-tokens",
        "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
    )
    .words(&["betterstack", "better_stack", "betteruptime", "logtail"]),
    &kind(
        "rollbar-token",
        "rollbar",
        "Rollbar access token",
        &[beside(&["rollbar"], &[chars(Alphabet::Hex, 32)])],
        "https://rollbar.com/settings/accounts/",
        "https://docs.rollbar.com/docs/access-tokens",
    )
    .words(&["rollbar"]),
    &kind(
        "bugsnag-key",
        "bugsnag",
        "Bugsnag token",
        &[
            beside(&["bugsnag"], &[chars(Alphabet::Hex, 32)]),
            beside(
                &["bugsnag"],
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
        "https://app.bugsnag.com/settings",
        "https://docs.bugsnag.com/",
    )
    .words(&["bugsnag"]),
    &kind(
        "airbrake-key",
        "airbrake",
        "Airbrake key",
        &[
            beside(&["airbrake"], &[chars(Alphabet::Base62, 32)]),
            beside(&["airbrake"], &[chars(Alphabet::Base62, 40)]),
        ],
        "https://airbrake.io/",
        "https://docs.airbrake.io/docs/devops-tools/api/",
    )
    .words(&["airbrake"]),
];
