//! Reports and dashboards.

use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "baremetrics-api-key",
        provider: "baremetrics",
        name: "Baremetrics API key",
        forms: &[beside(&["baremetrics"], &[any(&["sk_", "lk_"]), between(Alphabet::Base62, 18, 24)])],
        rotate: "https://app.baremetrics.com/settings/api",
        ..KIND
    },
    &Kind {
        id: "chartmogul-api-key",
        provider: "chartmogul",
        name: "ChartMogul API key",
        forms: &[beside(&["chartmogul"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://app.chartmogul.com/#/admin/users",
        ..KIND
    },
    &Kind {
        id: "databox-api-key",
        provider: "databox",
        name: "Databox push token",
        forms: &[beside(&["databox"], &[between(Alphabet::UrlSafe, 21, 22)])],
        rotate: "https://app.databox.com/",
        ..KIND
    },
    &Kind {
        id: "easyinsight-api-key",
        provider: "easyinsight",
        name: "Easy Insight credential",
        forms: &[beside(&["easyinsight", "easy-insight"], &[chars(Alphabet::Base62, 20)])],
        rotate: "https://www.easy-insight.com/",
        ..KIND
    },
    &Kind {
        id: "geckoboard-api-key",
        provider: "geckoboard",
        name: "Geckoboard API key",
        forms: &[beside(&["geckoboard"], &[chars(Alphabet::Base62, 44)])],
        rotate: "https://app.geckoboard.com/account-info",
        ..KIND
    },
    &Kind {
        id: "klipfolio-api-key",
        provider: "klipfolio",
        name: "Klipfolio API key",
        forms: &[beside(&["klipfolio"], &[chars(Alphabet::Hex, 40)])],
        rotate: "https://app.klipfolio.com/",
        ..KIND
    },
    &Kind {
        id: "looker-client-secret",
        provider: "looker",
        name: "Looker client secret",
        forms: &[beside(&["looker"], &[chars(Alphabet::Lower, 24)])],
        rotate: "https://cloud.google.com/looker/docs/admin-panel-users-users",
        ..KIND
    },
    &Kind {
        id: "powerbi-client-id",
        provider: "powerbi",
        name: "Power BI credential",
        forms: &[beside(
            &["powerbi", "power_bi"],
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
        rotate: "https://app.powerbi.com/",
        ..KIND
    },
    &Kind {
        id: "tableau-access-token",
        provider: "tableau",
        name: "Tableau personal access token",
        forms: &[form(0, &[chars(Alphabet::Base64, 22), text("==:"), chars(Alphabet::Base62, 32)])],
        rotate: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
        docs: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
        ..KIND
    },
];
