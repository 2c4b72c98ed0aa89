//! Prices of stocks and currencies.

use crate::detect::kind::Alphabet::{Base62, Hex, Lower, Upper, UrlSafe};
use crate::detect::kind::{KIND, Kind, UUID, any, beside, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "currencyapi-key",
        provider: "currencyapi",
        name: "currencyapi key",
        forms: &[form(9, &[any(&["cur_live_", "fca_live_"]), chars(Base62, 40)])],
        rotate: "https://app.currencyapi.com/api-keys",
        docs: "https://currencyapi.com/docs",
        ..KIND
    },
    &Kind {
        id: "currencyfreaks-key",
        provider: "currencyfreaks",
        name: "CurrencyFreaks API key",
        forms: &[beside(&["currencyfreaks"], &[chars(Lower, 32)])],
        words: &["currencyfreaks"],
        rotate: "https://currencyfreaks.com/dashboard.html",
        docs: "https://currencyfreaks.com/documentation.html",
        ..KIND
    },
    &Kind {
        id: "currencylayer-key",
        provider: "currencylayer",
        name: "currencylayer access key",
        forms: &[beside(&["currencylayer"], &[chars(Lower, 32)])],
        words: &["currencylayer"],
        rotate: "https://currencylayer.com/dashboard",
        docs: "https://currencylayer.com/documentation",
        ..KIND
    },
    &Kind {
        id: "databento-key",
        provider: "databento",
        name: "Databento API key",
        forms: &[form(3, &[text("db-"), chars(Base62, 29)])],
        words: &["databento"],
        rotate: "https://databento.com/portal/keys",
        docs: "https://databento.com/docs/portal/api-keys",
        ..KIND
    },
    &Kind {
        id: "exchangerate-key",
        provider: "exchangerate",
        name: "ExchangeRate-API key",
        forms: &[beside(&["exchangerate", "exchange_rate", "exchange-rate"], &[chars(Hex, 24)])],
        words: &["exchangerate", "exchange_rate", "exchange-rate"],
        rotate: "https://app.exchangerate-api.com/keys",
        docs: "https://www.exchangerate-api.com/docs/authentication",
        ..KIND
    },
    &Kind {
        id: "exchangerates-key",
        provider: "exchangerates",
        name: "Exchange Rates API access key",
        forms: &[beside(&["exchangerates", "exchange_rates"], &[chars(Lower, 32)])],
        words: &["exchangerates", "exchange_rates"],
        rotate: "https://exchangeratesapi.io/dashboard/",
        docs: "https://exchangeratesapi.io/documentation/",
        ..KIND
    },
    &Kind {
        id: "finage-key",
        provider: "finage",
        name: "Finage API key",
        forms: &[beside(&["finage"], &[chars(Base62, 32)])],
        words: &["finage"],
        rotate: "https://moon.finage.co.uk/",
        docs: "https://finage.co.uk/docs/api",
        ..KIND
    },
    &Kind {
        id: "fmp-key",
        provider: "fmp",
        name: "Financial Modeling Prep API key",
        forms: &[beside(
            &["financialmodelingprep", "financial_modeling_prep", "fmp_api"],
            &[chars(Base62, 32)],
        )],
        words: &["financialmodelingprep", "financial_modeling_prep"],
        rotate: "https://site.financialmodelingprep.com/developer/docs/dashboard",
        docs: "https://site.financialmodelingprep.com/developer/docs",
        ..KIND
    },
    &Kind {
        id: "finnhub-token",
        provider: "finnhub",
        name: "Finnhub API token",
        forms: &[beside(&["finnhub"], &[chars(Lower, 20)]), beside(&["finnhub"], &[chars(Lower, 40)])],
        words: &["finnhub"],
        rotate: "https://finnhub.io/dashboard",
        docs: "https://finnhub.io/docs/api/authentication",
        ..KIND
    },
    &Kind {
        id: "fixer-key",
        provider: "fixer",
        name: "Fixer.io access key",
        forms: &[beside(&["fixer"], &[chars(Lower, 32)])],
        words: &["fixer"],
        rotate: "https://fixer.io/dashboard",
        docs: "https://fixer.io/documentation",
        ..KIND
    },
    &Kind {
        id: "iex-token",
        provider: "iexcloud",
        name: "IEX Cloud (iexapis) API token",
        forms: &[beside(
            &["iexcloud", "iex_cloud", "iexapis", "iex_token", "iex_api"],
            &[any(&["sk_", "pk_", "Tsk_", "Tpk_"]), chars(Hex, 32)],
        )],
        words: &["iex", "iexcloud", "iexapis"],
        rotate: "https://iexcloud.io/console/",
        docs: "https://iexcloud.io/docs/",
        ..KIND
    },
    &Kind {
        id: "marketstack-key",
        provider: "marketstack",
        name: "marketstack access key",
        forms: &[beside(&["marketstack"], &[chars(Lower, 32)])],
        words: &["marketstack"],
        rotate: "https://marketstack.com/dashboard",
        docs: "https://marketstack.com/documentation",
        ..KIND
    },
    &Kind {
        id: "nasdaq-key",
        provider: "nasdaqdatalink",
        name: "Nasdaq Data Link (Quandl) API key",
        forms: &[beside(&["nasdaq", "quandl"], &[chars(UrlSafe, 20)])],
        words: &["quandl"],
        rotate: "https://data.nasdaq.com/account/profile",
        docs: "https://docs.data.nasdaq.com/docs/getting-started",
        ..KIND
    },
    &Kind {
        id: "polygon-key",
        provider: "polygon",
        name: "Polygon.io API key",
        forms: &[beside(
            &["polygon_api", "polygonapi", "polygon_key", "polygon_token", "polygon.io", "polygonio"],
            &[chars(UrlSafe, 32)],
        )],
        words: &["polygon"],
        rotate: "https://polygon.io/dashboard/keys",
        docs: "https://polygon.io/docs",
        ..KIND
    },
    &Kind {
        id: "simfin-key",
        provider: "simfin",
        name: "SimFin API key",
        forms: &[beside(&["simfin"], &[chars(Base62, 32)]), beside(&["simfin"], UUID)],
        words: &["simfin"],
        rotate: "https://app.simfin.com/",
        docs: "https://simfin.readme.io/reference/getting-started-1",
        ..KIND
    },
    &Kind {
        id: "technicalanalysisapi-key",
        provider: "technicalanalysisapi",
        name: "Technical Analysis API key",
        forms: &[beside(&["technicalanalysis"], &[chars(Upper, 48)])],
        words: &["technicalanalysis"],
        rotate: "https://technical-analysis-api.com/",
        docs: "https://technical-analysis-api.com/docs",
        ..KIND
    },
    &Kind {
        id: "tiingo-token",
        provider: "tiingo",
        name: "Tiingo API token",
        forms: &[beside(&["tiingo"], &[chars(Hex, 40)])],
        words: &["tiingo"],
        rotate: "https://www.tiingo.com/account/api/token",
        docs: "https://www.tiingo.com/documentation/general/connecting",
        ..KIND
    },
    &Kind {
        id: "twelvedata-key",
        provider: "twelvedata",
        name: "Twelve Data API key",
        forms: &[beside(&["twelvedata", "twelve_data"], &[chars(Lower, 32)])],
        words: &["twelvedata", "twelve_data"],
        rotate: "https://twelvedata.com/account/api-keys",
        docs: "https://twelvedata.com/docs#authentication",
        ..KIND
    },
];
