//! Vendors whose credentials have no form of their own that is known: their names alone, as they stand in names and texts.
//!
//! Beside such a name any value that was drawn is reported, and the finding names the vendor ([`crate::detect::vendor`]).

use crate::detect::kind::{Alphabet, KIND, Kind};

/// What was drawn and stands beside the name of a vendor of the lists below.
pub(crate) static VENDOR_CREDENTIAL: Kind = Kind {
    id: "vendor-credential",
    name: "credential",
    made: Some(|dice| dice.text(Alphabet::Base62, 32)),
    ..KIND
};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&VENDOR_CREDENTIAL];

/// The names of each vendor, in lower case and sorted: its id if they do not begin with it, then all of them (`new_relic` and
/// `new-relic` are two).
#[rustfmt::skip]
pub(crate) static NAMES: &[&str] = &[
    "500px", "abstractapi", "abtasty", "abuseipdb", "accuweather", "activecampaign|active_campaign", "adzuna",
    "affinity=affinity_api|affinityapi", "agilecrm|agile_crm", "ahrefs", "airbyte", "akeyless", "alegra",
    "aletheiaapi", "alpaca|apca_api", "alphavantage|alpha_vantage", "amazon music=amazon_music|amazonmusic",
    "anaconda", "ansible-tower=ansible|tower|tower_oauth", "anydo|any_do", "apollo=apollo_io|apolloio",
    "appfollow", "appointedd", "apptivo", "argocd|argo_cd|fluxcd", "assemblyai|assembly_ai", "atlantis",
    "authentik", "automate.io|automate_io", "avalara|avatax", "avaya", "aweber", "aws=codecommit",
    "aws=cognito", "bamboohr", "basecamp", "beehiiv", "benzinga", "binance", "bingmaps|bing_maps", "bitstamp",
    "bluejeans", "bluesnap", "blynk", "browserstack", "bugherd", "calendly",
    "campaignmonitor|campaign_monitor|createsend", "capsulecrm|capsule_crm", "carboninterface", "carsxe",
    "casdoor", "caspio", "catchpoint", "checkmarket", "chippercash|chipper_api|chipper_cash|chipper_key",
    "civo", "clickhelp", "cloudant", "cloudways", "cloze", "cocoapods",
    "codeclimate|cc_test_reporter|code_climate", "codefresh",
    "comet|comet.ml|comet_api_key|comet_key|comet_ml|cometml",
    "commodities=commodities-api|commodities_api|commoditiesapi", "contabo",
    "contrast=contrast_api|contrast_service", "copper=prosperworks", "copyscape",
    "cosmicjs|cosmic_read|cosmic_write", "countly", "countrylayer", "cpanel", "cratedb", "cronitor",
    "crossref-plus=crossref|crossref_plus", "crowdstrike|falcon_client|falcon_secret", "cyberark|conjur",
    "dagster|astronomer", "dandelion", "datocms|dato_api|dato_cms", "debricked|mend_api|whitesource",
    "deezer", "delinea|thycotic", "deribit", "descope", "desk=gorgias",
    "dhl|dhl.api|dhl_api|dhl_key|dhl_secret|dhlapi", "diggernaut", "disqus", "domo=domo_client|domo_secret",
    "dribbble", "druid", "duo=duo_api|duo_secret|duosecurity", "duplicati", "dwolla", "dynalist",
    "dynamicyield|dynamic_yield", "env0", "eppo=eppo_api|geteppo|hypertune", "etsy",
    "expo=expo_access|expo_token", "extremeiplookup|extreme-ip-lookup", "faceplusplus|facepp", "fastlane",
    "fastly", "fivetran", "flightstats", "footballdata|football-data|football_data", "formsite", "freshsales",
    "freshservice", "fulcrum=fulcrum_api|fulcrumapi|fulcrumapp", "fullcontact", "gandi",
    "gate.io|gate_io|gateio", "gemfury|fury", "genius=genius_access|genius_client|genius_token|geniusapi",
    "gerrit", "giphy", "gitalk", "gitguardian", "gnews", "gocanvas", "goodday",
    "google meet=google_meet|googlemeet", "google|gcp", "gradle", "greynoise", "groupme", "happyfox",
    "hasura", "hcp|hcp_client", "heap=heap_analytics|heap_api|heapanalytics", "hetzner|hcloud", "hostinger",
    "html2pdf", "huawei|huaweicloud", "hybiscus",
    "ibm=cos_hmac|coshmac|secret_access_key|secretaccesskey", "imgbb", "imgur", "instana",
    "internalio|internal_io", "invoiceocean", "ipdata", "ipstack", "jaeger|nagios|prometheus|zabbix",
    "jetadmin|jet_admin", "kaggle", "karmacrm", "keap=infusionsoft", "keenio|keen_io|keen_read|keen_write",
    "keeper=keepersecurity|ksm_config|ksm_token", "keycloak", "kinde|frontegg|propelauth|supertokens",
    "kinsta", "koyeb", "kraken-io=kraken_io|krakenio", "kubernetes|k8s_token|kube_token|kubeconfig", "lakera",
    "laravel-forge=forge_api|laravel_forge", "lastpass", "ldap", "lever=lever_api|lever_key|leverapi",
    "library-of-congress=library_of_congress|loc_api", "lightstep", "lmnt", "logdna|mezmo",
    "looker=looker client|looker_client", "madkudu", "magic=magic_api|magic_secret", "mailtrap", "maptiler",
    "marketo", "matomo|piwik", "maven|ossrh", "medium=medium token|medium.com|medium_api|medium_token",
    "meilisearch|meili|typesense", "mouseflow", "moz=moz_access|moz_secret|mozscape", "musixmatch",
    "myfreshworks|freshworks", "namecheap", "northflank", "nutshell", "nx-cloud=nx_cloud|nxcloud",
    "omdb=omdb_api|omdbapi", "onelogin", "onfleet", "onwater", "ooopspam|oopspam",
    "openexchangerates|open_exchange_rates|oxr_app", "opengraphr", "opensea", "openstack",
    "oracle-cloud|oci|oracle_cloud|oraclecloud", "outreach=outreach_api|outreach_client|outreach_secret",
    "overloop", "oxylabs", "packagecloud", "pantheon|terminus", "parsehub", "parseur", "partnerstack",
    "passbase", "pastebin", "patreon", "paypal", "pdfshift", "personio", "pexels", "pipedrive", "planyo",
    "platformsh|platform_sh", "plausible=plausible_api|plausible_token|plausibleapi", "playwright",
    "ploi=ploi_api|ploi_token", "polygonscan|arbiscan|basescan|fantom|ftmscan|snowtrace", "prestashop",
    "printful", "prospectcrm", "prospectio|prospect.io", "protocolsio|protocols.io", "pulsar", "pusher",
    "qualys", "quay", "qubole", "quickmetrics", "raygun", "reamaze", "referralcandy",
    "removebg|remove.bg|remove_bg", "rocketchat|rocket.chat|rocket_chat", "rocketreach", "rudderstack",
    "satismeter", "scrapersite", "scrapestack", "screenshotlayer", "scribd", "seaweedfs|seaweed",
    "semaphoreci|semaphore", "semgrep", "semrush", "sendcloud", "sendpulse", "serpapi|serp_api", "serper",
    "serphouse", "serpstack", "sherpadesk", "shutterstock", "signable", "signnow", "signupgenius",
    "simplesat", "simplynoted", "singlestore", "skrapp", "skybiometry", "smartproxy", "snapchat|snap_client",
    "snovio|snov.io", "soundcloud", "speedcurve", "sportradar", "stackpath|cachefly", "stripo", "sugester",
    "sumologic|sumo|sumo_logic", "surrealdb|surreal", "surveymonkey", "teamgate", "teleport",
    "testim|testproject|testrail", "text2data", "theoddsapi|oddsapi|the-odds-api|the_odds_api", "thingspeak",
    "threatconnect", "time4vps", "tinypng|tinify", "tly=t.ly|tly_api|tlyapi", "tmdb|themoviedb", "tomtom",
    "tradier", "traefik", "trakt", "tray.io|tray_api|tray_io|trayapi", "tumblr", "turso|libsql",
    "twingate|headscale|netbird", "tyntec", "typetalk", "uservoice", "verimail", "veriphone",
    "vmware|vcenter|vsphere", "weatherapi", "webex", "wiz=wiz_client|wiz_secret", "workable",
    "worldweather|worldweatheronline", "wrike", "writer=writer api|writer.com|writer_api", "xero",
    "youtube=youtube_api|youtube_data", "yugabytedb|yugabyte", "zeabur", "zitadel", "zoho",
    "zoom|zoom_api|zoom_client|zoom_key|zoom_sdk|zoom_secret|zoom_token", "zscaler", "zulip",
];

/// The same of vendors whose names are everyday words: they count only with a word for a secret behind them.
#[rustfmt::skip]
pub(crate) static EVERYDAY: &[&str] = &[
    "apollo", "cicero", "copper", "enigma", "happi", "karmacrm=karma", "keap", "linear", "marvel", "mite",
    "monday", "noaa", "roaring", "tuya", "vwo", "windmill",
];
