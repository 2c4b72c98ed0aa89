//! DigitalOcean.

use crate::detect::kind::{Alphabet, Kind, any, beside, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "digitalocean-token",
        "digitalocean",
        "DigitalOcean access token",
        &[
            form(7, &[any(&["dop_v1_", "doo_v1_", "dor_v1_"]), chars(Alphabet::Hex, 64)]),
            beside(&["digitalocean", "digital_ocean"], &[chars(Alphabet::Hex, 64)]),
        ],
        "https://cloud.digitalocean.com/account/api/tokens",
        "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
    )
    .words(&["digitalocean", "digital_ocean", "digital-ocean"]),
    &kind(
        "digitalocean-spaces-key",
        "digitalocean",
        "DigitalOcean Spaces access key",
        &[form(4, &[text("DO00"), chars(Alphabet::Upper, 16)])],
        "https://cloud.digitalocean.com/spaces/access_keys",
        "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
    )
    .words(&["do_spaces", "dospaces"]),
];
