//! Content management and web sites.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "algolia-api-key",
        provider: "algolia",
        name: "Algolia API key",
        forms: &[beside(&["algolia", "docsearch"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://dashboard.algolia.com/account/api-keys",
        docs: "https://www.algolia.com/doc/guides/security/api-keys/",
        ..KIND
    },
    &Kind {
        id: "budibase-api-key",
        provider: "budibase",
        name: "Budibase API key",
        forms: &[beside(
            &["budibase"],
            &[chars(Alphabet::Hex, 32), text("-"), between(Alphabet::Hex, 70, 90)],
        )],
        rotate: "https://account.budibase.app/",
        ..KIND
    },
    &Kind {
        id: "buttercms-api-key",
        provider: "buttercms",
        name: "ButterCMS API token",
        forms: &[beside(&["buttercms"], &[chars(Alphabet::Base62, 40)])],
        rotate: "https://buttercms.com/settings/",
        ..KIND
    },
    &Kind {
        id: "contentful-access-token",
        provider: "contentful",
        name: "Contentful personal access token",
        forms: &[form(6, &[text("CFPAT-"), between(Alphabet::UrlSafe, 43, 64)])],
        rotate: "https://app.contentful.com/account/profile/cma_tokens",
        docs: "https://www.contentful.com/developers/docs/references/authentication/",
        ..KIND
    },
    &Kind {
        id: "contentful-api-key",
        provider: "contentful",
        name: "Contentful delivery token",
        forms: &[beside(&["contentful"], &[between(Alphabet::UrlSafe, 42, 44)])],
        rotate: "https://app.contentful.com/",
        docs: "https://www.contentful.com/developers/docs/references/authentication/",
        ..KIND
    },
    &Kind {
        id: "contentstack-management-token",
        provider: "contentstack",
        name: "Contentstack management token",
        forms: &[beside(keyed!("contentstack"), &[text("cs"), chars(Alphabet::Hex, 32)])],
        rotate: "https://app.contentstack.com/",
        docs: "https://www.contentstack.com/docs/developers/create-tokens",
        ..KIND
    },
    &Kind {
        id: "devto-api-key",
        provider: "devto",
        name: "DEV (Forem) API key",
        forms: &[
            beside(&["devto", "dev_to_api"], &[chars(Alphabet::Base62, 24)]),
            beside(&["devto", "dev_to_api"], &[chars(Alphabet::Hex, 32)]),
        ],
        rotate: "https://dev.to/settings/extensions",
        ..KIND
    },
    &Kind {
        id: "directus-api-key",
        provider: "directus",
        name: "Directus token",
        forms: &[
            beside(&["directus"], &[chars(Alphabet::UrlSafe, 32)]),
            beside(&["directus"], &[chars(Alphabet::Base62, 20)]),
        ],
        rotate: "https://directus.io/",
        ..KIND
    },
    &Kind {
        id: "ghost-api-key",
        provider: "ghost",
        name: "Ghost Admin API key",
        forms: &[beside(&["ghost"], &[chars(Alphabet::Hex, 24), text(":"), chars(Alphabet::Hex, 64)])],
        rotate: "https://ghost.org/docs/admin-api/",
        docs: "https://ghost.org/docs/admin-api/#token-authentication",
        ..KIND
    },
    &Kind {
        id: "gravityforms-rest-key",
        provider: "gravityforms",
        name: "Gravity Forms REST key",
        forms: &[
            beside(&["gravityforms", "gravity_forms", "gravity forms"], &[chars(Alphabet::Base62, 32)]),
            beside(
                &["gravityforms", "gravity_forms", "gravity forms"],
                &[text("ck_"), chars(Alphabet::Hex, 40)],
            ),
            beside(
                &["gravityforms", "gravity_forms", "gravity forms"],
                &[text("cs_"), chars(Alphabet::Hex, 40)],
            ),
        ],
        rotate: "https://docs.gravityforms.com/rest-api-v2-authentication/",
        ..KIND
    },
    &Kind {
        id: "hashnode-api-key",
        provider: "hashnode",
        name: "Hashnode token",
        forms: &[
            beside(
                &["hashnode"],
                &[
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
            beside(&["hashnode"], &[chars(Alphabet::Hex, 32)]),
        ],
        rotate: "https://hashnode.com/settings/developer",
        ..KIND
    },
    &Kind {
        id: "kontent-api-key",
        provider: "kontent",
        name: "Kontent.ai management key",
        forms: &[beside(
            &["kontent_ai", "kontentai", "kontent_management"],
            &[
                text("ew0"),
                between(Alphabet::UrlSafe, 20, 60),
                text("."),
                between(Alphabet::UrlSafe, 60, 500),
                text("."),
                chars(Alphabet::UrlSafe, 43),
            ],
        )],
        rotate: "https://app.kontent.ai/",
        ..KIND
    },
    &Kind {
        id: "ninjaforms-api-key",
        provider: "ninjaforms",
        name: "Ninja Forms API key",
        forms: &[beside(&["ninjaforms", "ninja_forms", "ninja forms"], &[between(Alphabet::Base62, 40, 44)])],
        rotate: "https://ninjaforms.com/",
        ..KIND
    },
    &Kind {
        id: "plasmic-api-key",
        provider: "plasmic",
        name: "Plasmic project token",
        forms: &[
            beside(&["plasmic"], &[chars(Alphabet::UrlSafe, 44)]),
            beside(&["plasmic"], &[chars(Alphabet::Base62, 80)]),
        ],
        rotate: "https://studio.plasmic.app/",
        ..KIND
    },
    &Kind {
        id: "prismic-api-key",
        provider: "prismic",
        name: "Prismic access token",
        forms: &[
            beside(&["prismic"], &[text("MC5"), between(Alphabet::UrlSafe, 60, 140)]),
            beside(&["prismic"], &[between(Alphabet::UrlSafe, 80, 120)]),
        ],
        rotate: "https://prismic.io/dashboard",
        ..KIND
    },
    &Kind {
        id: "readme-api-key",
        provider: "readme",
        name: "ReadMe API key",
        forms: &[form(5, &[text("rdme_"), chars(Alphabet::Lower, 70)])],
        rotate: "https://dash.readme.com/",
        docs: "https://docs.readme.com/main/reference/intro/authentication",
        ..KIND
    },
    &Kind {
        id: "sanity-api-key",
        provider: "sanity",
        name: "Sanity API token",
        forms: &[beside(&["sanity"], &[text("sk"), between(Alphabet::Base62, 78, 180)])],
        rotate: "https://www.sanity.io/manage",
        ..KIND
    },
    &Kind {
        id: "simvoly-api-key",
        provider: "simvoly",
        name: "Simvoly API key",
        forms: &[beside(&["simvoly"], &[chars(Alphabet::Lower, 33)])],
        rotate: "https://simvoly.com/",
        ..KIND
    },
    &Kind {
        id: "siteleaf-api-key",
        provider: "siteleaf",
        name: "Siteleaf API credential",
        forms: &[beside(&["siteleaf"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://manage.siteleaf.com/",
        ..KIND
    },
    &Kind {
        id: "storyblok-api-key",
        provider: "storyblok",
        name: "Storyblok token",
        forms: &[
            beside(
                &["storyblok"],
                &[
                    chars(Alphabet::Base62, 24),
                    text("-"),
                    between(Alphabet::Digits, 5, 7),
                    text("-"),
                    chars(Alphabet::Base62, 20),
                ],
            ),
            beside(&["storyblok"], &[chars(Alphabet::Base62, 22)]),
            beside(&["storyblok"], &[chars(Alphabet::Base62, 24)]),
            beside(&["storyblok"], &[chars(Alphabet::Base62, 24), text("tt")]),
        ],
        rotate: "https://app.storyblok.com/",
        ..KIND
    },
    &Kind {
        id: "storychief-api-key",
        provider: "storychief",
        name: "StoryChief API key",
        forms: &[
            beside(&["storychief"], &[chars(Alphabet::Dotted, 940)]),
            beside(&["storychief"], &[text("eyJ"), between(Alphabet::Dotted, 900, 1100)]),
        ],
        rotate: "https://app.storychief.io/",
        ..KIND
    },
    &Kind {
        id: "strapi-api-key",
        provider: "strapi",
        name: "Strapi API token",
        forms: &[
            beside(&["strapi"], &[chars(Alphabet::Hex, 256)]),
            beside(&["strapi"], &[chars(Alphabet::Base62, 20)]),
        ],
        rotate: "https://strapi.io/",
        docs: "https://docs.strapi.io/cms/features/api-tokens",
        ..KIND
    },
    &Kind {
        id: "swiftype-api-key",
        provider: "swiftype",
        name: "Swiftype API key",
        forms: &[beside(&["swiftype"], &[chars(Alphabet::UrlSafe, 20)])],
        rotate: "https://app.swiftype.com/settings/account",
        ..KIND
    },
    &Kind {
        id: "webflow-api-key",
        provider: "webflow",
        name: "Webflow API token",
        forms: &[
            beside(&["webflow"], &[chars(Alphabet::Hex, 64)]),
            beside(&["webflow"], &[chars(Alphabet::Lower, 64)]),
        ],
        rotate: "https://webflow.com/dashboard/account/integrations",
        docs: "https://developers.webflow.com/data/reference/authentication",
        ..KIND
    },
    &Kind {
        id: "wix-client-secret",
        provider: "wix",
        name: "Wix credential",
        forms: &[beside(
            keyed!("wix"),
            &[
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
        )],
        rotate: "https://dev.wix.com/",
        ..KIND
    },
];
