//! Security tools and feeds.

use crate::detect::kind::{Alphabet, KIND, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "ntlm-authentication",
        provider: "microsoft",
        name: "NTLM authentication message",
        forms: &[form(12, &[text("TlRMTVNTUAAD"), between(Alphabet::Base64, 80, 4000)])],
        steps: &[
            "change the user's password: whoever has the message can try passwords against it",
            "turn NTLM off where Kerberos is used",
        ],
        rotate: "https://learn.microsoft.com/windows-server/security/kerberos/ntlm-overview",
        docs: "https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/033d32cc-88f9-4483-9bf2-b273055038ce",
        ..KIND
    },
    &kind(
        "snyk-token",
        "snyk",
        "Snyk API token",
        &[
            form(
                9,
                &[
                    any(&["snyk_uat.", "snyk_sat."]),
                    chars(Alphabet::Hex, 8),
                    text("."),
                    between(Alphabet::Dotted, 80, 400),
                ],
            ),
            beside(&["snyk"], UUID),
        ],
        "https://app.snyk.io/account",
        "https://docs.snyk.io/snyk-api/authentication-for-api",
    )
    .words(&["snyk"]),
    &kind(
        "aikido-key",
        "aikido",
        "Aikido credential",
        &[
            form(6, &[text("AIK_CI_"), between(Alphabet::Base62, 20, 80)]),
            form(
                11,
                &[any(&["AIK_CLIENT_", "AIK_SECRET_", "AIK_RUNTIME_"]), between(Alphabet::UrlSafe, 24, 80)],
            ),
        ],
        "https://app.aikido.dev/settings/integrations/api/aikido/rest",
        "https://apidocs.aikido.dev/",
    )
    .words(&["aikido", "aik_client"]),
    &kind(
        "endorlabs-key",
        "endorlabs",
        "Endor Labs API key",
        &[
            form(5, &[text("endr+"), chars(Alphabet::UrlSafe, 16)]),
            form(5, &[text("endr+"), between(Alphabet::UrlSafe, 12, 64)]),
        ],
        "https://app.endorlabs.com/",
        "https://docs.endorlabs.com/",
    )
    .words(&["endorlabs", "endor"]),
    &kind(
        "shodan-key",
        "shodan",
        "Shodan API key",
        &[beside(&["shodan"], &[chars(Alphabet::Base62, 32)])],
        "https://account.shodan.io/",
        "https://developer.shodan.io/",
    )
    .words(&["shodan"]),
    &kind(
        "virustotal-key",
        "virustotal",
        "VirusTotal API key",
        &[
            beside(&["virustotal"], &[chars(Alphabet::Hex, 64)]),
            beside(&["virustotal"], &[chars(Alphabet::Lower, 64)]),
        ],
        "https://www.virustotal.com/gui/my-apikey",
        "https://docs.virustotal.com/reference/authentication",
    )
    .words(&["virustotal", "vt_api"]),
    &kind(
        "urlscan-key",
        "urlscan",
        "urlscan.io API key",
        &[
            beside(&["urlscan"], UUID),
            beside(&["urlscan"], &[chars(Alphabet::Lower, 36)]),
            beside(
                &["urlscan"],
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
        "https://urlscan.io/user/profile/",
        "https://urlscan.io/docs/api/",
    )
    .words(&["urlscan"]),
    &kind(
        "securitytrails-key",
        "securitytrails",
        "SecurityTrails API key",
        &[beside(&["securitytrails"], &[between(Alphabet::UrlSafe, 32, 32)])],
        "https://securitytrails.com/app/account/credentials",
        "https://docs.securitytrails.com/",
    )
    .words(&["securitytrails"]),
    &kind(
        "alienvault-otx-key",
        "alienvault",
        "AlienVault OTX API key",
        &[beside(&["alienvault", "otx_api"], &[chars(Alphabet::Lower, 64)])],
        "https://otx.alienvault.com/settings",
        "https://otx.alienvault.com/api",
    )
    .words(&["alienvault", "otx_api"]),
    &kind(
        "detectify-key",
        "detectify",
        "Detectify API key",
        &[beside(&["detectify"], &[chars(Alphabet::Lower, 32)])],
        "https://detectify.com/dashboard",
        "https://developer.detectify.com/",
    )
    .words(&["detectify"]),
    &kind(
        "checkmarx-credential",
        "checkmarx",
        "Checkmarx credential",
        &[],
        "https://checkmarx.com/",
        "https://docs.checkmarx.com/",
    )
    .words(&["checkmarx", "cx_client", "cx_api"]),
    &kind(
        "veracode-credential",
        "veracode",
        "Veracode API credential",
        &[],
        "https://web.analysiscenter.veracode.com/",
        "https://docs.veracode.com/r/c_api_credentials3",
    )
    .words(&["veracode"]),
    &kind(
        "prisma-cloud-key",
        "prisma-cloud",
        "Prisma Cloud access key",
        &[],
        "https://pan.dev/prisma-cloud/api/cspm/access-keys/",
        "https://pan.dev/prisma-cloud/",
    )
    .words(&["prisma_api", "prisma_cloud", "prismacloud", "twistlock"]),
    &kind(
        "palo-alto-key",
        "paloalto",
        "Palo Alto Networks API key",
        &[form(5, &[text("LUFRPT"), between(Alphabet::Base64Padded, 40, 200)])],
        "https://docs.paloaltonetworks.com/",
        "https://docs.paloaltonetworks.com/pan-os/11-1/pan-os-panorama-api",
    )
    .words(&["paloalto", "palo_alto", "panos"]),
    &kind(
        "sentinelone-token",
        "sentinelone",
        "SentinelOne API token",
        &[],
        "https://www.sentinelone.com/",
        "https://www.sentinelone.com/",
    )
    .words(&["sentinelone"]),
    &kind(
        "stackhawk-key",
        "stackhawk",
        "StackHawk API key",
        &[form(5, &[text("hawk."), chars(Alphabet::UrlSafe, 20), text("."), chars(Alphabet::UrlSafe, 20)])],
        "https://app.stackhawk.com/settings/apikeys",
        "https://docs.stackhawk.com/",
    )
    .words(&["stackhawk", "hawk_api"]),
    &kind(
        "dependency-track-key",
        "dependency_track",
        "Dependency-Track (dependency_track) API key",
        &[
            form(4, &[text("odt_"), chars(Alphabet::Base62, 32)]),
            form(4, &[text("odt_"), chars(Alphabet::Base62, 8), text("_"), chars(Alphabet::Base62, 32)]),
            form(4, &[text("odt_"), chars(Alphabet::Base62, 36)]),
        ],
        "https://docs.dependencytrack.org/integrations/rest-api/",
        "https://docs.dependencytrack.org/integrations/rest-api/",
    )
    .words(&["dependencytrack", "dependency_track", "dtrack"]),
    &kind(
        "jupiterone-token",
        "jupiterone",
        "JupiterOne API token",
        &[beside(&["jupiterone"], &[chars(Alphabet::Base62, 76)])],
        "https://us.jupiterone.io/",
        "https://docs.jupiterone.io/",
    )
    .words(&["jupiterone"]),
];
