//! The registry: one small file for each family, one word here.

use super::kind::Kind;

/// Declares the families and gathers their kinds, in this order.
macro_rules! families {
    ($($family:ident)*) => {
        $(pub(crate) mod $family;)*

        /// The families in the order of the registry.
        pub(crate) static FAMILIES: &[&[&Kind]] = &[$($family::KINDS),*];
    };
}

families! {
    anthropic aws azure digitalocean docker generic github gitlab google huggingface jwt langfuse npm openai private_key pypi
    sendgrid slack stripe telegram twilio url vault
}
