//! Speech, images, video and text analysis by model.

use crate::detect::kind::Alphabet::{Base62, Base64Padded, Dotted, Hex, Lower, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "aylien-key",
        provider: "aylien",
        name: "Aylien API key",
        forms: &[beside(&["aylien"], &[chars(Lower, 32)])],
        words: &["aylien"],
        rotate: "https://developer.aylien.com/",
        docs: "https://docs.aylien.com",
        ..KIND
    },
    &Kind {
        id: "clarifai-token",
        provider: "clarifai",
        name: "Clarifai personal access token",
        forms: &[beside(&["clarifai"], &[chars(Base62, 32)])],
        words: &["clarifai"],
        rotate: "https://clarifai.com/settings/security",
        docs: "https://docs.clarifai.com/control/authentication/pat",
        ..KIND
    },
    &Kind {
        id: "cloudsight-key",
        provider: "cloudsight",
        name: "CloudSight API key",
        forms: &[
            beside(&["cloudsight"], &[chars(UrlSafe, 22)]),
            beside(&["cloudsight"], &[chars(Lower, 24)]),
            beside(&["cloudsight"], &[chars(Lower, 25)]),
        ],
        words: &["cloudsight"],
        rotate: "https://cloudsight.ai/",
        docs: "https://cloudsight.docs.apiary.io",
        ..KIND
    },
    &Kind {
        id: "deepai-key",
        provider: "deepai",
        name: "DeepAI API key",
        forms: &[beside(&["deepai"], &[chars(Lower, 36)]), beside(&["deepai"], UUID)],
        words: &["deepai"],
        rotate: "https://deepai.org/dashboard/profile",
        docs: "https://deepai.org/docs",
        ..KIND
    },
    &Kind {
        id: "deepgram-key",
        provider: "deepgram",
        name: "Deepgram API key",
        forms: &[beside(&["deepgram"], &[chars(Lower, 40)])],
        words: &["deepgram"],
        rotate: "https://console.deepgram.com/",
        docs: "https://developers.deepgram.com/docs/create-additional-api-keys",
        ..KIND
    },
    &Kind {
        id: "deepl-key",
        provider: "deepl",
        name: "DeepL API key",
        forms: &[
            beside(
                &["deepl"],
                &[
                    chars(Hex, 8),
                    text("-"),
                    chars(Hex, 4),
                    text("-"),
                    chars(Hex, 4),
                    text("-"),
                    chars(Hex, 4),
                    text("-"),
                    chars(Hex, 12),
                    text(":fx"),
                ],
            ),
            beside(&["deepl"], UUID),
        ],
        words: &["deepl"],
        rotate: "https://www.deepl.com/your-account/keys",
        docs: "https://developers.deepl.com/docs/getting-started/auth",
        ..KIND
    },
    &Kind {
        id: "elevenlabs-key",
        provider: "elevenlabs",
        name: "ElevenLabs API key",
        forms: &[
            form(3, &[text("sk_"), chars(Hex, 48)]),
            beside(&["elevenlabs", "eleven_labs", "xi_api_key", "xi-api-key"], &[chars(Hex, 32)]),
        ],
        words: &["elevenlabs", "eleven_labs"],
        rotate: "https://elevenlabs.io/app/settings/api-keys",
        docs: "https://elevenlabs.io/docs/api-reference/authentication",
        ..KIND
    },
    &Kind {
        id: "happyscribe-key",
        provider: "happyscribe",
        name: "Happy Scribe API key",
        forms: &[beside(&["happyscribe", "happy_scribe"], &[chars(Base62, 24)])],
        words: &["happyscribe", "happy_scribe"],
        rotate: "https://www.happyscribe.com/v2/settings",
        docs: "https://dev.happyscribe.com",
        ..KIND
    },
    &Kind {
        id: "heygen-key",
        provider: "heygen",
        name: "HeyGen API key",
        forms: &[
            form(10, &[text("sk_V2_hgu_"), between(UrlSafe, 20, 60)]),
            beside(&["heygen"], &[chars(Base62, 64)]),
            beside(&["heygen"], &[between(Base64Padded, 40, 64)]),
        ],
        words: &["heygen"],
        rotate: "https://app.heygen.com/settings",
        docs: "https://docs.heygen.com/reference/authentication",
        ..KIND
    },
    &Kind {
        id: "imagga-key",
        provider: "imagga",
        name: "Imagga API key",
        forms: &[
            beside(&["imagga"], &[between(Base64Padded, 72, 80)]),
            beside(&["imagga"], &[chars(Hex, 32)]),
            beside(&["imagga"], &[text("acc_"), chars(Hex, 15)]),
        ],
        words: &["imagga"],
        rotate: "https://imagga.com/profile/dashboard",
        docs: "https://docs.imagga.com",
        ..KIND
    },
    &Kind {
        id: "klingai-key",
        provider: "klingai",
        name: "Kling AI access key",
        forms: &[beside(&["kling"], &[chars(Base62, 32)])],
        words: &["kling"],
        rotate: "https://app.klingai.com/global/dev",
        docs: "https://app.klingai.com/global/dev/document-api",
        ..KIND
    },
    &Kind {
        id: "lexigram-key",
        provider: "lexigram",
        name: "Lexigram API key",
        forms: &[beside(&["lexigram"], &[between(Dotted, 200, 400)])],
        words: &["lexigram"],
        rotate: "https://www.lexigram.io/",
        docs: "https://docs.lexigram.io",
        ..KIND
    },
    &Kind {
        id: "luma-key",
        provider: "luma",
        name: "Luma AI API key",
        forms: &[beside(
            &["luma", "lumaai"],
            &[
                text("luma-"),
                chars(Hex, 8),
                text("-"),
                chars(Hex, 4),
                text("-"),
                chars(Hex, 4),
                text("-"),
                chars(Hex, 4),
                text("-"),
                chars(Hex, 12),
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
        words: &["lumaai"],
        rotate: "https://lumalabs.ai/dream-machine/api/keys",
        docs: "https://docs.lumalabs.ai",
        ..KIND
    },
    &Kind {
        id: "meaningcloud-key",
        provider: "meaningcloud",
        name: "MeaningCloud licence key",
        forms: &[beside(&["meaningcloud"], &[chars(Lower, 32)])],
        words: &["meaningcloud"],
        rotate: "https://www.meaningcloud.com/developer/account/subscriptions",
        docs: "https://www.meaningcloud.com/developer/documentation",
        ..KIND
    },
    &Kind {
        id: "monkeylearn-key",
        provider: "monkeylearn",
        name: "MonkeyLearn API key",
        forms: &[beside(&["monkeylearn"], &[chars(Hex, 40)])],
        words: &["monkeylearn"],
        rotate: "https://app.monkeylearn.com/main/my-account/tab/api-keys/",
        docs: "https://monkeylearn.com/api/v3/",
        ..KIND
    },
    &Kind {
        id: "paralleldots-key",
        provider: "paralleldots",
        name: "ParallelDots API key",
        forms: &[beside(&["paralleldots"], &[chars(Base62, 43)])],
        words: &["paralleldots"],
        rotate: "https://user.apis.paralleldots.com/",
        docs: "https://apis.paralleldots.com/text_docs/index.html",
        ..KIND
    },
    &Kind {
        id: "photoroom-key",
        provider: "photoroom",
        name: "Photoroom API key",
        forms: &[form(6, &[any(&["sk_pr_", "sandbox_sk_pr_"]), between(UrlSafe, 42, 90)])],
        words: &["photoroom"],
        rotate: "https://app.photoroom.com/api-dashboard",
        docs: "https://www.photoroom.com/api/docs",
        ..KIND
    },
    &Kind {
        id: "playht-key",
        provider: "playht",
        name: "PlayHT API key",
        forms: &[beside(&["playht", "play.ht", "play_ht"], &[chars(Hex, 32)])],
        words: &["playht", "play_ht"],
        rotate: "https://play.ht/studio/api-access",
        docs: "https://docs.play.ht",
        ..KIND
    },
    &Kind {
        id: "runway-key",
        provider: "runway",
        name: "Runway API key",
        forms: &[form(4, &[text("key_"), chars(Hex, 128)])],
        words: &["runwayml", "runway"],
        rotate: "https://dev.runwayml.com/",
        docs: "https://docs.dev.runwayml.com",
        ..KIND
    },
    &Kind {
        id: "speechtext-key",
        provider: "speechtextai",
        name: "SpeechText.AI secret key",
        forms: &[beside(&["speechtext"], &[chars(Lower, 32)])],
        words: &["speechtext"],
        rotate: "https://speechtext.ai/",
        docs: "https://speechtext.ai/speech-recognition-api",
        ..KIND
    },
    &Kind {
        id: "unplugg-token",
        provider: "unplugg",
        name: "Unplu.gg token",
        forms: &[beside(&["unplugg"], &[chars(Lower, 64)])],
        words: &["unplugg"],
        rotate: "https://unplu.gg/",
        docs: "https://unplu.gg/test_api.html",
        ..KIND
    },
    &Kind {
        id: "voicegain-token",
        provider: "voicegain",
        name: "Voicegain token",
        forms: &[beside(
            &["voicegain"],
            &[
                text("ey"),
                between(UrlSafe, 10, 200),
                text(".ey"),
                between(UrlSafe, 10, 400),
                text("."),
                between(UrlSafe, 20, 200),
            ],
        )],
        words: &["voicegain"],
        rotate: "https://console.voicegain.ai/",
        docs: "https://console.voicegain.ai/api-documentation",
        ..KIND
    },
];
