//! Science and its data.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
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
