//! Image archives: index, manifests, config, history, layers; blobs one by one; the state of each place.

mod assembly;
mod document;
mod layer;
mod member;
mod nested;
mod outer;
pub mod tar;

pub use assembly::{AssembledImage, Assembly, Member, assemble, state};
pub use document::{Config, Descriptor, DockerImage, Document, History, Shape};
pub(crate) use layer::Packages;
pub use layer::{Layer, LayerFile, LayerScan, Paths, Written};
pub use member::{MemberReport, MemberScan};
pub(crate) use nested::{HEAD, compression, is_nested};
pub use outer::{is_archive_name, is_tar, looks_like_archive, plain};
