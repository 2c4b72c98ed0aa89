//! A report as files of the person's own: written in the worker, saved by the browser.

use crate::messages::{Done, Files, Object};
use analyzer::{Report, output};
use js_sys::{Array, JSON, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// A format in which a report can be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// The report itself.
    Json,
    /// For code scanning.
    Sarif,
}

/// Writes `report` in the bytes that every other face gives, and as an object of the browser made of them.
///
/// # Errors
/// The browser refuses.
pub(crate) fn written(report: &Report) -> Result<Done<Object>, JsValue> {
    let json = output::json(report);
    let sarif = output::sarif(report);
    Ok(Done {
        report: Object(JSON::parse(&json)?),
        files: Files {
            json: blob("application/json", json.as_bytes())?,
            sarif: blob("application/sarif+json", sarif.as_bytes())?,
        },
    })
}

fn blob(kind: &str, bytes: &[u8]) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options)
}

impl Format {
    /// Offers one of `files` as a download.
    ///
    /// # Errors
    /// The browser refuses.
    pub(crate) fn save(self, files: &Files) -> Result<(), JsValue> {
        match self {
            Self::Json => save("unbaked.json", &files.json),
            Self::Sarif => save("unbaked.sarif", &files.sarif),
        }
    }
}

fn save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(blob)?;
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(document) = document {
        let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The download has its own hold on the blob by now.
    Url::revoke_object_url(&address)
}
