//! Building and deploying.

use crate::detect::kind::{Alphabet, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "buildkite-token",
        "buildkite",
        "Buildkite API token",
        &[
            form(5, &[text("bkua_"), chars(Alphabet::Lower, 40)]),
            form(5, &[text("bkua_"), chars(Alphabet::Base62, 53)]),
            form(4, &[text("bkct_"), between(Alphabet::Base62, 32, 64)]),
            beside(&["buildkite"], &[chars(Alphabet::Lower, 40)]),
        ],
        "https://buildkite.com/user/api-access-tokens",
        "https://buildkite.com/docs/apis/managing-api-tokens",
    )
    .words(&["buildkite"]),
    &kind(
        "circleci-token",
        "circleci",
        "CircleCI API token",
        &[
            form(
                7,
                &[
                    any(&["CCIPAT_", "CCIPRJ_"]),
                    chars(Alphabet::Base62, 22),
                    text("_"),
                    chars(Alphabet::Hex, 40),
                ],
            ),
            beside(
                &["circleci", "circle_token", "circle-token", "circletoken"],
                &[chars(Alphabet::HexAny, 40)],
            ),
        ],
        "https://app.circleci.com/settings/user/tokens",
        "https://circleci.com/docs/managing-api-tokens/",
    )
    .words(&["circleci", "circle_ci", "circle_token"]),
    &kind(
        "travis-ci-token",
        "travisci",
        "Travis CI API token",
        &[beside(&["travis", "travisci"], &[between(Alphabet::UrlSafe, 22, 22)])],
        "https://app.travis-ci.com/account/preferences",
        "https://docs.travis-ci.com/user/triggering-builds/",
    )
    .words(&["travis", "travisci", "travis_ci", "travis-ci"]),
    &kind(
        "drone-ci-token",
        "droneci",
        "Drone CI token",
        &[beside(&["droneci", "drone_token", "drone_rpc"], &[chars(Alphabet::Base62, 32)])],
        "https://docs.drone.io/cli/setup/",
        "https://docs.drone.io/server/user/management/",
    )
    .words(&["droneci", "drone_ci", "drone_token", "drone_rpc", "drone"]),
    &kind(
        "harness-token",
        "harness",
        "Harness API key",
        &[form(
            4,
            &[
                any(&["pat.", "sat."]),
                chars(Alphabet::UrlSafe, 22),
                text("."),
                chars(Alphabet::Base62, 24),
                text("."),
                chars(Alphabet::Base62, 20),
            ],
        )],
        "https://app.harness.io/",
        "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
    )
    .words(&["harness"]),
    &kind(
        "jenkins-token",
        "jenkins",
        "Jenkins API token or crumb",
        &[
            beside(&["jenkins"], &[text("11"), chars(Alphabet::Hex, 32)]),
            beside(&["jenkins"], &[chars(Alphabet::Hex, 32)]),
        ],
        "https://www.jenkins.io/doc/book/system-administration/",
        "https://www.jenkins.io/doc/book/system-administration/",
    )
    .words(&["jenkins"]),
    &kind(
        "teamcity-token",
        "teamcity",
        "TeamCity access token",
        &[form(
            8,
            &[
                text("eyJ0eXAiOiAiVENWMiJ9."),
                chars(Alphabet::UrlSafe, 36),
                text("."),
                chars(Alphabet::UrlSafe, 48),
            ],
        )],
        "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
        "https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html",
    )
    .words(&["teamcity", "tc-token", "tc_token"]),
    &kind(
        "octopus-deploy-key",
        "octopus-deploy",
        "Octopus Deploy (octopusdeploy) API key",
        &[
            form(4, &[text("API-"), chars(Alphabet::Upper, 26)]),
            beside(&["octopus"], &[text("API-"), between(Alphabet::Upper, 19, 32)]),
        ],
        "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
        "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
    )
    .words(&["octopus"]),
    &kind(
        "bitrise-token",
        "bitrise",
        "Bitrise access token",
        &[],
        "https://app.bitrise.io/me/profile#/security",
        "https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html",
    )
    .words(&["bitrise"]),
    &kind(
        "spacelift-token",
        "spacelift",
        "Spacelift API key",
        &[],
        "https://docs.spacelift.io/integrations/api",
        "https://docs.spacelift.io/integrations/api",
    )
    .words(&["spacelift"]),
    &kind(
        "scalr-token",
        "scalr",
        "Scalr API token",
        &[beside(&["scalr"], &[chars(Alphabet::UrlSafe, 136)])],
        "https://docs.scalr.io/docs/identity-and-access-management",
        "https://docs.scalr.io/reference/authentication",
    )
    .words(&["scalr"]),
    &kind(
        "infracost-key",
        "infracost",
        "Infracost API key",
        &[form(4, &[text("ico-"), chars(Alphabet::Base62, 32)])],
        "https://dashboard.infracost.io/",
        "https://www.infracost.io/docs/",
    )
    .words(&["infracost"]),
    &kind(
        "pulumi-token",
        "pulumi",
        "Pulumi access token",
        &[form(4, &[text("pul-"), chars(Alphabet::Hex, 40)])],
        "https://app.pulumi.com/account/tokens",
        "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
    )
    .words(&["pulumi"]),
    &kind(
        "mergify-key",
        "mergify",
        "Mergify application key",
        &[form(14, &[text("mergify_application_key_"), between(Alphabet::UrlSafe, 32, 80)])],
        "https://dashboard.mergify.com/",
        "https://docs.mergify.com/api/",
    )
    .words(&["mergify"]),
    &kind(
        "scrutinizer-ci-token",
        "scrutinizerci",
        "Scrutinizer CI token",
        &[beside(&["scrutinizer", "scrutinizerci"], &[chars(Alphabet::Lower, 64)])],
        "https://scrutinizer-ci.com/profile/applications",
        "https://scrutinizer-ci.com/docs/api/",
    )
    .words(&["scrutinizer", "scrutinizerci"]),
    &kind(
        "appveyor-token",
        "appveyor",
        "AppVeyor API token",
        &[beside(&["appveyor"], &[text("v2."), chars(Alphabet::Lower, 20)])],
        "https://ci.appveyor.com/api-keys",
        "https://www.appveyor.com/docs/api/",
    )
    .words(&["appveyor"]),
    &kind(
        "chef-automate-token",
        "chef-automate",
        "Chef Automate API token",
        &[beside(
            &["chef_automate", "chef-automate", "api-token"],
            &[chars(Alphabet::Base62, 27), text("=")],
        )],
        "https://docs.chef.io/automate/api_tokens/",
        "https://docs.chef.io/automate/api_tokens/",
    )
    .words(&["chef"]),
    &kind(
        "puppet-enterprise-token",
        "puppet-enterprise",
        "Puppet Enterprise token",
        &[],
        "https://www.puppet.com/docs/pe/latest/rbac_token_auth_intro.html",
        "https://www.puppet.com/docs/pe/latest/rbac_token_auth_intro.html",
    )
    .words(&["puppet", "pe_token"]),
    &kind(
        "saltstack-credential",
        "saltstack",
        "Salt API credential",
        &[],
        "https://docs.saltproject.io/en/latest/topics/eauth/index.html",
        "https://docs.saltproject.io/en/latest/topics/eauth/index.html",
    )
    .words(&["saltstack", "salt_api", "saltapi"]),
    &kind(
        "knapsack-pro-token",
        "knapsackpro",
        "Knapsack Pro test suite token",
        &[beside(&["knapsack", "knapsackpro"], &[chars(Alphabet::Lower, 32)])],
        "https://knapsackpro.com/dashboard",
        "https://docs.knapsackpro.com/",
    )
    .words(&["knapsack", "knapsackpro", "knapsack_pro"]),
    &kind(
        "versioneye-key",
        "versioneye",
        "VersionEye API key",
        &[beside(&["versioneye"], &[chars(Alphabet::UrlSafe, 40)])],
        "https://www.versioneye.com/settings/api",
        "https://www.versioneye.com/api",
    )
    .words(&["versioneye"]),
    &kind(
        "cypress-record-key",
        "cypress",
        "Cypress record key",
        &[beside(&["cypress"], UUID)],
        "https://cloud.cypress.io/",
        "https://docs.cypress.io/cloud/account-management/projects",
    )
    .words(&["cypress"]),
];
