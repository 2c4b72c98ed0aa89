//! Tests, coverage and review of code.

use crate::detect::kind::{Alphabet, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "sonar-token",
        "sonarqube",
        "SonarQube or SonarCloud token",
        &[
            form(4, &[any(&["squ_", "sqp_", "sqa_"]), chars(Alphabet::Hex, 40)]),
            form(5, &[any(&["sqco_", "sqcu_", "sqcp_"]), between(Alphabet::UrlSafe, 40, 80)]),
            beside(&["sonar", "sonarcloud", "sonarqube"], &[chars(Alphabet::Lower, 40)]),
        ],
        "https://sonarcloud.io/account/security",
        "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
    )
    .words(&["sonar", "sonarcloud", "sonarqube"]),
    &kind(
        "codecov-token",
        "codecov",
        "Codecov upload token",
        &[beside(&["codecov"], UUID)],
        "https://app.codecov.io/account",
        "https://docs.codecov.com/docs/codecov-tokens",
    )
    .words(&["codecov"]),
    &kind(
        "coveralls-token",
        "coveralls",
        "Coveralls token",
        &[beside(&["coveralls"], &[chars(Alphabet::UrlSafe, 37)])],
        "https://coveralls.io/account",
        "https://docs.coveralls.io/api-introduction",
    )
    .words(&["coveralls"]),
    &kind(
        "codacy-token",
        "codacy",
        "Codacy API token",
        &[beside(&["codacy"], &[chars(Alphabet::Base62, 20)])],
        "https://app.codacy.com/account/access-management",
        "https://docs.codacy.com/codacy-api/api-tokens/",
    )
    .words(&["codacy"]),
    &kind(
        "sauce-labs-key",
        "saucelabs",
        "Sauce Labs access key",
        &[beside(&["sauce", "saucelabs"], UUID)],
        "https://app.saucelabs.com/user-settings",
        "https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/",
    )
    .words(&["sauce", "saucelabs"]),
    &kind(
        "lambdatest-key",
        "lambdatest",
        "LambdaTest access key (lambdatest, appium-cloud)",
        &[form(3, &[text("LT_"), between(Alphabet::Base62, 40, 64)])],
        "https://accounts.lambdatest.com/security",
        "https://www.lambdatest.com/support/docs/",
    )
    .words(&["lambdatest", "lt_access", "appium"]),
    &kind(
        "bitbar-key",
        "bitbar",
        "BitBar API key",
        &[beside(&["bitbar"], &[chars(Alphabet::Base62, 32)])],
        "https://cloud.bitbar.com/#user/account",
        "https://support.smartbear.com/bitbar/docs/",
    )
    .words(&["bitbar"]),
    &kind(
        "perfecto-token",
        "perfecto",
        "Perfecto security token",
        &[],
        "https://help.perfecto.io/perfecto-help/",
        "https://help.perfecto.io/",
    )
    .words(&["perfecto"]),
    &kind(
        "loadmill-token",
        "loadmill",
        "Loadmill API token",
        &[beside(&["loadmill"], &[chars(Alphabet::Base62, 40)])],
        "https://app.loadmill.com/app/user/settings/security",
        "https://docs.loadmill.com/",
    )
    .words(&["loadmill"]),
    &kind(
        "blazemeter-token",
        "blazemeter",
        "BlazeMeter or Runscope token",
        &[beside(
            &["blazemeter", "runscope"],
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
        )],
        "https://a.blazemeter.com/app/#/settings/api-keys",
        "https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html",
    )
    .words(&["blazemeter", "runscope"]),
    &kind(
        "percy-token",
        "percy",
        "Percy project token",
        &[
            form(6, &[text("percy_"), between(Alphabet::Base62, 32, 64)]),
            form(4, &[any(&["web_", "app_", "auto_", "ss_"]), chars(Alphabet::Hex, 64)]),
        ],
        "https://percy.io/",
        "https://www.browserstack.com/docs/percy",
    )
    .words(&["percy"]),
    &kind(
        "chromatic-token",
        "chromatic",
        "Chromatic project token",
        &[form(5, &[text("chpt_"), between(Alphabet::Lower, 12, 32)])],
        "https://www.chromatic.com/",
        "https://www.chromatic.com/docs/cli/",
    )
    .words(&["chromatic"]),
];
