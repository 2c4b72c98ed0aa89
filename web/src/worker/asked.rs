//! The page's message, read field by field. A reader that `serde` derives explains every mistake in any format, floating-point
//! numbers included; the one page that writes to this worker makes none, and it would be 10 kB of what is downloaded.

use crate::messages::{Check, Given, GivenFile};
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

/// What is to be done; nothing if the message is none of the page's.
#[must_use]
pub fn check(message: &JsValue) -> Option<Check> {
    let inputs = list(message, "inputs", given)?;
    Some(Check { now: field(message, "now")?.as_f64()? as u64, inputs })
}

fn given(input: &JsValue) -> Option<Given> {
    if input.as_string().is_some_and(|name| name == "Example") {
        return Some(Given::Example);
    }
    if let Some(given) = field(input, "File") {
        return file(&given).map(Given::File);
    }
    if let Some(given) = field(input, "Text") {
        return Some(Given::Text { name: text(&given, "name")?, text: text(&given, "text")? });
    }
    let folder = field(input, "Folder")?;
    Some(Given::Folder {
        name: text(&folder, "name")?,
        files: list(&folder, "files", file)?,
        unread: list(&folder, "unread", JsValue::as_string)?,
    })
}

fn file(given: &JsValue) -> Option<GivenFile> {
    Some(GivenFile { path: text(given, "path")?, file: field(given, "file")?.dyn_into().ok()? })
}

fn field(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(|value| !value.is_undefined())
}

fn text(object: &JsValue, name: &str) -> Option<String> {
    field(object, name)?.as_string()
}

fn list<T>(object: &JsValue, name: &str, read: fn(&JsValue) -> Option<T>) -> Option<Vec<T>> {
    field(object, name)?.dyn_into::<Array>().ok()?.iter().map(|item| read(&item)).collect()
}
