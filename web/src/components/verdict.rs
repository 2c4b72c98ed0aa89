//! The view without findings: what was read, and what that does not prove.

use crate::words;
use analyzer::Report;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) report: Rc<Report>,
}

#[function_component]
pub(crate) fn Verdict(props: &Props) -> Html {
    let coverage = props.report.coverage;
    let mut read = words::bytes(coverage.bytes);
    if coverage.files > 0 {
        read = format!("{read} in {}", words::count(coverage.files, "file", "files"));
    }
    if coverage.layers > 0 {
        read = format!("{read} of {}", words::count(coverage.layers, "layer", "layers"));
    }
    html! {
        <section class="verdict" aria-labelledby="verdict">
            <svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="21" /><path d="m15 24.5 6.5 6.5L34 18" /></svg>
            <h2 id="verdict">{"Nothing that looks like a credential leaks from what was read"}</h2>
            <p>{ format!("{read} went through.") }</p>
            if props.report.is_incomplete() {
                <p class="alarm">{"Something was not read: see the list on the left. The answer holds for the rest only."}</p>
            }
            <h3>{"What it cannot see"}</h3>
            <ul>
                <li>{"A value without any form, under a name that says nothing."}</li>
                <li>{"Encrypted data, and files that a build would fetch from elsewhere."}</li>
                <li>{"What is not here: for a Dockerfile by itself, the folder that is built with it; for a folder, the commits of its past."}</li>
            </ul>
        </section>
    }
}
