//! Weather.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "aerisweather-client",
        provider: "aerisweather",
        name: "AerisWeather client credential",
        forms: &[
            beside(&["aeris", "aerisweather", "aeris_client"], &[between(Alphabet::Base62, 16, 21)]),
            beside(&["aeris", "aerisweather", "aeris_client"], &[between(Alphabet::Base62, 32, 40)]),
        ],
        rotate: "https://signup.xweather.com/account/apps",
        ..KIND
    },
    &Kind {
        id: "openuv-api-key",
        provider: "openuv",
        name: "OpenUV API key",
        forms: &[
            beside(&["openuv"], &[chars(Alphabet::Lower, 32)]),
            beside(&["openuv"], &[text("openuv-"), between(Alphabet::Base62, 12, 24), text("-io")]),
        ],
        rotate: "https://www.openuv.io/console",
        ..KIND
    },
    &Kind {
        id: "openweathermap-api-key",
        provider: "openweathermap",
        name: "OpenWeather API key",
        forms: &[beside(&["openweather", "pyowm", "owm_api", "owm_key"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://home.openweathermap.org/api_keys",
        docs: "https://openweathermap.org/faq",
        ..KIND
    },
    &Kind {
        id: "stormglass-api-key",
        provider: "stormglass",
        name: "Stormglass API key",
        forms: &[
            beside(
                &["stormglass"],
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
                    text("-"),
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
            beside(&["stormglass"], &[chars(Alphabet::UrlSafe, 73)]),
        ],
        rotate: "https://dashboard.stormglass.io/",
        ..KIND
    },
    &Kind {
        id: "tomorrowio-api-key",
        provider: "tomorrowio",
        name: "Tomorrow.io API key",
        forms: &[beside(
            &["tomorrowio", "tomorrow_io", "tomorrow.io", "climacell"],
            &[chars(Alphabet::Base62, 32)],
        )],
        rotate: "https://app.tomorrow.io/development/keys",
        ..KIND
    },
    &Kind {
        id: "visualcrossing-api-key",
        provider: "visualcrossing",
        name: "Visual Crossing API key",
        forms: &[beside(&["visualcrossing", "visual_crossing"], &[chars(Alphabet::Upper, 25)])],
        rotate: "https://www.visualcrossing.com/account",
        ..KIND
    },
    &Kind {
        id: "weatherbit-api-key",
        provider: "weatherbit",
        name: "Weatherbit API key",
        forms: &[beside(&["weatherbit"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://www.weatherbit.io/account/dashboard",
        ..KIND
    },
    &Kind {
        id: "weatherstack-api-key",
        provider: "weatherstack",
        name: "weatherstack access key",
        forms: &[beside(&["weatherstack"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://weatherstack.com/dashboard",
        ..KIND
    },
];
