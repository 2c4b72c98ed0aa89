//! Analytics and tracking.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "adobe-client-id",
        provider: "adobe",
        name: "Adobe (Adobe I/O) client id",
        forms: &[beside(keyed!("adobe"), &[chars(Alphabet::Lower, 32)])],
        rotate: "https://developer.adobe.com/console/projects",
        ..KIND
    },
    &Kind {
        id: "adobe-client-secret",
        provider: "adobe",
        name: "Adobe client secret",
        forms: &[form(4, &[text("p8e-"), chars(Alphabet::UrlSafe, 32)])],
        rotate: "https://developer.adobe.com/console/projects",
        docs: "https://developer.adobe.com/developer-console/docs/guides/authentication/",
        ..KIND
    },
    &Kind {
        id: "amplitude-api-key",
        provider: "amplitude",
        name: "Amplitude API key",
        forms: &[beside(&["amplitude"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://app.amplitude.com/analytics/settings/projects",
        ..KIND
    },
    &Kind {
        id: "dareboost-api-key",
        provider: "dareboost",
        name: "Dareboost token",
        forms: &[beside(&["dareboost"], &[chars(Alphabet::Base62, 60)])],
        rotate: "https://www.dareboost.com/",
        ..KIND
    },
    &Kind {
        id: "fullstory-api-key",
        provider: "fullstory",
        name: "FullStory API key",
        forms: &[
            form(4, &[text("na1."), between(Alphabet::Base64Padded, 96, 112)]),
            form(4, &[text("eu1."), between(Alphabet::Base64Padded, 96, 112)]),
        ],
        rotate: "https://app.fullstory.com/ui/settings/apikeys",
        docs: "https://developer.fullstory.com/server/authentication/",
        ..KIND
    },
    &Kind {
        id: "fullstory-token",
        provider: "fullstory",
        name: "FullStory token",
        forms: &[
            beside(&["fullstory"], &[text("na1."), between(Alphabet::Bearer, 96, 120)]),
            beside(&["fullstory"], &[text("na1."), between(Alphabet::UrlSafe, 28, 44)]),
            beside(&["fullstory"], &[chars(Alphabet::Base64Padded, 104)]),
        ],
        rotate: "https://app.fullstory.com/ui/settings/apikeys",
        ..KIND
    },
    &Kind {
        id: "gtmetrix-api-key",
        provider: "gtmetrix",
        name: "GTmetrix API key",
        forms: &[beside(&["gtmetrix"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://gtmetrix.com/api/",
        ..KIND
    },
    &Kind {
        id: "hotjar-api-key",
        provider: "hotjar",
        name: "Hotjar API credential",
        forms: &[
            beside(&["hotjar"], &[chars(Alphabet::UrlSafe, 20)]),
            beside(&["hotjar"], &[between(Alphabet::UrlSafe, 32, 48)]),
        ],
        rotate: "https://insights.hotjar.com/",
        ..KIND
    },
    &Kind {
        id: "jitsu-api-key",
        provider: "jitsu",
        name: "Jitsu API key",
        forms: &[beside(keyed!("jitsu"), &[between(Alphabet::Base62, 16, 64)])],
        rotate: "https://jitsu.com/",
        ..KIND
    },
    &Kind {
        id: "mixpanel-api-key",
        provider: "mixpanel",
        name: "Mixpanel secret or token",
        forms: &[
            beside(&["mixpanel"], &[chars(Alphabet::Base62, 32)]),
            beside(&["mixpanel"], &[chars(Alphabet::Base62, 30)]),
        ],
        rotate: "https://mixpanel.com/settings/project",
        ..KIND
    },
    &Kind {
        id: "pirsch-access-key",
        provider: "pirsch",
        name: "Pirsch access key",
        forms: &[form(3, &[text("pa_"), chars(Alphabet::Base62, 32)])],
        rotate: "https://dashboard.pirsch.io/",
        docs: "https://docs.pirsch.io/api-sdks/api",
        ..KIND
    },
    &Kind {
        id: "posthog-personal-key",
        provider: "posthog",
        name: "PostHog personal API key",
        forms: &[
            form(4, &[text("phx_"), between(Alphabet::Base62, 43, 48)]),
            form(4, &[text("phs_"), between(Alphabet::Base62, 43, 48)]),
        ],
        rotate: "https://app.posthog.com/settings/user-api-keys",
        docs: "https://posthog.com/docs/api",
        ..KIND
    },
    &Kind {
        id: "posthog-project-key",
        provider: "posthog",
        name: "PostHog project API key",
        forms: &[form(4, &[text("phc_"), between(Alphabet::UrlSafe, 41, 44)])],
        rotate: "https://app.posthog.com/settings/project",
        docs: "https://posthog.com/docs/api",
        ..KIND
    },
    &Kind {
        id: "segment-public-api-token",
        provider: "segment",
        name: "Segment Public API token",
        forms: &[form(4, &[text("sgp_"), chars(Alphabet::Base62, 64)])],
        rotate: "https://app.segment.com/",
        docs: "https://segment.com/docs/api/public-api/",
        ..KIND
    },
    &Kind {
        id: "segment-write-key",
        provider: "segment",
        name: "Segment write key",
        forms: &[
            beside(keyed!("segment"; "segment_write"), &[chars(Alphabet::Base62, 32)]),
            beside(keyed!("segment"; "segment_write"), &[chars(Alphabet::Base64Padded, 44)]),
        ],
        rotate: "https://app.segment.com/",
        ..KIND
    },
    &Kind {
        id: "simpleanalytics-api-key",
        provider: "simpleanalytics",
        name: "Simple Analytics API key",
        forms: &[
            beside(
                &["simpleanalytics", "simple_analytics", "sa_api_key"],
                &[text("sa_api_key_"), chars(Alphabet::Base62, 36)],
            ),
            beside(
                &["simpleanalytics", "simple_analytics", "sa_api_key"],
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
        ],
        rotate: "https://simpleanalytics.com/account",
        ..KIND
    },
    &Kind {
        id: "survicate-api-key",
        provider: "survicate",
        name: "Survicate API key",
        forms: &[beside(&["survicate"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://panel.survicate.com/",
        ..KIND
    },
    &Kind {
        id: "swetrix-api-key",
        provider: "swetrix",
        name: "Swetrix API key",
        forms: &[
            beside(
                &["swetrix"],
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
            beside(&["swetrix"], &[chars(Alphabet::Hex, 32)]),
        ],
        rotate: "https://swetrix.com/",
        ..KIND
    },
    &Kind {
        id: "umami-api-key",
        provider: "umami",
        name: "Umami API key",
        forms: &[beside(
            &["umami"],
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
        rotate: "https://cloud.umami.is/settings/api-keys",
        ..KIND
    },
];
