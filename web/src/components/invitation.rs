//! The first view: what to give, what comes back, what stays unseen.

use crate::gather;
use crate::messages::Given;
use crate::seal;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Work can be given.
    pub(crate) ready: bool,
    /// Why it never can.
    pub(crate) broken: Option<AttrValue>,
    /// Takes what was chosen.
    pub(crate) give: Callback<Vec<Given>>,
    /// Checks the example.
    pub(crate) show: Callback<()>,
}

/// What the page reads, tells and cannot see.
const COLUMNS: [(&str, &[&str]); 3] = [
    (
        "What it reads",
        &[
            "Dockerfiles, compose files, ignore files, scripts",
            "A whole project folder, as a build would take it",
            "Images: what docker save or an OCI layout holds, every layer of it, of any size",
        ],
    ),
    (
        "What it tells",
        &[
            "Which credential, at which line or in which layer",
            "Who can read it there, with the command that proves it",
            "How to build without it, and how to revoke it",
        ],
    ),
    (
        "What it cannot see",
        &[
            "A value without any form, under a name that says nothing",
            "Encrypted data, and commits that are only in the history of a repository",
            "Whether a credential still works: it asks nobody",
        ],
    ),
];

#[function_component]
pub(crate) fn Invitation(props: &Props) -> Html {
    let disabled = !props.ready;
    let take = |read: fn(&web_sys::FileList) -> Vec<Given>| {
        let give = props.give.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            if let Some(files) = input.files() {
                give.emit(read(&files));
            }
            // The same file can be chosen again.
            input.set_value("");
        })
    };
    let show = props.show.reform(|_: MouseEvent| ());
    html! {
        <section class="invitation" aria-labelledby="promise">
            <h2 id="promise">{"What did your image bake in?"}</h2>
            <p class="lead">
                {"Drop a Dockerfile, a compose file, a project folder or the tarball of "}<code>{"docker save"}</code>
                {" anywhere on this page. It is read here, in this tab, and never uploaded."}
            </p>
            if let Some(sentence) = &props.broken {
                <p class="alarm" role="alert">{ sentence.clone() }</p>
            }
            <div class="ways">
                <label class={classes!("button", "first", disabled.then_some("off"))}>
                    <input id="files" type="file" multiple=true {disabled} onchange={take(gather::chosen)} />
                    {"Choose files"}
                </label>
                <label class={classes!("button", disabled.then_some("off"))}>
                    <input id="folder" type="file" webkitdirectory=true {disabled} onchange={take(gather::chosen_folders)} />
                    {"Choose a folder"}
                </label>
                <button type="button" id="example" class="plain" {disabled} onclick={show}>{"Try an example"}</button>
            </div>
            <div class="columns">
                { for COLUMNS.iter().map(|(title, lines)| html! {
                    <div>
                        <h3>{ *title }</h3>
                        <ul>{ for lines.iter().map(|line| html! { <li>{ *line }</li> }) }</ul>
                    </div>
                }) }
            </div>
            <div class="pledge">
                <h3>{"Why you can drop a real image"}</h3>
                <p>
                    {"Before anything can be chosen, the page gives up its own right to connect. This policy is in force now, \
                      and the browser holds the page to it:"}
                </p>
                <code>{ seal::POLICY }</code>
            </div>
        </section>
    }
}
