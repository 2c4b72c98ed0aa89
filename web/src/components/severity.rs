//! A severity as a shape, a word and a colour: any one of them is enough.

use crate::words;
use analyzer::Severity;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Which.
    pub(crate) severity: Severity,
    /// Only the shape; the word stands beside it anyway.
    #[prop_or_default]
    pub(crate) bare: bool,
}

#[function_component]
pub(crate) fn Mark(props: &Props) -> Html {
    let (name, shape) = match props.severity {
        Severity::Critical => ("critical", html! { <path d="M6 0.8 11.2 6 6 11.2 0.8 6z" /> }),
        Severity::High => ("high", html! { <path d="M6 1.2 11.2 10.6H0.8z" /> }),
        Severity::Medium => ("medium", html! { <rect x="1.6" y="1.6" width="8.8" height="8.8" rx="1" /> }),
        Severity::Low => ("low", html! { <circle cx="6" cy="6" r="4" /> }),
    };
    html! {
        <span class={classes!("mark-of", name)}>
            <svg viewBox="0 0 12 12" aria-hidden="true">{ shape }</svg>
            if !props.bare { <span>{ words::severity(props.severity) }</span> }
        </span>
    }
}
