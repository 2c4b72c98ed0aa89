//! The page of Unbaked. Nothing that is dropped on it leaves the tab.
//!
//! Two programs come out of this crate: `page` shows, `worker` reads files and owns the core. They talk in
//! [`messages`]. The page seals itself ([`seal`]) before the first file can be chosen.

pub mod app;
pub mod checker;
mod components;
pub mod example;
mod export;
mod gather;
mod listening;
pub mod messages;
pub mod seal;
pub mod state;
pub mod words;
pub mod worker;
