//! Open data of states, and science.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, chars, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "australia-data-gov-api-key",
        provider: "australia-data-gov",
        name: "Australian open data key",
        forms: &[beside(
            &["data.gov.au", "data_gov_au"],
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
        )],
        rotate: "https://data.gov.au/",
        ..KIND
    },
    &Kind {
        id: "brazil-dadosgovbr-api-key",
        provider: "brazil-dadosgovbr",
        name: "Brazilian open data (dados.gov.br) key",
        forms: &[beside(
            &["dados_gov", "dadosgov", "dados.gov"],
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
        )],
        rotate: "https://dados.gov.br/",
        ..KIND
    },
    &Kind {
        id: "canada-open-data-api-key",
        provider: "canada-open-data",
        name: "Canadian open data key",
        forms: &[beside(
            &["canada_api", "canada_open", "open.canada.ca"],
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
        )],
        rotate: "https://open.canada.ca/",
        ..KIND
    },
    &Kind {
        id: "fileio-key",
        provider: "fileio",
        name: "file.io key",
        forms: &[beside(keyed!("fileio"), &[chars(Alphabet::Dotted, 39)])],
        rotate: "https://www.file.io/",
        ..KIND
    },
    &Kind {
        id: "mexico-datosgobmx-api-key",
        provider: "mexico-datosgobmx",
        name: "Mexican open data (datos.gob.mx) key",
        forms: &[beside(
            &["datos_gob", "datosgob", "datos.gob"],
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
        )],
        rotate: "https://datos.gob.mx/",
        ..KIND
    },
];
