//! Work under way, and work that failed.

use crate::messages::Progress;
use crate::words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct ReadingProps {
    /// How far.
    pub(crate) progress: Progress,
    /// Gives up.
    pub(crate) cancel: Callback<()>,
}

#[function_component]
pub(crate) fn Reading(props: &ReadingProps) -> Html {
    let began = use_state(js_sys::Date::now);
    let Progress { bytes, total, matches, reading } = &props.progress;
    let seconds = (js_sys::Date::now() - *began) / 1000.0;
    let rate = (seconds > 1.0).then(|| format!(" · {}/s", words::bytes((*bytes as f64 / seconds) as u64)));
    html! {
        <section class="card reading" aria-labelledby="reading">
            <h2 id="reading">{"Reading"}</h2>
            <p class="file">{ reading.clone() }</p>
            <progress aria-label="Bytes read" max={total.max(&1).to_string()} value={bytes.to_string()} />
            <p class="figures">
                <span>{ format!("{} of {}", words::bytes(*bytes), words::bytes(*total)) }{ rate }</span>
                <span>{ words::count(*matches, "candidate so far", "candidates so far") }</span>
            </p>
            <button type="button" class="button" onclick={props.cancel.reform(|_: MouseEvent| ())}>{"Cancel"}</button>
        </section>
    }
}

#[derive(PartialEq, Properties)]
pub(crate) struct FailedProps {
    /// Why.
    pub(crate) sentence: String,
    /// Back to the beginning.
    pub(crate) again: Callback<()>,
}

#[function_component]
pub(crate) fn Failed(props: &FailedProps) -> Html {
    html! {
        <section class="card" role="alert">
            <h2>{"That did not work"}</h2>
            <p>{ props.sentence.clone() }</p>
            <button type="button" class="button" onclick={props.again.reform(|_: MouseEvent| ())}>{"Start again"}</button>
        </section>
    }
}
