//! Image archives: index, manifests, config, history, layers; blobs one by one; the state of each place.

mod document;
mod layer;

pub use document::{Config, Descriptor, DockerImage, Document, History, Shape};
pub use layer::{Layer, LayerFile, Paths};
