//! Documents, reports and signatures.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "apitemplate-api-key",
        provider: "apitemplate",
        name: "APITemplate.io API key",
        forms: &[beside(&["apitemplate"], &[chars(Alphabet::Base62, 39)])],
        rotate: "https://app.apitemplate.io/",
        ..KIND
    },
    &Kind {
        id: "canva-api-key",
        provider: "canva",
        name: "Canva API credential",
        forms: &[
            beside(&["canva"], &[chars(Alphabet::Base62, 50)]),
            beside(&["canva"], &[between(Alphabet::UrlSafe, 32, 64)]),
        ],
        rotate: "https://www.canva.com/developers/integrations",
        ..KIND
    },
    &Kind {
        id: "canva-client-secret",
        provider: "canva",
        name: "Canva client secret",
        forms: &[form(4, &[text("cnvca"), between(Alphabet::UrlSafe, 40, 60)])],
        rotate: "https://www.canva.com/developers/integrations",
        ..KIND
    },
    &Kind {
        id: "captaindata-api-key",
        provider: "captaindata",
        name: "Captain Data API key",
        forms: &[
            beside(&["captaindata", "captain_data"], &[chars(Alphabet::Hex, 64)]),
            beside(&["captaindata", "captain_data"], &[chars(Alphabet::Base62, 64)]),
        ],
        rotate: "https://app.captaindata.co/",
        ..KIND
    },
    &Kind {
        id: "clustdoc-api-key",
        provider: "clustdoc",
        name: "Clustdoc API token",
        forms: &[beside(&["clustdoc"], &[chars(Alphabet::Base62, 60)])],
        rotate: "https://clustdoc.com/",
        ..KIND
    },
    &Kind {
        id: "databox-api-key",
        provider: "databox",
        name: "Databox push token",
        forms: &[
            beside(&["databox"], &[chars(Alphabet::Base62, 22)]),
            beside(&["databox"], &[chars(Alphabet::UrlSafe, 22)]),
        ],
        rotate: "https://app.databox.com/",
        ..KIND
    },
    &Kind {
        id: "docparser-api-key",
        provider: "docparser",
        name: "Docparser API key",
        forms: &[beside(&["docparser"], &[chars(Alphabet::Hex, 40)])],
        rotate: "https://app.docparser.com/",
        ..KIND
    },
    &Kind {
        id: "docusign-integration-secret",
        provider: "docusign",
        name: "DocuSign secret key",
        forms: &[beside(
            &["docusign"],
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
        rotate: "https://admindemo.docusign.com/apps-and-keys",
        docs: "https://developers.docusign.com/platform/configure-app/",
        ..KIND
    },
    &Kind {
        id: "easyinsight-api-key",
        provider: "easyinsight",
        name: "Easy Insight credential",
        forms: &[beside(&["easyinsight", "easy-insight"], &[chars(Alphabet::Base62, 20)])],
        rotate: "https://www.easy-insight.com/",
        ..KIND
    },
    &Kind {
        id: "eraserio-api-key",
        provider: "eraserio",
        name: "Eraser API token",
        forms: &[
            beside(keyed!("eraser"; "eraserio"), &[chars(Alphabet::Base62, 20)]),
            beside(keyed!("eraser"; "eraserio"), &[chars(Alphabet::Base62, 22)]),
        ],
        rotate: "https://app.eraser.io/",
        ..KIND
    },
    &Kind {
        id: "exportsdk-api-key",
        provider: "exportsdk",
        name: "ExportSDK API key",
        forms: &[beside(&["exportsdk"], &[chars(Alphabet::UrlSafe, 43)])],
        rotate: "https://exportsdk.com/",
        ..KIND
    },
    &Kind {
        id: "geckoboard-api-key",
        provider: "geckoboard",
        name: "Geckoboard API key",
        forms: &[beside(&["geckoboard"], &[chars(Alphabet::Base62, 44)])],
        rotate: "https://app.geckoboard.com/account-info",
        ..KIND
    },
    &Kind {
        id: "hellosign-api-key",
        provider: "hellosign",
        name: "HelloSign (Dropbox Sign) API key",
        forms: &[
            beside(&["hellosign"], &[chars(Alphabet::UrlSafe, 64)]),
            beside(&["hellosign"], &[between(Alphabet::UrlSafePadded, 62, 66)]),
        ],
        rotate: "https://app.hellosign.com/home/myAccount#api",
        ..KIND
    },
    &Kind {
        id: "juro-api-key",
        provider: "juro",
        name: "Juro API key",
        forms: &[beside(&["juro"], &[chars(Alphabet::Base62, 40)])],
        rotate: "https://app.juro.com/",
        ..KIND
    },
    &Kind {
        id: "klipfolio-api-key",
        provider: "klipfolio",
        name: "Klipfolio API key",
        forms: &[beside(&["klipfolio"], &[chars(Alphabet::Hex, 40)])],
        rotate: "https://app.klipfolio.com/",
        ..KIND
    },
    &Kind {
        id: "pandadoc-api-key",
        provider: "pandadoc",
        name: "PandaDoc API key",
        forms: &[
            beside(&["pandadoc"], &[chars(Alphabet::Hex, 40)]),
            beside(&["pandadoc"], &[chars(Alphabet::Hex, 64)]),
        ],
        rotate: "https://app.pandadoc.com/a/#/settings/api-dashboard/configuration",
        ..KIND
    },
    &Kind {
        id: "pdflayer-api-key",
        provider: "pdflayer",
        name: "pdflayer access key",
        forms: &[beside(&["pdflayer"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://pdflayer.com/dashboard",
        ..KIND
    },
    &Kind {
        id: "pdfshift-api-key",
        provider: "pdfshift",
        name: "PDFShift API key",
        forms: &[beside(&["pdfshift"], &[chars(Alphabet::Lower, 32)])],
        rotate: "https://app.pdfshift.io/dashboard",
        ..KIND
    },
    &Kind {
        id: "yousign-api-key",
        provider: "yousign",
        name: "Yousign API key",
        forms: &[beside(&["yousign"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://yousign.app/auth/workspace/integrations/api-keys",
        ..KIND
    },
];
