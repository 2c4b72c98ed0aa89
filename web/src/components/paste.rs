//! The paste box: checked while it is typed in.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// What stands in it.
    pub(crate) text: String,
    /// Work can be given.
    pub(crate) ready: bool,
    /// Takes the text at each change.
    pub(crate) paste: Callback<String>,
}

const PLACEHOLDER: &str = "FROM node:22-slim\nARG NPM_TOKEN\nENV API_KEY=…";

#[function_component]
pub(crate) fn Paste(props: &Props) -> Html {
    let paste = props.paste.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
            paste.emit(area.value());
        }
    });
    html! {
        <section class="paste">
            <label for="paste">
                if props.text.is_empty() {
                    {"Or paste a Dockerfile, a compose file, "}<code>{"docker history"}</code>{" …"}
                } else {
                    {"Pasted text, checked as you type"}
                }
            </label>
            <textarea
                id="paste" spellcheck="false" autocomplete="off" autocapitalize="off" placeholder={PLACEHOLDER}
                disabled={!props.ready} value={props.text.clone()} {oninput}
            />
        </section>
    }
}
