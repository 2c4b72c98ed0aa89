//! Devices, machines and sensors.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "adafruitio-aio-key",
        provider: "adafruitio",
        name: "Adafruit IO key",
        forms: &[form(4, &[text("aio_"), chars(Alphabet::Base62, 28)])],
        rotate: "https://io.adafruit.com/",
        docs: "https://io.adafruit.com/api/docs/",
        ..KIND
    },
    &Kind {
        id: "adafruitio-api-key",
        provider: "adafruitio",
        name: "Adafruit API key",
        forms: &[beside(&["adafruit"], &[chars(Alphabet::UrlSafe, 32)])],
        rotate: "https://io.adafruit.com/",
        ..KIND
    },
    &Kind {
        id: "hubitat-api-key",
        provider: "hubitat",
        name: "Hubitat access token",
        forms: &[
            beside(&["hubitat"], &[chars(Alphabet::Hex, 40)]),
            beside(
                &["hubitat"],
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
        rotate: "https://hubitat.com/",
        ..KIND
    },
    &Kind {
        id: "losant-api-key",
        provider: "losant",
        name: "Losant access key",
        forms: &[
            beside(&["losant"], &[chars(Alphabet::Base62, 20)]),
            beside(
                &["losant"],
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
            beside(&["losant"], &[chars(Alphabet::Base62, 64)]),
        ],
        rotate: "https://accounts.losant.com/",
        ..KIND
    },
    &Kind {
        id: "particle-io-api-key",
        provider: "particle.io",
        name: "Particle access token",
        forms: &[beside(keyed!("particle"; "particle.io", "particleio"), &[chars(Alphabet::Hex, 40)])],
        rotate: "https://console.particle.io/",
        docs: "https://docs.particle.io/reference/cloud-apis/access-tokens/",
        ..KIND
    },
    &Kind {
        id: "thethings-api-key",
        provider: "thethings",
        name: "The Things Network API key",
        forms: &[form(
            6,
            &[text("NNSXS."), chars(Alphabet::Upper, 39), text("."), chars(Alphabet::Upper, 52)],
        )],
        rotate: "https://console.cloud.thethings.network/",
        docs: "https://www.thethingsindustries.com/docs/concepts/features/access/api-keys/",
        ..KIND
    },
    &Kind {
        id: "thingsboard-api-key",
        provider: "thingsboard",
        name: "ThingsBoard device token",
        forms: &[
            beside(&["thingsboard"], &[chars(Alphabet::Base62, 20)]),
            beside(&["thingsboard"], &[chars(Alphabet::Base62, 20), text("/telemetry")]),
        ],
        rotate: "https://thingsboard.cloud/devices",
        ..KIND
    },
    &Kind {
        id: "ubidots-api-key",
        provider: "ubidots",
        name: "Ubidots token",
        forms: &[
            form(5, &[text("BBFF-"), between(Alphabet::Base62, 30, 40)]),
            form(5, &[text("BBUS-"), between(Alphabet::Base62, 30, 40)]),
        ],
        rotate: "https://industrial.ubidots.com/",
        docs: "https://docs.ubidots.com/reference/authentication",
        ..KIND
    },
];
