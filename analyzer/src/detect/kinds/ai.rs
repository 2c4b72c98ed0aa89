//! Hosts of language models.

use crate::detect::kind::Alphabet::{Base62, Hex, Lower, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "ai21-key",
        provider: "ai21",
        name: "AI21 Studio API key",
        forms: &[beside(&["ai21"], UUID), beside(&["ai21"], &[chars(Base62, 32)])],
        words: &["ai21"],
        rotate: "https://studio.ai21.com/account/api-key",
        docs: "https://docs.ai21.com",
        ..KIND
    },
    &Kind {
        id: "anyscale-key",
        provider: "anyscale",
        name: "Anyscale API key",
        forms: &[
            form(9, &[text("anyscale_"), between(Base62, 28, 48)]),
            form(8, &[text("esecret_"), between(Lower, 24, 48)]),
        ],
        rotate: "https://console.anyscale.com/api-keys",
        docs: "https://docs.anyscale.com",
        ..KIND
    },
    &Kind {
        id: "baseten-key",
        provider: "baseten",
        name: "Baseten API key",
        forms: &[beside(&["baseten"], &[chars(Base62, 8), text("."), chars(Base62, 32)])],
        words: &["baseten"],
        rotate: "https://app.baseten.co/settings/api_keys",
        docs: "https://docs.baseten.co/observability/api-keys",
        ..KIND
    },
    &Kind {
        id: "cerebras-key",
        provider: "cerebras",
        name: "Cerebras API key",
        forms: &[form(4, &[text("csk-"), chars(Lower, 48)])],
        words: &["cerebras"],
        rotate: "https://cloud.cerebras.ai/platform",
        docs: "https://inference-docs.cerebras.ai/quickstart",
        ..KIND
    },
    &Kind {
        id: "cohere-key",
        provider: "cohere",
        name: "Cohere API key",
        forms: &[beside(&["cohere", "co_api_key"], &[chars(Base62, 40)])],
        words: &["cohere"],
        rotate: "https://dashboard.cohere.com/api-keys",
        docs: "https://docs.cohere.com/docs/rate-limits",
        ..KIND
    },
    &Kind {
        id: "coze-token",
        provider: "coze",
        name: "Coze access token",
        forms: &[form(4, &[text("pat_"), chars(Base62, 64)])],
        words: &["coze"],
        rotate: "https://www.coze.com/open/oauth/pats",
        docs: "https://www.coze.com/docs/developer_guides/pat",
        ..KIND
    },
    &Kind {
        id: "deepseek-key",
        provider: "deepseek",
        name: "DeepSeek API key",
        forms: &[form(3, &[text("sk-"), chars(Hex, 32)])],
        rotate: "https://platform.deepseek.com/api_keys",
        docs: "https://api-docs.deepseek.com",
        ..KIND
    },
    &Kind {
        id: "fireworks-key",
        provider: "fireworks",
        name: "Fireworks AI API key",
        forms: &[form(3, &[text("fw_"), between(Base62, 22, 48)])],
        words: &["fireworks"],
        rotate: "https://app.fireworks.ai/settings/users/api-keys",
        docs: "https://docs.fireworks.ai/api-reference/introduction",
        ..KIND
    },
    &Kind {
        id: "friendli-token",
        provider: "friendli",
        name: "Friendli AI token",
        forms: &[form(4, &[text("flp_"), chars(Base62, 46)])],
        rotate: "https://friendli.ai/suite/setting/tokens",
        docs: "https://friendli.ai/docs/guides/personal_access_tokens",
        ..KIND
    },
    &Kind {
        id: "groq-key",
        provider: "groq",
        name: "Groq API key",
        forms: &[form(4, &[text("gsk_"), chars(Base62, 52)])],
        words: &["groq"],
        rotate: "https://console.groq.com/keys",
        docs: "https://console.groq.com/docs/quickstart",
        ..KIND
    },
    &Kind {
        id: "xai-key",
        provider: "xai",
        name: "Grok xAI API key",
        forms: &[form(4, &[text("xai-"), between(UrlSafe, 70, 110)])],
        words: &["xai", "grok"],
        rotate: "https://console.x.ai/",
        docs: "https://docs.x.ai/docs/overview",
        ..KIND
    },
    &Kind {
        id: "jina-key",
        provider: "jina",
        name: "Jina AI API key",
        forms: &[form(5, &[text("jina_"), chars(UrlSafe, 60)])],
        words: &["jina"],
        rotate: "https://jina.ai/api-dashboard/key-manager",
        docs: "https://jina.ai/embeddings",
        ..KIND
    },
    &Kind {
        id: "kimi-key",
        provider: "kimi",
        name: "Kimi (Moonshot AI) API key",
        forms: &[beside(&["kimi", "moonshot"], &[text("sk-"), chars(UrlSafe, 48)])],
        words: &["kimi", "moonshot"],
        rotate: "https://platform.moonshot.ai/console/api-keys",
        docs: "https://platform.moonshot.ai/docs/introduction",
        ..KIND
    },
    &Kind {
        id: "lighton-key",
        provider: "lighton",
        name: "LightOn Paradigm API key",
        forms: &[beside(&["paradigm", "lighton"], &[chars(UrlSafe, 48)])],
        words: &["lighton"],
        rotate: "https://paradigm.lighton.ai/",
        docs: "https://paradigm.lighton.ai/redoc",
        ..KIND
    },
    &Kind {
        id: "mistral-key",
        provider: "mistral",
        name: "Mistral API key",
        forms: &[beside(&["mistral"], &[chars(Base62, 32)])],
        words: &["mistral"],
        rotate: "https://console.mistral.ai/api-keys",
        docs: "https://docs.mistral.ai/getting-started/quickstart",
        ..KIND
    },
    &Kind {
        id: "nvidia-key",
        provider: "nvidia",
        name: "NVIDIA API key",
        forms: &[form(6, &[text("nvapi-"), between(UrlSafe, 60, 70)])],
        words: &["nvidia"],
        rotate: "https://build.nvidia.com/settings/api-keys",
        docs: "https://docs.api.nvidia.com",
        ..KIND
    },
    &Kind {
        id: "ollama-key",
        provider: "ollama",
        name: "Ollama API key",
        forms: &[beside(&["ollama"], &[chars(Hex, 32), text("."), chars(UrlSafe, 24)])],
        words: &["ollama"],
        rotate: "https://ollama.com/settings/keys",
        docs: "https://docs.ollama.com/cloud",
        ..KIND
    },
    &Kind {
        id: "openrouter-key",
        provider: "openrouter",
        name: "OpenRouter API key",
        forms: &[form(9, &[text("sk-or-v1-"), chars(Hex, 64)])],
        words: &["openrouter"],
        rotate: "https://openrouter.ai/settings/keys",
        docs: "https://openrouter.ai/docs/api-reference/authentication",
        ..KIND
    },
    &Kind {
        id: "perplexity-key",
        provider: "perplexity",
        name: "Perplexity API key",
        forms: &[form(5, &[text("pplx-"), chars(Base62, 48)])],
        words: &["perplexity"],
        rotate: "https://www.perplexity.ai/account/api/keys",
        docs: "https://docs.perplexity.ai/guides/getting-started",
        ..KIND
    },
    &Kind {
        id: "replicate-token",
        provider: "replicate",
        name: "Replicate API token",
        forms: &[
            form(3, &[text("r8_"), between(Base62, 37, 48)]),
            beside(
                &["replicate token", "replicate_token", "replicate_api", "replicate_key"],
                &[chars(Base62, 40)],
            ),
        ],
        words: &["replicate"],
        rotate: "https://replicate.com/account/api-tokens",
        docs: "https://replicate.com/docs/reference/http#authentication",
        ..KIND
    },
    &Kind {
        id: "runpod-key",
        provider: "runpod",
        name: "RunPod API key",
        forms: &[form(4, &[text("rpa_"), between(Base62, 40, 50)])],
        words: &["runpod"],
        rotate: "https://www.runpod.io/console/user/settings",
        docs: "https://docs.runpod.io/get-started/api-keys",
        ..KIND
    },
    &Kind {
        id: "sambanova-key",
        provider: "sambanova",
        name: "SambaNova API key",
        forms: &[beside(&["sambanova"], UUID)],
        words: &["sambanova"],
        rotate: "https://cloud.sambanova.ai/apis",
        docs: "https://docs.sambanova.ai",
        ..KIND
    },
    &Kind {
        id: "stability-key",
        provider: "stabilityai",
        name: "Stability AI API key",
        forms: &[beside(&["stability"], &[text("sk-"), chars(Base62, 48)])],
        words: &["stability", "stabilityai"],
        rotate: "https://platform.stability.ai/account/keys",
        docs: "https://platform.stability.ai/docs/getting-started",
        ..KIND
    },
    &Kind {
        id: "togetherai-key",
        provider: "togetherai",
        name: "Together AI API key",
        forms: &[form(7, &[text("tgp_v1_"), chars(UrlSafe, 43)]), beside(&["together"], &[chars(Hex, 64)])],
        words: &["togetherai", "together_ai", "together"],
        rotate: "https://api.together.ai/settings/api-keys",
        docs: "https://docs.together.ai/docs/quickstart",
        ..KIND
    },
    &Kind {
        id: "upstage-key",
        provider: "upstage",
        name: "Upstage API key",
        forms: &[beside(&["upstage"], &[text("up_"), chars(Base62, 29)])],
        rotate: "https://console.upstage.ai/api-keys",
        docs: "https://console.upstage.ai/docs/getting-started",
        ..KIND
    },
    &Kind {
        id: "voyage-key",
        provider: "voyage",
        name: "Voyage AI API key",
        forms: &[beside(&["voyage"], &[text("pa-"), chars(UrlSafe, 43)])],
        rotate: "https://dashboard.voyageai.com/api-keys",
        docs: "https://docs.voyageai.com/docs/api-key-and-installation",
        ..KIND
    },
    &Kind {
        id: "zai-key",
        provider: "zai",
        name: "Z.ai (Zhipu) API key",
        forms: &[beside(
            &["zai", "z_ai", "zhipu", "bigmodel", "chatglm"],
            &[chars(Hex, 32), text("."), chars(Base62, 16)],
        )],
        words: &["zai", "zhipu"],
        rotate: "https://z.ai/manage-apikey/apikey-list",
        docs: "https://docs.z.ai/guides/overview/quick-start",
        ..KIND
    },
];
