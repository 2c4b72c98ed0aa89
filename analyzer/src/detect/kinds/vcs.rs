//! Version control and code review, but for GitHub and GitLab.

use crate::detect::kind::{Alphabet, Kind, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "bitbucket-app-token",
        "bitbucket",
        "Bitbucket app password (bitbucketapppassword)",
        &[form(4, &[text("ATBB"), between(Alphabet::UrlSafe, 24, 40)])],
        "https://bitbucket.org/account/settings/app-passwords/",
        "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
    ),
    &kind(
        "bitbucket-access-token",
        "bitbucket",
        "Bitbucket access token",
        &[
            form(6, &[text("ATCTT3"), between(Alphabet::UrlSafePadded, 100, 400)]),
            form(5, &[text("BBDC-"), between(Alphabet::Base64, 40, 48)]),
        ],
        "https://support.atlassian.com/bitbucket-cloud/docs/repository-access-tokens/",
        "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
    ),
    &kind(
        "gitea-token",
        "gitea",
        "Gitea access token",
        &[
            form(4, &[text("gta_"), chars(Alphabet::Hex, 40)]),
            beside(&["gitea", "forgejo"], &[chars(Alphabet::Hex, 40)]),
        ],
        "https://docs.gitea.com/development/api-usage",
        "https://docs.gitea.com/development/api-usage",
    )
    .words(&["gitea", "forgejo", "codeberg"]),
    &kind(
        "gitkraken-token",
        "gitkraken",
        "GitKraken API token",
        &[],
        "https://gitkraken.dev/settings",
        "https://help.gitkraken.com/",
    )
    .words(&["gitkraken"]),
    &kind(
        "sourcegraph-token",
        "sourcegraph",
        "Sourcegraph access token",
        &[
            form(4, &[text("sgp_"), chars(Alphabet::HexAny, 16), text("_"), chars(Alphabet::HexAny, 40)]),
            form(10, &[text("sgp_local_"), chars(Alphabet::HexAny, 40)]),
            form(
                4,
                &[text("sgp_"), chars(Alphabet::HexAny, 16), text("_local_"), chars(Alphabet::HexAny, 40)],
            ),
            form(4, &[text("sgp_"), chars(Alphabet::HexAny, 40)]),
            form(4, &[any(&["slk_", "sgd_"]), chars(Alphabet::Hex, 64)]),
        ],
        "https://sourcegraph.com/user/settings/tokens",
        "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
    )
    .words(&["sourcegraph"]),
    &kind(
        "phabricator-token",
        "phabricator",
        "Phabricator Conduit token",
        &[form(4, &[any(&["api-", "cli-"]), chars(Alphabet::Lower, 28)])],
        "https://secure.phabricator.com/book/phabcontrib/",
        "https://secure.phabricator.com/conduit/",
    ),
];
