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
        id: "box-com-api-key",
        provider: "box.com",
        name: "Box client secret or token",
        forms: &[beside(keyed!("box"; "boxcom", "box.com"), &[chars(Alphabet::Base62, 32)])],
        rotate: "https://app.box.com/developers/console",
        docs: "https://developer.box.com/guides/authentication/",
        ..KIND
    },
    &Kind {
        id: "canva-api-key",
        provider: "canva",
        name: "Canva API credential",
        forms: &[
            beside(keyed!("canva"), &[chars(Alphabet::Base62, 50)]),
            beside(keyed!("canva"), &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://www.canva.com/developers/integrations",
        ..KIND
    },
    &Kind {
        id: "canva-client-id",
        provider: "canva",
        name: "Canva client id",
        forms: &[beside(&["canva"], &[text("OC-"), chars(Alphabet::UrlSafe, 12)])],
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
        id: "yousign-api-key",
        provider: "yousign",
        name: "Yousign API key",
        forms: &[beside(&["yousign"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://yousign.app/auth/workspace/integrations/api-keys",
        ..KIND
    },
];
