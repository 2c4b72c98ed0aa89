//! Maps, routing and geocoding.

use crate::detect::check::{Check, Structure};
use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "arcgis-api-key",
        provider: "arcgis",
        name: "ArcGIS API key",
        forms: &[
            beside(&["arcgis"], &[text("AAPK"), between(Alphabet::UrlSafe, 60, 200)]),
            beside(&["arcgis"], &[text("AAPT"), between(Alphabet::UrlSafe, 60, 400)]),
        ],
        rotate: "https://developers.arcgis.com/api-keys/",
        ..KIND
    },
    &Kind {
        id: "foursquare-api-key",
        provider: "foursquare",
        name: "Foursquare client secret",
        forms: &[beside(&["foursquare"], &[chars(Alphabet::Upper, 48)])],
        rotate: "https://foursquare.com/developers/home",
        ..KIND
    },
    &Kind {
        id: "foursquare-service-key",
        provider: "foursquare",
        name: "Foursquare service key",
        forms: &[form(4, &[text("fsq3"), between(Alphabet::Base62, 43, 44), text("=")])],
        rotate: "https://foursquare.com/developers/home",
        ..KIND
    },
    &Kind {
        id: "geoapify-api-key",
        provider: "geoapify",
        name: "Geoapify API key",
        forms: &[beside(&["geoapify"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://myprojects.geoapify.com/",
        ..KIND
    },
    &Kind {
        id: "geocode-api-key",
        provider: "geocode",
        name: "Geocode.xyz API key",
        forms: &[beside(keyed!("geocode"; "geocodexyz"), &[chars(Alphabet::Lower, 28)])],
        rotate: "https://geocode.xyz/account",
        ..KIND
    },
    &Kind {
        id: "geocodio-api-key",
        provider: "geocodio",
        name: "Geocodio API key",
        forms: &[
            beside(&["geocodio", "geocod"], &[chars(Alphabet::Lower, 39)]),
            beside(&["geocodio", "geocod"], &[between(Alphabet::Base62, 39, 40)]),
        ],
        rotate: "https://dash.geocod.io/apikey",
        ..KIND
    },
    &Kind {
        id: "graphhopper-api-key",
        provider: "graphhopper",
        name: "GraphHopper API key",
        forms: &[
            beside(
                &["graphhopper"],
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
            beside(
                &["graphhopper"],
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
            ),
            beside(&["graphhopper"], &[between(Alphabet::Base62, 32, 36)]),
        ],
        rotate: "https://graphhopper.com/dashboard/",
        ..KIND
    },
    &Kind {
        id: "hereapi-api-key",
        provider: "hereapi",
        name: "HERE API key",
        forms: &[beside(keyed!("heremaps"; "hereapi", "here_api"), &[chars(Alphabet::UrlSafe, 43)])],
        rotate: "https://platform.here.com/admin/apps",
        ..KIND
    },
    &Kind {
        id: "hypertrack-api-key",
        provider: "hypertrack",
        name: "HyperTrack secret key",
        forms: &[beside(&["hypertrack"], &[chars(Alphabet::UrlSafe, 54)])],
        rotate: "https://dashboard.hypertrack.com/setup",
        ..KIND
    },
    &Kind {
        id: "locationiq-api-key",
        provider: "locationiq",
        name: "LocationIQ token",
        forms: &[
            beside(&["locationiq"], &[text("pk."), chars(Alphabet::UrlSafe, 32)]),
            beside(&["locationiq"], &[text("pk."), chars(Alphabet::UrlSafe, 59)]),
            beside(&["locationiq"], &[text("pk."), chars(Alphabet::Hex, 32)]),
        ],
        rotate: "https://my.locationiq.com/dashboard/",
        ..KIND
    },
    &Kind {
        id: "mapbox-secret-token",
        provider: "mapbox",
        name: "Mapbox secret token",
        forms: &[form(
            3,
            &[
                text("sk.eyJ"),
                between(Alphabet::UrlSafe, 40, 220),
                text("."),
                between(Alphabet::UrlSafe, 20, 24),
            ],
        )
        .checked(Check::Structure(Structure::Json(&["u", "a"])))],
        rotate: "https://console.mapbox.com/account/access-tokens/",
        docs: "https://docs.mapbox.com/help/getting-started/access-tokens/",
        ..KIND
    },
    &Kind {
        id: "mapbox-token",
        provider: "mapbox",
        name: "Mapbox access token",
        forms: &[
            beside(
                &["mapbox"],
                &[
                    text("pk.eyJ"),
                    between(Alphabet::UrlSafe, 40, 220),
                    text("."),
                    between(Alphabet::UrlSafe, 20, 32),
                ],
            ),
            beside(&["mapbox"], &[text("sk."), between(Alphabet::Dotted, 80, 240)]),
        ],
        rotate: "https://console.mapbox.com/account/access-tokens/",
        docs: "https://docs.mapbox.com/help/getting-started/access-tokens/",
        ..KIND
    },
    &Kind {
        id: "mapquest-api-key",
        provider: "mapquest",
        name: "MapQuest consumer key",
        forms: &[beside(&["mapquest"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://developer.mapquest.com/user/me/apps",
        ..KIND
    },
    &Kind {
        id: "opencagedata-api-key",
        provider: "opencagedata",
        name: "OpenCage API key",
        forms: &[beside(&["opencagedata", "opencage"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://opencagedata.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "positionstack-api-key",
        provider: "positionstack",
        name: "positionstack API key",
        forms: &[beside(&["positionstack"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://positionstack.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "radar-key",
        provider: "radar",
        name: "Radar key",
        forms: &[form(9, &[text("prj_live_"), between(Alphabet::Base62, 40, 60)])],
        rotate: "https://radar.com/dashboard/settings",
        ..KIND
    },
    &Kind {
        id: "radar-live-key",
        provider: "radar",
        name: "Radar secret key",
        forms: &[
            form(9, &[text("prj_live_sk_"), between(Alphabet::Lower, 40, 64)]),
            form(9, &[text("prj_test_sk_"), between(Alphabet::Lower, 40, 64)]),
        ],
        rotate: "https://radar.com/dashboard/settings",
        ..KIND
    },
    &Kind {
        id: "timezoneapi-api-key",
        provider: "timezoneapi",
        name: "TimezoneAPI token",
        forms: &[beside(&["timezoneapi"], &[chars(Alphabet::Letters, 20)])],
        rotate: "https://timezoneapi.io/",
        ..KIND
    },
    &Kind {
        id: "walkscore-api-key",
        provider: "walkscore",
        name: "Walk Score API key",
        forms: &[beside(&["walkscore"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://www.walkscore.com/professional/api.php",
        ..KIND
    },
    &Kind {
        id: "zipcodeapi-api-key",
        provider: "zipcodeapi",
        name: "ZipCodeAPI key",
        forms: &[beside(&["zipcodeapi"], &[chars(Alphabet::Base62, 64)])],
        rotate: "https://www.zipcodeapi.com/",
        ..KIND
    },
    &Kind {
        id: "zipcodebase-api-key",
        provider: "zipcodebase",
        name: "Zipcodebase API key",
        forms: &[beside(
            &["zipcodebase"],
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
        rotate: "https://app.zipcodebase.com/",
        ..KIND
    },
];
