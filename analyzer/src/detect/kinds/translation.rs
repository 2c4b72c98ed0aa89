//! Languages.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "crowdin-api-key",
        provider: "crowdin",
        name: "Crowdin personal access token",
        forms: &[
            beside(&["crowdin"], &[chars(Alphabet::Hex, 80)]),
            beside(&["crowdin"], &[chars(Alphabet::Base62, 80)]),
        ],
        rotate: "https://crowdin.com/settings#api-key",
        ..KIND
    },
    &Kind {
        id: "lokalise-api-key",
        provider: "lokalise",
        name: "Lokalise API token",
        forms: &[beside(&["lokalise"], &[chars(Alphabet::Lower, 40)])],
        rotate: "https://app.lokalise.com/profile#apitokens",
        docs: "https://developers.lokalise.com/docs/api-key",
        ..KIND
    },
    &Kind {
        id: "phrase-access-token",
        provider: "phrase",
        name: "Phrase access token",
        forms: &[beside(keyed!("phrase"; "phraseapp"), &[chars(Alphabet::Hex, 64)])],
        rotate: "https://app.phrase.com/settings/oauth_access_tokens",
        ..KIND
    },
    &Kind {
        id: "transifex-api-key",
        provider: "transifex",
        name: "Transifex API token",
        forms: &[
            beside(&["transifex"], &[text("1/"), chars(Alphabet::Hex, 40)]),
            beside(&["transifex"], &[between(Alphabet::UrlSafe, 60, 70)]),
        ],
        rotate: "https://app.transifex.com/user/settings/api/",
        ..KIND
    },
    &Kind {
        id: "yandex-cloud-key",
        provider: "yandex",
        name: "Yandex Cloud API key",
        forms: &[form(4, &[text("AQVN"), between(Alphabet::UrlSafe, 35, 38)])],
        rotate: "https://console.yandex.cloud/",
        docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key",
        ..KIND
    },
    &Kind {
        id: "yandex-iam-token",
        provider: "yandex",
        name: "Yandex Cloud IAM token",
        forms: &[form(
            3,
            &[
                text("t1."),
                between(Alphabet::UrlSafePadded, 10, 700),
                text("."),
                between(Alphabet::UrlSafePadded, 80, 90),
            ],
        )],
        rotate: "https://console.yandex.cloud/",
        docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token",
        ..KIND
    },
    &Kind {
        id: "yandex-oauth-token",
        provider: "yandex",
        name: "Yandex OAuth token",
        forms: &[
            beside(&["yandex"], &[chars(Alphabet::Dotted, 83)]),
            beside(&["yandex"], &[text("y0_"), between(Alphabet::UrlSafe, 37, 60)]),
        ],
        rotate: "https://yandex.ru/id/about",
        ..KIND
    },
    &Kind {
        id: "yandex-static-key",
        provider: "yandex",
        name: "Yandex Cloud static key",
        forms: &[beside(&["yandex"], &[text("YC"), chars(Alphabet::UrlSafe, 38)])],
        rotate: "https://console.yandex.cloud/",
        docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",
        ..KIND
    },
    &Kind {
        id: "yandex-translate-api-key",
        provider: "yandex-translate",
        name: "Yandex Translate API key",
        forms: &[form(
            10,
            &[
                text("trnsl.1.1."),
                chars(Alphabet::Upper, 16),
                text("."),
                between(Alphabet::Hex, 8, 16),
                text("."),
                between(Alphabet::Hex, 24, 40),
            ],
        )],
        rotate: "https://translate.yandex.com/developers/keys",
        ..KIND
    },
];
