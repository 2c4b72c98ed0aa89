//! What page and worker say to each other. They travel as objects, so files go as handles and not as bytes.

use analyzer::Report;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

/// From the page. The worker reads it by [`crate::worker::asked`].
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    /// Seconds since 1970.
    pub now: u64,
    /// Everything that is to be seen together.
    pub inputs: Vec<Given>,
}

/// One input.
#[derive(Clone, Debug, Serialize)]
pub enum Given {
    /// A file.
    File(GivenFile),
    /// Text that was pasted.
    Text {
        /// Display name.
        name: String,
        /// What was pasted.
        text: String,
    },
    /// The example, which the worker makes: the core that knows what a credential looks like lives there.
    Example,
    /// A folder.
    Folder {
        /// Its name.
        name: String,
        /// Every file below it.
        files: Vec<GivenFile>,
        /// Paths below it that the browser would not give.
        unread: Vec<String>,
    },
}

impl Given {
    /// Its display name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::File(file) => &file.path,
            Self::Text { name, .. } | Self::Folder { name, .. } => name,
            Self::Example => crate::example::NAME,
        }
    }

    /// Bytes in it.
    #[must_use]
    pub fn size(&self) -> u64 {
        match self {
            Self::File(file) => file.size(),
            Self::Text { text, .. } => text.len() as u64,
            Self::Example => 0,
            Self::Folder { files, .. } => files.iter().map(GivenFile::size).sum(),
        }
    }
}

/// A file as the browser gives it: a handle, no bytes.
#[derive(Clone, Debug, Serialize)]
pub struct GivenFile {
    /// Path below the folder with `/`; the name for a file by itself.
    pub path: String,
    /// The handle.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub file: web_sys::File,
}

impl GivenFile {
    /// Bytes in it.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.file.size() as u64
    }
}

/// From the worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Told<R = Report> {
    /// It runs and takes work.
    Ready,
    /// How far it is.
    Progress(Progress),
    /// The work is done.
    Done(Box<Done<R>>),
    /// It could not be done; a sentence.
    Failed(String),
}

/// What came out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Done<R = Report> {
    /// The report; on its way to the page an [`Object`].
    pub report: R,
    /// It as files.
    pub files: Files,
}

/// A report as files for the person's own use: handles, no bytes. The worker writes them, for it has the rules and kinds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Files {
    /// The report itself.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub json: web_sys::Blob,
    /// For code scanning.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub sarif: web_sys::Blob,
}

/// An object of the browser, which travels as it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Object(#[serde(with = "serde_wasm_bindgen::preserve")] pub JsValue);

/// How far the worker is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Stored bytes read so far, over all inputs.
    pub bytes: u64,
    /// Stored bytes that will be read.
    pub total: u64,
    /// Provisional matches so far.
    pub matches: u64,
    /// What is being read.
    pub reading: String,
}

/// The message as an object of the browser: maps as objects, numbers as numbers.
///
/// # Errors
/// A number that JavaScript cannot hold.
pub fn to_js<T: Serialize>(message: &T) -> Result<JsValue, serde_wasm_bindgen::Error> {
    message.serialize(&serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true))
}

/// The message in an object of the browser.
///
/// # Errors
/// It is none.
pub fn from_js<T: for<'de> Deserialize<'de>>(value: JsValue) -> Result<T, serde_wasm_bindgen::Error> {
    serde_wasm_bindgen::from_value(value)
}
