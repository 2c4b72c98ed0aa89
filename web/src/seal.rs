//! The seal: a second policy, added to the page's own once everything is loaded and before the first file can be chosen.
//!
//! Policies only ever add up, so from then on no script of this tab can open a connection, and a worker that is started
//! from a `blob:` address inherits that. Top-level navigation, WebRTC and browser extensions are outside any such policy.

use wasm_bindgen::{JsCast, JsValue};

/// The policy of the sealed page, quoted on the page.
pub const POLICY: &str = "default-src 'none'; script-src 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'; \
                          base-uri 'none'; form-action 'none'";

/// Adds [`POLICY`] to the document. It cannot be taken back but by loading the page anew.
///
/// # Errors
/// The document has no head; then nothing may be read.
pub fn close(document: &web_sys::Document) -> Result<(), JsValue> {
    let head: web_sys::Element =
        document.query_selector("head")?.ok_or_else(|| JsValue::from_str("the document has no head"))?;
    let meta: web_sys::Element = document.create_element("meta")?.unchecked_into();
    meta.set_attribute("http-equiv", "Content-Security-Policy")?;
    meta.set_attribute("content", POLICY)?;
    head.append_child(&meta)?;
    Ok(())
}
