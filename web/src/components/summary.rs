//! The result in one line, and what can be done with it.

use super::severity::Mark;
use crate::export::Format;
use crate::words;
use analyzer::{Report, Severity};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) report: Rc<Report>,
    /// Saves the report.
    pub(crate) save: Callback<Format>,
    /// Puts the report away.
    pub(crate) again: Callback<()>,
}

#[function_component]
pub(crate) fn Summary(props: &Props) -> Html {
    let report = &props.report;
    let summary = report.summary;
    let counts = [
        (Severity::Critical, summary.critical),
        (Severity::High, summary.high),
        (Severity::Medium, summary.medium),
        (Severity::Low, summary.low),
    ];
    let told = report.problems.iter().filter(|problem| problem.unread).count() as u64;
    let unread = report.coverage.not_read.max(told);
    let title = match report.findings.len() as u64 {
        0 => "No leak found".to_owned(),
        found => words::count(found, "finding", "findings"),
    };
    html! {
        <section class="summary" aria-labelledby="summary">
            <h2 id="summary">{ title }</h2>
            <ul class="counts">
                { for counts.into_iter().filter(|(_, count)| *count > 0).map(|(severity, count)| html! {
                    <li><Mark {severity} bare=true />{ format!("{count} {}", words::severity(severity).to_lowercase()) }</li>
                }) }
                if unread > 0 {
                    <li class="unread"><a href="#unread">{ words::count(unread, "thing not read", "things not read") }</a></li>
                }
            </ul>
            <div class="acts">
                <button type="button" class="button small" id="save-json" onclick={props.save.reform(|_: MouseEvent| Format::Json)}>
                    {"Save JSON"}
                </button>
                <button type="button" class="button small" id="save-sarif" onclick={props.save.reform(|_: MouseEvent| Format::Sarif)}>
                    {"Save SARIF"}
                </button>
                <button type="button" class="button small first" id="again" onclick={props.again.reform(|_: MouseEvent| ())}>
                    {"Check something else"}
                </button>
            </div>
        </section>
    }
}
