//! Hosting of sites, applications and functions.

use crate::detect::kind::{Alphabet, Kind, UUID, any, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "heroku-api-key",
        "heroku",
        "Heroku API key",
        &[
            form(7, &[text("HRKU-AA"), between(Alphabet::UrlSafe, 50, 64)]),
            form(
                5,
                &[
                    text("HRKU-"),
                    chars(Alphabet::HexAny, 8),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 12),
                ],
            ),
            beside(&["heroku"], UUID),
        ],
        "https://dashboard.heroku.com/account",
        "https://devcenter.heroku.com/articles/authentication",
    )
    .words(&["heroku"]),
    &kind(
        "netlify-token",
        "netlify",
        "Netlify access token",
        &[
            form(4, &[any(&["nfp_", "nfc_", "nfo_", "nfu_", "nfb_"]), chars(Alphabet::Base62, 36)]),
            beside(&["netlify"], &[between(Alphabet::UrlSafePadded, 40, 46)]),
        ],
        "https://app.netlify.com/user/applications#personal-access-tokens",
        "https://docs.netlify.com/api/get-started/#authentication",
    )
    .words(&["netlify"]),
    &kind(
        "netlify-build-hook",
        "netlify",
        "Netlify build hook",
        &[form(14, &[text("netlify.com/build_hooks/"), between(Alphabet::UrlSafe, 24, 36)])],
        "https://app.netlify.com/",
        "https://docs.netlify.com/configure-builds/build-hooks/",
    ),
    &kind(
        "flyio-token",
        "flyio",
        "Fly.io access token",
        &[
            form(4, &[text("fo1_"), between(Alphabet::UrlSafe, 40, 64)]),
            form(6, &[text("FlyV1 "), between(Alphabet::Bearer, 30, 2000)]),
            form(5, &[any(&["fm1r_", "fm1a_"]), between(Alphabet::Base64Padded, 80, 2000)]),
            form(4, &[text("fm2_"), between(Alphabet::Base64Padded, 40, 2000)]),
        ],
        "https://fly.io/tokens",
        "https://fly.io/docs/security/tokens/",
    )
    .words(&["flyio", "fly_io", "fly-io", "fly.io", "fly_api", "fly_access"]),
    &kind(
        "render-api-key",
        "render",
        "Render API key",
        &[form(4, &[text("rnd_"), between(Alphabet::Base62, 24, 40)])],
        "https://dashboard.render.com/u/settings#api-keys",
        "https://render.com/docs/api",
    )
    .words(&["render_api", "render_token"]),
    &kind(
        "railway-token",
        "railway",
        "Railway token",
        &[beside(&["railway"], UUID)],
        "https://railway.com/account/tokens",
        "https://docs.railway.com/reference/public-api",
    )
    .words(&["railway"]),
    &kind(
        "deno-deploy-token",
        "deno",
        "Deno Deploy access token",
        &[form(4, &[any(&["ddp_", "ddw_", "ddo_"]), chars(Alphabet::Base62, 36)])],
        "https://dash.deno.com/account#access-tokens",
        "https://docs.deno.com/deploy/api/",
    )
    .words(&["deno_deploy", "denodeploy"]),
    &kind(
        "gitpod-token",
        "gitpod",
        "Gitpod access token",
        &[form(11, &[text("gitpod_pat_"), between(Alphabet::Dotted, 32, 120)])],
        "https://gitpod.io/user/tokens",
        "https://www.gitpod.io/docs/configure/user-settings/access-tokens",
    )
    .words(&["gitpod"]),
    &kind(
        "codesandbox-token",
        "codesandbox",
        "CodeSandbox API token",
        &[form(7, &[any(&["csb_v1_", "csb_api_"]), between(Alphabet::UrlSafe, 32, 64)])],
        "https://codesandbox.io/t/api",
        "https://codesandbox.io/docs/sdk",
    )
    .words(&["codesandbox"]),
    &kind(
        "stackblitz-token",
        "stackblitz",
        "StackBlitz token",
        &[beside(&["stackblitz"], &[text("sb_"), between(Alphabet::Base62, 24, 48)])],
        "https://stackblitz.com/settings",
        "https://developer.stackblitz.com/",
    )
    .words(&["stackblitz"]),
    &kind(
        "wpengine-credential",
        "wpengine",
        "WP Engine API credential",
        &[],
        "https://my.wpengine.com/api_access",
        "https://wpengineapi.com/",
    )
    .words(&["wpengine", "wp_engine", "wpe_api"]),
    &kind(
        "pantheon-token",
        "pantheon",
        "Pantheon machine token",
        &[],
        "https://dashboard.pantheon.io/personal-settings/machine-tokens",
        "https://docs.pantheon.io/machine-tokens",
    )
    .words(&["pantheon", "terminus"]),
    &kind(
        "platformsh-token",
        "platformsh",
        "Platform.sh API token",
        &[],
        "https://console.platform.sh/-/users/~/settings/tokens",
        "https://docs.platform.sh/administration/cli/api-tokens.html",
    )
    .words(&["platformsh", "platform_sh"]),
    &kind(
        "hostinger-token",
        "hostinger",
        "Hostinger API token",
        &[],
        "https://hpanel.hostinger.com/profile/api",
        "https://developers.hostinger.com/",
    )
    .words(&["hostinger"]),
    &kind(
        "cpanel-token",
        "cpanel",
        "cPanel API token",
        &[],
        "https://docs.cpanel.net/cpanel/security/manage-api-tokens-in-cpanel/",
        "https://docs.cpanel.net/cpanel/security/manage-api-tokens-in-cpanel/",
    )
    .words(&["cpanel"]),
    &kind(
        "forge-token",
        "laravel-forge",
        "Laravel Forge API token",
        &[],
        "https://forge.laravel.com/user-profile/api",
        "https://forge.laravel.com/api-documentation",
    )
    .words(&["laravel_forge", "forge_api"]),
    &kind(
        "ploi-token",
        "ploi",
        "Ploi API token",
        &[],
        "https://ploi.io/profile/api-keys",
        "https://developers.ploi.io/",
    )
    .words(&["ploi_api", "ploi_token"]),
    &kind(
        "koyeb-token",
        "koyeb",
        "Koyeb API token",
        &[],
        "https://app.koyeb.com/user/settings/api",
        "https://www.koyeb.com/docs/reference/api",
    )
    .words(&["koyeb"]),
    &kind(
        "northflank-token",
        "northflank",
        "Northflank API token",
        &[],
        "https://app.northflank.com/",
        "https://northflank.com/docs/v1/api/use-the-api",
    )
    .words(&["northflank"]),
    &kind(
        "zeabur-token",
        "zeabur",
        "Zeabur API token",
        &[],
        "https://dash.zeabur.com/account/api-keys",
        "https://zeabur.com/docs",
    )
    .words(&["zeabur"]),
    &kind(
        "cloudways-key",
        "cloudways",
        "Cloudways API key",
        &[],
        "https://platform.cloudways.com/api",
        "https://developers.cloudways.com/",
    )
    .words(&["cloudways"]),
    &kind(
        "kinsta-key",
        "kinsta",
        "Kinsta API key",
        &[],
        "https://my.kinsta.com/company/apiKeys",
        "https://kinsta.com/docs/kinsta-api/",
    )
    .words(&["kinsta"]),
];
