//! What does a secret look like? Texts and assignments in, matches out. Knows nothing of Docker.

mod alphabet;
mod anchors;
mod assign;
mod authorization;
mod base64;
#[doc(hidden)]
pub mod bench;
mod beside;
mod blank;
mod call;
mod check;
mod class;
mod command;
mod cover;
mod decode;
mod dice;
mod directive;
mod dsn;
mod edges;
mod engine;
mod form;
mod found;
mod issuer;
mod judge;
mod jwt;
mod kind;
mod kinds;
mod kubernetes;
mod literals;
mod look;
mod loose;
mod matches;
mod named;
mod near_miss;
mod nearby;
mod noise;
mod overlap;
mod own;
mod packed;
mod pem;
mod position;
mod prefixed;
mod regex;
mod said;
mod scan;
mod secret_file;
mod sentence;
mod snippet;
mod statement;
mod structure;
mod unescape;
mod url;
mod utf16;
mod variable;
mod vendor;
mod whole;
mod window;
mod words;

pub use check::{Check, Structure};
pub(crate) use class::{digest_like, looks_random};
pub use engine::Engine;
pub use kind::{Alphabet, Form, Kind, Piece};
pub use matches::{DocumentPlace, Fact, Judged, Look, Match, Ranked, Same, Scanned, Strength};
pub use named::{assignment, named, secret_name};
pub use nearby::Nearby;
pub use own::OwnKind;
pub(crate) use own::{OwnForm, Shape, alphabet};
pub(crate) use regex::Regex;
pub use scan::{TextScan, text};
pub use secret_file::secret_file;
pub use whole::Whole;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod worst;
