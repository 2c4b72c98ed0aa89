//! The invariants of the design, each held by a test. Inputs are built here; no value stands in the source.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may look at the machine and may stop"
)]

mod archive;
mod bans;
mod drive;
mod exposure;
mod judged;
mod no_value;
mod order;
mod total;
mod whole_value;
