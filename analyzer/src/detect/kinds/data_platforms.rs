//! Platforms for data: warehouses, pipelines, streams, dashboards.

use crate::detect::kind::{Alphabet, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "databricks-token",
        "databricks",
        "Databricks access token",
        &[
            form(4, &[text("dapi"), chars(Alphabet::Lower, 32)]),
            form(4, &[text("dose"), chars(Alphabet::Hex, 32)]),
        ],
        "https://accounts.cloud.databricks.com/",
        "https://docs.databricks.com/en/dev-tools/auth/pat.html",
    )
    .words(&["databricks"]),
    &kind(
        "snowflake-token",
        "snowflake",
        "Snowflake credential",
        &[],
        "https://app.snowflake.com/",
        "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
    )
    .words(&["snowflake"]),
    &kind(
        "dbt-cloud-token",
        "dbt",
        "dbt Cloud token",
        &[form(5, &[any(&["dbtc_", "dbtu_"]), between(Alphabet::UrlSafe, 32, 64)])],
        "https://cloud.getdbt.com/settings/profile",
        "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens",
    )
    .words(&["dbt_cloud", "dbt_api"]),
    &kind(
        "metabase-key",
        "metabase",
        "Metabase API key",
        &[form(3, &[text("mb_"), chars(Alphabet::Base64, 43), text("=")])],
        "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
        "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
    )
    .words(&["metabase"]),
    &kind(
        "aiven-token",
        "aiven",
        "Aiven token or password",
        &[
            form(5, &[text("AVNS_"), between(Alphabet::UrlSafe, 18, 24)]),
            beside(&["aiven", "aivenv1"], &[between(Alphabet::Base64Padded, 340, 400)]),
        ],
        "https://console.aiven.io/profile/tokens",
        "https://aiven.io/docs/platform/concepts/authentication-tokens",
    )
    .words(&["aiven"]),
    &kind(
        "impala-token",
        "impala",
        "Impala API token",
        &[beside(&["impala"], &[chars(Alphabet::UrlSafe, 46)])],
        "https://docs.impala.travel/",
        "https://docs.impala.travel/",
    )
    .words(&["impala"]),
    &kind(
        "tinybird-token",
        "tinybird",
        "Tinybird token",
        &[form(
            2,
            &[
                text("p.eyJ"),
                between(Alphabet::UrlSafe, 60, 300),
                text("."),
                between(Alphabet::UrlSafe, 40, 50),
            ],
        )],
        "https://app.tinybird.co/tokens",
        "https://www.tinybird.co/docs/api-reference/token-api",
    )
    .words(&["tinybird"]),
    &kind(
        "rabbitmq-credential",
        "rabbitmq",
        "RabbitMQ or CloudAMQP credential",
        &[beside(&["cloudamqp"], UUID)],
        "https://customer.cloudamqp.com/",
        "https://www.rabbitmq.com/docs/access-control",
    )
    .words(&["rabbitmq", "cloudamqp"]),
];
