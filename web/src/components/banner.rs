//! The name, and the seal with its proof.

use crate::seal;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The seal is closed and the worker behind it waits.
    pub(crate) ready: bool,
}

#[function_component]
pub(crate) fn Banner(props: &Props) -> Html {
    html! {
        <header class="banner">
            <h1 class="brand">
                <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M3 8.5 12 4l9 4.5-9 4.5z" />
                    <path d="m3 12.5 9 4.5 9-4.5" />
                    <path d="m3 16.5 9 4.5 9-4.5" />
                </svg>
                {"Unbaked"}
            </h1>
            <p class="line">{"Secrets that leak through container builds"}</p>
            <details class="seal">
                <summary>
                    <svg viewBox="0 0 16 16" aria-hidden="true">
                        <rect x="3" y="7" width="10" height="7" rx="1.5" />
                        <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
                    </svg>
                    if props.ready { {"Sealed: nothing leaves this tab"} } else { {"Sealing …"} }
                </summary>
                <div class="proof">
                    <p>
                        {"After it was loaded, and before any file could be chosen, this page added this policy to itself. \
                          The browser enforces it and no script can take it back:"}
                    </p>
                    <pre tabindex="0" aria-label="The policy of the sealed page">{ seal::POLICY.replace("; ", ";\n") }</pre>
                    <p>
                        {"To see it: open the developer tools, watch the network tab, and drop something. Or go offline \
                          first; the page works without a network once it is loaded."}
                    </p>
                    <p>
                        {"What such a policy does not cover: leaving the page by a link, WebRTC, and what browser \
                          extensions do. Unbaked does none of these by itself."}
                    </p>
                </div>
            </details>
        </header>
    }
}
