//! Hugging Face.

use crate::detect::kind::Alphabet::Base62;
use crate::detect::kind::{KIND, Kind, chars, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "huggingface-token",
        provider: "huggingface",
        name: "Hugging Face User Access Token",
        forms: &[form(3, &[text("hf_"), chars(Base62, 34)])],
        words: &["huggingface", "hugging_face"],
        rotate: "https://huggingface.co/settings/tokens",
        docs: "https://huggingface.co/docs/hub/security-tokens",
        ..KIND
    },
    &Kind {
        id: "huggingface-org-token",
        provider: "huggingface",
        name: "Hugging Face organization token",
        forms: &[form(8, &[text("api_org_"), chars(Base62, 34)])],
        rotate: "https://huggingface.co/settings/organizations",
        docs: "https://huggingface.co/docs/hub/security-tokens",
        ..KIND
    },
];
