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
        &[
            form(4, &[text("rnd_"), chars(Alphabet::Base62, 24)]),
            form(4, &[text("rnd_"), between(Alphabet::Base62, 28, 40)]),
        ],
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
];
