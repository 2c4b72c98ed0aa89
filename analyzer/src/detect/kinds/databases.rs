//! Databases and queues.

use crate::detect::kind::{Alphabet, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "planetscale-token",
        "planetscale",
        "PlanetScale credential",
        &[
            form(11, &[text("pscale_tkn_"), between(Alphabet::Bearer, 32, 64)]),
            form(10, &[text("pscale_pw_"), between(Alphabet::Bearer, 32, 64)]),
            form(13, &[text("pscale_oauth_"), between(Alphabet::Bearer, 32, 64)]),
        ],
        "https://app.planetscale.com/",
        "https://planetscale.com/docs/concepts/service-tokens",
    )
    .words(&["planetscale", "pscale"]),
    &kind(
        "supabase-token",
        "supabase",
        "Supabase token",
        &[
            form(4, &[text("sbp_"), chars(Alphabet::Lower, 40)]),
            form(7, &[text("sbp_v0_"), chars(Alphabet::Hex, 40)]),
            form(10, &[text("sb_secret_"), between(Alphabet::UrlSafe, 31, 40)]),
        ],
        "https://supabase.com/dashboard/account/tokens",
        "https://supabase.com/docs/guides/api/api-keys",
    )
    .words(&["supabase"]),
    &kind(
        "neon-api-key",
        "neon",
        "Neon API key",
        &[
            form(5, &[text("napi_"), between(Alphabet::Lower, 60, 70)]),
            beside(&["neon_api"], &[chars(Alphabet::Lower, 64)]),
        ],
        "https://console.neon.tech/app/settings/api-keys",
        "https://neon.tech/docs/manage/api-keys",
    )
    .words(&["neon"]),
    &kind(
        "mongodb-atlas-credential",
        "mongodb",
        "MongoDB Atlas service account or API key",
        &[
            form(10, &[text("mdb_sa_sk_"), chars(Alphabet::UrlSafe, 40)]),
            form(10, &[text("mdb_sa_id_"), chars(Alphabet::Hex, 24)])
                .of(crate::detect::matches::Strength::Fair),
            beside(&["mongodb", "atlas"], UUID),
        ],
        "https://cloud.mongodb.com/",
        "https://www.mongodb.com/docs/atlas/configure-api-access/",
    )
    .words(&["mongodb", "mongo", "atlas"]),
    &kind(
        "clickhouse-cloud-key",
        "clickhouse",
        "ClickHouse Cloud API key",
        &[
            form(3, &[text("4b1d"), chars(Alphabet::Base62, 38)]),
            beside(&["clickhouse"], &[chars(Alphabet::Base62, 42)]),
            beside(&["clickhouse"], &[chars(Alphabet::Base62, 20)]),
        ],
        "https://console.clickhouse.cloud/",
        "https://clickhouse.com/docs/cloud/manage/openapi",
    )
    .words(&["clickhouse"]),
    &kind(
        "cockroachdb-cloud-key",
        "cockroachlabs",
        "CockroachDB Cloud (cockroachlabs) API key",
        &[form(
            6,
            &[text("CCDB1_"), chars(Alphabet::Base62, 22), text("_"), between(Alphabet::Base62, 38, 44)],
        )],
        "https://cockroachlabs.cloud/service-accounts",
        "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",
    )
    .words(&["cockroach", "cockroachdb", "cockroachlabs"]),
    &kind(
        "elastic-cloud-key",
        "elastic",
        "Elastic Cloud (elasticcloud) API key",
        &[form(5, &[text("essu_"), between(Alphabet::Bearer, 50, 160)])],
        "https://cloud.elastic.co/account/keys",
        "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
    )
    .words(&["elastic", "elasticsearch", "elastic_cloud"]),
    &kind(
        "couchbase-capella-key",
        "couchbase",
        "Couchbase Capella API key",
        &[beside(&["couchbase", "capella"], &[between(Alphabet::Base64Padded, 64, 90)])],
        "https://cloud.couchbase.com/",
        "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
    )
    .words(&["couchbase", "capella"]),
    &kind(
        "datastax-astra-token",
        "datastax",
        "DataStax Astra application token",
        &[
            form(8, &[text("AstraCS:"), chars(Alphabet::Base62, 24), text(":"), chars(Alphabet::Hex, 64)]),
            form(8, &[text("AstraCS:"), between(Alphabet::Base62, 32, 64)]),
        ],
        "https://astra.datastax.com/",
        "https://docs.datastax.com/en/astra-db-serverless/",
    )
    .words(&["datastax", "astra", "astra_db"]),
    &kind(
        "upstash-token",
        "upstash",
        "Upstash token",
        &[beside(&["upstash"], UUID)],
        "https://console.upstash.com/",
        "https://upstash.com/docs",
    )
    .words(&["upstash"]),
    &kind(
        "xata-key",
        "xata",
        "Xata API key",
        &[form(4, &[text("xau_"), between(Alphabet::UrlSafe, 30, 100)])],
        "https://app.xata.io/settings",
        "https://xata.io/docs/concepts/api-keys",
    )
    .words(&["xata"]),
    &kind(
        "tidb-cloud-key",
        "tidbcloud",
        "TiDB Cloud API key",
        &[beside(&["tidb"], UUID)],
        "https://tidbcloud.com/",
        "https://docs.pingcap.com/tidbcloud/api-overview",
    )
    .words(&["tidb", "tidbcloud"]),
    &kind(
        "rockset-key",
        "rockset",
        "Rockset API key",
        &[beside(&["rockset"], &[chars(Alphabet::Base62, 64)])],
        "https://console.rockset.com/apikeys",
        "https://rockset.com/docs/iam/",
    )
    .words(&["rockset"]),
    &kind(
        "redis-cloud-key",
        "redis",
        "Redis Cloud credential",
        &[],
        "https://app.redislabs.com/",
        "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/",
    )
    .words(&["redis", "redislabs", "redis_labs"]),
    &kind(
        "motherduck-token",
        "motherduck",
        "MotherDuck (duckdb) token",
        &[],
        "https://app.motherduck.com/settings/tokens",
        "https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/",
    )
    .words(&["motherduck", "duckdb"]),
    &kind(
        "influxdb-token",
        "influxdb",
        "InfluxDB token",
        &[beside(&["influx", "influxdb"], &[chars(Alphabet::UrlSafe, 86), text("==")])],
        "https://cloud2.influxdata.com/",
        "https://docs.influxdata.com/influxdb/cloud/admin/tokens/",
    )
    .words(&["influx", "influxdb"]),
    &kind(
        "fauna-secret",
        "fauna",
        "Fauna secret",
        &[form(4, &[any(&["fnAE", "fnAF", "fnAC", "fnAD"]), between(Alphabet::UrlSafe, 36, 40)])],
        "https://dashboard.fauna.com/",
        "https://docs.fauna.com/fauna/current/learn/security/keys/",
    )
    .words(&["fauna", "faunadb"]),
    &kind(
        "database-credential",
        "database",
        "database credential (postgresql, mysql, cassandra)",
        &[],
        "https://www.postgresql.org/docs/current/sql-alterrole.html",
        "https://www.postgresql.org/docs/current/sql-alterrole.html",
    )
    .words(&["postgres", "postgresql", "mysql", "mariadb", "cassandra", "sqlserver"]),
];
