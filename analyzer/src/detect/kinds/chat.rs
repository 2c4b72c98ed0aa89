//! Messaging between people.

use crate::detect::kind::Alphabet::{Base62, Base64Padded, Dotted, Hex, Lower, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "ably-key",
        provider: "ably",
        name: "Ably API key",
        forms: &[beside(
            &["ably_key", "ably_api", "ably"],
            &[chars(UrlSafe, 6), text("."), chars(UrlSafe, 6), text(":"), between(UrlSafe, 16, 43)],
        )],
        words: &["ably"],
        rotate: "https://ably.com/accounts/any/apps/any/app_keys",
        docs: "https://ably.com/docs/auth/basic",
        ..KIND
    },
    &Kind {
        id: "bluesky-password",
        provider: "bluesky",
        name: "Bluesky app password",
        forms: &[beside(
            &["bluesky", "bsky"],
            &[
                chars(Lower, 4),
                text("-"),
                chars(Lower, 4),
                text("-"),
                chars(Lower, 4),
                text("-"),
                chars(Lower, 4),
            ],
        )],
        words: &["bluesky", "bsky"],
        rotate: "https://bsky.app/settings/app-passwords",
        docs: "https://docs.bsky.app/docs/get-started",
        ..KIND
    },
    &Kind {
        id: "gitter-token",
        provider: "gitter",
        name: "Gitter access token",
        forms: &[beside(&["gitter"], &[chars(UrlSafe, 40)])],
        words: &["gitter"],
        rotate: "https://developer.gitter.im/apps",
        docs: "https://developer.gitter.im/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "lark-token",
        provider: "lark",
        name: "Lark (Larksuite, Feishu) access token",
        forms: &[beside(&["lark", "feishu"], &[any(&["t-", "u-", "a-"]), between(Dotted, 20, 60)])],
        rotate: "https://open.larksuite.com/app",
        docs: "https://open.larksuite.com/document/server-docs/api-call-guide/calling-process/get-access-token",
        ..KIND
    },
    &Kind {
        id: "lark-app-secret",
        provider: "lark",
        name: "Lark (Larksuite) app ID or API key secret",
        forms: &[
            beside(&["lark", "feishu"], &[chars(Base62, 32)]),
            beside(&["lark", "feishu"], &[text("cli_"), chars(Base62, 16)]),
        ],
        words: &["lark", "larksuite", "feishu"],
        rotate: "https://open.larksuite.com/app",
        docs: "https://open.larksuite.com/document/server-docs/api-call-guide/terminology",
        ..KIND
    },
    &Kind {
        id: "line-token",
        provider: "line",
        name: "LINE Messaging channel access token",
        forms: &[beside(
            &[
                "line_token",
                "line_access",
                "line_channel",
                "line token",
                "linemsg",
                "line-token",
                "line_messaging",
            ],
            &[between(Base64Padded, 171, 176)],
        )],
        rotate: "https://developers.line.biz/console/",
        docs: "https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/",
        ..KIND
    },
    &Kind {
        id: "linenotify-token",
        provider: "linenotify",
        name: "LINE Notify token",
        forms: &[beside(&["linenotify", "line_notify"], &[chars(Base62, 43)])],
        words: &["linenotify", "line_notify"],
        rotate: "https://notify-bot.line.me/my/",
        docs: "https://notify-bot.line.me/doc/en/",
        ..KIND
    },
    &Kind {
        id: "matrix-token",
        provider: "matrix",
        name: "Matrix access token",
        forms: &[form(
            4,
            &[
                any(&["syt_", "mat_", "mct_"]),
                between(Base64Padded, 4, 60),
                text("_"),
                chars(Base62, 20),
                text("_"),
                chars(Base62, 6),
            ],
        )],
        rotate: "https://spec.matrix.org/latest/client-server-api/#logout",
        docs: "https://spec.matrix.org/latest/client-server-api/#client-authentication",
        ..KIND
    },
    &Kind {
        id: "mattermost-token",
        provider: "mattermost",
        name: "Mattermost personal access token",
        forms: &[beside(&["mattermost"], &[chars(Lower, 26)])],
        words: &["mattermost"],
        rotate: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
        docs: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
        ..KIND
    },
    &Kind {
        id: "mesibo-token",
        provider: "mesibo",
        name: "mesibo token",
        forms: &[beside(&["mesibo"], &[chars(Base62, 64)])],
        words: &["mesibo"],
        rotate: "https://console.mesibo.com/",
        docs: "https://docs.mesibo.com/api/backend-api/",
        ..KIND
    },
    &Kind {
        id: "sendbird-token",
        provider: "sendbird",
        name: "Sendbird API token or application ID",
        forms: &[
            beside(&["sendbird"], &[chars(Hex, 40)]),
            beside(&["sendbird"], UUID),
            beside(&["sendbird"], &[chars(Hex, 24)]),
        ],
        words: &["sendbird"],
        rotate: "https://dashboard.sendbird.com/",
        docs: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
        ..KIND
    },
    &Kind {
        id: "teams-webhook",
        provider: "microsoft",
        name: "Microsoft Teams webhook URL",
        forms: &[
            form(
                0,
                &[
                    between(UrlSafe, 3, 60),
                    text(".webhook.office.com/webhookb2/"),
                    chars(UrlSafe, 36),
                    text("@"),
                    chars(UrlSafe, 36),
                    text("/IncomingWebhook/"),
                    chars(Base62, 32),
                    text("/"),
                    between(UrlSafe, 36, 90),
                ],
            ),
            // Until 2021.
            form(
                14,
                &[
                    text("outlook.office.com/webhook/"),
                    chars(UrlSafe, 36),
                    text("@"),
                    chars(UrlSafe, 36),
                    text("/IncomingWebhook/"),
                    chars(Base62, 32),
                    text("/"),
                    chars(UrlSafe, 36),
                ],
            ),
        ],
        rotate: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
        docs: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
        ..KIND
    },
    &Kind {
        id: "twist-token",
        provider: "twist",
        name: "Twist OAuth token",
        forms: &[beside(&["twist"], &[text("oauth2:"), chars(Hex, 40)])],
        rotate: "https://twist.com/app_console",
        docs: "https://developer.twist.com/v3/#authentication",
        ..KIND
    },
    &Kind {
        id: "viber-token",
        provider: "viber",
        name: "Viber bot token",
        forms: &[beside(&["viber"], &[chars(Hex, 16), text("-"), chars(Hex, 16), text("-"), chars(Hex, 16)])],
        words: &["viber"],
        rotate: "https://partners.viber.com/",
        docs: "https://developers.viber.com/docs/api/rest-bot-api/#authentication-token",
        ..KIND
    },
    &Kind {
        id: "vk-token",
        provider: "vk",
        name: "VK access token",
        forms: &[form(6, &[text("vk1.a."), between(UrlSafe, 80, 300)])],
        words: &["vkontakte", "vk_access", "vk_token"],
        rotate: "https://vk.com/apps?act=manage",
        docs: "https://dev.vk.com/en/api/access-token/getting-started",
        ..KIND
    },
    &Kind {
        id: "wechat-secret",
        provider: "wechat",
        name: "WeChat app secret",
        forms: &[
            beside(&["wechat", "weixin"], &[chars(Hex, 32)]),
            beside(&["wechat", "weixin"], &[text("wx"), chars(Hex, 16)]),
        ],
        words: &["wechat"],
        rotate: "https://mp.weixin.qq.com/",
        docs: "https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html",
        ..KIND
    },
];
