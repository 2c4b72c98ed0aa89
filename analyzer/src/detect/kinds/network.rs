//! Networks: delivery, tunnels, devices.

use crate::detect::kind::{Alphabet, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "akamai-credential",
        "akamai",
        "Akamai EdgeGrid credential",
        &[
            form(5, &[text("akab-"), chars(Alphabet::Lower, 16), text("-"), chars(Alphabet::Lower, 16)]),
            beside(&["akamai", "edgegrid"], &[chars(Alphabet::Base64, 43), text("=")]),
        ],
        "https://control.akamai.com/apps/identity-management/",
        "https://techdocs.akamai.com/developer/docs/edgegrid",
    )
    .words(&["akamai", "edgegrid"]),
    &kind(
        "bunny-key",
        "bunny",
        "bunny.net API key",
        &[beside(
            &["bunny", "bunnycdn"],
            &[
                chars(Alphabet::Hex, 8),
                text("-"),
                chars(Alphabet::Hex, 4),
                text("-"),
                chars(Alphabet::Hex, 4),
                text("-"),
                chars(Alphabet::Hex, 4),
                text("-"),
                chars(Alphabet::Hex, 12),
                text("-"),
                chars(Alphabet::Hex, 4),
                text("-"),
                chars(Alphabet::Hex, 4),
                text("-"),
                chars(Alphabet::Hex, 4),
                text("-"),
                chars(Alphabet::Hex, 12),
            ],
        )],
        "https://dash.bunny.net/account/api-key",
        "https://docs.bunny.net/",
    )
    .words(&["bunnycdn", "bunny_api", "bunny"]),
    &kind(
        "keycdn-key",
        "keycdn",
        "KeyCDN API key",
        &[],
        "https://app.keycdn.com/users/authSettings",
        "https://www.keycdn.com/api",
    )
    .words(&["keycdn"]),
    &kind(
        "tailscale-key",
        "tailscale",
        "Tailscale key",
        &[
            form(
                6,
                &[
                    any(&[
                        "tskey-auth-",
                        "tskey-api-",
                        "tskey-client-",
                        "tskey-scim-",
                        "tskey-webhook-",
                        "tskey-secret-",
                    ]),
                    between(Alphabet::Base62, 6, 24),
                    text("-"),
                    between(Alphabet::Base62, 4, 40),
                ],
            ),
            form(6, &[text("tskey-"), chars(Alphabet::Hex, 16)]),
        ],
        "https://login.tailscale.com/admin/settings/keys",
        "https://tailscale.com/kb/1085/auth-keys",
    )
    .words(&["tailscale", "ts_authkey", "ts_auth"]),
    &kind(
        "defined-networking-token",
        "definednetworking",
        "Defined Networking API token",
        &[form(6, &[text("dnkey-"), chars(Alphabet::UrlSafePadded, 79)])],
        "https://admin.defined.net/settings/api-keys",
        "https://docs.defined.net/api/",
    )
    .words(&["definednetworking", "defined_networking"]),
    &kind(
        "ngrok-token",
        "ngrok",
        "ngrok token",
        &[
            beside(
                &["ngrok"],
                &[between(Alphabet::Base62, 26, 28), text("_"), between(Alphabet::Base62, 20, 22)],
            ),
            beside(&["ngrok"], &[chars(Alphabet::Base62, 49)]),
        ],
        "https://dashboard.ngrok.com/get-started/your-authtoken",
        "https://ngrok.com/docs/agent/",
    )
    .words(&["ngrok"]),
    &kind(
        "zerotier-token",
        "zerotier",
        "ZeroTier API token",
        &[beside(&["zerotier"], &[chars(Alphabet::Base62, 32)])],
        "https://my.zerotier.com/account",
        "https://docs.zerotier.com/api/",
    )
    .words(&["zerotier"]),
    &kind(
        "wireguard-key",
        "wireguard",
        "WireGuard private or preshared key",
        &[beside(
            &["privatekey", "presharedkey", "wireguard", "wg_private", "private_key"],
            &[chars(Alphabet::Base64, 43), text("=")],
        )],
        "https://www.wireguard.com/quickstart/",
        "https://www.wireguard.com/quickstart/",
    )
    .words(&["wireguard"]),
    &kind(
        "meraki-key",
        "meraki",
        "Cisco Meraki (ciscomeraki) API key",
        &[beside(&["meraki"], &[chars(Alphabet::Hex, 40)])],
        "https://dashboard.meraki.com/",
        "https://developer.cisco.com/meraki/api-v1/authorization/",
    )
    .words(&["meraki", "cisco"]),
    &kind(
        "kong-token",
        "kong",
        "Kong Konnect token",
        &[form(5, &[any(&["kpat_", "spat_"]), between(Alphabet::Base62, 40, 60)])],
        "https://cloud.konghq.com/global/account/tokens",
        "https://developer.konghq.com/konnect-api/",
    )
    .words(&["konnect", "kong_token"]),
    &kind(
        "imperva-key",
        "imperva",
        "Imperva API key",
        &[beside(&["imperva", "incapsula"], UUID)],
        "https://my.imperva.com/",
        "https://docs.imperva.com/",
    )
    .words(&["imperva", "incapsula"]),
];
