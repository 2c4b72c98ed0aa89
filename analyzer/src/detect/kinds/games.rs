//! Games and sports.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "allsports-api-key",
        provider: "allsports",
        name: "AllSports API key",
        forms: &[beside(&["allsports"], &[chars(Alphabet::Lower, 64)])],
        rotate: "https://allsportsapi.com/",
        ..KIND
    },
    &Kind {
        id: "cfxre-server-key",
        provider: "cfxre",
        name: "Cfx.re server key",
        forms: &[form(5, &[text("cfxk_"), between(Alphabet::UrlSafe, 22, 34)])],
        rotate: "https://portal.cfx.re/servers/registration-keys",
        ..KIND
    },
    &Kind {
        id: "checio-api-key",
        provider: "checio",
        name: "CheckiO API key",
        forms: &[beside(&["checio", "checkio"], &[text("pk_"), chars(Alphabet::Lower, 46)])],
        rotate: "https://checkio.org/",
        ..KIND
    },
    &Kind {
        id: "lichess-access-token",
        provider: "lichess",
        name: "Lichess personal access token",
        forms: &[form(4, &[text("lip_"), between(Alphabet::Base62, 20, 32)])],
        rotate: "https://lichess.org/account/oauth/token",
        docs: "https://lichess.org/api#section/Introduction/Authentication",
        ..KIND
    },
    &Kind {
        id: "pandascore-api-key",
        provider: "pandascore",
        name: "PandaScore token",
        forms: &[beside(&["pandascore"], &[chars(Alphabet::UrlSafe, 51)])],
        rotate: "https://app.pandascore.co/",
        ..KIND
    },
    &Kind {
        id: "rawg-api-key",
        provider: "rawg",
        name: "RAWG API key",
        forms: &[beside(&["rawg"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://rawg.io/apidocs",
        ..KIND
    },
    &Kind {
        id: "riotgames-api-key",
        provider: "riotgames",
        name: "Riot Games API key",
        forms: &[
            form(
                6,
                &[
                    text("RGAPI-"),
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
            form(6, &[text("RGAPI-"), between(Alphabet::Base62, 60, 70)]),
        ],
        rotate: "https://developer.riotgames.com/",
        docs: "https://developer.riotgames.com/docs/portal",
        ..KIND
    },
    &Kind {
        id: "sportsmonk-api-key",
        provider: "sportsmonk",
        name: "Sportmonks API token",
        forms: &[beside(&["sportsmonk", "sportmonks"], &[between(Alphabet::Base62, 60, 64)])],
        rotate: "https://my.sportmonks.com/",
        ..KIND
    },
    &Kind {
        id: "steam-api-key",
        provider: "steam",
        name: "Steam Web API key",
        forms: &[beside(keyed!("steam"; "steam_web", "steam_webapi"), &[chars(Alphabet::HexAny, 32)])],
        rotate: "https://steamcommunity.com/dev/apikey",
        ..KIND
    },
    &Kind {
        id: "strava-client-secret",
        provider: "strava",
        name: "Strava client secret or token",
        forms: &[beside(&["strava"], &[chars(Alphabet::Lower, 40)])],
        rotate: "https://www.strava.com/settings/api",
        ..KIND
    },
    &Kind {
        id: "thunderstore-token",
        provider: "thunderstore",
        name: "Thunderstore service account token",
        forms: &[form(4, &[text("tss_"), chars(Alphabet::Base62, 32)])],
        rotate: "https://thunderstore.io/settings/",
        ..KIND
    },
];
