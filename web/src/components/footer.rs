//! What is true of every view.

use yew::prelude::*;

#[function_component]
pub(crate) fn Footer() -> Html {
    html! {
        <footer class="foot">
            <p>{"Files are read in this tab by a WebAssembly worker. No upload, no cookies, no analytics, no storage."}</p>
            <p class="version">{ concat!("Unbaked ", env!("CARGO_PKG_VERSION")) }</p>
        </footer>
    }
}
