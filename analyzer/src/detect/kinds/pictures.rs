//! Pictures.

use crate::detect::kind::{Alphabet, KIND, Kind, any, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "artsy-client-secret",
        provider: "artsy",
        name: "Artsy client credential",
        forms: &[
            beside(&["artsy"], &[chars(Alphabet::Base62, 32)]),
            beside(&["artsy"], &[chars(Alphabet::Base62, 20)]),
            beside(&["artsy"], &[chars(Alphabet::Hex, 32)]),
        ],
        rotate: "https://developers.artsy.net/",
        ..KIND
    },
    &Kind {
        id: "bannerbear-api-key",
        provider: "bannerbear",
        name: "Bannerbear API key",
        forms: &[
            form(6, &[text("bb_pr_"), chars(Alphabet::Hex, 30)]),
            form(6, &[text("bb_ma_"), chars(Alphabet::Hex, 30)]),
        ],
        rotate: "https://app.bannerbear.com/account",
        ..KIND
    },
    &Kind {
        id: "bannerbear-token",
        provider: "bannerbear",
        name: "Bannerbear token",
        forms: &[beside(&["bannerbear"], &[chars(Alphabet::Base62, 24)])],
        rotate: "https://app.bannerbear.com/account",
        ..KIND
    },
    &Kind {
        id: "cloudimage-api-key",
        provider: "cloudimage",
        name: "Cloudimage token",
        forms: &[beside(&["cloudimage"], &[chars(Alphabet::Lower, 30)])],
        rotate: "https://www.cloudimage.io/",
        ..KIND
    },
    &Kind {
        id: "cloudinary-api-key",
        provider: "cloudinary",
        name: "Cloudinary API key",
        forms: &[beside(
            &["cloudinary_api_key", "cloudinaryapikey", "cloudinary_apikey"],
            &[
                any(&["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]),
                chars(Alphabet::Digits, 5),
                chars(Alphabet::Digits, 9),
            ],
        )],
        rotate: "https://console.cloudinary.com/settings/api-keys",
        ..KIND
    },
    &Kind {
        id: "cloudinary-api-secret",
        provider: "cloudinary",
        name: "Cloudinary API secret",
        forms: &[
            beside(&["cloudinary"], &[chars(Alphabet::UrlSafe, 27)]),
            beside(&["cloudinary"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://console.cloudinary.com/settings/api-keys",
        docs: "https://cloudinary.com/documentation/how_to_integrate_cloudinary",
        ..KIND
    },
    &Kind {
        id: "gyazo-api-key",
        provider: "gyazo",
        name: "Gyazo access token",
        forms: &[beside(&["gyazo"], &[between(Alphabet::UrlSafe, 43, 51)])],
        rotate: "https://gyazo.com/oauth/applications",
        ..KIND
    },
    &Kind {
        id: "imagekit-private-key",
        provider: "imagekit",
        name: "ImageKit private key",
        forms: &[
            beside(&["imagekit"], &[text("private_"), between(Alphabet::Bearer, 27, 28)]),
            beside(&["imagekit"], &[chars(Alphabet::Base62, 36)]),
        ],
        rotate: "https://imagekit.io/dashboard/developer/api-keys",
        ..KIND
    },
    &Kind {
        id: "istock-api-key",
        provider: "istock",
        name: "iStock API key",
        forms: &[
            beside(&["istock"], &[chars(Alphabet::Base62, 32)]),
            beside(&["istock"], &[chars(Alphabet::UrlSafe, 32)]),
        ],
        rotate: "https://www.istockphoto.com/",
        ..KIND
    },
    &Kind {
        id: "markerio-api-key",
        provider: "markerio",
        name: "Marker.io credential",
        forms: &[
            beside(&["markerio", "marker_io", "marker.io"], &[chars(Alphabet::Base62, 20)]),
            beside(&["markerio", "marker_io", "marker.io"], &[chars(Alphabet::Base62, 24)]),
        ],
        rotate: "https://app.marker.io/",
        ..KIND
    },
    &Kind {
        id: "pixabay-api-key",
        provider: "pixabay",
        name: "Pixabay API key",
        forms: &[
            beside(&["pixabay"], &[between(Alphabet::Digits, 7, 9), text("-"), chars(Alphabet::Hex, 25)]),
            beside(&["pixabay"], &[chars(Alphabet::Lower, 40)]),
        ],
        rotate: "https://pixabay.com/api/docs/",
        ..KIND
    },
    &Kind {
        id: "shutterstock-oauth-token",
        provider: "shutterstock",
        name: "Shutterstock OAuth (shutterstockoauth) token",
        forms: &[beside(&["shutterstock"], &[text("v2/"), chars(Alphabet::UrlSafe, 388)])],
        rotate: "https://www.shutterstock.com/account/developers/apps",
        ..KIND
    },
    &Kind {
        id: "unsplash-api-key",
        provider: "unsplash",
        name: "Unsplash access key",
        forms: &[beside(&["unsplash"], &[chars(Alphabet::UrlSafe, 43)])],
        rotate: "https://unsplash.com/oauth/applications",
        ..KIND
    },
    &Kind {
        id: "uploadcare-api-key",
        provider: "uploadcare",
        name: "Uploadcare API key",
        forms: &[
            beside(&["uploadcare"], &[chars(Alphabet::Hex, 20)]),
            beside(&["uploadcare"], &[chars(Alphabet::Hex, 32)]),
        ],
        rotate: "https://app.uploadcare.com/",
        ..KIND
    },
];
