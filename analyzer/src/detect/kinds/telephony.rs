//! Text messages and calls.

use crate::detect::kind::Alphabet::{Base62, Base64Padded, Hex, Lower, Upper, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "8x8-key",
        provider: "8x8",
        name: "8x8 (EightxEight) API key",
        forms: &[
            beside(&["8x8", "eightxeight"], &[chars(Base62, 43)]),
            beside(&["8x8", "eightxeight"], &[chars(Base62, 32)]),
            beside(&["8x8", "eightxeight"], &[chars(Base62, 36)]),
        ],
        words: &["8x8", "eightxeight"],
        rotate: "https://connect.8x8.com/",
        docs: "https://developer.8x8.com/connect/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "africastalking-key",
        provider: "africastalking",
        name: "Africa's Talking API key",
        forms: &[form(5, &[text("atsk_"), chars(Hex, 64)])],
        words: &["africastalking", "africas_talking"],
        rotate: "https://account.africastalking.com/",
        docs: "https://developers.africastalking.com/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "clickatell-key",
        provider: "clickatell",
        name: "Clickatell API key",
        forms: &[
            beside(&["clickatell"], &[chars(UrlSafe, 22), text("==")]),
            beside(&["clickatell"], &[chars(Base62, 20)]),
        ],
        words: &["clickatell"],
        rotate: "https://portal.clickatell.com/",
        docs: "https://docs.clickatell.com",
        ..KIND
    },
    &Kind {
        id: "clicksend-key",
        provider: "clicksend",
        name: "ClickSend SMS API key",
        forms: &[beside(
            &["clicksend", "sms_id"],
            &[
                chars(Upper, 8),
                text("-"),
                chars(Upper, 4),
                text("-"),
                chars(Upper, 4),
                text("-"),
                chars(Upper, 4),
                text("-"),
                chars(Upper, 12),
            ],
        )],
        words: &["clicksend"],
        rotate: "https://dashboard.clicksend.com/account/subaccounts",
        docs: "https://developers.clicksend.com/docs/",
        ..KIND
    },
    &Kind {
        id: "clockwork-key",
        provider: "clockworksms",
        name: "Clockwork SMS token",
        forms: &[
            beside(&["clockwork"], &[chars(Lower, 24)]),
            beside(&["clockwork"], &[chars(Base62, 24)]),
            beside(&["clockwork"], &[chars(Hex, 40)]),
        ],
        rotate: "https://www.textanywhere.com/",
        docs: "https://www.clockworksms.com/doc/",
        ..KIND
    },
    &Kind {
        id: "cmcom-token",
        provider: "cm.com",
        name: "CM.com product token",
        forms: &[beside(&["cmcom", "cm.com", "cm-product", "x-cm"], UUID)],
        words: &["cmcom", "cm_com"],
        rotate: "https://www.cm.com/app/channels/",
        docs: "https://developers.cm.com",
        ..KIND
    },
    &Kind {
        id: "d7-token",
        provider: "d7network",
        name: "D7 Networks credential",
        forms: &[beside(&["d7network", "d7_network"], &[between(Base64Padded, 20, 24), text("==")])],
        words: &["d7network", "d7networks"],
        rotate: "https://app.d7networks.com/api-tokens",
        docs: "https://d7networks.com/docs/",
        ..KIND
    },
    &Kind {
        id: "enablex-credential",
        provider: "enablex",
        name: "EnableX app ID or key",
        forms: &[
            beside(&["enablex"], &[chars(Base62, 36)]),
            beside(&["enablex"], &[chars(Hex, 24)]),
            beside(&["enablex"], &[chars(Base62, 24)]),
        ],
        words: &["enablex"],
        rotate: "https://portal.enablex.io/",
        docs: "https://developer.enablex.io/docs/references/apis/video-api/index/",
        ..KIND
    },
    &Kind {
        id: "infobip-key",
        provider: "infobip",
        name: "Infobip API key",
        forms: &[beside(
            &["infobip"],
            &[
                chars(Hex, 32),
                text("-"),
                chars(Hex, 8),
                text("-"),
                chars(Hex, 4),
                text("-"),
                chars(Hex, 4),
                text("-"),
                chars(Hex, 4),
                text("-"),
                chars(Hex, 12),
            ],
        )],
        words: &["infobip"],
        rotate: "https://portal.infobip.com/dev/api-keys",
        docs: "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
        ..KIND
    },
    &Kind {
        id: "messagebird-key",
        provider: "messagebird",
        name: "MessageBird (Bird) access key",
        forms: &[beside(&["messagebird"], &[chars(UrlSafe, 25)])],
        words: &["messagebird"],
        rotate: "https://dashboard.messagebird.com/en/developers/access",
        docs: "https://developers.messagebird.com/api/#authentication",
        ..KIND
    },
    &Kind {
        id: "numverify-key",
        provider: "numverify",
        name: "numverify access key",
        forms: &[beside(&["numverify"], &[chars(Lower, 32)])],
        words: &["numverify"],
        rotate: "https://numverify.com/dashboard",
        docs: "https://numverify.com/documentation",
        ..KIND
    },
    &Kind {
        id: "plivo-token",
        provider: "plivo",
        name: "Plivo auth token",
        forms: &[
            beside(&["plivo"], &[chars(UrlSafe, 40)]),
            beside(&["plivo"], &[any(&["MA", "SA"]), chars(Upper, 18)]),
        ],
        words: &["plivo"],
        rotate: "https://console.plivo.com/dashboard/",
        docs: "https://www.plivo.com/docs/messaging/api/overview/",
        ..KIND
    },
    &Kind {
        id: "ringcentral-credential",
        provider: "ringcentral",
        name: "RingCentral client credential",
        forms: &[beside(&["ringcentral"], &[between(UrlSafe, 20, 22)])],
        words: &["ringcentral"],
        rotate: "https://developers.ringcentral.com/my-account.html#/applications",
        docs: "https://developers.ringcentral.com/guide/authentication",
        ..KIND
    },
    &Kind {
        id: "signalwire-token",
        provider: "signalwire",
        name: "SignalWire API token",
        forms: &[beside(&["signalwire"], &[text("PT"), chars(Hex, 48)])],
        words: &["signalwire"],
        rotate: "https://id.signalwire.com/login/session/new",
        docs: "https://developer.signalwire.com/guides/your-first-api-calls/",
        ..KIND
    },
    &Kind {
        id: "sinch-key",
        provider: "sinch",
        name: "Sinch message API key or secret",
        forms: &[
            beside(&["sinch"], UUID),
            beside(&["sinch"], &[chars(Lower, 32)]),
            beside(&["sinch"], &[chars(Base62, 32)]),
        ],
        words: &["sinch"],
        rotate: "https://dashboard.sinch.com/settings/access-keys",
        docs: "https://developers.sinch.com/docs/sms/getting-started/",
        ..KIND
    },
    &Kind {
        id: "telnyx-key",
        provider: "telnyx",
        name: "Telnyx API key",
        forms: &[
            form(3, &[text("KEY"), between(Upper, 30, 34), text("_"), chars(Base62, 22)]),
            beside(&["telnyx"], &[text("KEY"), chars(UrlSafe, 55)]),
        ],
        words: &["telnyx"],
        rotate: "https://portal.telnyx.com/#/app/api-keys",
        docs: "https://developers.telnyx.com/docs/development",
        ..KIND
    },
    &Kind {
        id: "voodoosms-key",
        provider: "voodoosms",
        name: "Voodoo SMS API key",
        forms: &[beside(&["voodoosms"], &[chars(Base62, 46)])],
        words: &["voodoosms"],
        rotate: "https://www.voodoosms.com/portal/",
        docs: "https://help.voodoosms.com",
        ..KIND
    },
];
