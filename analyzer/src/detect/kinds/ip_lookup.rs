//! What is known about an address, a number or a device.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "geoipifi-api-key",
        provider: "geoipifi",
        name: "IP Geolocation (ipify) API key",
        forms: &[
            beside(&["ipifi", "geoipify", "ipify"], &[text("at_"), chars(Alphabet::Base62, 29)]),
            beside(&["ipifi", "geoipify", "ipify"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://geo.ipify.org/",
        ..KIND
    },
    &Kind {
        id: "getgeoapi-api-key",
        provider: "getgeoapi",
        name: "getgeoapi API key",
        forms: &[beside(&["getgeoapi"], &[chars(Alphabet::Lower, 40)])],
        rotate: "https://getgeoapi.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "ip2location-api-key",
        provider: "ip2location",
        name: "IP2Location API key",
        forms: &[beside(&["ip2location"], &[chars(Alphabet::Upper, 32)])],
        rotate: "https://www.ip2location.io/dashboard",
        ..KIND
    },
    &Kind {
        id: "ipapi-api-key",
        provider: "ipapi",
        name: "ipapi access key",
        forms: &[beside(keyed!("ip-api"; "ipapi"), &[chars(Alphabet::Lower, 32)])],
        rotate: "https://ipapi.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "ipgeolocation-api-key",
        provider: "ipgeolocation",
        name: "ipgeolocation.io API key",
        forms: &[beside(&["ipgeolocation"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://app.ipgeolocation.io/",
        ..KIND
    },
    &Kind {
        id: "ipinfo-api-key",
        provider: "ipinfo",
        name: "IPinfo token",
        forms: &[beside(&["ipinfo"], &[chars(Alphabet::Lower, 14)])],
        rotate: "https://ipinfo.io/account/token",
        ..KIND
    },
    &Kind {
        id: "ipinfodb-api-key",
        provider: "ipinfodb",
        name: "IPInfoDB API key",
        forms: &[beside(&["ipinfodb"], &[chars(Alphabet::Lower, 64)])],
        rotate: "https://www.ipinfodb.com/",
        ..KIND
    },
    &Kind {
        id: "ipquality-score-key",
        provider: "ipquality",
        name: "IPQualityScore API key",
        forms: &[beside(&["ipquality"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://www.ipqualityscore.com/user/settings",
        ..KIND
    },
    &Kind {
        id: "macaddress-api-key",
        provider: "macaddress",
        name: "MAC address API key",
        forms: &[beside(&["macaddress_io", "macaddressio"], &[text("at_"), chars(Alphabet::Base62, 29)])],
        rotate: "https://macaddress.io/account",
        ..KIND
    },
    &Kind {
        id: "maxmind-license-key",
        provider: "maxmind",
        name: "MaxMind license key",
        forms: &[form(6, &[chars(Alphabet::UrlSafe, 36), text("_mmk")])],
        rotate: "https://www.maxmind.com/en/accounts/current/license-key",
        docs: "https://dev.maxmind.com/release-note/license-key-format-changes",
        ..KIND
    },
    &Kind {
        id: "maxmind-license-key-old",
        provider: "maxmind",
        name: "MaxMind license key (older)",
        forms: &[beside(&["maxmind", "geoip_license", "geolite"], &[chars(Alphabet::Base62, 16)])],
        rotate: "https://www.maxmind.com/en/accounts/current/license-key",
        ..KIND
    },
    &Kind {
        id: "userstack-api-key",
        provider: "userstack",
        name: "userstack access key",
        forms: &[beside(&["userstack"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://userstack.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "vpnapi-api-key",
        provider: "vpnapi",
        name: "vpnapi.io API key",
        forms: &[beside(&["vpnapi"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://vpnapi.io/dashboard",
        ..KIND
    },
    &Kind {
        id: "whoisxmlapi-api-key",
        provider: "whoisxmlapi",
        name: "WhoisXML API key",
        forms: &[beside(&["whoisxmlapi", "whoisxml"], &[text("at_"), chars(Alphabet::Base62, 29)])],
        rotate: "https://user.whoisxmlapi.com/products",
        ..KIND
    },
    &Kind {
        id: "whoxy-api-key",
        provider: "whoxy",
        name: "Whoxy API key",
        forms: &[beside(&["whoxy"], &[chars(Alphabet::Lower, 33)])],
        rotate: "https://www.whoxy.com/account/",
        ..KIND
    },
];
