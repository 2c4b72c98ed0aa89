//! What does a secret look like? Texts and assignments in, matches out. Knows nothing of Docker.

mod engine;
mod kind;
mod kinds;
mod matches;
mod named;
mod scan;
mod secret_file;

pub use engine::Engine;
pub use kind::Kind;
pub use matches::{DocumentPlace, Judged, Look, Match, Ranked, Same, Scanned, Strength};
pub use named::{assignment, named, secret_name};
pub use scan::{TextScan, text};
pub use secret_file::secret_file;
