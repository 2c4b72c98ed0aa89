//! Monitoring, logging and alerting, continued: the smaller ones.

use crate::detect::kind::{Alphabet, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "appsignal-key",
        "appsignal",
        "AppSignal push key",
        &[beside(&["appsignal"], UUID)],
        "https://appsignal.com/users/edit",
        "https://docs.appsignal.com/",
    )
    .words(&["appsignal"]),
    &kind(
        "pagerduty-key",
        "pagerduty",
        "PagerDuty API key",
        &[
            beside(
                &["pagerduty", "pd_api", "pd_token", "pagerdutyapikey"],
                &[between(Alphabet::UrlSafe, 20, 20)],
            ),
            beside(&["pagerduty", "pagerdutyapikey"], &[text("u+"), chars(Alphabet::UrlSafe, 18)]),
        ],
        "https://support.pagerduty.com/main/docs/api-access-keys",
        "https://support.pagerduty.com/main/docs/api-access-keys",
    )
    .words(&["pagerduty", "pagerdutyapikey", "pager_duty"]),
    &kind(
        "opsgenie-key",
        "opsgenie",
        "Opsgenie API key",
        &[beside(&["opsgenie"], UUID)],
        "https://support.atlassian.com/opsgenie/docs/api-key-management/",
        "https://support.atlassian.com/opsgenie/docs/api-key-management/",
    )
    .words(&["opsgenie"]),
    &kind(
        "statuspage-key",
        "statuspage",
        "Statuspage API key",
        &[beside(&["statuspage"], UUID), beside(&["statuspage"], &[chars(Alphabet::Hex, 64)])],
        "https://manage.statuspage.io/",
        "https://developer.statuspage.io/",
    )
    .words(&["statuspage"]),
    &kind(
        "rootly-key",
        "rootly",
        "Rootly API key",
        &[form(7, &[text("rootly_"), chars(Alphabet::Hex, 64)])],
        "https://rootly.com/account/api-keys",
        "https://docs.rootly.com/api-reference/overview",
    )
    .words(&["rootly"]),
    &kind(
        "firehydrant-token",
        "firehydrant",
        "FireHydrant API token",
        &[form(4, &[any(&["fhb-", "fhc-", "fhp-", "fhb", "fhc"]), chars(Alphabet::Hex, 64)])],
        "https://app.firehydrant.io/organizations/bots",
        "https://docs.firehydrant.com/docs/api-keys",
    )
    .words(&["firehydrant"]),
    &kind(
        "incident-io-key",
        "incident-io",
        "incident.io API key",
        &[form(4, &[text("inc_"), between(Alphabet::Base62, 60, 80)])],
        "https://app.incident.io/settings/api-keys",
        "https://api-docs.incident.io/",
    )
    .words(&["incident_io"]),
    &kind(
        "pingdom-token",
        "pingdom",
        "Pingdom API token",
        &[beside(&["pingdom"], &[between(Alphabet::UrlSafe, 32, 86)])],
        "https://my.pingdom.com/app/api-tokens",
        "https://docs.pingdom.com/api/",
    )
    .words(&["pingdom"]),
    &kind(
        "statuscake-key",
        "statuscake",
        "StatusCake API key",
        &[beside(&["statuscake"], &[chars(Alphabet::Base62, 20)])],
        "https://app.statuscake.com/User.php",
        "https://developers.statuscake.com/",
    )
    .words(&["statuscake"]),
    &kind(
        "uptime-robot-key",
        "uptimerobot",
        "UptimeRobot API key",
        &[
            beside(
                &["uptimerobot"],
                &[text("u"), between(Alphabet::Digits, 6, 9), text("-"), chars(Alphabet::Hex, 24)],
            ),
            beside(
                &["uptimerobot"],
                &[text("ur"), between(Alphabet::Digits, 6, 9), text("-"), chars(Alphabet::Hex, 24)],
            ),
        ],
        "https://dashboard.uptimerobot.com/integrations",
        "https://uptimerobot.com/api/",
    )
    .words(&["uptimerobot", "uptime_robot"]),
    &kind(
        "appoptics-token",
        "appoptics",
        "AppOptics API token",
        &[beside(&["appoptics"], &[chars(Alphabet::UrlSafe, 71)])],
        "https://my.appoptics.com/organization/tokens",
        "https://docs.appoptics.com/api/",
    )
    .words(&["appoptics"]),
    &kind(
        "solarwinds-token",
        "solarwinds",
        "SolarWinds Observability token",
        &[beside(&["solarwinds", "solarwindsobservability", "swo"], &[chars(Alphabet::UrlSafe, 71)])],
        "https://documentation.solarwinds.com/",
        "https://documentation.solarwinds.com/",
    )
    .words(&["solarwinds", "solarwindskey"]),
    &kind(
        "instabug-token",
        "instabug",
        "Instabug token",
        &[],
        "https://dashboard.instabug.com/",
        "https://docs.instabug.com/",
    )
    .words(&["instabug"]),
    &kind(
        "websitepulse-key",
        "websitepulse",
        "WebSitePulse API key",
        &[beside(&["websitepulse"], &[chars(Alphabet::Hex, 32)])],
        "https://www.websitepulse.com/",
        "https://www.websitepulse.com/api/",
    )
    .words(&["websitepulse"]),
    &kind(
        "coralogix-key",
        "coralogix",
        "Coralogix key",
        &[form(5, &[any(&["cxtp_", "cxup_"]), between(Alphabet::Base62, 28, 40)])],
        "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
        "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
    )
    .words(&["coralogix"]),
    &kind(
        "wavefront-token",
        "wavefront",
        "Wavefront API token",
        &[beside(&["wavefront"], UUID)],
        "https://docs.wavefront.com/wavefront_api.html",
        "https://docs.wavefront.com/wavefront_api.html",
    )
    .words(&["wavefront"]),
];
