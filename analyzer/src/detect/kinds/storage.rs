//! Storage of objects and backups.

use crate::detect::kind::{Alphabet, Kind, beside, between, chars, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "backblaze-application-key",
        "backblaze",
        "Backblaze B2 application key",
        &[beside(&["backblaze", "b2_app", "b2_key", "b2key"], &[text("K00"), chars(Alphabet::Base64, 28)])],
        "https://secure.backblaze.com/app_keys.htm",
        "https://www.backblaze.com/docs/cloud-storage-application-keys",
    )
    .words(&["backblaze", "b2_application", "b2_app"]),
    &kind(
        "wasabi-access-key",
        "wasabi",
        "Wasabi access key",
        &[],
        "https://console.wasabisys.com/access_keys",
        "https://docs.wasabi.com/docs/creating-a-user-account-and-access-key",
    )
    .words(&["wasabi", "wasabisys"]),
    &kind(
        "minio-secret-key",
        "minio",
        "MinIO secret key",
        &[],
        "https://min.io/docs/minio/linux/administration/identity-access-management.html",
        "https://min.io/docs/minio/linux/administration/identity-access-management.html",
    )
    .words(&["minio"]),
    &kind(
        "storj-credential",
        "storj",
        "Storj access grant or S3 key",
        &[],
        "https://us1.storj.io/access-grants",
        "https://storj.dev/dcs/access",
    )
    .words(&["storj"]),
    &kind(
        "borgbase-token",
        "borgbase",
        "BorgBase API token",
        &[beside(&["borgbase"], &[between(Alphabet::Dotted, 140, 160)])],
        "https://www.borgbase.com/account?tab=2",
        "https://docs.borgbase.com/api/",
    )
    .words(&["borgbase"]),
    &kind("duply-key", "duply", "Duply API key", &[], "https://duply.co/", "https://docs.duply.co/")
        .words(&["duply"]),
];
