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
    accounting age ai ai_media ai_tools anthropic atlassian aws azure banking chains chat cloudflare coin_data
    commerce confluent crypto customer_chat digitalocean discord docker generic github gitlab google grafana
    huggingface jwt langfuse mail mailing markets meta music nats npm openai payments private_key pypi sendgrid
    shipping slack social square stripe subscriptions telegram telephony travel twilio twitter url vault vercel
    video zuplo
}
