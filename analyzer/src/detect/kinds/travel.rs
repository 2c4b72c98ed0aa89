//! Flights and stays.

use crate::detect::kind::Alphabet::{Base62, Digits, Hex, Lower, UrlSafe};
use crate::detect::kind::{KIND, Kind, any, beside, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "amadeus-key",
        provider: "amadeus",
        name: "Amadeus API key or secret",
        forms: &[beside(&["amadeus"], &[chars(Base62, 32)]), beside(&["amadeus"], &[chars(Base62, 16)])],
        words: &["amadeus"],
        rotate: "https://developers.amadeus.com/my-apps",
        docs: "https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/",
        ..KIND
    },
    &Kind {
        id: "booking-credential",
        provider: "booking.com",
        name: "Booking.com partner credential",
        forms: &[beside(&["booking_com", "booking.com", "bookingcom"], &[chars(Base62, 20)])],
        words: &["bookingcom"],
        rotate: "https://admin.booking.com/",
        docs: "https://developers.booking.com/connectivity/docs",
        ..KIND
    },
    &Kind {
        id: "duffel-token",
        provider: "duffel",
        name: "Duffel access token",
        forms: &[form(12, &[any(&["duffel_test_", "duffel_live_"]), chars(UrlSafe, 43)])],
        words: &["duffel"],
        rotate: "https://app.duffel.com/",
        docs: "https://duffel.com/docs/api/overview/authentication",
        ..KIND
    },
    &Kind {
        id: "flightapi-key",
        provider: "flightapi",
        name: "FlightAPI.io key",
        forms: &[beside(&["flightapi"], &[chars(Hex, 24)]), beside(&["flightapi"], &[chars(Lower, 24)])],
        rotate: "https://api.flightapi.io/",
        docs: "https://docs.flightapi.io",
        ..KIND
    },
    &Kind {
        id: "skyscanner-key",
        provider: "skyscanner",
        name: "Skyscanner API key",
        forms: &[
            beside(&["skyscanner"], &[chars(Base62, 32)]),
            beside(&["skyscanner"], &[chars(Base62, 40)]),
            beside(&["skyscanner"], &[text("sh"), chars(Digits, 42)]),
        ],
        words: &["skyscanner"],
        rotate: "https://www.partners.skyscanner.net/",
        docs: "https://developers.skyscanner.net/docs/getting-started/authentication",
        ..KIND
    },
    &Kind {
        id: "travelpayouts-token",
        provider: "travelpayouts",
        name: "Travelpayouts API token",
        forms: &[beside(&["travelpayouts"], &[chars(Lower, 32)])],
        words: &["travelpayouts"],
        rotate: "https://app.travelpayouts.com/profile/api-token",
        docs: "https://support.travelpayouts.com/hc/en-us/categories/200358578",
        ..KIND
    },
];
