//! Names and certificates.

use crate::detect::kind::{Alphabet, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "ns1-key",
        "ns1",
        "NS1 API key",
        &[form(4, &[text("ns1_"), between(Alphabet::Base62, 20, 40)])],
        "https://my.nsone.net/#/account/settings",
        "https://ns1.com/api",
    )
    .words(&["ns1_api", "nsone"]),
    &kind(
        "godaddy-key",
        "godaddy",
        "GoDaddy API key",
        &[
            beside(
                &["godaddy"],
                &[between(Alphabet::Base62, 12, 15), text("_"), between(Alphabet::Base62, 20, 24)],
            ),
            beside(&["godaddy"], &[chars(Alphabet::Base62, 22)]),
        ],
        "https://developer.godaddy.com/keys",
        "https://developer.godaddy.com/getstarted",
    )
    .words(&["godaddy"]),
    &kind(
        "dnsimple-token",
        "dnsimple",
        "DNSimple token",
        &[form(9, &[any(&["dnsimple_a_", "dnsimple_u_"]), between(Alphabet::Base62, 28, 36)])],
        "https://dnsimple.com/user",
        "https://support.dnsimple.com/articles/api-access-token/",
    )
    .words(&["dnsimple"]),
    &kind(
        "buddyns-token",
        "buddyns",
        "BuddyNS API token",
        &[beside(&["buddyns"], &[chars(Alphabet::Lower, 40)])],
        "https://www.buddyns.com/",
        "https://www.buddyns.com/support/api/v2/",
    )
    .words(&["buddyns"]),
    &kind(
        "dnscheck-key",
        "dnscheck",
        "DNS Check key",
        &[
            beside(&["dnscheck"], &[chars(Alphabet::Lower, 32)]),
            beside(&["dnscheck"], UUID),
            beside(
                &["dnscheck"],
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
        "https://www.dnscheck.co/",
        "https://www.dnscheck.co/api",
    )
    .words(&["dnscheck"]),
    &kind(
        "porkbun-key",
        "porkbun",
        "Porkbun API key",
        &[form(4, &[any(&["pk1_", "sk1_"]), chars(Alphabet::Hex, 64)])],
        "https://porkbun.com/account/api",
        "https://porkbun.com/api/json/v3/documentation",
    )
    .words(&["porkbun"]),
    &kind(
        "duckdns-token",
        "duckdns",
        "DuckDNS token",
        &[beside(&["duckdns"], UUID)],
        "https://www.duckdns.org/",
        "https://www.duckdns.org/spec.jsp",
    )
    .words(&["duckdns", "desec", "dynu"]),
    &kind(
        "sslmate-key",
        "sslmate",
        "SSLMate API key",
        &[beside(&["sslmate"], &[chars(Alphabet::Base62, 36)])],
        "https://sslmate.com/account/",
        "https://sslmate.com/help/",
    )
    .words(&["sslmate"]),
];
