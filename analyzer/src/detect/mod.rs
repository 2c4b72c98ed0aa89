//! What does a secret look like? Texts and assignments in, matches out. Knows nothing of Docker.

mod assign;
mod base64;
mod beside;
mod check;
mod class;
mod command;
mod dice;
mod engine;
mod found;
mod jwt;
mod kind;
mod kinds;
mod look;
mod matches;
mod named;
mod pem;
mod position;
mod scan;
mod secret_file;
mod snippet;
mod url;
mod utf16;
mod words;

pub use check::Check;
pub(crate) use class::looks_random;
pub use engine::Engine;
pub(crate) use engine::digest_like;
pub use kind::{Alphabet, Form, Kind, Piece};
pub use matches::{DocumentPlace, Judged, Look, Match, Ranked, Same, Scanned, Strength};
pub use named::{assignment, named, secret_name};
pub use scan::{TextScan, text};
pub use secret_file::secret_file;

#[cfg(test)]
mod tests;
