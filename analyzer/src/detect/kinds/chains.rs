//! Blockchains: nodes, explorers, tokens.

use crate::detect::kind::Alphabet::{Base62, Hex, Lower, Upper, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "alchemy-key",
        provider: "alchemy",
        name: "Alchemy API key",
        forms: &[form(6, &[text("alcht_"), chars(Base62, 30)]), beside(&["alchemy"], &[chars(UrlSafe, 32)])],
        words: &["alchemy"],
        rotate: "https://dashboard.alchemy.com/apps",
        docs: "https://www.alchemy.com/docs/create-an-api-key",
        ..KIND
    },
    &Kind {
        id: "blockfrost-key",
        provider: "blockfrost",
        name: "Blockfrost project ID",
        forms: &[
            form(7, &[any(&["mainnet", "preprod", "preview", "testnet"]), chars(Base62, 32)]),
            beside(&["blockfrost"], &[text("ipfs"), chars(Base62, 32)]),
        ],
        words: &["blockfrost"],
        rotate: "https://blockfrost.io/dashboard",
        docs: "https://docs.blockfrost.io",
        ..KIND
    },
    &Kind {
        id: "blocknative-key",
        provider: "blocknative",
        name: "Blocknative API key",
        forms: &[beside(&["blocknative"], UUID)],
        words: &["blocknative"],
        rotate: "https://explorer.blocknative.com/account",
        docs: "https://docs.blocknative.com",
        ..KIND
    },
    &Kind {
        id: "chainstack-key",
        provider: "chainstack",
        name: "Chainstack node key",
        forms: &[
            beside(&["chainstack"], &[chars(Hex, 32)]),
            beside(&["chainstack"], &[chars(Base62, 8), text("."), chars(Base62, 32)]),
        ],
        words: &["chainstack"],
        rotate: "https://console.chainstack.com/",
        docs: "https://docs.chainstack.com/docs/authentication-methods-for-different-scenarios",
        ..KIND
    },
    &Kind {
        id: "covalent-key",
        provider: "covalent",
        name: "Covalent (GoldRush) API key",
        forms: &[form(4, &[text("cqt_"), between(Base62, 28, 40)])],
        words: &["covalent"],
        rotate: "https://goldrush.dev/platform/apikey/",
        docs: "https://goldrush.dev/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "dfuse-key",
        provider: "dfuse",
        name: "dfuse API key",
        forms: &[beside(&["dfuse"], &[any(&["web_", "server_", "mobile_"]), chars(Lower, 32)])],
        words: &["dfuse"],
        rotate: "https://app.dfuse.io/",
        docs: "https://docs.dfuse.eosnation.io/platform/dfuse-cloud/authentication/",
        ..KIND
    },
    &Kind {
        id: "etherscan-key",
        provider: "etherscan",
        name: "Etherscan API key",
        forms: &[beside(&["etherscan"], &[chars(Upper, 34)]), beside(&["etherscan"], &[chars(Hex, 32)])],
        words: &["etherscan"],
        rotate: "https://etherscan.io/myapikey",
        docs: "https://docs.etherscan.io/getting-an-api-key",
        ..KIND
    },
    &Kind {
        id: "bscscan-key",
        provider: "bscscan",
        name: "BscScan API key",
        forms: &[beside(&["bscscan"], &[chars(Upper, 34)])],
        words: &["bscscan"],
        rotate: "https://bscscan.com/myapikey",
        docs: "https://docs.bscscan.com/getting-started/viewing-api-usage-statistics",
        ..KIND
    },
    &Kind {
        id: "ethplorer-key",
        provider: "ethplorer",
        name: "Ethplorer API key",
        forms: &[
            beside(&["ethplorer"], &[chars(Base62, 22)]),
            beside(
                &["ethplorer"],
                &[text("EK-"), chars(Base62, 5), text("-"), chars(Base62, 7), text("-"), chars(Base62, 5)],
            ),
        ],
        words: &["ethplorer"],
        rotate: "https://ethplorer.io/wallet/",
        docs: "https://docs.ethplorer.io",
        ..KIND
    },
    &Kind {
        id: "helius-key",
        provider: "helius",
        name: "Helius API key",
        forms: &[beside(&["helius"], UUID)],
        words: &["helius"],
        rotate: "https://dashboard.helius.dev/api-keys",
        docs: "https://www.helius.dev/docs/api-reference/authentication",
        ..KIND
    },
    &Kind {
        id: "infura-key",
        provider: "infura",
        name: "Infura API key or secret",
        forms: &[beside(&["infura"], &[chars(Hex, 32)])],
        words: &["infura"],
        rotate: "https://app.infura.io/",
        docs: "https://docs.metamask.io/services/how-to/secure-an-api/",
        ..KIND
    },
    &Kind {
        id: "moralis-key",
        provider: "moralis",
        name: "Moralis API key",
        forms: &[beside(&["moralis"], &[between(Base62, 60, 64)])],
        words: &["moralis"],
        rotate: "https://admin.moralis.com/api-keys",
        docs: "https://docs.moralis.com/get-your-api-key",
        ..KIND
    },
    &Kind {
        id: "purestake-key",
        provider: "purestake",
        name: "PureStake API key",
        forms: &[beside(&["purestake"], &[chars(Base62, 40)])],
        words: &["purestake"],
        rotate: "https://developer.purestake.io/",
        docs: "https://developer.purestake.io/code-samples",
        ..KIND
    },
    &Kind {
        id: "quicknode-url",
        provider: "quicknode",
        name: "QuickNode endpoint",
        forms: &[form(0, &[between(UrlSafe, 4, 60), text(".quiknode.pro/"), chars(Hex, 40)])],
        rotate: "https://dashboard.quicknode.com/endpoints",
        docs: "https://www.quicknode.com/docs/welcome",
        ..KIND
    },
    &Kind {
        id: "subgraph-key",
        provider: "subgraph",
        name: "The Graph Subgraph Studio API key",
        forms: &[beside(&["subgraph", "thegraph"], &[chars(Hex, 32)])],
        words: &["thegraph"],
        rotate: "https://thegraph.com/studio/apikeys/",
        docs: "https://thegraph.com/docs/en/subgraphs/querying/managing-api-keys/",
        ..KIND
    },
    &Kind {
        id: "tatum-key",
        provider: "tatum",
        name: "Tatum API key",
        forms: &[beside(&["tatum"], &[text("t-"), chars(Hex, 24), text("-"), chars(Hex, 24)])],
        words: &["tatum"],
        rotate: "https://dashboard.tatum.io/",
        docs: "https://docs.tatum.io/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "transpose-key",
        provider: "transpose",
        name: "Transpose API key",
        forms: &[beside(
            &["transpose_api", "transpose_key", "transpose.io", "transpose =", "transpose="],
            &[chars(Hex, 32)],
        )],
        rotate: "https://app.transpose.io/",
        docs: "https://docs.transpose.io",
        ..KIND
    },
    &Kind {
        id: "web3storage-token",
        provider: "web3storage",
        name: "web3.storage API token",
        forms: &[beside(
            &["web3storage", "web3_storage", "web3.storage", "web3 "],
            &[
                text("eyJ"),
                between(UrlSafe, 20, 60),
                text("."),
                between(UrlSafe, 80, 220),
                text("."),
                between(UrlSafe, 20, 60),
            ],
        )],
        words: &["web3storage", "web3_storage"],
        rotate: "https://console.web3.storage/",
        docs: "https://web3.storage/docs/how-to/generate-api-token/",
        ..KIND
    },
];
