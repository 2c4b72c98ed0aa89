//! URLs that take what anybody posts to them, of services that have no file of their own.

use crate::detect::kind::{Alphabet, Kind, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "loggly-endpoint",
        "loggly",
        "Loggly endpoint with its token",
        &[form(14, &[text(".loggly.com/inputs/"), chars(Alphabet::UrlSafe, 36)])],
        "https://www.loggly.com/",
        "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/http-endpoint.htm",
    ),
    &kind(
        "pagerduty-endpoint",
        "pagerduty",
        "PagerDuty endpoint with its integration key",
        &[form(14, &[text("events.pagerduty.com/integration/"), chars(Alphabet::Hex, 32)])],
        "https://app.pagerduty.com/",
        "https://support.pagerduty.com/main/docs/aws-cloudwatch-integration-guide",
    ),
    &kind(
        "render-deploy-hook",
        "render",
        "Render deploy hook",
        &[form(
            14,
            &[
                text("api.render.com/deploy/"),
                between(Alphabet::UrlSafe, 10, 40),
                text("?key="),
                between(Alphabet::UrlSafe, 8, 40),
            ],
        )],
        "https://render.com/docs/deploy-hooks",
        "https://render.com/docs/deploy-hooks",
    ),
    &kind(
        "splunk-on-call-endpoint",
        "victorops",
        "Splunk On-Call (VictorOps) endpoint with its key",
        &[form(
            14,
            &[
                text("alert.victorops.com/integrations/generic/"),
                chars(Alphabet::Digits, 8),
                text("/alert/"),
                chars(Alphabet::UrlSafe, 36),
            ],
        )],
        "https://portal.victorops.com/",
        "https://help.victorops.com/knowledge-base/rest-endpoint-integration-guide/",
    ),
    &kind(
        "sumologic-endpoint",
        "sumologic",
        "Sumo Logic collector endpoint",
        &[form(
            14,
            &[text(".sumologic.com/receiver/v1/http/"), between(Alphabet::Base64Padded, 60, 120)],
        )],
        "https://service.sumologic.com/",
        "https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/logs-metrics/",
    ),
    &kind(
        "wecom-webhook",
        "wecom",
        "WeCom webhook of a group's robot",
        &[form(
            14,
            &[
                text("qyapi.weixin.qq.com/cgi-bin/webhook/send?key="),
                chars(Alphabet::UrlSafe, 36),
            ],
        )],
        "https://developer.work.weixin.qq.com/document/path/91770",
        "https://developer.work.weixin.qq.com/document/path/91770",
    ),
];
