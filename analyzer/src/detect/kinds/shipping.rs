//! Parcels, freight and printed mail.

use crate::detect::kind::Alphabet::{Base62, Dotted, Hex, Upper, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "aftership-key",
        provider: "aftership",
        name: "AfterShip API key",
        forms: &[form(5, &[text("asat_"), chars(Hex, 32)]), beside(&["aftership"], UUID)],
        words: &["aftership"],
        rotate: "https://organization.automizely.com/api-keys",
        docs: "https://www.aftership.com/docs/tracking/quickstart/authentication",
        ..KIND
    },
    &Kind {
        id: "alconost-key",
        provider: "alconost",
        name: "Alconost key",
        forms: &[beside(&["alconost"], &[chars(Base62, 32)])],
        words: &["alconost"],
        rotate: "https://nitro.alconost.com/",
        docs: "https://alconost.mt",
        ..KIND
    },
    &Kind {
        id: "easypost-token",
        provider: "easypost",
        name: "EasyPost API key",
        forms: &[form(4, &[any(&["EZAK", "EZTK"]), chars(Base62, 54)])],
        words: &["easypost", "easy_post"],
        rotate: "https://app.easypost.com/account/settings?tab=api-keys",
        docs: "https://docs.easypost.com/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "fedex-key",
        provider: "fedex",
        name: "FedEx API key",
        forms: &[beside(&["fedex"], &[text("l7"), chars(Hex, 32)]), beside(&["fedex"], &[chars(Hex, 32)])],
        words: &["fedex"],
        rotate: "https://developer.fedex.com/api/en-us/project.html",
        docs: "https://developer.fedex.com/api/en-us/catalog/authorization.html",
        ..KIND
    },
    &Kind {
        id: "flexport-token",
        provider: "flexport",
        name: "Flexport API token",
        forms: &[form(6, &[text("shltm_"), chars(UrlSafe, 40)])],
        words: &["flexport"],
        rotate: "https://app.flexport.com/developers",
        docs: "https://apidocs.flexport.com",
        ..KIND
    },
    &Kind {
        id: "lob-key",
        provider: "lob",
        name: "Lob API key",
        forms: &[
            beside(&["lob"], &[any(&["live_", "test_"]), chars(Hex, 35)]),
            beside(&["lob"], &[any(&["live_pub_", "test_pub_"]), chars(Hex, 31)]),
        ],
        words: &["lob"],
        rotate: "https://dashboard.lob.com/settings/api-keys",
        docs: "https://docs.lob.com/#tag/Authentication",
        ..KIND
    },
    &Kind {
        id: "route4me-key",
        provider: "route4me",
        name: "Route4Me API key",
        forms: &[beside(&["route4me"], &[chars(Upper, 32)])],
        words: &["route4me"],
        rotate: "https://www.route4me.com/",
        docs: "https://route4me.io/docs/",
        ..KIND
    },
    &Kind {
        id: "shipday-key",
        provider: "shipday",
        name: "Shipday API key",
        forms: &[beside(&["shipday"], &[chars(Dotted, 31)])],
        words: &["shipday"],
        rotate: "https://dispatch.shipday.com/",
        docs: "https://docs.shipday.com/reference/authentication",
        ..KIND
    },
    &Kind {
        id: "shipengine-key",
        provider: "shipengine",
        name: "ShipEngine API key",
        forms: &[
            beside(&["shipengine"], &[text("TEST_"), chars(UrlSafe, 43)]),
            beside(&["shipengine"], &[chars(UrlSafe, 43)]),
        ],
        words: &["shipengine"],
        rotate: "https://app.shipengine.com/#/portal/sandbox",
        docs: "https://www.shipengine.com/docs/auth/",
        ..KIND
    },
    &Kind {
        id: "shippo-token",
        provider: "shippo",
        name: "Shippo API token",
        forms: &[
            form(12, &[any(&["shippo_live_", "shippo_test_"]), chars(Base62, 40)]),
            form(12, &[any(&["shippo_live_", "shippo_test_"]), chars(Hex, 32)]),
        ],
        words: &["shippo", "goshippo"],
        rotate: "https://apps.goshippo.com/settings/api",
        docs: "https://docs.goshippo.com/docs/guides_general/authentication/",
        ..KIND
    },
];
