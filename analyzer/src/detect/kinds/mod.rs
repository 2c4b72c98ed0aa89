//! The registry: one small file for each family, one word here.

use super::kind::Kind;

/// The names of a provider whose own name is an everyday word: it counts only with what is secret behind it. Behind the
/// semicolon, names that count by themselves.
macro_rules! keyed {
    ($($word:literal),+ $(; $($plain:literal),+)?) => {
        &[
            $(
                concat!($word, "key"), concat!($word, "token"), concat!($word, "secret"), concat!($word, "api"),
                concat!($word, "access"), concat!($word, "client"), concat!($word, " key"), concat!($word, " token"),
                concat!($word, " secret"), concat!($word, " api"), concat!($word, "_client"), concat!($word, " client"),
            )+
            $($($plain),+)?
        ]
    };
}

/// Declares the families and gathers their kinds, in this order.
macro_rules! families {
    ($($family:ident)*) => {
        $(pub(crate) mod $family;)*

        /// The families in the order of the registry.
        pub(crate) static FAMILIES: &[&[&Kind]] = &[$($family::KINDS),*];
    };
}

families! {
    accounting age ai ai_media ai_tools analytics anthropic atlassian automation aws azure banking chains
    chat ci cloud cloudflare coin_data commerce confluent contacts content crm crm_suites crypto
    customer_chat data_apis data_platforms databases design developer_tools digitalocean discord dns
    docker documents files flags forms games generic github gitlab google government grafana hosting
    hr huggingface identity iot ip_lookup jwt know_your_customer kubernetes langfuse mail mailing maps
    marketing markets media meta monitoring music nats network networks news newsletters npm observability
    openai packages password_hash payments payments_regional pictures private_key productivity projects
    pypi quality rendering reports research sales scanners scraping secret_stores security sendgrid
    shipping slack social square storage stripe subscriptions support tasks telegram telephony
    text_analysis time_tracking translation travel trips twilio twitter url vault vcs vendors vercel verification
    video weather webhooks workflows zuplo
}
