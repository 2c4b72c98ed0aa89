//! Registries of packages.

use crate::detect::check::{Check, Structure};
use crate::detect::kind::{Alphabet, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "artifactory-token",
        "artifactory",
        "JFrog Artifactory credential",
        &[
            form(4, &[text("AKCp"), chars(Alphabet::Base62, 69)])
                .checked(Check::Structure(Structure::Base58(54))),
            form(3, &[text("AKC"), between(Alphabet::Base62, 60, 80)]),
            form(3, &[text("AKC"), between(Alphabet::Base62, 10, 12)]),
            form(
                2,
                &[
                    any(&["AP1", "AP2", "AP3", "AP5", "AP6", "APA", "APB", "APC", "APD", "APE", "APF"]),
                    between(Alphabet::Base62, 10, 12),
                ],
            ),
            beside(&["artifactory", "jfrog"], &[text("AP"), between(Alphabet::Base62, 9, 80)]),
            beside(&["jfrog-art-api"], &[between(Alphabet::Base62, 24, 80)]),
        ],
        "https://jfrog.com/help/r/jfrog-platform-administration-documentation/revoke-tokens",
        "https://jfrog.com/help/r/jfrog-platform-administration-documentation",
    )
    .words(&["artifactory", "jfrog"]),
    &kind(
        "artifactory-reference-token",
        "artifactory",
        "JFrog Artifactory reference token",
        &[form(8, &[text("cmVmdGtu"), chars(Alphabet::Base62, 56)])
            .checked(Check::Structure(Structure::Begins(0, "reftkn:")))],
        "https://jfrog.com/help/r/jfrog-platform-administration-documentation/revoke-tokens",
        "https://jfrog.com/help/r/jfrog-platform-administration-documentation",
    ),
    &kind(
        "clojars-token",
        "clojars",
        "Clojars deploy token",
        &[form(8, &[text("CLOJARS_"), chars(Alphabet::Lower, 60)])],
        "https://clojars.org/tokens",
        "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
    )
    .words(&["clojars"]),
    &kind(
        "crates-io-token",
        "crates.io",
        "crates.io (cratesio) API token",
        &[form(3, &[text("cio"), chars(Alphabet::Base62, 32)])],
        "https://crates.io/settings/tokens",
        "https://doc.rust-lang.org/cargo/reference/publishing.html",
    )
    .words(&["cargo_registry", "crates_io", "cratesio", "crates.io"]),
    &kind(
        "rubygems-token",
        "rubygems",
        "RubyGems API key",
        &[form(9, &[text("rubygems_"), chars(Alphabet::Lower, 48)])],
        "https://rubygems.org/profile/api_keys",
        "https://guides.rubygems.org/api-key-scopes/",
    )
    .words(&["rubygems", "gem_host"]),
    &kind(
        "nuget-api-key",
        "nuget",
        "NuGet API key",
        &[
            form(3, &[text("oy2"), chars(Alphabet::Base32Lower, 43)]),
            beside(&["nuget", "nugetapikey"], &[chars(Alphabet::Lower, 46)]),
        ],
        "https://www.nuget.org/account/apikeys",
        "https://learn.microsoft.com/nuget/nuget-org/publish-a-package",
    )
    .words(&["nuget"]),
    &kind(
        "packagist-token",
        "packagist",
        "Packagist API token",
        &[form(
            14,
            &[
                any(&[
                    "packagist_ack_",
                    "packagist_uut_",
                    "packagist_out_",
                    "packagist_crt_",
                    "packagist_atl_",
                ]),
                between(Alphabet::HexAny, 28, 68),
            ],
        )],
        "https://packagist.com/",
        "https://packagist.com/docs/api/authentication",
    )
    .words(&["packagist"]),
    &kind(
        "hex-pm-key",
        "hexpm",
        "Hex.pm API key",
        &[form(6, &[text("hexpm_"), between(Alphabet::Bearer, 32, 64)])],
        "https://hex.pm/dashboard/keys",
        "https://hex.pm/docs/publish",
    )
    .words(&["hexpm", "hex_api"]),
    &kind(
        "cloudsmith-token",
        "cloudsmith",
        "Cloudsmith API key",
        &[beside(&["cloudsmith"], &[chars(Alphabet::Hex, 40)])],
        "https://cloudsmith.io/user/settings/api/",
        "https://help.cloudsmith.io/docs/api-key",
    )
    .words(&["cloudsmith"]),
    &kind(
        "nexus-token",
        "nexus",
        "Sonatype Nexus credential",
        &[],
        "https://help.sonatype.com/en/user-tokens.html",
        "https://help.sonatype.com/en/user-tokens.html",
    )
    .words(&["nexus", "sonatype"]),
    &kind(
        "npm-legacy-token",
        "npm",
        "npm legacy access token",
        &[beside(&["_authtoken", "npmtoken", "npm_token"], UUID)],
        "https://www.npmjs.com/settings/~/tokens",
        "https://docs.npmjs.com/about-access-tokens",
    )
    .words(&["npmrc", "npmjs", "npm_auth", "npm_token", "npm_api"]),
];
