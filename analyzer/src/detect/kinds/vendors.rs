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
    "500px", "abstractapi", "abtasty", "abuseipdb", "abyssale", "accuweather",
    "activecampaign|active_campaign", "adguard", "adzuna", "aeroworkflow",
    "affinity=affinity_api|affinityapi", "agilecrm|agile_crm", "ahrefs", "airbyte", "airvisual", "airwallex",
    "akeyless", "alegra", "aletheiaapi", "alpaca|apca_api", "alphavantage|alpha_vantage",
    "amazon music=amazon_music|amazonmusic", "ambee", "anaconda", "anodot",
    "ansible-tower=ansible|tower|tower_oauth", "anydo|any_do", "api2cart", "apideck", "apifonica",
    "apiscience", "apollo=apollo_io|apolloio", "appdynamics", "appfollow", "appointedd", "apptivo",
    "argocd|argo_cd|fluxcd", "assemblyai|assembly_ai", "atlantis", "authentik", "authzed",
    "automate.io|automate_io", "avalara|avatax", "avaya", "aweber", "aws=codecommit", "aws=cognito",
    "bamboohr", "baseapi", "basecamp", "basistheory", "beehiiv", "benzinga", "billomat", "binance",
    "bingmaps|bing_maps", "bitstamp", "blablabus", "bluejeans", "bluesnap", "blynk", "bombbomb",
    "browserstack", "bugherd", "calendly", "campaignmonitor|campaign_monitor|createsend",
    "capsulecrm|capsule_crm", "carboninterface", "carsxe", "casdoor", "caspio", "catchpoint",
    "cexio|cex.io|cex_io", "chargify", "checkmarket", "chippercash|chipper_api|chipper_cash|chipper_key",
    "civo", "clickhelp", "clinchpad", "cloudant", "cloudconvert", "cloudways", "cloverly", "cloze",
    "cocoapods", "codeclimate|cc_test_reporter|code_climate", "codefresh", "cohesity", "coinlib", "cometchat",
    "comet|comet.ml|comet_api_key|comet_key|comet_ml|cometml", "commercejs",
    "commodities=commodities-api|commodities_api|commoditiesapi", "contabo",
    "contrast=contrast_api|contrast_service", "conversiontools|conversion_tools", "copper=prosperworks",
    "copyscape", "cosmicjs|cosmic_read|cosmic_write", "countly", "countrylayer", "coveo", "cpanel",
    "cradlepoint", "craftmypdf", "cratedb", "cronitor", "crossbrowsertesting",
    "crossref-plus=crossref|crossref_plus", "crowdstrike|falcon_client|falcon_secret", "crunchbase",
    "currencyscoop", "cyberark|conjur", "dagster|astronomer", "dailymotion", "dandelion", "datafire",
    "datarobot", "datocms|dato_api|dato_cms", "debounce", "debricked|mend_api|whitesource", "decodo",
    "deezer", "delinea|thycotic", "deribit", "descope", "desk=gorgias",
    "dhl|dhl.api|dhl_api|dhl_key|dhl_secret|dhlapi", "diggernaut", "disqus", "distribusion", "docspring",
    "documo", "docuseal", "domo=domo_client|domo_secret", "dotdigital|dotmailer", "dribbble", "druid",
    "duo=duo_api|duo_secret|duosecurity", "duplicati", "dwolla", "dynalist", "dynamicyield|dynamic_yield",
    "ecostruxure", "elasticpath|elastic_path", "env0", "eppo=eppo_api|geteppo|hypertune", "etsy", "eversign",
    "expo=expo_access|expo_token", "extremeiplookup|extreme-ip-lookup", "faceplusplus|facepp", "fakejson",
    "fastforex", "fastlane", "fastly", "fastspring", "feedier", "feedly", "filestack", "fireblocks",
    "fivetran", "fixerio|fixer.io|fixer_io", "flatio|flat.io|flat_io", "flightstats", "flowdash", "flowdock",
    "flowflu", "fmfw", "footballdata|football-data|football_data", "formsite", "freshsales", "freshservice",
    "fulcrum=fulcrum_api|fulcrumapi|fulcrumapp", "fullcontact", "fusebill", "fxmarket", "gandi",
    "gate.io|gate_io|gateio", "gemfury|fury", "genesys", "gengo",
    "genius=genius_access|genius_client|genius_token|geniusapi", "gerrit", "getstream", "giphy", "gitalk",
    "gitguardian", "gnews", "gocanvas", "goodday", "google meet=google_meet|googlemeet", "google|gcp",
    "gosquared", "gradle", "grafbase", "graphcms|hygraph", "gretel", "greynoise", "groupme", "happyfox",
    "hasura", "hcp|hcp_client", "heap=heap_analytics|heap_api|heapanalytics", "hetzner|hcloud", "hightouch",
    "hiveage", "honeybadger", "hootsuite", "hostinger", "html2pdf", "huawei|huaweicloud", "hybiscus",
    "hypeauditor", "hyperbrowser", "ibm=cos_hmac|coshmac|secret_access_key|secretaccesskey", "imgbb", "imgix",
    "imgur", "inngest", "instana", "internalio|internal_io", "intrinio", "invoiceocean", "ipdata", "ipstack",
    "jaeger|nagios|prometheus|zabbix", "jetadmin|jet_admin", "jsonbin", "jumpseller", "kaggle", "kairos",
    "kakao|kakaotalk", "kaleyra", "karmacrm", "keap=infusionsoft", "keenio|keen_io|keen_read|keen_write",
    "keeper=keepersecurity|ksm_config|ksm_token", "keycloak", "kinde|frontegg|propelauth|supertokens",
    "kinsta", "kintone", "kiteconnect|kite_connect", "koyeb", "kraken-io=kraken_io|krakenio",
    "kubernetes|k8s_token|kube_token|kubeconfig", "lakera", "laravel-forge=forge_api|laravel_forge",
    "lastpass", "ldap", "lever=lever_api|lever_key|leverapi",
    "library-of-congress=library_of_congress|loc_api", "lightstep", "lmnt", "logdna|mezmo", "logicmonitor",
    "looker=looker client|looker_client", "luno", "madkudu", "magic=magic_api|magic_secret", "mailmodo",
    "mailtrap", "maptiler", "marketo", "matomo|piwik", "maven|ossrh",
    "medium=medium token|medium.com|medium_api|medium_token", "meilisearch|meili|typesense", "mem0",
    "memberstack", "messari", "midise", "mintlify", "mixcloud", "mockaroo", "moonclerk", "mouseflow",
    "moz=moz_access|moz_secret|mozscape", "mparticle", "mrticktock", "musixmatch", "myfreshworks|freshworks",
    "myintervals", "namecheap", "nethunt", "netskope", "netsuite", "nhost", "nicehash", "nordigen",
    "northflank", "nuclino", "nutshell", "nx-cloud=nx_cloud|nxcloud", "ocrspace|ocr_space", "octoai",
    "omdb=omdb_api|omdbapi", "onbuka", "onedesk", "onelogin", "onfleet", "onwater", "ooopspam|oopspam",
    "opendatasoft", "openexchangerates|open_exchange_rates|oxr_app", "opengraphr", "opensea", "openstack",
    "optidash", "oracle-cloud|oci|oracle_cloud|oraclecloud",
    "outreach=outreach_api|outreach_client|outreach_secret", "overloop", "oxylabs", "pachca", "packagecloud",
    "pantheon|terminus", "paperspace", "papyrs", "parsehub", "parseur", "partnerstack", "passbase",
    "pastebin", "patreon", "payoneer", "paypal", "pdfshift", "personio", "pexels", "pinata", "pipedrive",
    "planyo", "platformsh|platform_sh", "plausible=plausible_api|plausible_token|plausibleapi", "playwright",
    "ploi=ploi_api|ploi_token", "poloniex", "polygonscan|arbiscan|basescan|fantom|ftmscan|snowtrace",
    "postageapp", "postbacks", "prestashop", "printfection", "printful", "privatbank", "processst",
    "prospectcrm", "prospectio|prospect.io", "protocolsio|protocols.io", "pulsar", "pulsedive", "pushbullet",
    "pusher", "qonversion", "qualtrics", "qualys", "quay", "qubole", "quickmetrics", "ragie", "raygun",
    "reallysimple", "reamaze", "referralcandy", "removebg|remove.bg|remove_bg", "rendertron", "revampcrm",
    "robinhood", "rocketchat|rocket.chat|rocket_chat", "rocketreach", "rownd", "rudderstack", "sailthru",
    "salescookie", "satismeter", "scalingo", "scrapersite", "scrapestack", "scrapingdog", "screenshotlayer",
    "scribd", "seatgeek", "seaweedfs|seaweed", "secureframe", "securiti", "semaphoreci|semaphore", "semgrep",
    "semrush", "sendcloud", "sendoso", "sendpulse", "serpapi|serp_api", "serper", "serphouse", "serpstack",
    "servicenow", "sherpadesk", "shopee", "shutterstock", "signable", "signnow", "signupgenius", "simplesat",
    "simplybook", "simplynoted", "singlestore", "skrapp", "skrappio", "skybiometry", "smartproxy",
    "smartsheets", "smartystreets", "snapchat|snap_client", "snovio|snov.io", "snowplow", "soundcloud",
    "speechmatics", "speedcurve", "sportradar", "stackpath|cachefly", "statuspal", "stockdata", "stripo",
    "sugester", "sumologic|sumo|sumo_logic", "surrealdb|surreal", "surveymonkey", "svix", "swaggerhub",
    "talkdesk", "tallyfy", "teamgate", "teamviewer", "teleport", "telesign", "testim|testproject|testrail",
    "testingbot", "text2data", "textmagic", "theoddsapi|oddsapi|the-odds-api|the_odds_api", "thingspeak",
    "thousandeyes", "threatconnect", "tidio", "time4vps", "tinypng|tinify", "tly=t.ly|tly_api|tlyapi",
    "tmdb|themoviedb", "tomtom", "tradier", "traefik", "trakt", "tray.io|tray_api|tray_io|trayapi",
    "triggerdev|trigger_dev", "trimble", "tumblr", "turso|libsql", "twingate|headscale|netbird", "tyntec",
    "typetalk", "unbounce", "uservoice", "vapi", "veevavault|veeva", "verimail", "veriphone",
    "vmware|vcenter|vsphere", "voiceflow", "vonage", "weatherapi", "webengage", "webex", "webhookrelay",
    "wepay", "wiz=wiz_client|wiz_secret", "woopra", "wordsapi|words_api", "workable",
    "worldweather|worldweatheronline", "wrike", "writer=writer api|writer.com|writer_api", "wufoo", "xero",
    "yext", "youtube=youtube_api|youtube_data", "yugabytedb|yugabyte", "zeabur", "zilliz", "zipapi",
    "zipbooks", "zitadel", "zoho", "zoom|zoom_api|zoom_client|zoom_key|zoom_sdk|zoom_secret|zoom_token",
    "zscaler", "zulip", "zuora",
];

/// The same of vendors whose names are everyday words: they count only with a word for a secret behind them.
#[rustfmt::skip]
pub(crate) static EVERYDAY: &[&str] = &[
    "agora", "apollo", "aqua", "bandwidth", "blogger", "bolt", "chorus", "cicero", "copper", "dagger",
    "datahub", "drift", "enigma", "envoy", "escape", "gladly", "goto", "happi", "holistic", "impact",
    "karmacrm=karma", "keap", "linear", "loom", "loops", "marvel", "mite", "modal", "monday", "moodle",
    "mural", "nitro", "noaa", "pleo", "rafay", "raven", "roaring", "rosette", "rutter", "sardine", "senseye",
    "sentiment", "sirv", "stoplight", "surge", "swagger", "temporal", "tuya", "vwo", "windmill",
];
