//! The worker: takes a [`Check`], reads, and tells how far it is and what came out.

pub mod asked;
pub mod reading;
mod source;
mod work;

use crate::export;
use crate::messages::{self, Object, Told};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

const UNREADABLE: &str = "The page asked for something that this worker does not know. Load it again.";
const UNWRITTEN: &str = "This browser cannot take the report.";

/// Listens for work. The page hears [`Told::Ready`] first.
pub fn run() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let heard = scope.clone();
    let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let scope = heard.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let told = match asked::check(&event.data()) {
                Some(check) => work::carry_out(check, &|progress| tell(&scope, &Told::Progress(progress)))
                    .await
                    .and_then(|report| export::written(&report).map_err(|_| UNWRITTEN.to_owned())),
                None => Err(UNREADABLE.to_owned()),
            };
            tell(&scope, &told.map_or_else(Told::Failed, |report| Told::Done(Box::new(report))));
        });
    });
    scope.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    listener.forget();
    tell(&scope, &Told::Ready);
}

fn tell(scope: &DedicatedWorkerGlobalScope, told: &Told<Object>) {
    let failed = |error: serde_wasm_bindgen::Error| Told::<Object>::Failed(error.to_string());
    let message = messages::to_js(told).or_else(|error| messages::to_js(&failed(error)));
    if let Ok(message) = message {
        // A page that cannot be told is gone, and the worker with it.
        let _ = scope.post_message(&message);
    }
}
