//! Prices of coins and data about them.

use crate::detect::kind::Alphabet::{Base62, Hex, Lower, Upper, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "coinapi-key",
        provider: "coinapi",
        name: "CoinAPI key",
        forms: &[beside(&["coinapi"], &[chars(Upper, 36)]), beside(&["coinapi"], UUID)],
        rotate: "https://console.coinapi.io/",
        docs: "https://docs.coinapi.io/authentication",
        ..KIND
    },
    &Kind {
        id: "coingecko-key",
        provider: "coingecko",
        name: "CoinGecko API key",
        forms: &[form(3, &[text("CG-"), chars(Base62, 24)])],
        words: &["coingecko"],
        rotate: "https://www.coingecko.com/en/developers/dashboard",
        docs: "https://docs.coingecko.com/reference/authentication",
        ..KIND
    },
    &Kind {
        id: "coinlayer-key",
        provider: "coinlayer",
        name: "coinlayer access key",
        forms: &[beside(&["coinlayer"], &[chars(Lower, 32)])],
        words: &["coinlayer"],
        rotate: "https://coinlayer.com/dashboard",
        docs: "https://coinlayer.com/documentation",
        ..KIND
    },
    &Kind {
        id: "coinmarketcap-key",
        provider: "coinmarketcap",
        name: "CoinMarketCap API key",
        forms: &[beside(&["coinmarketcap", "cmc_pro", "cmc_api", "cmc-pro"], UUID)],
        words: &["coinmarketcap"],
        rotate: "https://pro.coinmarketcap.com/account",
        docs: "https://coinmarketcap.com/api/documentation/v1/#section/Authentication",
        ..KIND
    },
    &Kind {
        id: "cryptocompare-key",
        provider: "cryptocompare",
        name: "CryptoCompare API key",
        forms: &[
            beside(&["cryptocompare"], &[chars(UrlSafe, 64)]),
            beside(&["cryptocompare"], &[chars(Base62, 32)]),
        ],
        words: &["cryptocompare"],
        rotate: "https://www.cryptocompare.com/cryptopian/api-keys",
        docs: "https://min-api.cryptocompare.com/documentation",
        ..KIND
    },
    &Kind {
        id: "glassnode-key",
        provider: "glassnode",
        name: "Glassnode API key",
        forms: &[beside(&["glassnode"], &[chars(Base62, 27)])],
        words: &["glassnode"],
        rotate: "https://studio.glassnode.com/settings/api",
        docs: "https://docs.glassnode.com/basic-api/api-key",
        ..KIND
    },
    &Kind {
        id: "magiceden-key",
        provider: "magiceden",
        name: "Magic Eden API key",
        forms: &[
            beside(&["magiceden", "magic_eden", "magic eden"], UUID),
            beside(&["magiceden", "magic_eden", "magic eden"], &[between(UrlSafe, 36, 40)]),
        ],
        words: &["magiceden", "magic_eden"],
        rotate: "https://magiceden.io/",
        docs: "https://docs.magiceden.io/reference/solana-api-keys",
        ..KIND
    },
    &Kind {
        id: "metaapi-token",
        provider: "metaapi",
        name: "MetaAPI key",
        forms: &[beside(&["metaapi"], &[chars(Hex, 64)]), beside(&["metaapi"], &[chars(Hex, 24)])],
        rotate: "https://app.metaapi.cloud/api-access/generate-token",
        docs: "https://metaapi.cloud/docs/client/features/authentication/",
        ..KIND
    },
    &Kind {
        id: "nftport-key",
        provider: "nftport",
        name: "NFTPort API key",
        forms: &[beside(
            &["nftport"],
            &[
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
        )],
        words: &["nftport"],
        rotate: "https://dashboard.nftport.xyz/",
        docs: "https://docs.nftport.xyz",
        ..KIND
    },
    &Kind {
        id: "worldcoinindex-key",
        provider: "worldcoinindex",
        name: "WorldCoinIndex key",
        forms: &[
            beside(&["worldcoinindex"], &[chars(Lower, 35)]),
            beside(&["worldcoinindex"], &[chars(Lower, 36)]),
        ],
        words: &["worldcoinindex"],
        rotate: "https://www.worldcoinindex.com/apiservice",
        docs: "https://www.worldcoinindex.com/apiservice",
        ..KIND
    },
    &Kind {
        id: "x2y2-key",
        provider: "x2y2",
        name: "X2Y2 API key",
        forms: &[beside(&["x2y2"], &[chars(UrlSafe, 51)]), beside(&["x2y2"], UUID)],
        words: &["x2y2"],
        rotate: "https://x2y2.org/",
        docs: "https://docs.x2y2.io/developers/api",
        ..KIND
    },
];
