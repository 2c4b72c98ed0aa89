//! Scraping, rendering and search results.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "apiflash-api-key",
        provider: "apiflash",
        name: "ApiFlash access key",
        forms: &[beside(&["apiflash"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://apiflash.com/dashboard/access_keys",
        ..KIND
    },
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
        id: "blitapp-api-key",
        provider: "blitapp",
        name: "Blitapp API key",
        forms: &[beside(&["blitapp"], &[chars(Alphabet::UrlSafe, 39)])],
        rotate: "https://blitapp.com/",
        ..KIND
    },
    &Kind {
        id: "browshot-api-key",
        provider: "browshot",
        name: "Browshot API key",
        forms: &[beside(&["browshot"], &[chars(Alphabet::Base62, 28)])],
        rotate: "https://browshot.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "oxylabs-proxy-password",
        provider: "oxylabs",
        name: "Oxylabs proxy password",
        forms: &[beside(&["oxylabs"], &[between(Alphabet::Base62, 16, 32)])],
        rotate: "https://dashboard.oxylabs.io/",
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
            beside(&["scrapingbee"], &[chars(Alphabet::Upper, 80)]),
            beside(&["scrapingbee"], &[chars(Alphabet::Base62, 40)]),
            beside(&["scrapingbee"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://app.scrapingbee.com/",
        ..KIND
    },
    &Kind {
        id: "screenshotapi-api-key",
        provider: "screenshotapi",
        name: "Screenshot API key",
        forms: &[beside(
            &["screenshotapi"],
            &[
                chars(Alphabet::Upper, 7),
                text("-"),
                chars(Alphabet::Upper, 7),
                text("-"),
                chars(Alphabet::Upper, 7),
                text("-"),
                chars(Alphabet::Upper, 7),
            ],
        )],
        rotate: "https://screenshotapi.net/dashboard",
        ..KIND
    },
    &Kind {
        id: "screenshotlayer-api-key",
        provider: "screenshotlayer",
        name: "screenshotlayer access key",
        forms: &[beside(&["screenshotlayer"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://screenshotlayer.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "serpapi-api-key",
        provider: "serpapi",
        name: "SerpApi key",
        forms: &[beside(&["serpapi", "serp_api"], &[chars(Alphabet::Hex, 64)])],
        rotate: "https://serpapi.com/manage-api-key",
        ..KIND
    },
    &Kind {
        id: "serpstack-api-key",
        provider: "serpstack",
        name: "serpstack access key",
        forms: &[beside(&["serpstack"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://serpstack.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "smartproxy-password",
        provider: "smartproxy",
        name: "Smartproxy password",
        forms: &[beside(&["smartproxy"], &[between(Alphabet::Base62, 16, 32)])],
        rotate: "https://dashboard.smartproxy.com/",
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
