//! Made-up inputs against every part that takes bytes: the engine, each decoder, each parser.
//!
//! `cargo test` runs a few hundred cases of each target; `cargo xtask fuzz [--minutes N] [TARGET]` as many as fit into the time. A
//! case is a number: a target makes its input from it, so what fails is made again from the number that is printed. What failed
//! once stands in `kept.rs`, as what makes it.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::disallowed_macros,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may look at the machine and may stop"
)]

mod archives;
mod decoders;
mod dice;
mod engine;
mod files;
mod grammar;
mod harness;
mod kept;
mod keys;
mod parsers;
mod sound;

/// One test for each target.
macro_rules! targets {
    ($($name:ident: $case:expr;)*) => {
        $(#[test]
        fn $name() {
            harness::run(stringify!($name), $case);
        })*
    };
}

targets! {
    engine_cut_anywhere: engine::cut_anywhere;
    engine_prefilter: engine::prefilter;
    engine_own_kinds: engine::own_kinds;
    decode_base64: decoders::base64;
    decode_hex: decoders::hex;
    decode_percent: decoders::percent;
    decode_escapes: decoders::escapes;
    decode_html: decoders::html;
    decode_utf16: decoders::utf16;
    unpack_gzip: archives::gzip;
    unpack_tar: archives::tar;
    unpack_image: archives::image;
    parse_dockerfile: parsers::dockerfile;
    parse_compose: parsers::compose;
    parse_ignore_files: parsers::ignore_files;
    parse_shell: parsers::shell;
    parse_image_json: parsers::image_json;
    parse_private_keys: keys::private_keys;
    parse_jwt: keys::jwt;
    parse_kubeconfig: files::kubeconfig;
    parse_registries: files::registries;
    parse_netrc: files::netrc;
    parse_terraform_state: files::terraform_state;
    parse_shell_history: files::shell_history;
    parse_shadow: files::shadow;
    parse_connections: parsers::connections;
    parse_assignments: parsers::assignments;
    parse_configuration: parsers::configuration;
}
