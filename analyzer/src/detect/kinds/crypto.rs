//! Exchanges and wallets.

use crate::detect::kind::Alphabet::{
    Base62, Base64, Base64Padded, Hex, HexAny, Lower, Upper, UrlSafe, UrlSafePadded,
};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "bitcoinaverage-key",
        provider: "bitcoinaverage",
        name: "BitcoinAverage key",
        forms: &[beside(&["bitcoinaverage"], &[chars(Base62, 43)])],
        words: &["bitcoinaverage"],
        rotate: "https://bitcoinaverage.com/",
        docs: "https://apiv2.bitcoinaverage.com",
        ..KIND
    },
    &Kind {
        id: "bitfinex-key",
        provider: "bitfinex",
        name: "Bitfinex API key or secret",
        forms: &[beside(&["bitfinex"], &[chars(UrlSafe, 43)])],
        words: &["bitfinex"],
        rotate: "https://setting.bitfinex.com/api",
        docs: "https://docs.bitfinex.com/docs/rest-auth",
        ..KIND
    },
    &Kind {
        id: "bitmex-key",
        provider: "bitmex",
        name: "BitMEX API key or secret",
        forms: &[beside(&["bitmex"], &[chars(UrlSafe, 24)]), beside(&["bitmex"], &[chars(UrlSafe, 48)])],
        words: &["bitmex"],
        rotate: "https://www.bitmex.com/app/apiKeys",
        docs: "https://www.bitmex.com/app/apiKeysUsage",
        ..KIND
    },
    &Kind {
        id: "bittrex-key",
        provider: "bittrex",
        name: "Bittrex access or secret key",
        forms: &[beside(&["bittrex"], &[chars(Lower, 32)])],
        words: &["bittrex"],
        rotate: "https://global.bittrex.com/",
        docs: "https://bittrex.github.io/api/v3",
        ..KIND
    },
    &Kind {
        id: "coinbase-key",
        provider: "coinbase",
        name: "Coinbase API key or secret",
        forms: &[
            beside(&["coinbase"], &[chars(UrlSafe, 64)]),
            beside(&["coinbase"], &[chars(Base64, 86), text("==")]),
        ],
        words: &["coinbase"],
        rotate: "https://portal.cdp.coinbase.com/access/api",
        docs: "https://docs.cdp.coinbase.com/coinbase-app/authentication-authorization/api-key-authentication",
        ..KIND
    },
    &Kind {
        id: "ethereum-private-key",
        provider: "ethereum",
        name: "Ethereum private key",
        forms: &[beside(
            &[
                "private_key",
                "privatekey",
                "private-key",
                "private key",
                "wallet_key",
                "deployer_key",
                "privkey",
            ],
            &[text("0x"), chars(HexAny, 64)],
        )],
        rotate: "https://ethereum.org/en/wallets/",
        docs: "https://ethereum.org/en/developers/docs/accounts/",
        ..KIND
    },
    &Kind {
        id: "gemini-exchange-key",
        provider: "gemini",
        name: "Gemini exchange API key",
        forms: &[beside(&["gemini"], &[any(&["account-", "master-"]), chars(Base62, 20)])],
        rotate: "https://exchange.gemini.com/settings/api",
        docs: "https://docs.gemini.com/rest-api/",
        ..KIND
    },
    &Kind {
        id: "kraken-key",
        provider: "kraken",
        name: "Kraken API key or private key",
        forms: &[
            beside(&["kraken"], &[chars(Base64Padded, 56)]),
            beside(&["kraken"], &[chars(Base64Padded, 88)]),
        ],
        words: &["kraken"],
        rotate: "https://pro.kraken.com/app/settings/api",
        docs: "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
        ..KIND
    },
    &Kind {
        id: "kucoin-key",
        provider: "kucoin",
        name: "KuCoin API key or secret",
        forms: &[beside(&["kucoin"], UUID), beside(&["kucoin"], &[chars(Hex, 24)])],
        words: &["kucoin"],
        rotate: "https://www.kucoin.com/account/api",
        docs: "https://www.kucoin.com/docs/basics/connection-method/authentication/creating-a-request",
        ..KIND
    },
    &Kind {
        id: "oanda-token",
        provider: "oanda",
        name: "OANDA access token",
        forms: &[
            beside(&["oanda"], &[chars(Hex, 32), text("-"), chars(Hex, 32)]),
            beside(&["oanda"], &[chars(Base62, 24)]),
        ],
        words: &["oanda"],
        rotate: "https://www.oanda.com/account/tpa/personal_token",
        docs: "https://developer.oanda.com/rest-live-v20/authentication/",
        ..KIND
    },
    &Kind {
        id: "okx-key",
        provider: "okx",
        name: "OKX API key or secret",
        forms: &[beside(&["okx", "okex"], UUID), beside(&["okx", "okex"], &[chars(Upper, 32)])],
        words: &["okx"],
        rotate: "https://www.okx.com/account/my-api",
        docs: "https://www.okx.com/docs-v5/en/#overview-rest-authentication",
        ..KIND
    },
    &Kind {
        id: "polymarket-credential",
        provider: "polymarket",
        name: "Polymarket API credential",
        forms: &[
            beside(&["polymarket", "poly_api", "poly_key", "poly_secret"], UUID),
            beside(&["polymarket", "poly_api", "poly_key", "poly_secret"], &[between(UrlSafePadded, 43, 44)]),
        ],
        words: &["polymarket"],
        rotate: "https://polymarket.com/settings",
        docs: "https://docs.polymarket.com/developers/CLOB/authentication",
        ..KIND
    },
    &Kind {
        id: "poly-passphrase",
        provider: "polymarket",
        name: "Polymarket API passphrase",
        forms: &[
            beside(&["poly_passphrase", "polymarket_passphrase"], &[chars(Hex, 64)]),
            beside(&["poly_passphrase", "polymarket_passphrase"], UUID),
        ],
        rotate: "https://polymarket.com/settings",
        docs: "https://docs.polymarket.com/developers/CLOB/authentication",
        ..KIND
    },
    &Kind {
        id: "robinhood-crypto-key",
        provider: "robinhoodcrypto",
        name: "Robinhood Crypto API key",
        forms: &[form(
            7,
            &[
                text("rh-api-"),
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
        rotate: "https://robinhood.com/account/crypto",
        docs: "https://docs.robinhood.com/crypto/trading/",
        ..KIND
    },
];
