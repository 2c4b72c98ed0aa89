//! Science and its data.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "crossref-plus-api-key",
        provider: "crossref-plus",
        name: "Crossref Plus token",
        forms: &[beside(&["crossref_plus", "crossref"], &[chars(Alphabet::Base62, 64)])],
        rotate: "https://www.crossref.org/",
        ..KIND
    },
    &Kind {
        id: "enigma-api-key",
        provider: "enigma",
        name: "Enigma API key",
        forms: &[beside(keyed!("enigma"), &[chars(Alphabet::Base62, 40)])],
        rotate: "https://console.enigma.com/",
        ..KIND
    },
    &Kind {
        id: "kaggle-api-key",
        provider: "kaggle",
        name: "Kaggle API key",
        forms: &[beside(&["kaggle"], &[chars(Alphabet::Hex, 32)])],
        rotate: "https://www.kaggle.com/settings",
        docs: "https://www.kaggle.com/docs/api",
        ..KIND
    },
    &Kind {
        id: "nasa-api-key",
        provider: "nasa",
        name: "NASA API key",
        forms: &[beside(keyed!("nasa"; "api.nasa.gov"), &[chars(Alphabet::Base62, 40)])],
        rotate: "https://api.nasa.gov/",
        ..KIND
    },
    &Kind {
        id: "nih-pubmed-key",
        provider: "nih",
        name: "NIH (NCBI) API key",
        forms: &[beside(
            keyed!("ncbi"; "nih_pubmed", "ncbi_api", "ncbi_key"),
            &[chars(Alphabet::Base62, 36)],
        )],
        rotate: "https://www.ncbi.nlm.nih.gov/account/settings/",
        ..KIND
    },
    &Kind {
        id: "opengraphr-api-key",
        provider: "opengraphr",
        name: "OpenGraphr key",
        forms: &[beside(&["opengraphr"], &[chars(Alphabet::Base62, 80)])],
        rotate: "https://opengraphr.com/",
        ..KIND
    },
    &Kind {
        id: "protocolsio-api-key",
        provider: "protocolsio",
        name: "protocols.io token",
        forms: &[
            beside(&["protocolsio", "protocols.io"], &[chars(Alphabet::Hex, 64)]),
            beside(&["protocolsio", "protocols.io"], &[chars(Alphabet::Lower, 64)]),
        ],
        rotate: "https://www.protocols.io/developers",
        ..KIND
    },
    &Kind {
        id: "wolframalpha-api-key",
        provider: "wolframalpha",
        name: "Wolfram Alpha app id",
        forms: &[beside(
            keyed!("wolfram"; "wolframalpha", "wolfram_alpha"),
            &[chars(Alphabet::Upper, 6), text("-"), chars(Alphabet::Upper, 10)],
        )],
        rotate: "https://developer.wolframalpha.com/access",
        ..KIND
    },
];
