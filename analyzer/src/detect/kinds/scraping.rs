//! Scraping, rendering and search results.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "apify-api-key",
        provider: "apify",
        name: "Apify API token",
        forms: &[beside(&["apify"], &[chars(Alphabet::Lower, 36)])],
        rotate: "https://console.apify.com/settings/integrations",
        ..KIND
    },
    &Kind {
        id: "apify-token",
        provider: "apify",
        name: "Apify personal API token",
        forms: &[form(10, &[text("apify_api_"), chars(Alphabet::Base62, 36)])],
        rotate: "https://console.apify.com/settings/integrations",
        docs: "https://docs.apify.com/platform/integrations/api",
        ..KIND
    },
    &Kind {
        id: "parsers-api-key",
        provider: "parsers",
        name: "Parsers API key",
        forms: &[beside(
            &["parsersapi", "parsers_api"],
            &[
                chars(Alphabet::Lower, 8),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 12),
            ],
        )],
        rotate: "https://parsers.me/",
        ..KIND
    },
    &Kind {
        id: "proxycrawl-api-key",
        provider: "proxycrawl",
        name: "ProxyCrawl token",
        forms: &[beside(&["proxycrawl", "crawlbase"], &[chars(Alphabet::UrlSafe, 22)])],
        rotate: "https://crawlbase.com/dashboard/account",
        ..KIND
    },
    &Kind {
        id: "scrapeowl-api-key",
        provider: "scrapeowl",
        name: "ScrapeOwl API key",
        forms: &[beside(&["scrapeowl"], &[chars(Alphabet::Lower, 30)])],
        rotate: "https://app.scrapeowl.com/",
        ..KIND
    },
    &Kind {
        id: "scraperapi-api-key",
        provider: "scraperapi",
        name: "ScraperAPI key",
        forms: &[beside(&["scraperapi"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://dashboard.scraperapi.com/",
        ..KIND
    },
    &Kind {
        id: "scraperbox-api-key",
        provider: "scraperbox",
        name: "ScraperBox API token",
        forms: &[beside(&["scraperbox"], &[chars(Alphabet::Upper, 32)])],
        rotate: "https://scraperbox.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "scrapfly-api-key",
        provider: "scrapfly",
        name: "Scrapfly API key",
        forms: &[
            beside(&["scrapfly"], &[text("scp-live-"), chars(Alphabet::Hex, 32)]),
            beside(&["scrapfly"], &[text("scp-test-"), chars(Alphabet::Hex, 32)]),
            beside(&["scrapfly"], &[chars(Alphabet::Lower, 32)]),
        ],
        rotate: "https://scrapfly.io/dashboard",
        docs: "https://scrapfly.io/docs/project",
        ..KIND
    },
    &Kind {
        id: "scrapingant-api-key",
        provider: "scrapingant",
        name: "ScrapingAnt API token",
        forms: &[beside(&["scrapingant"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://app.scrapingant.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "scrapingbee-api-key",
        provider: "scrapingbee",
        name: "ScrapingBee API key",
        forms: &[
            beside(&["scrapingbee", "scraping_bee"], &[chars(Alphabet::Upper, 80)]),
            beside(&["scrapingbee", "scraping_bee"], &[chars(Alphabet::Base62, 40)]),
            beside(&["scrapingbee", "scraping_bee"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://app.scrapingbee.com/",
        ..KIND
    },
    &Kind {
        id: "webscraper-api-key",
        provider: "webscraper",
        name: "Web Scraper API token",
        forms: &[beside(&["webscraper"], &[chars(Alphabet::Base62, 60)])],
        rotate: "https://cloud.webscraper.io/api",
        ..KIND
    },
    &Kind {
        id: "webscraping-api-key",
        provider: "webscraping",
        name: "WebScraping.AI key",
        forms: &[
            beside(&["webscraping", "webscrapingai"], &[chars(Alphabet::Base62, 32)]),
            beside(
                &["webscraping", "webscrapingai"],
                &[
                    chars(Alphabet::HexAny, 8),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 12),
                ],
            ),
        ],
        rotate: "https://webscraping.ai/",
        ..KIND
    },
    &Kind {
        id: "zenrows-api-key",
        provider: "zenrows",
        name: "ZenRows API key",
        forms: &[
            beside(&["zenrows"], &[chars(Alphabet::Hex, 40)]),
            beside(&["zenrows"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://app.zenrows.com/",
        ..KIND
    },
    &Kind {
        id: "zenscrape-api-key",
        provider: "zenscrape",
        name: "Zenscrape API key",
        forms: &[
            beside(
                &["zenscrape"],
                &[
                    chars(Alphabet::HexAny, 8),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 4),
                    text("-"),
                    chars(Alphabet::HexAny, 12),
                ],
            ),
            beside(
                &["zenscrape"],
                &[
                    chars(Alphabet::Lower, 8),
                    text("-"),
                    chars(Alphabet::Lower, 4),
                    text("-"),
                    chars(Alphabet::Lower, 4),
                    text("-"),
                    chars(Alphabet::Lower, 4),
                    text("-"),
                    chars(Alphabet::Lower, 12),
                ],
            ),
        ],
        rotate: "https://app.zenscrape.com/",
        ..KIND
    },
    &Kind {
        id: "zenserp-api-key",
        provider: "zenserp",
        name: "Zenserp API key",
        forms: &[beside(
            &["zenserp"],
            &[
                chars(Alphabet::Lower, 8),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 4),
                text("-"),
                chars(Alphabet::Lower, 12),
            ],
        )],
        rotate: "https://app.zenserp.com/",
        ..KIND
    },
];
