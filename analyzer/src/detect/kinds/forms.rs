//! Forms and surveys.

use crate::detect::kind::{Alphabet, KIND, Kind, beside, between, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "cognitoforms-api-key",
        provider: "cognitoforms",
        name: "Cognito Forms API key",
        forms: &[beside(
            &["cognitoforms"],
            &[
                text("eyJ"),
                between(Alphabet::UrlSafe, 20, 60),
                text("."),
                between(Alphabet::UrlSafe, 60, 500),
                text("."),
                chars(Alphabet::UrlSafe, 43),
            ],
        )],
        rotate: "https://www.cognitoforms.com/",
        ..KIND
    },
    &Kind {
        id: "flowflu-api-key",
        provider: "flowflu",
        name: "Flowflu API key",
        forms: &[beside(&["flowflu"], &[chars(Alphabet::Base62, 51)])],
        rotate: "https://flowlu.com/",
        ..KIND
    },
    &Kind {
        id: "formbucket-api-key",
        provider: "formbucket",
        name: "FormBucket token",
        forms: &[beside(&["formbucket"], &[between(Alphabet::Dotted, 110, 140)])],
        rotate: "https://formbucket.com/",
        ..KIND
    },
    &Kind {
        id: "formcraft-api-key",
        provider: "formcraft",
        name: "FormCraft key",
        forms: &[beside(&["formcraft"], &[chars(Alphabet::Lower, 16)])],
        rotate: "https://formcraft-wp.com/",
        ..KIND
    },
    &Kind {
        id: "formio-api-key",
        provider: "formio",
        name: "Form.io token",
        forms: &[beside(
            &["formio", "form.io"],
            &[
                text("eyJ"),
                between(Alphabet::UrlSafe, 20, 60),
                text("."),
                between(Alphabet::UrlSafe, 60, 500),
                text("."),
                chars(Alphabet::UrlSafe, 43),
            ],
        )],
        rotate: "https://form.io/",
        ..KIND
    },
    &Kind {
        id: "formstack-api-key",
        provider: "formstack",
        name: "Formstack access token",
        forms: &[
            beside(&["formstack"], &[chars(Alphabet::Hex, 44)]),
            beside(&["formstack"], &[chars(Alphabet::Base62, 32)]),
        ],
        rotate: "https://www.formstack.com/",
        ..KIND
    },
    &Kind {
        id: "jotform-api-key",
        provider: "jotform",
        name: "Jotform API key",
        forms: &[beside(&["jotform"], &[chars(Alphabet::Base62, 32)])],
        rotate: "https://www.jotform.com/myaccount/api",
        ..KIND
    },
    &Kind {
        id: "paperform-api-key",
        provider: "paperform",
        name: "Paperform API key",
        forms: &[beside(&["paperform"], &[chars(Alphabet::Dotted, 850)])],
        rotate: "https://paperform.co/dashboard/account/developer",
        ..KIND
    },
    &Kind {
        id: "pollsapi-api-key",
        provider: "pollsapi",
        name: "PollsAPI key",
        forms: &[beside(&["pollsapi"], &[chars(Alphabet::Base62, 28)])],
        rotate: "https://pollsapi.com/",
        ..KIND
    },
    &Kind {
        id: "qualaroo-api-key",
        provider: "qualaroo",
        name: "Qualaroo API credential",
        forms: &[
            beside(&["qualaroo"], &[chars(Alphabet::Base62, 64)]),
            beside(&["qualaroo"], &[chars(Alphabet::Base64Padded, 64)]),
        ],
        rotate: "https://app.qualaroo.com/",
        ..KIND
    },
    &Kind {
        id: "rentman-api-key",
        provider: "rentman",
        name: "Rentman token",
        forms: &[beside(
            &["rentman"],
            &[
                text("eyJ"),
                between(Alphabet::UrlSafe, 20, 60),
                text("."),
                between(Alphabet::UrlSafe, 60, 500),
                text("."),
                chars(Alphabet::UrlSafe, 43),
            ],
        )],
        rotate: "https://rentman.io/",
        ..KIND
    },
    &Kind {
        id: "surveyanyplace-api-key",
        provider: "surveyanyplace",
        name: "Survey Anyplace API key",
        forms: &[
            beside(&["surveyanyplace"], &[chars(Alphabet::Base62, 32)]),
            beside(
                &["surveyanyplace"],
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
            ),
        ],
        rotate: "https://app.surveyanyplace.com/",
        ..KIND
    },
    &Kind {
        id: "surveysparrow-api-key",
        provider: "surveysparrow",
        name: "SurveySparrow token",
        forms: &[
            beside(&["surveysparrow"], &[chars(Alphabet::UrlSafe, 88)]),
            beside(&["surveysparrow"], &[between(Alphabet::UrlSafePadded, 88, 95)]),
        ],
        rotate: "https://app.surveysparrow.com/",
        ..KIND
    },
    &Kind {
        id: "tickettailor-api-key",
        provider: "tickettailor",
        name: "Ticket Tailor API key",
        forms: &[beside(
            &["tickettailor"],
            &[
                text("sk_"),
                between(Alphabet::Digits, 3, 8),
                text("_"),
                between(Alphabet::Digits, 3, 8),
                text("_"),
                chars(Alphabet::Hex, 32),
            ],
        )],
        rotate: "https://app.tickettailor.com/",
        ..KIND
    },
    &Kind {
        id: "typeform-access-token",
        provider: "typeform",
        name: "Typeform personal access token",
        forms: &[form(4, &[text("tfp_"), between(Alphabet::UrlSafe, 40, 60)])],
        rotate: "https://admin.typeform.com/user/tokens",
        docs: "https://www.typeform.com/developers/get-started/personal-access-token/",
        ..KIND
    },
    &Kind {
        id: "typeform-api-key",
        provider: "typeform",
        name: "Typeform token",
        forms: &[
            beside(&["typeform"], &[chars(Alphabet::Base62, 44)]),
            beside(&["typeform"], &[chars(Alphabet::UrlSafe, 59)]),
        ],
        rotate: "https://admin.typeform.com/user/tokens",
        ..KIND
    },
];
