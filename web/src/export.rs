//! A report as a file of the person's own: made in the tab, saved by the browser.

use analyzer::{Report, output};
use js_sys::{Array, Uint8Array};
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

impl Format {
    /// Offers `report` as a download, in the bytes that every other face gives.
    ///
    /// # Errors
    /// The browser refuses.
    pub(crate) fn save(self, report: &Report) -> Result<(), JsValue> {
        match self {
            Self::Json => save("unbaked.json", "application/json", output::json(report).as_bytes()),
            Self::Sarif => save("unbaked.sarif", "application/sarif+json", output::sarif(report).as_bytes()),
        }
    }
}

fn save(name: &str, kind: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
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
