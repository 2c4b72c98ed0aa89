//! Chat with customers, notifications and in-app messages.

use crate::detect::kind::Alphabet::{Base32Lower, Base62, Base64Padded, Hex, Lower, Upper, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, between, chars, form, text};
use crate::detect::matches::Strength;

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "airship-token",
        provider: "airship",
        name: "Airship access token",
        forms: &[
            beside(&["airship", "urbanairship"], &[chars(Base62, 91)]),
            beside(&["airship", "urbanairship"], &[chars(UrlSafe, 22)]),
        ],
        words: &["airship", "urbanairship"],
        rotate: "https://go.urbanairship.com/",
        docs: "https://docs.airship.com/api/ua/#security",
        ..KIND
    },
    &Kind {
        id: "chatbot-token",
        provider: "chatbot",
        name: "ChatBot developer token",
        forms: &[beside(&["chatbot"], &[chars(UrlSafe, 32)])],
        rotate: "https://app.chatbot.com/settings/developer",
        docs: "https://www.chatbot.com/docs/",
        ..KIND
    },
    &Kind {
        id: "chatfuel-token",
        provider: "chatfuel",
        name: "Chatfuel (chatfule) token",
        forms: &[beside(&["chatfuel", "chatfule"], &[chars(Base62, 128)])],
        words: &["chatfuel", "chatfule"],
        rotate: "https://dashboard.chatfuel.com/",
        docs: "https://docs.chatfuel.com/en/articles/3117054-broadcasting-api",
        ..KIND
    },
    &Kind {
        id: "courier-key",
        provider: "courier",
        name: "Courier API key",
        forms: &[
            form(8, &[any(&["pk_prod_", "pk_test_"]), chars(Upper, 28)]),
            form(8, &[text("pk_prod_"), chars(Base62, 20)]),
            beside(&["courier"], &[text("dk_prod_"), chars(Upper, 28)]),
            beside(&["courier"], &[text("dk_test_"), chars(Upper, 28)]),
            beside(&["courier"], &[text("pk_test_"), chars(Base62, 20)]),
        ],
        words: &["courier"],
        rotate: "https://app.courier.com/settings/api-keys",
        docs: "https://www.courier.com/docs/reference/intro",
        ..KIND
    },
    &Kind {
        id: "instabot-key",
        provider: "instabot",
        name: "Instabot API key",
        forms: &[beside(&["instabot"], &[between(Base64Padded, 40, 52)])],
        words: &["instabot"],
        rotate: "https://app.instabot.io/",
        docs: "https://docs.instabot.io",
        ..KIND
    },
    &Kind {
        id: "intercom-token",
        provider: "intercom",
        name: "Intercom access token",
        forms: &[form(5, &[text("dG9rO"), chars(Base64Padded, 55)])],
        words: &["intercom"],
        rotate: "https://app.intercom.com/a/apps/_/developer-hub",
        docs: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
        ..KIND
    },
    &Kind {
        id: "knock-key",
        provider: "knock",
        name: "Knock secret key",
        forms: &[
            form(8, &[any(&["sk_test_", "sk_live_"]), chars(UrlSafe, 43)]),
            beside(&["knock_api", "knock_secret", "knock_key"], &[text("sk_"), chars(UrlSafe, 43)]),
        ],
        words: &["knock"],
        rotate: "https://dashboard.knock.app/",
        docs: "https://docs.knock.app/developer-tools/api-keys",
        ..KIND
    },
    &Kind {
        id: "liveagent-key",
        provider: "liveagent",
        name: "LiveAgent API key",
        forms: &[beside(&["liveagent", "ladesk"], &[chars(Base62, 32)])],
        words: &["liveagent", "ladesk"],
        rotate: "https://support.liveagent.com/",
        docs: "https://support.liveagent.com/741982-API-key",
        ..KIND
    },
    &Kind {
        id: "livechat-token",
        provider: "livechat",
        name: "LiveChat personal access token",
        forms: &[form(4, &[any(&["dal:", "fra:"]), chars(UrlSafe, 32)])],
        words: &["livechat"],
        rotate: "https://developers.livechat.com/console/tools/personal-access-tokens",
        docs: "https://platform.text.com/docs/authorization/agent-authorization",
        ..KIND
    },
    &Kind {
        id: "magicbell-key",
        provider: "magicbell",
        name: "MagicBell API secret",
        forms: &[
            beside(&["magicbell"], &[chars(Base64Padded, 40)]),
            beside(&["magicbell"], &[chars(UrlSafe, 40)]),
            beside(&["magicbell"], &[text("sk_"), chars(UrlSafe, 40)]),
        ],
        words: &["magicbell"],
        rotate: "https://app.magicbell.com/",
        docs: "https://www.magicbell.com/docs/api/authentication",
        ..KIND
    },
    &Kind {
        id: "novu-key",
        provider: "novu",
        name: "Novu API key",
        forms: &[form(4, &[text("nvu_"), chars(Base62, 32)]), beside(&["novu"], &[chars(Hex, 32)])],
        words: &["novu"],
        rotate: "https://dashboard.novu.co/api-keys",
        docs: "https://docs.novu.co/api-reference/overview",
        ..KIND
    },
    &Kind {
        id: "olark-key",
        provider: "olark",
        name: "Olark API key",
        forms: &[beside(&["olark"], &[chars(Hex, 32)]), beside(&["olark"], &[chars(Hex, 40)])],
        words: &["olark"],
        rotate: "https://www.olark.com/",
        docs: "https://www.olark.com/help",
        ..KIND
    },
    &Kind {
        id: "onesignal-key",
        provider: "onesignal",
        name: "OneSignal API key",
        forms: &[
            form(10, &[any(&["os_v2_app_", "os_v2_org_"]), between(Base32Lower, 90, 120)]),
            beside(&["onesignal", "one_signal"], UUID),
            beside(&["onesignal", "one_signal"], &[chars(Base62, 48)]),
        ],
        words: &["onesignal", "one_signal"],
        rotate: "https://dashboard.onesignal.com/",
        docs: "https://documentation.onesignal.com/docs/keys-and-ids",
        ..KIND
    },
    &Kind {
        id: "pubnub-publish-key",
        provider: "pubnub",
        name: "PubNub publish key",
        forms: &[form(
            6,
            &[
                text("pub-c-"),
                chars(Lower, 8),
                text("-"),
                chars(Lower, 4),
                text("-"),
                chars(Lower, 4),
                text("-"),
                chars(Lower, 4),
                text("-"),
                chars(Lower, 12),
            ],
        )
        .of(Strength::Fair)],
        rotate: "https://admin.pubnub.com/",
        docs: "https://www.pubnub.com/docs/general/setup/account-setup",
        ..KIND
    },
    &Kind {
        id: "pubnub-subscribe-key",
        provider: "pubnub",
        name: "PubNub subscription key",
        forms: &[form(
            6,
            &[
                text("sub-c-"),
                chars(Lower, 8),
                text("-"),
                chars(Lower, 4),
                text("-"),
                chars(Lower, 4),
                text("-"),
                chars(Lower, 4),
                text("-"),
                chars(Lower, 12),
            ],
        )
        .of(Strength::Fair)],
        rotate: "https://admin.pubnub.com/",
        docs: "https://www.pubnub.com/docs/general/setup/account-setup",
        ..KIND
    },
    &Kind {
        id: "pubnub-secret-key",
        provider: "pubnub",
        name: "PubNub secret key",
        forms: &[form(6, &[text("sec-c-"), between(Base64Padded, 44, 52)])],
        words: &["pubnub"],
        rotate: "https://admin.pubnub.com/",
        docs: "https://www.pubnub.com/docs/general/security/access-control",
        ..KIND
    },
    &Kind {
        id: "pushover-token",
        provider: "pushover",
        name: "Pushover application token",
        forms: &[beside(&["pushover"], &[chars(Lower, 30)])],
        words: &["pushover"],
        rotate: "https://pushover.net/apps",
        docs: "https://pushover.net/api",
        ..KIND
    },
    &Kind {
        id: "smooch-key",
        provider: "smooch",
        name: "Smooch (Sunshine Conversations) key",
        forms: &[
            beside(&["smooch"], &[any(&["act_", "app_"]), chars(Hex, 24)]),
            beside(&["smooch"], &[chars(UrlSafe, 86)]),
        ],
        words: &["smooch"],
        rotate: "https://app.smooch.io/",
        docs: "https://docs.smooch.io/rest/#section/Introduction/Authentication",
        ..KIND
    },
    &Kind {
        id: "surveybot-token",
        provider: "surveybot",
        name: "Surveybot API token",
        forms: &[beside(&["surveybot"], &[chars(Base62, 80)])],
        words: &["surveybot"],
        rotate: "https://app.surveybot.io/accounts/account",
        docs: "https://surveybot.io",
        ..KIND
    },
    &Kind {
        id: "tawkto-key",
        provider: "tawkto",
        name: "tawk.to API key",
        forms: &[
            beside(&["tawkto", "tawk_to", "tawk.to"], &[chars(Hex, 32)]),
            beside(&["tawkto", "tawk_to", "tawk.to"], &[chars(Hex, 40)]),
        ],
        words: &["tawkto", "tawk_to"],
        rotate: "https://dashboard.tawk.to/",
        docs: "https://developer.tawk.to",
        ..KIND
    },
    &Kind {
        id: "teletype-token",
        provider: "teletype",
        name: "Teletype token",
        forms: &[beside(&["teletype"], &[chars(UrlSafe, 64)])],
        words: &["teletype"],
        rotate: "https://teletype.app/",
        docs: "https://teletype.app/help/api/",
        ..KIND
    },
];
