//! Tools around language models: tracing, search, agents, evaluation.

use crate::detect::kind::Alphabet::{
    Base62, Base64, Base64Padded, Hex, Lower, Upper, UrlSafe, UrlSafePadded,
};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "braintrust-key",
        provider: "braintrust",
        name: "Braintrust API key",
        forms: &[beside(&["braintrust"], &[text("sk-"), chars(Base62, 48)])],
        words: &["braintrust"],
        rotate: "https://www.braintrust.dev/app/settings?subroute=api-keys",
        docs: "https://www.braintrust.dev/docs/reference/api",
        ..KIND
    },
    &Kind {
        id: "codequiry-key",
        provider: "codequiry",
        name: "Codequiry API key",
        forms: &[beside(&["codequiry"], &[chars(Base62, 64)])],
        words: &["codequiry"],
        rotate: "https://codequiry.com/",
        docs: "https://codequiry.com/usage/api",
        ..KIND
    },
    &Kind {
        id: "coderabbit-key",
        provider: "coderabbit",
        name: "CodeRabbit API key",
        forms: &[form(3, &[text("cr-"), chars(Hex, 58)])],
        words: &["coderabbit"],
        rotate: "https://app.coderabbit.ai/settings/api-keys",
        docs: "https://docs.coderabbit.ai",
        ..KIND
    },
    &Kind {
        id: "cursor-key",
        provider: "cursor",
        name: "Cursor API key",
        forms: &[form(4, &[text("key_"), chars(Hex, 64)])],
        rotate: "https://cursor.com/dashboard?tab=integrations",
        docs: "https://docs.cursor.com/account/teams/admin-api",
        ..KIND
    },
    &Kind {
        id: "devin-key",
        provider: "devin",
        name: "Devin API key",
        forms: &[
            form(9, &[text("apk_user_"), between(UrlSafePadded, 60, 200)]),
            form(4, &[text("apk_"), between(Base62, 80, 120)]),
        ],
        words: &["devin"],
        rotate: "https://app.devin.ai/settings/api-keys",
        docs: "https://docs.devin.ai/api-reference/overview",
        ..KIND
    },
    &Kind {
        id: "exa-key",
        provider: "exa",
        name: "Exa AI API key",
        forms: &[beside(&["exa_api", "exa-api", "exaai", "exa_ai", "exa.ai", "exa_key", "exa key"], UUID)],
        words: &["exa", "exaai"],
        rotate: "https://dashboard.exa.ai/api-keys",
        docs: "https://docs.exa.ai/reference/getting-started",
        ..KIND
    },
    &Kind {
        id: "firecrawl-key",
        provider: "firecrawl",
        name: "Firecrawl API key",
        forms: &[form(3, &[text("fc-"), between(Base62, 32, 64)])],
        words: &["firecrawl"],
        rotate: "https://www.firecrawl.dev/app/api-keys",
        docs: "https://docs.firecrawl.dev/api-reference/introduction",
        ..KIND
    },
    &Kind {
        id: "gentrace-key",
        provider: "gentrace",
        name: "Gentrace API key",
        forms: &[
            beside(&["gentrace"], &[chars(Base62, 40)]),
            beside(&["gentrace"], &[between(UrlSafe, 36, 60)]),
        ],
        words: &["gentrace"],
        rotate: "https://gentrace.ai/",
        docs: "https://docs.gentrace.ai",
        ..KIND
    },
    &Kind {
        id: "helicone-key",
        provider: "helicone",
        name: "Helicone API key",
        forms: &[form(
            12,
            &[
                any(&["sk-helicone-", "pk-helicone-"]),
                chars(Lower, 7),
                text("-"),
                chars(Lower, 7),
                text("-"),
                chars(Lower, 7),
                text("-"),
                chars(Lower, 7),
            ],
        )],
        rotate: "https://us.helicone.ai/settings/api-keys",
        docs: "https://docs.helicone.ai",
        ..KIND
    },
    &Kind {
        id: "humanloop-key",
        provider: "humanloop",
        name: "Humanloop API key",
        forms: &[
            beside(&["humanloop"], &[chars(Hex, 32)]),
            beside(&["humanloop"], &[text("hl_sk_"), chars(Hex, 48)]),
        ],
        words: &["humanloop"],
        rotate: "https://app.humanloop.com/account/api-keys",
        docs: "https://humanloop.com/docs",
        ..KIND
    },
    &Kind {
        id: "langsmith-key",
        provider: "langsmith",
        name: "LangChain LangSmith API key",
        forms: &[
            form(8, &[any(&["lsv2_pt_", "lsv2_sk_"]), chars(Hex, 32), text("_"), chars(Hex, 10)]),
            beside(&["langsmith", "langchain"], &[text("ls__"), chars(Hex, 32)]),
        ],
        words: &["langsmith", "langchain"],
        rotate: "https://smith.langchain.com/settings",
        docs: "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key",
        ..KIND
    },
    &Kind {
        id: "litellm-key",
        provider: "litellm",
        name: "LiteLLM proxy key",
        forms: &[beside(&["litellm"], &[text("sk-"), between(UrlSafe, 16, 64)])],
        words: &["litellm"],
        rotate: "https://docs.litellm.ai/docs/proxy/virtual_keys",
        docs: "https://docs.litellm.ai/docs/proxy/virtual_keys",
        ..KIND
    },
    &Kind {
        id: "llamaindex-key",
        provider: "llamaindex",
        name: "LlamaIndex LlamaCloud API key",
        forms: &[form(4, &[text("llx-"), chars(Base62, 48)])],
        words: &["llamaindex", "llama_cloud", "llamacloud"],
        rotate: "https://cloud.llamaindex.ai/api-key",
        docs: "https://docs.cloud.llamaindex.ai",
        ..KIND
    },
    &Kind {
        id: "neptune-token",
        provider: "neptune",
        name: "Neptune API token",
        forms: &[beside(&["neptune"], &[between(Base64Padded, 56, 400)])],
        words: &["neptune"],
        rotate: "https://app.neptune.ai/",
        docs: "https://docs.neptune.ai/setup/setting_api_token/",
        ..KIND
    },
    &Kind {
        id: "nightfall-key",
        provider: "nightfall",
        name: "Nightfall API key",
        forms: &[form(3, &[text("NF-"), chars(Base62, 32)])],
        words: &["nightfall"],
        rotate: "https://app.nightfall.ai/developer-platform",
        docs: "https://help.nightfall.ai/developer-api",
        ..KIND
    },
    &Kind {
        id: "pinecone-key",
        provider: "pinecone",
        name: "Pinecone API key",
        forms: &[
            form(5, &[text("pcsk_"), between(Base62, 5, 6), text("_"), chars(Base62, 63)]),
            form(5, &[text("pcsk_"), between(Base62, 69, 110)]),
            beside(&["pinecone"], UUID),
        ],
        words: &["pinecone"],
        rotate: "https://app.pinecone.io/organizations/-/projects/-/keys",
        docs: "https://docs.pinecone.io/guides/projects/manage-api-keys",
        ..KIND
    },
    &Kind {
        id: "portkey-key",
        provider: "portkey",
        name: "Portkey API key",
        forms: &[
            beside(&["portkey"], &[chars(Base62, 28)]),
            beside(&["portkey"], &[chars(Base62, 32)]),
            beside(&["portkey"], &[chars(Base64, 27), text("=")]),
        ],
        rotate: "https://app.portkey.ai/api-keys",
        docs: "https://portkey.ai/docs",
        ..KIND
    },
    &Kind {
        id: "promptlayer-key",
        provider: "promptlayer",
        name: "PromptLayer API key",
        forms: &[form(3, &[text("pl_"), chars(Base62, 32)])],
        words: &["promptlayer"],
        rotate: "https://dashboard.promptlayer.com/",
        docs: "https://docs.promptlayer.com",
        ..KIND
    },
    &Kind {
        id: "scale-key",
        provider: "scale",
        name: "Scale AI API key",
        forms: &[beside(
            &["scale_api", "scaleapi", "scale.com", "scaleai"],
            &[any(&["live_", "test_"]), chars(Hex, 32)],
        )],
        words: &["scaleai", "scale_ai"],
        rotate: "https://dashboard.scale.com/settings/api-keys",
        docs: "https://docs.scale.com/reference/authentication",
        ..KIND
    },
    &Kind {
        id: "sigopt-token",
        provider: "sigopt",
        name: "SigOpt API token",
        forms: &[beside(&["sigopt"], &[chars(Upper, 48)])],
        words: &["sigopt"],
        rotate: "https://app.sigopt.com/tokens/info",
        docs: "https://docs.sigopt.com",
        ..KIND
    },
    &Kind {
        id: "tavily-key",
        provider: "tavily",
        name: "Tavily API key",
        forms: &[form(5, &[any(&["tvly-dev-", "tvly-prod-", "tvly-"]), chars(Base62, 32)])],
        words: &["tavily"],
        rotate: "https://app.tavily.com/home",
        docs: "https://docs.tavily.com",
        ..KIND
    },
    &Kind {
        id: "weaviate-key",
        provider: "weaviate",
        name: "Weaviate API key",
        forms: &[
            beside(&["weaviate"], &[chars(Base62, 36)]),
            beside(&["weaviate"], &[chars(Base62, 40)]),
            beside(&["weaviate"], &[between(UrlSafe, 70, 72)]),
        ],
        words: &["weaviate"],
        rotate: "https://console.weaviate.cloud/",
        docs: "https://docs.weaviate.io/cloud/manage-clusters/authentication",
        ..KIND
    },
    &Kind {
        id: "wandb-key",
        provider: "wandb",
        name: "Weights and Biases API key",
        forms: &[
            form(9, &[text("wandb_v1_"), between(UrlSafe, 70, 90)]),
            beside(&["wandb", "weights_and_biases", "weightsandbiases"], &[chars(Hex, 40)]),
        ],
        words: &["wandb", "weightsandbiases"],
        rotate: "https://wandb.ai/settings#api",
        docs: "https://docs.wandb.ai/guides/track/public-api-guide/",
        ..KIND
    },
];
