//! What the page hears outside of its own elements: drops, pastes and keys, wherever they happen.

use crate::gather::{self, Dropped};
use crate::messages::Given;
use crate::state::{Action, State, View};
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Document, DragEvent, Element, Event, HtmlElement, KeyboardEvent};
use yew::prelude::{Callback, UseReducerHandle, UseStateSetter, hook, use_effect_with};

/// Anything dropped anywhere on the page is taken.
#[hook]
pub(crate) fn use_drop(ready: bool, dragging: UseStateSetter<bool>, give: Callback<Vec<Given>>) {
    use_effect_with((ready, give), move |(ready, give)| {
        let (ready, give) = (*ready, give.clone());
        let document = document();
        let listen = |name: &'static str, heard: Box<dyn Fn(&DragEvent)>| {
            document.as_ref().map(|document| {
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(document, name, options, move |event| {
                    if let Some(event) = event.dyn_ref::<DragEvent>() {
                        event.prevent_default();
                        heard(event);
                    }
                })
            })
        };
        let (over, left, dropped) = (dragging.clone(), dragging.clone(), dragging);
        let listeners = [
            listen("dragover", Box::new(move |_| over.set(ready))),
            // Leaving the window is the only way out that has nowhere to go.
            listen(
                "dragleave",
                Box::new(move |event| {
                    if event.related_target().is_none() {
                        left.set(false);
                    }
                }),
            ),
            listen(
                "drop",
                Box::new(move |event| {
                    dropped.set(false);
                    if let (true, Some(transfer)) = (ready, event.data_transfer()) {
                        let items: Vec<Dropped> = gather::dropped(&transfer);
                        let give = give.clone();
                        wasm_bindgen_futures::spawn_local(
                            async move { give.emit(gather::listed(items).await) },
                        );
                    }
                }),
            ),
        ];
        move || drop(listeners)
    });
}

/// A paste outside of the box goes where it belongs: files are checked, text goes into the box.
#[hook]
pub(crate) fn use_clipboard(ready: bool, give: Callback<Vec<Given>>, paste: Callback<String>) {
    use_effect_with((ready, give, paste), move |(ready, give, paste)| {
        let (ready, give, paste) = (*ready, give.clone(), paste.clone());
        let document = document();
        let listener = document.map(|document| {
            EventListener::new(&document, "paste", move |event| {
                let transfer = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
                let (true, false, Some(transfer)) = (ready, is_typing(event), transfer) else { return };
                match transfer.files() {
                    Some(files) if files.length() > 0 => give.emit(gather::chosen(&files)),
                    _ => paste.emit(transfer.get_data("text/plain").unwrap_or_default()),
                }
            })
        });
        move || drop(listener)
    });
}

/// `j` and `k` go through the findings from anywhere; Enter on one goes to its detail, Escape back.
#[hook]
pub(crate) fn use_keys(state: &UseReducerHandle<State>) {
    let dispatch = state.dispatcher();
    let shown = matches!(state.view, View::Report { .. });
    use_effect_with(shown, move |shown| {
        let document = if *shown { document() } else { None };
        let listener = document.map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            let root = document.clone();
            EventListener::new_with_options(&document, "keydown", options, move |event| {
                let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                if is_typing(event) || key.ctrl_key() || key.meta_key() || key.alt_key() {
                    return;
                }
                let in_list = within(event, ".findings");
                match key.key().as_str() {
                    "j" => dispatch.dispatch(Action::Step(1)),
                    "k" => dispatch.dispatch(Action::Step(-1)),
                    "ArrowDown" if in_list => dispatch.dispatch(Action::Step(1)),
                    "ArrowUp" if in_list => dispatch.dispatch(Action::Step(-1)),
                    "Enter" if in_list => focus(&root, "#detail"),
                    "Escape" if within(event, "#detail") => focus(&root, ".finding[aria-current]"),
                    _ => return,
                }
                event.prevent_default();
            })
        });
        move || drop(listener)
    });
}

/// Where the page is one column, a finding that was chosen stands below all the others: goes there.
pub(crate) fn reveal_detail() {
    let narrow = web_sys::window()
        .and_then(|window| window.inner_width().ok())
        .and_then(|width| width.as_f64())
        .is_some_and(|width| width < 1000.0);
    if let (true, Some(document)) = (narrow, document()) {
        focus(&document, "#detail");
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn is_typing(event: &Event) -> bool {
    target(event).is_some_and(|element| matches!(element.tag_name().as_str(), "TEXTAREA" | "INPUT"))
}

fn within(event: &Event, selector: &str) -> bool {
    target(event).and_then(|element| element.closest(selector).ok().flatten()).is_some()
}

fn focus(document: &Document, selector: &str) {
    let found = document.query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
