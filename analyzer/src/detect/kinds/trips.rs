//! Travel, events and food.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "appcues-api-key",
        provider: "appcues",
        name: "Appcues API credential",
        forms: &[
            beside(&["appcues"], &[chars(Alphabet::UrlSafe, 36)]),
            beside(&["appcues"], &[chars(Alphabet::UrlSafe, 39)]),
        ],
        rotate: "https://studio.appcues.com/settings/keys",
        ..KIND
    },
    &Kind {
        id: "calorieninja-api-key",
        provider: "calorieninja",
        name: "CalorieNinjas API key",
        forms: &[beside(&["calorieninja"], &[chars(Alphabet::Base62, 40)])],
        rotate: "https://calorieninjas.com/profile",
        ..KIND
    },
    &Kind {
        id: "edamam-api-key",
        provider: "edamam",
        name: "Edamam application key",
        forms: &[beside(&["edamam"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://developer.edamam.com/admin/applications",
        ..KIND
    },
    &Kind {
        id: "flightlabs-api-key",
        provider: "flightlabs",
        name: "FlightLabs token",
        forms: &[beside(
            &["flightlabs"],
            &[
                text("eyJ"),
                between(Alphabet::UrlSafe, 20, 60),
                text("."),
                between(Alphabet::UrlSafe, 60, 500),
                text("."),
                between(Alphabet::UrlSafe, 43, 90),
            ],
        )],
        rotate: "https://app.goflightlabs.com/",
        ..KIND
    },
    &Kind {
        id: "nutritionix-api-key",
        provider: "nutritionix",
        name: "Nutritionix API key",
        forms: &[beside(&["nutritionix"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://developer.nutritionix.com/",
        ..KIND
    },
    &Kind {
        id: "rome2rio-api-key",
        provider: "rome2rio",
        name: "Rome2Rio API key",
        forms: &[
            beside(&["rome2rio"], &[chars(Alphabet::Base62, 32)]),
            beside(&["rome2rio"], &[chars(Alphabet::Base62, 40)]),
        ],
        rotate: "https://www.rome2rio.com/",
        ..KIND
    },
    &Kind {
        id: "spoonacular-api-key",
        provider: "spoonacular",
        name: "spoonacular API key",
        forms: &[beside(&["spoonacular"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://spoonacular.com/food-api/console",
        ..KIND
    },
    &Kind {
        id: "ticketmaster-api-key",
        provider: "ticketmaster",
        name: "Ticketmaster consumer key",
        forms: &[beside(&["ticketmaster"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://developer-acct.ticketmaster.com/user/login",
        ..KIND
    },
    &Kind {
        id: "tokeet-api-key",
        provider: "tokeet",
        name: "Tokeet API key",
        forms: &[beside(
            &["tokeet"],
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
        rotate: "https://tokeet.com/",
        ..KIND
    },
    &Kind {
        id: "usda-api-key",
        provider: "usda",
        name: "USDA FoodData API key",
        forms: &[
            beside(keyed!("usda"), &[chars(Alphabet::Base62, 36)]),
            beside(keyed!("usda"), &[chars(Alphabet::Base62, 40)]),
        ],
        rotate: "https://fdc.nal.usda.gov/api-key-signup",
        ..KIND
    },
    &Kind {
        id: "yelp-api-key",
        provider: "yelp",
        name: "Yelp API key",
        forms: &[
            beside(&["yelp"], &[chars(Alphabet::UrlSafe, 128)]),
            beside(&["yelp"], &[between(Alphabet::UrlSafe, 96, 104)]),
        ],
        rotate: "https://www.yelp.com/developers/v3/manage_app",
        ..KIND
    },
];
