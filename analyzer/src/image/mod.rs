//! Image archives: index, manifests, config, history, layers; blobs one by one; the state of each place.

mod document;
mod layer;
mod outer;
pub mod tar;

pub use document::{Config, Descriptor, DockerImage, Document, History, Shape};
pub use layer::{Layer, LayerFile, Paths};
pub use outer::{is_archive_name, is_tar, looks_like_archive, plain};
