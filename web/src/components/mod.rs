//! The parts of the page.

mod banner;
mod detail;
mod findings;
mod footer;
mod inputs;
mod invitation;
mod paste;
mod problems;
mod prose;
mod reading;
mod severity;
mod summary;
mod verdict;

pub(crate) use banner::Banner;
pub(crate) use detail::Detail;
pub(crate) use findings::Findings;
pub(crate) use footer::Footer;
pub(crate) use inputs::Inputs;
pub(crate) use invitation::Invitation;
pub(crate) use paste::Paste;
pub(crate) use reading::{Failed, Reading};
pub(crate) use summary::Summary;
pub(crate) use verdict::Verdict;
